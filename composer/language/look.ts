import type { Theme } from "@lathe/protocol/app/theme";
import { findColour } from "./colours.ts";
import { findAll, type Reading, type Span } from "./recognizer.ts";

export interface FoundLook {
  theme: Partial<Theme>;
  spans: readonly Span[];
}

const STYLE =
  "(?:[- ](?:looking|feeling|style|styled|feel|look|design|designed|theme|themed|tone|touch|vibe|ui|interface|colou?rs?))*";

/** What words say of the look, by themselves. */
const TONES: readonly [string, Partial<Theme>][] = [
  [
    "playful|fun|cheerful|friendly|happy|joyful|whimsical|cute|colou?rful|for (?:my )?(?:kids|children|toddlers)|child(?:ren)?[- ]friendly|kid[- ]friendly|lively|quirky",
    { tone: "playful", font: "rounded", corners: "round" },
  ],
  [
    "elegant|classy|luxurious|luxury|refined|sophisticated|stylish|chic|premium|high[- ]end|timeless|literary|graceful",
    { tone: "elegant", font: "serif", corners: "soft" },
  ],
  [
    "calm|calming|soft|soothing|gentle|cosy|cozy|warm|relaxed|relaxing|peaceful|natural|earthy|organic|zen|muted|pastel",
    { tone: "calm" },
  ],
  [
    "bold|loud|strong|striking|energetic|vibrant|brutalist|high[- ]contrast|sporty|edgy|punchy|powerful|dramatic",
    { tone: "bold", corners: "square" },
  ],
  ["minimal|minimalist|plain|understated|no[- ]frills|bare|uncluttered|sober", { tone: "plain", corners: "soft" }],
  [
    "professional|business[- ]?like|corporate|serious|formal|enterprise",
    { tone: "plain", corners: "soft", density: "compact" },
  ],
  ["retro|technical|geeky|nerdy|terminal[- ]like|hacker|monospaced?|typewriter", { font: "mono", corners: "square" }],
];

const FONTS: readonly [string, Partial<Theme>][] = [
  ["serif (?:fonts?|type(?:face)?|letters)|serifs", { font: "serif" }],
  ["sans[- ]serif(?: (?:fonts?|type(?:face)?))?", { font: "sans" }],
  ["rounded (?:fonts?|type(?:face)?|letters)", { font: "rounded" }],
  ["mono(?:space(?:d)?)? (?:fonts?|type(?:face)?)|(?<=in )monospaced?", { font: "mono" }],
  ["(?:round|rounded) (?:corners|edges|buttons|cards)", { corners: "round" }],
  ["(?:square|sharp|hard) (?:corners|edges|buttons|cards)", { corners: "square" }],
  ["soft(?:ly rounded)? (?:corners|edges)", { corners: "soft" }],
  ["(?:compact|dense)(?: (?:layout|rows|list|view|spacing|design))?", { density: "compact" }],
  [
    "(?:comfortable|airy|spacious|roomy|generous)(?: (?:layout|rows|list|view|spacing|design))?",
    { density: "comfortable" },
  ],
];

const MODE =
  /\b(?:in |with |using |uses? )?(?:an? )?(dark|night|black|light|day|bright)[- ](?:mode|theme|themed|design|background|ui|interface|look|colou?rs|version)\b|\b(?:it |everything )?(?:in|all|make it|be) (dark|light)\b(?=\s*(?:[,.;!\n]|and\b|with\b|$))|^(?:an? )?(dark) (?=(?:stop ?watch|timer|calculator|converter|metronome|clock|counter|notebook|chess|minesweeper|quiz|dice)\b|[a-z]+ ?(?:list|app|tracker|log|site)\b)|(?<=\b(?:playful|elegant|calm|bold|minimal|modern|clean|simple|nice),? (?:and|but) )(dark|light)\b(?! (?:red|orange|yellow|green|teal|blue|purple|pink|brown|grey|gray|violet))|(?<=,\s)(dark)(?=\s*,)|(?<=,\s)(dark|light)(?=\s*(?:[.;!\n]|$))|(?<=(?:^|,\s|\ban?\s|\bbut\s))(dark|light)(?=(?:,| and|, and| but) (?:very )?(?:calm|playful|elegant|bold|minimal(?:ist)?|modern|clean|simple|cosy|cozy|serious|quiet|plain|moody|sober|professional)\b)/g;

const COLOUR_WORD =
  "(?:(?:light|dark|bright|pale|deep|forest|royal|hot|sky|navy|warm|soft)[ -])?(?:#[0-9a-f]{6}\\b|#[0-9a-f]{3}\\b|red|crimson|scarlet|maroon|burgundy|orange|amber|gold|yellow|lime|green|emerald|olive|mint|teal|turquoise|cyan|sky|blue|navy|indigo|violet|purple|lavender|lilac|magenta|pink|rose|salmon|coral|peach|brown|chocolate|tan|beige|slate|gr[ae]y|black|silver|charcoal)";

const COLOURED: readonly RegExp[] = [
  // "in teal", "with a green accent", "using purple as the main colour", "make it pink".
  new RegExp(
    `\\b(?:in|with|using|uses?|make it|colou?red|be|and)(?: an?| the)? (${COLOUR_WORD})(?:(?: as(?: the| an?)?)?(?: (?:accent|main|theme|primary|brand))?(?: (?:colou?rs?|theme|accent|buttons|design|style|tones?|look))|(?= *(?:[,.;!\\n]|$|and\\b|with\\b|that\\b|called\\b|which\\b|without\\b)))`,
    "g",
  ),
  // "accent colour: blue", "the main colour should be teal".
  new RegExp(`\\b(?:accent|main|primary|brand|theme)(?: colou?r)?(?: is| should be| of|:)? (${COLOUR_WORD})\\b`, "g"),
  // "playful, green"
  new RegExp(
    `(?<=\\b(?:playful|elegant|calm|bold|minimal|minimalist|modern|clean|simple|nice|serious|professional|friendly|retro),? (?:and )?)(${COLOUR_WORD})(?=\\s*(?:[.;!\\n]|$|,? and\\b|,? with\\b|,))`,
    "g",
  ),
  // "a green todo app": a colour before what the app is, not "red wines".
  new RegExp(
    `(?:^|\\ban? (?:nice |simple |small |little )?)(${COLOUR_WORD})(?:[- ](?:colou?red|themed|coloured))? (?=(?:[\\w-]+ ){0,3}(?:app|list|tracker|log|manager|collection|site|website|page|planner|journal|diary|to-?do|tool)\\b)`,
    "g",
  ),
  new RegExp(`\\b(${COLOUR_WORD})(?:[- ](?:colou?r )?(?:accent|theme|themed|colou?r scheme|palette))\\b`, "g"),
];

/** "mark overdue ones in red": the colour of a mark, and not of the app. */
const MARKED =
  /\b(?:highlight|mark|flag|warn|overdue|expired|out of date|late|low|empty)(?:s|ed|ing|ged|ging)?(?: [\p{L}'-]+){0,6},? $/iu;

/** Wishes for the look, wherever they stand. */
export function findLook(reading: Reading): FoundLook {
  const theme: Partial<Theme> = {};
  const spans: Span[] = [];
  const take = (part: Partial<Theme>, span: Span) => {
    Object.assign(theme, { ...part, ...theme });
    spans.push(span);
  };
  for (const { groups, span } of findAll(reading, MODE))
    take(
      {
        mode: /^(?:dark|night|black)$/i.test(groups.slice(1).find((word) => word !== undefined) ?? "")
          ? "dark"
          : "light",
      },
      span,
    );
  for (const { span } of findAll(
    reading,
    /\b(?:follow(?:s|ing)? the system(?: theme)?|(?:light and dark|dark and light)(?: (?:mode|theme)s?)?)\b/g,
  ))
    take({ mode: "system" }, span);
  for (const [words, part] of FONTS)
    for (const { span } of findAll(reading, new RegExp(`\\b(?:with |in |using )?(?:an? )?(?:${words})\\b`, "g")))
      take(part, span);
  for (const pattern of COLOURED) {
    const [found] = findAll(reading, pattern).filter(
      ({ span }) =>
        !spans.some((each) => each.start < span.end && span.start < each.end) &&
        !MARKED.test(reading.text.slice(Math.max(0, span.start - 80), span.start)),
    );
    const colour = found === undefined ? null : findColour(found.groups[1] ?? "");
    if (found !== undefined && colour !== null) take({ accent: colour.hex }, found.span);
  }
  for (const [words, part] of TONES) {
    const pattern = new RegExp(`(?<!-)\\b(?:very |really |a bit |more |clean,? )?(?:${words})\\b(?!-)${STYLE}`, "g");
    for (const { span, text } of findAll(reading, pattern)) if (saysLook(reading, text, span)) take(part, span);
  }
  return { theme, spans };
}

/** Categories and values as well as looks; they need a word that says so. */
const AMBIGUOUS =
  /^(?:fun|strong|light|soft|bare|warm|natural|organic|happy|plain|loud|premium|formal|serious|gentle|powerful)$/i;

/** "fun" is a category as well; what stands in brackets or in a list of options is none of the look. */
function saysLook({ text }: Reading, words: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isInBrackets = (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
  if (isInBrackets) return false;
  if (/(?:look|feel|style|design|theme|tone|vibe|ui|interface|themed)\b/i.test(words)) return true;
  if (/\b(?:look|looks|feel|feels|make it|keep it|be|style|design|rather) (?:[\w-]+,? (?:and )?)*$/i.test(before))
    return true;
  if (AMBIGUOUS.test(words.trim().replace(/^(?:very|really|a bit|more|clean,?) /i, ""))) return false;
  const isBeforeApp =
    /^,? (?:[\w-]+,? ){0,4}(?:app|site|web ?site|list|tracker|page|tool|design|look|planner|journal|diary|log|library|collection|manager|board)\b/i.test(
      after,
    );
  const isAtHead =
    /(?:^|[;.\n] ?|\b(?:an?|it|is|very|really) )(?:(?:simple|clean|modern|beautiful|nice|elegant|bold|playful|minimal|dark|light|small|calm),? (?:and |but )?)*$/i.test(
      before,
    );
  const isAside =
    /(?:,|\band|\bbut)\s*$/i.test(before) && /^\s*(?:[,.;!\n]|$|and (?:dark|light|with)\b|with\b)/i.test(after);
  return (isAtHead && (isBeforeApp || /^ [\w-]+/.test(after))) || isAside;
}
