import type { Theme } from "@lathe/protocol/app/theme";

const PAPER = { accent: "#8b6b3d", tone: "calm", font: "serif", corners: "soft", mode: "light" } as const;

/**
 * What people name instead of a colour or a tone, and the colour and the tone that come nearest to it. Only where a piece of a prompt
 * is known to speak of the look: "wood" and "sea" are much else.
 */
export const MOTIFS: readonly [string, Partial<Theme>][] = [
  ["mystic(?:al)?|mysterious|magic(?:al)?|witchy|enchanted|esoteric", { tone: "elegant", font: "serif" }],
  ["sweet|adorable|cutesy|sugary", { tone: "playful", corners: "round" }],
  ["serif(?:s| headings?| titles?| headers?)?", { font: "serif" }],
  ["sans[- ]serif(?: headings?| titles?)?", { font: "sans" }],
  [
    "neon|cyber ?punk|synth ?wave|vapou?r ?wave|matrix|tron|rave|techno",
    { tone: "bold", corners: "square", font: "sans", mode: "dark", accent: "#00c8ff" },
  ],
  ["wood(?:en|s|y|land)?|timber|oak|walnut|log cabin|cabin|saddle|leather", { accent: "#8b5a2b", tone: "calm" }],
  [
    "parchment|papyrus|paper|kraft|sepia|vellum|(?:old )?maps?|antique|library|scroll|manuscript|index cards?|scrapbook|notebook|typewriter",
    PAPER,
  ],
  [
    "linen|cotton|canvas|sandy?|desert|dune|clay|stone|ceramic|pottery|oat|wheat|straw|burlap",
    { accent: "#a08a64", tone: "calm" },
  ],
  [
    "autumn(?:al)?|fall|harvest|pumpkin|sunset|sunrise|fire|flames?|ember|candle ?light|fireplace|spice|spicy",
    { accent: "#b9501a", tone: "calm" },
  ],
  [
    "coffee|caf[eé]|mocha|espresso|cocoa|hazelnut|caramel|toffee|brass|bronze|copper|cognac|whisk(?:e)?y",
    { accent: "#7b4a21", tone: "calm" },
  ],
  [
    "forest|foresty|leaf|leafy|leaves|garden|gardeny|botanical|jungle|tropical|meadow|moss|mossy|spring|fern|plants?|nature|natural|eco|greenery|greenish",
    { accent: "#3f7d3a", tone: "calm" },
  ],
  ["camo(?:uflage)?|military|army|khaki|safari|scouts?", { accent: "#5c6b3a", corners: "square" }],
  [
    "sea(?:side)?|ocean|beach(?:y)?|maritime|nautical|marine|coastal|water(?:y)?|lake|pool|aquatic|mediterranean|surf|sailor|blu(?:e)?ish",
    { accent: "#0369a1", tone: "calm" },
  ],
  ["ic(?:e|y)|frosty?|winter(?:y)?|arctic|snow(?:y)?|glacier|alpine", { accent: "#0891b2", tone: "calm" }],
  [
    "night(?: sky)?|space|starry|galaxy|cosmic|midnight|moon(?:light)?|deep[- ]sea|cockpit|stage|cinema|darkroom|jazz(?: club)?|velvet",
    { mode: "dark" },
  ],
  [
    "spooky|creepy|horror|halloween|grunge|noir|goth(?:ic)?|moody|black ?board|chalk ?board|slate board",
    { mode: "dark", tone: "bold" },
  ],
  ["dark academia", { mode: "dark", tone: "elegant", font: "serif", accent: "#7b4a21" }],
  [
    "royal|regal|art nouveau|art deco|ballroom|black[- ]tie|gala|opera|champagne|gentlem[ae]n'?s(?: club)?",
    { accent: "#b7860b", tone: "elegant", font: "serif" },
  ],
  ["christmas(?:sy|y)?|festive|xmas", { accent: "#b91c1c", tone: "playful" }],
  [
    "easter|candy|bubble ?gum|sprinkles|sweets|unicorns?|princess|barbie|fairy(?: ?tale)?|glitter(?:y)?|sparkl(?:y|es?)|girly|valentine",
    { accent: "#db2777", tone: "playful", corners: "round", font: "rounded" },
  ],
  ["honey|lemon|sun(?:ny|shine|flowers?)?|banana", { accent: "#c98a10", tone: "calm" }],
  ["lavender|violets?|lilac|orchid", { accent: "#8b7ad6", tone: "calm" }],
  ["roses?|floral|flower(?:s|y)?|blossoms?|cherry blossom|berry", { accent: "#c2557a", tone: "calm" }],
  ["medical|clinical|hospital|clean room|spa|wellness|doctor", { accent: "#0d9488", tone: "calm" }],
  [
    "comics?|cartoon(?:s|y)?|circus|arcade|pop art|party|carnival|rainbow|confetti|crayons?|toy(?:s|like)?|silly|funny|cheerful|wacky|picnic|kids?|child(?:ren)?|toddlers?",
    { tone: "playful", font: "rounded", corners: "round" },
  ],
  [
    "punk|riot grrrl|rock(?:'n'roll)?|metal|graffiti|street|hip ?hop|hype ?beast|garage|mechanic|motor(?:sport|cycle)?|racing|sport(?:s|y)?|athletic|gym|lumberjack|western|cowboy",
    { tone: "bold", corners: "square" },
  ],
  [
    "farm ?house|country(?: ?style)?|cottage(?:core)?|shabby chic|hygge|cosy|cozy|homey|homely|grandma|kitchen|bakery|rustic",
    { tone: "calm", accent: "#a8623d" },
  ],
  [
    "hacker|terminal|command line|code|8[- ]bit|16[- ]bit|pixel(?:ated)?|game ?boy|y2k|lo-?fi|windows 9[58]|dos",
    { font: "mono", corners: "square" },
  ],
  [
    "official(?:ly)?|municipal|government|legal|law(?:yer)?|banking|bank|trustworthy|reliable|trust|business|company|corporate|conservative|uniform",
    { tone: "plain", corners: "soft" },
  ],
  [
    "gallery|museum|editorial|magazine|fashion|boutique|classic(?:al)?|literary|bookish|poetic|dignified|solemn|mourning",
    { tone: "elegant", font: "serif", corners: "soft" },
  ],
  [
    "japanese|scandi(?:navian)?|nordic|swiss|bauhaus|apple[- ]like|like (?:apple|linear|notion|things)",
    { tone: "plain", corners: "soft" },
  ],
  [
    "(?:19)?[567]0s|fifties|sixties|seventies|diner|juke ?box|hippie|flower power",
    { accent: "#c2603d", tone: "playful", corners: "round" },
  ],
  [
    "(?:19)?[89]0s|eighties|nineties|glossy|glamorous|glam|mysterious|fantasy|dragons?|medieval|viking",
    { tone: "bold" },
  ],
  ["primary(?= colou?rs|$)", { tone: "playful", corners: "round" }],
  ["tiles?|blocks?|lego", { corners: "square" }],
  ["bubbly|pill[- ]shaped|cloud(?:s|y)?|fluffy", { corners: "round", tone: "playful" }],
  ["dim(?:med)?|low[- ](?:light|contrast)|not (?:too )?bright|easy on the eyes?|glare", { mode: "dark" }],
  ["(?:high|strong|good) contrast", { tone: "bold" }],
  [
    "mono(?:chrome)?|black[- ](?:and|&|on|n)[- ]white|b ?(?:&|\\/|and|n) ?w|gr[ae]y ?scale|no colou?rs?|without colou?rs?|colou?rless",
    { accent: "#18181b", tone: "plain" },
  ],
];

const DEVICE =
  "(?:(?:smart)?phones?|mobiles?|cell ?phones?|tablets?|ipads?|iphones?|android|laptops?|desktops?|pcs?|computers?|(?:touch ?)?screens?|tv|monitors?|projectors?|beamers?|browsers?|devices?|chromebooks?|walls?)";
const DEVICES = `${DEVICE}(?:(?:,? (?:and|or|&|as well as)|[/+,])? ?${DEVICE}| size| screens?)*`;
const LIGHT =
  "(?:(?:in|with|under|by) (?:(?:the|a|bright|direct|full|strong|bad|poor|low|my|dim) )*(?:sun(?:light|shine)?|rain|dark|daylight|gloves?|light|tractor(?: cab)?|car|kitchen|workshop|field|night)|outdoors?|outside)";

/** What every app is, so that it needs no answer: "works on phones", "not too busy", "easy for my mum". */
export const GIVEN: readonly string[] = [
  "not (?:that|like|those|another)(?: [\\p{L}'-]+){1,8}",
  `(?:(?:works?|working|usable|used|runs?|running|fits?|looks? (?:good|nice|great|fine)|good|optimi[sz]ed|made|nice|be) )?(?:well |great |fine |nicely |both |also |too )*(?:for|on|in|with|to) (?:(?:a|an|the|my|our|any|all|both|every|small|old|older|big|cheap|cracked|large|wide|their|his|her|your|shop|kitchen|work|bed|phone) )*${DEVICES}`,
  `(?:(?:small|tiny|big|old|wall|touch) )?${DEVICES}[- ]?(?:first|friendly|ready|proof|sized?|like|only|style|use)?`,
  "(?:touch|thumb|finger|user|beginner|senior|elderly)[- ]?(?:first|friendly|proof|optimi[sz]ed)",
  "responsive(?: design| layout)?|1[- ]hand(?:ed)?(?: use| operation)?|one[- ]hand(?:ed)?(?: use| operation)?|at (?:\\d+ ?[ap]m|night)|with (?:1|one) (?:hand|thumb|finger)",
  `(?:easily |well |very |clearly |always )*(?:readable|legible|visible|usable|useable|work(?:s|ing)?|read (?:it|them)|use it)(?: ${LIGHT})?|${LIGHT}|contrast`,
  "(?:very |really |super |so |dead |extremely |easily |as |all )*(?:easy|simple|simpler|quick|fast|intuitive|foolproof|idiot[- ]proof|self[- ]explanatory|understandable|practical|handy|usable|functional|friendly)(?: (?:to|as|enough|for) (?:[\\p{L}'-]+ ?){1,4})?",
  "(?:loads? |loading |to load )?(?:fast|quick(?:ly)?)|light-?weight|snappy|accessib(?:le|ility)|wcag(?: \\w+)?|(?:score|scores) well on accessibility|keyboard(?: navigation| friendly)?(?: must work| works)?",
  "(?:light|dark)(?: mode)? ?(?:and|\\/|&|or|\\+) ?(?:light|dark)(?: (?:mode|theme|version)s?)?(?: toggle| switch)?",
  "(?:works? |must work |also |and )*(?:offline|without (?:the |an? )?(?:internet|network|signal|wifi)|no (?:internet|network|signal))(?: too| as well)?|with bad signal",
  "(?:nothing|not|never|no) (?:(?:too|very|so|all|that|at all|be|look) )*(?:fancy|complicated|busy|crowded|childish|flashy|loud|pretty(?: needed)?|much|special|sad|crazy|(?:un)?cluttered|over the top|gaudy|kitschy?|corporate|boring|cold|clinical|technical|overwhelming|modern|serious|colou?rful|bright|dark|dull|girly|cheesy|sterile|playful|extravagant|overloaded|distracting|scary|cute|ugly|judge?mental|cliche)",
  "no (?:frills|clutter|fuss|nonsense|bells and whistles|distractions?|kitsch|gimmicks|ads|animations?)|(?:un|de)cluttered|boring(?: is fine)?|keep it (?:short|small|light)|at a glance|glance ?able|(?:all |everything )?on (?:one|1|a single|the same) (?:page|screen)|(?:one|single|1)[- ]page(?:r)?|full[- ]screen",
  "(?:not |without )?(?:too )?(?:much|many|little|few(?:er)?) (?:text|colou?rs?|buttons|clicks|taps|words)|minim(?:um|al) (?:of )?(?:clicks|taps)",
  "for (?:(?:the|my|our|an?|all|some|old|older|elderly|young|little|small|non[- ]technical|tech) )*(?:people|users|members|persons|seniors?|elderly|grand(?:ma|pa|mother|father|parents)|mum|mom|dad|mother|father|beginners?|eyes)|(?:my|his|her|their) eyes (?:are|is) (?:bad|weak|old|tired)",
];

const LARGE_THING =
  "(?:text|fonts?|letters?|lettering|letter size|print|type|typography|writing|buttons?|numbers?|digits?|numerals?|figures?|keys?|fields?|cards?|tiles?|icons?|font ?sizes?|size|headings?|titles?|symbols|shapes|touch targets?|controls|toggles|switches|display|names?|words|boxes|[+-](?: and [+-])?)";

/** Letters, digits and buttons of a size of their own. */
export const LARGE: readonly string[] = [
  `(?:(?:really|very|extra|super|quite|nice|extremely) )*(?:big(?:ger|gish)?|larg(?:e|er)|huge|giant|xxl|thick|fat|chunky|oversized|tall|massive|enormous)(?:,? (?:and |& )?(?:friendly|bold|clear|readable|legible|round|easy|touch|plus|start|plain|black|white|simple|digital))*(?:[- ]${LARGE_THING})?(?:,? (?:and|&) (?:(?:big|large|huge) )?${LARGE_THING})?(?: as possible)?`,
  `${LARGE_THING} (?:(?:should|must|to|has|have|can|be|very|really|as|nice|and|is|are|shown) )*(?:big|large|huge)(?:r)?(?: as possible)?`,
  "(?:readable|legible|visible|seen|read|see it)(?: it)? (?:from|across|at) (?:a |an |the )?(?:\\d+|far|distance|afar|across|back|other|few|some|sewing|road|street|stage|whole)(?: [\\p{L}]+){0,4}",
  "from (?:\\d+|a few|some|about \\d+) (?:met(?:re|er)s?|feet|m)(?: away)?|from (?:a distance|afar|far away|far)",
];

/** Faces that no device is sure to have. */
export const OTHER_FACES: readonly string[] = [
  "(?:old )?(?:hand[- ]?(?:written|writing|lettered|drawn|lettering|made)|cursive|script|calligraphy|calligraphic|brush|german|gothic|comic sans|comic|chalk|bubble|fancy|curly|blackletter|fraktur|stencil|graffiti|sketch(?:y|ed)?)(?:[- ](?:fonts?|headings?|letters?|lettering|type(?:face)?|titles?|style|look|headers?|text))+|hand[- ]?(?:written|drawn|lettered|writing)",
];
