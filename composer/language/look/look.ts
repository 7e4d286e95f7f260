import type { Theme } from "@lathe/protocol/app/theme";
import { claim } from "../claims.ts";
import { findColours, otherColours } from "./find-colours.ts";
import { readLookPiece } from "./look-piece.ts";
import { accentOf, findLookStatements } from "./look-statements.ts";
import { ASIDES, FONTS, LARGE, TONES } from "./look-words.ts";
import { findAll, type Reading, type Span } from "../recognizer.ts";
import { findUnwantedColours } from "./unwanted-colours.ts";

export interface FoundLook {
  theme: Partial<Theme>;
  spans: readonly Span[];
  /** What was understood and cannot be done. */
  undone: { words: string; answer: string }[];
  /** Colours that are not to be seen. */
  unwanted: readonly string[];
}

const STYLE =
  "(?:[- ](?:looking|feeling|style|styled|feel|look|design|designed|theme|themed|tone|touch|vibe|ui|interface|colou?rs?))*";

const MODE =
  /\b(?:in |with |using |uses? )?(?:an? )?(dark|night|black|light|day|bright)[- ](?:mode|theme|themed|design|background|ui|interface|look|colou?rs|version)\b|\b(?:it |everything )?(?:in|all|make it|be) (dark|light)\b(?=\s*(?:[,.;!\n]|and\b|with\b|$))|^(?:an? )?(dark) (?=(?:stop ?watch|timer|calculator|converter|metronome|clock|counter|notebook|chess|minesweeper|quiz|dice)\b|[a-z]+ ?(?:list|app|tracker|log|site)\b)|(?<=\b(?:playful|elegant|calm|bold|minimal|modern|clean|simple|nice),? (?:and|but) )(dark|light)\b(?! (?:red|orange|yellow|green|teal|blue|purple|pink|brown|grey|gray|violet))|(?<=,\s)(dark)(?=\s*,)|(?<=,\s)(dark|light)(?=\s*(?:[.;!\n]|$))|(?<=(?:^|,\s|\ban?\s|\bbut\s))(dark|light)(?=(?:,| and|, and| but) (?:very )?(?:calm|playful|elegant|bold|minimal(?:ist)?|modern|clean|simple|cosy|cozy|serious|quiet|plain|moody|sober|professional)\b)/g;

/** Wishes for the look, wherever they stand. */
export function findLook(all: Reading): FoundLook {
  const theme: Partial<Theme> = {};
  const spans: Span[] = [];
  const open: { span: Span; part: Partial<Theme> }[] = [];
  const isTaken = (span: Span) => spans.some((each) => each.start < span.end && span.start < each.end);
  const take = (part: Partial<Theme>, span: Span) => {
    Object.assign(theme, { ...part, ...theme });
    spans.push(span);
  };
  const undone: FoundLook["undone"] = [];
  const unwanted = findUnwantedColours(all);
  spans.push(...unwanted.spans);
  const whole = claim(all, unwanted.spans);
  for (const { theme: part, span, colours } of findLookStatements(whole)) {
    const accent = accentOf(colours);
    take(accent === null ? part : { accent, ...part }, span);
    if (colours.some((words) => /^black$/i.test(words)) && colours.length > 1) theme.mode ??= "dark";
    const main = colours.find((words) => accentOf([words]) === accent);
    undone.push(
      ...otherColours(
        colours.filter((words) => words !== main),
        accent,
      ),
    );
  }
  const reading = claim(whole, spans);
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
  const colours = findColours(reading, spans);
  if (colours.accent !== null) theme.accent ??= colours.accent;
  if (colours.mode !== null) theme.mode ??= colours.mode;
  spans.push(...colours.spans);
  // "a to-do list like a racing car"
  for (const { span, text } of findAll(reading, LIKENED)) {
    const likened = isTaken(span) ? null : readLookPiece(text);
    if (likened !== null && likened.undone.length === 0 && Object.keys(likened.theme).length > 0)
      take(likened.theme, span);
  }
  for (const [words, part] of TONES) {
    const pattern = new RegExp(`(?<!-)\\b(?:very |really |a bit |more |clean,? )?(?:${words})\\b(?!-)${STYLE}`, "g");
    for (const { span, text } of findAll(reading, pattern))
      if (saysLook(reading, text, span)) take(part, span);
      else open.push({ span, part });
  }
  for (const [words, part] of ASIDES)
    for (const { span } of findAll(reading, new RegExp(`(?<![-\\p{L}])(?:${words})(?![-\\p{L}])`, "gu")))
      open.push({ span, part });
  // "dark with red", "cute and pink": beside a word for the look others speak of it, too.
  for (let more = true; more;) {
    const beside = open.filter(
      ({ span }) => !isTaken(span) && spans.some((each) => areBeside(reading.text, span, each)),
    );
    for (const { span, part } of beside) take(part, span);
    more = beside.length > 0;
  }
  undone.push(...colours.undone);
  for (const { span } of findAll(reading, LARGE)) {
    if (isTaken(span)) continue;
    take({ text: "large" }, span);
  }
  return { theme, spans, undone, unwanted: unwanted.hexes };
}

/** What the app is likened to; not "something like a library", which is what it is. */
const LIKENED =
  /(?<!\b(?:something|anything|sort|kind|works?|working|functions?|acts|stuff|things|is|app|more|be) )\b(?:(?:that |which |and |should |it )*(?:looks?|looking|styled?) )?like (?:an? )[^,.;:!?\n]{3,40}(?=[,.;!?\n]|$)/g;

/** Whether nothing but a comma or "and" stands between two places of one sentence. */
function areBeside(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /^(?:,? (?:and|but|with|&) (?:very |an? )?|, ?| )$/.test(text.slice(first.end, second.start));
}

/** Categories and values as well as looks; they need a word that says so. */
const AMBIGUOUS =
  /^(?:fun|strong|light|soft|bare|warm|natural|organic|happy|plain|loud|premium|formal|serious|gentle|powerful)$/i;

/** "fun" is a category as well; what stands in brackets or in a list of options is none of the look. */
function saysLook({ text }: Reading, words: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isInBrackets = (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0);
  if (isInBrackets) return false;
  if (/\blike an? /i.test(words)) return true;
  if (/(?:look|feel|style|design|theme|tone|vibe|ui|interface|themed)\b/i.test(words)) return true;
  if (/\b(?:look|looks|feel|feels|make it|keep it|be|style|design|rather) (?:[\w-]+,? (?:and )?)*$/i.test(before))
    return true;
  if (AMBIGUOUS.test(words.trim().replace(/^(?:very|really|a bit|more|clean,?) /i, ""))) return false;
  const isBeforeApp =
    /^,? (?:[\w-]+,? ){0,4}(?:app|site|web ?site|list|tracker|page|tool|design|look|planner|journal|diary|log|library|collection|manager|board)\b/i.test(
      after,
    );
  // "a chore chart for kids"
  if (/^for /i.test(words))
    return (
      /\b(?:app|list|tracker|chart|planner|diary|journal|game|quiz|log|site|page|tool)s? $/i.test(before) &&
      /^\s*(?:[,.;!\n]|$|and\b|with\b)/i.test(after)
    );
  const isAtHead =
    /(?:^|[;.\n] ?|\b(?:an?|it|is|very|really) )(?:(?:simple|clean|modern|beautiful|nice|elegant|bold|playful|minimal|dark|light|small|calm|warm|friendly|soft|cute|fun),? (?:and |but )?)*$/i.test(
      before,
    );
  // "mood: happy, calm, sad"
  const isInList =
    /:[^.;!?\n]*$/.test(before) && (after.startsWith(",") || (/[^:]*$/.exec(before)?.[0] ?? "").includes(","));
  const isAside =
    !isInList &&
    /(?:,|\band|\bbut)\s*$/i.test(before) &&
    /^\s*(?:[,.;!\n]|$|and (?:dark|light|with)\b|with\b)/i.test(after);
  return (isAtHead && (isBeforeApp || /^ [\w-]+/.test(after))) || isAside;
}
