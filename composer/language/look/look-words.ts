import type { Theme } from "@lathe/protocol/app/theme";

/** What words say of the look, by themselves. */
export const TONES: readonly [string, Partial<Theme>][] = [
  [
    "playful|fun|cheerful|friendly|kawaii|girly|childlike|rainbow(?:[- ]colou?red)?|happy|joyful|whimsical|cute|colou?rful|for (?:my |the |our )?(?:kids|children|toddlers|little ones)|child(?:ren)?[- ]friendly|kid[- ]friendly|lively|quirky",
    { tone: "playful", font: "rounded", corners: "round" },
  ],
  [
    "elegant|classy|luxurious|luxury|refined|sophisticated|stylish|chic|premium|high[- ]end|timeless|literary|graceful|art deco|romantic|dreamy|fancy",
    { tone: "elegant", font: "serif", corners: "soft" },
  ],
  [
    "calm|calming|soft|soothing|gentle|cosy|cozy|warm|relaxed|relaxing|peaceful|natural|earthy|organic|zen|muted|rustic|boho|scandinavian|nordic|nature[- ]inspired|homely",
    { tone: "calm" },
  ],
  [
    "bold|loud|strong|striking|energetic|vibrant|brutalist|high[- ]contrast|sporty|edgy|punchy|powerful|dramatic|industrial|futuristic|gothic",
    { tone: "bold", corners: "square" },
  ],
  [
    "neon(?: (?:lights?|accents?|glow))?|cyber ?punk|synth ?wave",
    { tone: "bold", corners: "square", font: "sans", mode: "dark", accent: "#00c8ff" },
  ],
  ["pastels?", { tone: "calm", corners: "round", accent: "#c58bc9" }],
  [
    "minimal|minimalist(?:ic)?|plain|sleek|slick|neat|tidy|understated|no[- ]frills|bare|uncluttered|sober",
    { tone: "plain", corners: "soft" },
  ],
  [
    "professional|business[- ]?like|corporate|serious|formal|enterprise|sober[- ]looking",
    { tone: "plain", corners: "soft", density: "compact" },
  ],
  [
    "(?:(?:looks?|looking|feels?|styled?|designed|reads?) )?like an? (?:old |printed )?(?:news ?paper|magazine|broadsheet|gazette)|news ?paper[- ](?:like|style|styled)",
    { tone: "elegant", font: "serif", corners: "square" },
  ],
  [
    "(?<!\\b(?:name|producer|winery|wine|grape|region|country|type|year),? )vintage|old[- ]fashioned|nostalgic|antique[- ]looking|victorian",
    { tone: "elegant", font: "serif", corners: "square" },
  ],
  [
    "monochrome|black[- ]and[- ]white(?= (?:look|design|style|theme|[a-z]+ ?(?:app|list|tracker)))",
    { accent: "#18181b", tone: "plain" },
  ],
  [
    "retro|8[- ]bit|pixel|technical|geeky|nerdy|terminal[- ]like|hacker|monospaced?|typewriter",
    { font: "mono", corners: "square" },
  ],
];

export const FONTS: readonly [string, Partial<Theme>][] = [
  ["serif (?:fonts?|type(?:face)?|letters)|serifs", { font: "serif" }],
  [
    "sans[- ]serif(?: (?:fonts?|type(?:face)?))?|(?:modern|clean) (?:fonts?|type(?:face)?|typography)",
    { font: "sans" },
  ],
  ["rounded (?:fonts?|type(?:face)?|letters)", { font: "rounded" }],
  ["(?:type ?writer|mono(?:space(?:d)?)?|code) (?:fonts?|type(?:face)?|letters)|(?<=in )monospaced?", { font: "mono" }],
  ["(?:round|rounded) (?:corners|edges|buttons|cards)", { corners: "round" }],
  ["(?:square|sharp|hard) (?:corners|edges|buttons|cards)", { corners: "square" }],
  ["soft(?:ly rounded)? (?:corners|edges)", { corners: "soft" }],
  ["(?:compact|dense)(?: (?:layout|rows|list|view|spacing|design))?", { density: "compact" }],
  [
    "(?:comfortable|airy|spacious|roomy|generous)(?: (?:layout|rows|list|view|spacing|design))?",
    { density: "comfortable" },
  ],
];

/** Words for a corner, a density or a mode that say it of the look only beside others. */
export const ASIDES: readonly [string, Partial<Theme>][] = [
  ["rounded|round|soft[- ]edged", { corners: "round" }],
  ["compact|dense", { density: "compact" }],
  ["airy|spacious|roomy", { density: "comfortable" }],
  ["dark", { mode: "dark" }],
  ["light", { mode: "light" }],
  ["serif", { font: "serif" }],
];

/** What makes all letters, and what they stand on, larger. */
export const LARGE =
  /\b(?:with |in |and |has |have )?(?:an? |the )?(?:really |very |extra )?(?:big|bigger|large|larger|huge|giant)(?: |-)(?:(?:readable|clear|easy to read|bold)(?: |-))?(?:text|fonts?|letters?|print|type|writing|buttons?|font size)(?: and (?:big |large )?(?:buttons|text|fonts?|letters))?(?! (?:block|field|message|area|file))\b/g;
