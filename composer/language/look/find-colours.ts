import { colourNames, findColour, hexWords, SHADES } from "./colours.ts";
import { findAll, type Reading, type Span } from "../recognizer.ts";

const WORD = `(?:(?:${SHADES})[ -])?(?:#[0-9a-f]{6}\\b|#[0-9a-f]{3}\\b|(?:${colourNames().join("|")}|white|cream|ivory)(?![\\p{L}]))`;
/** "blue and white", "red, gold and black" */
const COLOUR_WORD = `${WORD}(?:(?:, | ?/ ?)${WORD})?(?:,? (?:and|&|with) (?:some |touches of |a touch of |hints of )?${WORD})?`;

/** "A red and a blue team", "green, yellow and red light" are no look. */
const OF_SIDES = `(?!${WORD}(?:, ${WORD})*,? (?:and|vs\\.?|versus) (?:an? |the )?${WORD} (?:teams?|players?|sides?|lights?|cards)(?![\\p{L}]))`;

const COLOURED: readonly RegExp[] = [
  // "in our club colours blue and white", "our colours are red and white", "brand colour #123456".
  new RegExp(
    `\\b(?:in |with |using |and )?(?:(?:our|my|the|its|their) )?(?:(?:club|team|school|company|brand|family|corporate|society|house|main) )?colou?rs?(?: is| are| should be|:)? (${COLOUR_WORD})(?= *(?:[,.;!\\n]|$|and\\b|with\\b|for\\b))`,
    "gu",
  ),
  // "bee hives, honey yellow", "todo list, black and white"
  new RegExp(
    `(?<=^[^:(.;,\\n]{3,60}(?:, (?:[\\w-]+(?: and [\\w-]+)?))?,) ?((?:all )?${COLOUR_WORD})(?=\\s*(?:[.;!\\n]|$))`,
    "gu",
  ),
  // ", yellow and black": two at the end, of which nothing else is said.
  new RegExp(`(?<=\\p{L}, )(?<!(?:${WORD}),? )(?<!:[^.;\\n]*)(${WORD} (?:and|&) ${WORD})(?=\\s*(?:[.;!\\n]|$))`, "giu"),
  // "in teal", "with a green accent", "using purple as the main colour", "make it pink".
  new RegExp(
    `\\b(?:in|with|using|uses?|make it|colou?red|be|and)(?: an?| the)? ${OF_SIDES}(${COLOUR_WORD})(?:(?: as(?: the| an?)?)?(?: (?:accent|main|theme|primary|brand))?(?: (?:colou?rs?|theme|accent|buttons|design|style|tones?|look))|(?= *(?:[,.;!\\n]|$|and\\b|with\\b|that\\b|called\\b|which\\b|without\\b)))`,
    "gu",
  ),
  // "accent colour: blue", "the main colour should be teal".
  new RegExp(`\\b(?:accent|main|primary|brand|theme)(?: colou?r)?(?: is| should be| of|:)? (${COLOUR_WORD})\\b`, "gu"),
  // "playful, green"
  new RegExp(
    `(?<=\\b(?:playful|elegant|calm|bold|minimal|minimalist|modern|clean|simple|nice|serious|professional|friendly|retro),? (?:and )?)(${COLOUR_WORD})(?=\\s*(?:[.;!\\n]|$|,? and\\b|,? with\\b|,))`,
    "gu",
  ),
  // "a green todo app": a colour before what the app is, not "red wines".
  new RegExp(
    `(?:^|\\ban? (?:nice |simple |small |little )?)(${COLOUR_WORD})(?:[- ](?:colou?red|themed|coloured))? (?=(?:[\\w-]+ ){0,3}(?:app|list|tracker|log|manager|collection|site|website|page|planner|journal|diary|to-?do|tool)\\b)`,
    "gu",
  ),
  new RegExp(`\\b(${COLOUR_WORD})(?:[- ](?:colou?r )?(?:accent|theme|themed|colou?r scheme|palette))\\b`, "gu"),
];

/** "mark overdue ones in red": the colour of a mark, and not of the app. */
const MARKED =
  /\b(?:highlight|mark|flag|warn|overdue|expired|out of date|late|low|empty|shown|displayed|minimum|turns?|appears?|goes|ones|anything|unpaid|missing|past|passed|run out|loss|negative|older|over|above|below|under|not|hasn't|haven't|isn't|aren't|due)(?:s|ed|ing|ged|ging)?(?: [\p{L}\p{N}'-]+){0,6},? $/iu;
/** "in red when late" */
const WHEN = /^,? (?:when|if|once|as soon as|whenever|after \d|over \d|under \d)(?![\p{L}])/iu;

export interface FoundColours {
  accent: string | null;
  /** "black and gold" is dark; white needs no word. */
  mode: "dark" | null;
  spans: Span[];
  undone: { words: string; answer: string }[];
}

const NEUTRAL = /^(?:(?:soft|warm|cool|pale|light|dark) )?(?:white|cream|ivory|black|gr[ae]y|charcoal|slate|silver)$/i;

/** The colours that are wished for: the first that is one becomes the accent, others are told of. */
export function findColours(reading: Reading, taken: readonly Span[]): FoundColours {
  const found: FoundColours = { accent: null, mode: null, spans: [], undone: [] };
  for (const pattern of COLOURED) {
    const [first] = findAll(reading, pattern).filter(
      ({ span }) =>
        [...taken, ...found.spans].every((each) => each.start >= span.end || span.start >= each.end) &&
        !MARKED.test(reading.text.slice(Math.max(0, span.start - 80), span.start)) &&
        !WHEN.test(reading.text.slice(span.end)),
    );
    if (first === undefined) continue;
    const words = (first.groups[1] ?? "").match(new RegExp(WORD, "giu")) ?? [];
    const main =
      words.find((word) => !NEUTRAL.test(word)) ??
      words.find((word) => /black|gr[ae]y|slate|charcoal|silver/i.test(word));
    const colour = main === undefined ? null : findColour(main);
    if (colour === null) continue;
    found.spans.push(first.span);
    if (found.accent !== null) continue;
    found.accent = colour.hex;
    if (words.length > 1 && !NEUTRAL.test(main ?? "") && words.some((word) => /^black$/i.test(word)))
      found.mode = "dark";
    // White and its like are what everything stands on; black is the letters.
    found.undone.push(
      ...otherColours(
        words.filter((word) => word !== main),
        colour.hex,
      ),
    );
  }
  return found;
}

/** What is said of the colours beside the accent. */
export function otherColours(words: readonly string[], accent: string | null): FoundColours["undone"] {
  const others = words.filter((word) => !NEUTRAL.test(word));
  if (others.length === 0 || accent === null) return [];
  return [
    {
      words: others.join(" and "),
      answer: `An app has one accent colour, and that is ${hexWords(accent)} now. Say “make it ${others[0]?.toLowerCase()}” to turn it round.`,
    },
  ];
}
