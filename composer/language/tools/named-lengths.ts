import { type Reading, type Span, findAll } from "../recognizer.ts";
import { asLabel } from "../words.ts";
import { DURATION, minutesIn } from "./durations.ts";
import { isWithin } from "./frame.ts";

export interface NamedLength {
  label: string;
  minutes: number;
}

const FRAME =
  "and|or|with|for|of|then|an?|the|to|minutes?|mins?|seconds?|secs?|hours?|each|every|after|that|where|which|is|has|x|rounds?|times?|timers?|plus|in|on|app|countdowns?|long(?:er)?|short";
const WORD = `(?!(?:${FRAME})\\b)[\\p{L}][\\p{L}'&/-]*`;
const LABEL = `(?<![\\p{L}])${WORD}(?: (?:(?:and|&|of) (?=${WORD} ?(?:[:(=]|\\d)))?${WORD}){0,3}`;
const BEFORE = `${LABEL}(?: (?:for|is|takes?|at|of))?[ :=]{0,2}\\(?(?:${DURATION})\\)?`;
const BEHIND = `(?:${DURATION})[- :=]{0,2}(?:(?:of|for|to) )?(?:the |my )?${LABEL}`;

/** "medium 8", behind others with their unit. */
const BARE = `${LABEL}[ :=]{0,2}\\d{1,3}(?! ?[\\p{L}\\d%:.])`;

const LEAD = "(?:(?:(?:for|with|of|from|at|on|like|the|my|an?|agenda|items|points|steps|phases|stages)[ :]+)*)";
const JOINT = "(?:, (?:and |then )?|; ?| and | then | ?/ ?| ?\\+ ?|\\n- ?|\\n)";
const ONE_FOR = "(?:(?:an?|1|one|another|the other)(?: 1| timer)? (?:for|called|of) (?:the |my )?)?";
const TIMES = "(?:(\\d{1,2}) ?[x×] ?\\(?)?";

/** Lengths of time with what each is of: "pasta (9 minutes), eggs (6 minutes)", "5 min warm-up, 8 x 1 min fast / 2 min slow". */
export function readNamedLengths(reading: Reading, region: Span): { items: NamedLength[]; span: Span } | null {
  for (const one of [BEFORE, BEHIND]) {
    const plainTimes = TIMES.replace("(\\d", "(?:\\d");
    const item = `${plainTimes}${ONE_FOR}${one}\\)?`;
    const more = one === BEFORE ? `(?:${item}|${BARE})` : item;
    const run = findAll(reading, new RegExp(`(?<![\\p{L}\\d-])${LEAD}${item}(?:${JOINT}${more})+`, "gu")).find(
      ({ span }) => isWithin(span, region),
    );
    if (run === undefined) continue;
    const items = readItems(run.text, one === BEFORE ? `(?:${one}|${BARE})` : one);
    if (items.length >= 2) return { items: items.slice(0, 24), span: run.span };
  }
  return null;
}

/** One after the other; what is joined by "/" or "+" to something repeated is repeated with it. */
function readItems(text: string, one: string): NamedLength[] {
  const items: NamedLength[] = [];
  let unit: number | null = null;
  let repeated: { from: number; times: number } | null = null;
  let isBracketed = false;
  const repeat = () => {
    if (repeated === null) return;
    const group = items.slice(repeated.from);
    for (let round = 1; round < repeated.times; round += 1) items.push(...group);
    repeated = null;
  };
  for (const found of text.matchAll(new RegExp(`(${JOINT})?${TIMES}${ONE_FOR}(${one})`, "giu"))) {
    const [, joint = "", times, piece = ""] = found;
    if (!/[/+]/.test(joint) && !isBracketed) repeat();
    if (times !== undefined) {
      repeated = { from: items.length, times: Number(times) };
      isBracketed = found[0].includes("(");
    }
    // "6 x (2 min fast, 1 min slow)": all of the bracket is repeated.
    if (text.charAt(found.index + found[0].length) === ")") isBracketed = false;
    const item = readItem(piece, unit);
    if (item === null) continue;
    unit ??= /\b(?:s|secs?|seconds?)\b/i.test(piece) ? 1 / 60 : /\b(?:h|hours?)\b/i.test(piece) ? 60 : 1;
    items.push(item);
  }
  repeat();
  return items;
}

/** `unit`, in minutes, is that of the lengths before it; a number alone is of the same. */
function readItem(piece: string, unit: number | null): NamedLength | null {
  const spelled = new RegExp(DURATION, "iu").exec(piece)?.[0];
  const length = spelled ?? /\d+$/.exec(piece)?.[0] ?? "";
  const minutes = spelled !== undefined ? minutesIn(spelled) : unit === null ? null : Number(length) * unit;
  const label = piece
    .replace(length, " ")
    .replace(/[():=]|^[ -]+|[ -]+$/g, " ")
    .trim()
    .replace(/^(?:of|for|to|the|my) |\s(?:for|is|takes?|at|of)$/gi, "")
    .trim();
  return minutes === null || minutes > 1_440 || label === "" ? null : { label: asLabel(label), minutes };
}
