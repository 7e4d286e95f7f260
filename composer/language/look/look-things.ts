import type { Theme } from "@lathe/protocol/app/theme";

type Look = readonly [string, Partial<Theme>];

const RED = { accent: "#dc2626" } as const;
const ORANGE = { accent: "#ea580c" } as const;
const YELLOW = { accent: "#c98a10" } as const;
const GREEN = { accent: "#15803d" } as const;
const BLUE = { accent: "#1d4ed8" } as const;
const NAVY = { accent: "#1e3a8a" } as const;
const SKY = { accent: "#0284c7" } as const;
const PURPLE = { accent: "#7e22ce" } as const;
const PINK = { accent: "#db2777" } as const;
const BROWN = { accent: "#7b4a21" } as const;
const GREY = { accent: "#52525b" } as const;
const BLACK = { accent: "#18181b" } as const;
const TEAL = { accent: "#0d9488" } as const;

/** Things that have a colour, where they are said of a look. */
const COLOURED: readonly Look[] = [
  [
    "tomato(?:es)?|cherr(?:y|ies)|strawberr(?:y|ies)|raspberr(?:y|ies)|ruby|lava|chill?i|ketchup|poppy|lipstick|red[- ]hot",
    RED,
  ],
  ["claret|wine|oxblood|bordeaux|merlot|port", { accent: "#7d1f35" }],
  ["apricot|carrots?|marmalade|tangerine|mango|papaya|paprika", ORANGE],
  ["butter(?:y|cup)?|mustard|corn|custard|straw|cheese|brass|sunny|marigold|acid yellow", YELLOW],
  ["pistachio|avocado|apple green|fir|pine|seaweed|ivy|cactus|matcha|jade|grass(?:y)?|clover", GREEN],
  ["denim|jeans|sapphire|cobalt|azure|delft|azulejo|ultramarine|cornflower|tech blue|bluebells?", BLUE],
  ["ink(?:y)?|police|uniform", NAVY],
  ["sky|cloudless|duck[- ]egg|wind(?:y)?|breez(?:y|e)|sea breeze|salty|sail(?:ing)?|harbou?r|lighthouse", SKY],
  ["aubergine|eggplant|grapes?|blackberr(?:y|ies)|amethyst|mauve|mulberry|queenly|periwinkle", PURPLE],
  ["blush|nude|flamingo|pigg?y|peony|rosy", { accent: "#c2557a" }],
  [
    "mahogany|chestnut|cinnamon|gingerbread|tobacco|sawdust|cardboard|taupe|hazel|acorn|gravy|beer|ale|barrel|cigars?",
    BROWN,
  ],
  ["granite|zinc|pewter|steel|graphite|anthracite|cement|concrete|titanium|iron", GREY],
  ["mermaid|under ?water|under the sea|aquarium|peacock|pool", TEAL],
  [
    "jurassic|gardening|allotment|tractor|farm(?:[- ]like|y)?|woodland|camping|outdoors?|green ?house|lush|conservatory|orchard|rain ?forest|potting shed",
    { ...GREEN, tone: "calm" },
  ],
];

/** What somebody likes; with "with" before it a picture is meant, and none is drawn. */
const LIKED: readonly Look[] = (
  [
    ["dinosaurs?|dinos?|frogs?|crocodiles?|turtles?|cactuses|cacti", { ...GREEN, tone: "playful" }],
    ["sharks?|whales?|dolphins?|boats?|fish", SKY],
    ["tigers?|fox(?:es)?|foxy", ORANGE],
    [
      "monsters?|superhero(?:es)?|animals?|trains?|teddy bears?|cats?|dogs?|bunn(?:y|ies)|unicorns?",
      { tone: "playful" },
    ],
    ["robots?|rockets?|astronauts?", { mode: "dark", font: "mono" }],
  ] as const
).map(([words, theme]): Look => [`(?<!\\bwith (?:[\\p{L}]+ ){0,3})(?:${words})`, theme]);

/** What they feel like. */
const MOODS: readonly Look[] = [
  [
    "posh|swanky|swish|ritzy|opulent|lavish|glitzy|dressy|grand|palatial|stately|aristocratic|kingly|baroque|rococo|gatsby|(?:19)?20s|twenties|princely|salon",
    { tone: "elegant", font: "serif", corners: "soft" },
  ],
  [
    "old[- ]?(?:world|time|school|timey|style|fashioned)?|olde?|ancient|histor(?:ic(?:al)?|y)|traditional|heritage|colonial|edwardian|georgian|tudor|steam ?punk|apothecary|worn|faded|weathered|aged|yellowed|station|telegraph|archive|cabinet of curiosities",
    { tone: "elegant", font: "serif", corners: "square" },
  ],
  [
    "crazy|wild|bonkers|mad|jolly|cheeky|merry|jazzy|funky|groovy|zany|goofy|bouncy|cartoony|juicy|zesty|fruity|upbeat|peppy|comical|marvel|disney|pixar|for a (?:\\d+|[\\p{L}]+)[- ]year[- ]old|mexican|carnival|jungle|zoo",
    { tone: "playful", font: "rounded", corners: "round" },
  ],
  [
    "tender|delicate|dainty|hopeful|loving|caring|kind|woolly|wool|cuddly|snug|comforting|hushed|restful|meditative|meditation|yoga|mindful|balanced|mellow|human|humble|modest|honest|home ?made|hand ?made|home ?spun|crafty?|artisan(?:al)?|wholesome|healthy|morning|dawn|mist(?:y)?|fog(?:gy)?|hazy|candle ?lit|tea ?room|sun[- ]?bleached|bleached|slow|reassuring|unhurried|quaint",
    { tone: "calm" },
  ],
  [
    "hard|rough|raw|gritty|brutal|heavy|massive|solid|sturdy|robust|monumental|aggressive|fierce|dynamic|speedy|heroic|epic|manly|beefy|muscular|trashy|tacky|dirty|grimy|urban|street ?wear|skate(?:r|board(?:ing)?)?|metallic|chrome|forged|welded|brick|stencil(?:led)?|spray|cut[- ]and[- ]paste|zines?|photocopied|xerox|posters?|stadium|boxing|wrestling|football|soccer|basketball|rugby|hockey|workshop|adrenaline|construction|building site",
    { tone: "bold", corners: "square" },
  ],
  [
    "racing(?: cars?| team)?|race ?(?:cars?|track)|formula (?:1|one)|f1|motor ?racing|pit ?lane|sports? cars?|rally|speedway",
    { ...RED, tone: "bold", corners: "square" },
  ],
  [
    "scientific|academic|scholarly|laboratory|lab|techy?|engineering|spreadsheet|excel|office|matter[- ]of[- ]fact|efficient|structured|organi[sz]ed|orderly|visual|html|crisp|straight(?:forward)?",
    { tone: "plain", corners: "soft" },
  ],
  ["blue ?print", { ...BLUE, tone: "plain", corners: "square" }],
  [
    "scary|sinister|menacing|theatrical|theat(?:re|er)|cinematic|nocturnal|smoky|sultry|gloomy|haunted|vampires?|dungeon|speakeasy|cellar|pub|submarine|coal",
    { mode: "dark", tone: "bold" },
  ],
  [
    "disco|night ?club|club(?:bing)? night|dance ?floor|laser|glow[- ]in[- ]the[- ]dark",
    { mode: "dark", tone: "bold", accent: "#c026d3" },
  ],
  ["sci-?fi|star ?(?:trek|wars)|space ?ship|control room|mission control", { mode: "dark", font: "mono" }],
  ["pirates?|treasure(?: map)?|explorer", { accent: "#7b4a21", tone: "bold", font: "serif" }],
  ["thin|fine|slim|slender|light[- ]?weight", { tone: "elegant" }],
  ["air|empty|uncrowded|breathing room|breathable", { density: "comfortable" }],
  ["tiny|small|narrow", { density: "compact" }],
  ["sharp|angular|edged", { corners: "square" }],
  ["curvy|curved|circles?|circular|pills?|blobs?", { corners: "round" }],
];

/** Whose colours everybody knows. */
const BRANDS: readonly Look[] = [
  [
    "liverpool|man(?:chester)? (?:utd|united)|arsenal|bayern(?: munich)?|ajax|psv|feyenoord|(?:ac )?milan|benfica|(?:chicago )?bulls|(?:boston )?red sox|ferrari|netflix|coca[- ]?cola|coke|ducati|spider-?man|the red cross|santa|nintendo|youtube|target",
    RED,
  ],
  [
    "chelsea|everton|leicester|rangers|inter(?: milan)?|schalke|brighton|facebook|ikea|smurfs?|ford|twitter|linkedin|paypal|samsung|pepsi|oxford|cambridge|the nhs|nhs|bbc",
    BLUE,
  ],
  [
    "tottenham|spurs|(?:dallas )?cowboys|(?:new york )?yankees|(?:new england )?patriots|red bull|ralph lauren|the navy",
    NAVY,
  ],
  ["man(?:chester)? city|napoli|marseille|uruguay|argentina|skype", SKY],
  [
    "celtic|werder(?: bremen)?|(?:green bay )?packers|(?:boston )?celtics|spotify|starbucks|whats ?app|john deere|land ?rover|jaguar|ireland|irish|brazil(?:ian)?|duolingo|evernote|lacoste",
    GREEN,
  ],
  [
    "(?:borussia )?dortmund|bvb|(?:pittsburgh )?steelers|snapchat|post-?its?|national geographic|caterpillar|dhl|the simpsons|minions?|pikachu|pok[eé]mon|yellow submarine",
    YELLOW,
  ],
  ["holland|dutch|the netherlands|harley(?:[- ]davidson)?|mclaren|ktm|halloween|fanta|amazon", ORANGE],
  ["barca|barcelona|(?:fc )?crystal palace|west ham|aston villa|burnley", { accent: "#7d1f35" }],
  ["(?:la |los angeles )?lakers|cadbury|milka|twitch|hogwarts|fiorentina|wimbledon|yahoo", PURPLE],
  ["barbie|airbnb|t-?mobile|hello kitty|lyft|inter miami", PINK],
  ["newcastle|juventus|juve|chanel|adidas|nike|the all blacks|all blacks|batman|uber", BLACK],
  ["ups|hershey'?s?|nespresso|louis vuitton|gryffindor|indiana jones", BROWN],
  ["real madrid|versace|rolex", { accent: "#b7860b", tone: "elegant" }],
  ["tiffany(?:'s)?|mercedes|aston martin", TEAL],
  ["apple|notion|muji|google|braun|linear", { tone: "plain", corners: "soft" }],
];

/** Where they stand in one word with what they belong to, and what says nothing beside them. */
export const LOOK_FILLERS =
  "of course|haha|ha|kidding|instead|otherwise|enough|somewhere|somehow|whole|max|suits?|would suit|fits?|stuff|place|feeling|feelings|inspired|ish|fc|afc|united|scheme|brand(?:ing)?|kit|jersey|shirt|flag|scarf|team|club|favou?rites?|possible|can|bits?|typical|usual|real|proper|elements?|details?|hints?|motifs?|atmosphere|mood|sleeve|cover|dashboard|book|sign|card|label|shop|window|style|times?|days?|needn't|mustn't|needs?|glass(?:es)?|eyes?|fingers?|hands?|thumbs?";

export const THINGS: readonly Look[] = [...MOODS, ...COLOURED, ...LIKED, ...BRANDS];
