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
const LABEL = `${WORD}(?: (?:(?:and|&|of) (?=${WORD} ?(?:[:(=]|\\d)))?${WORD}){0,3}`;
const BEFORE = `${LABEL}(?: (?:for|is|takes?|at|of))?[ :=]{0,2}\\(?(?:${DURATION})\\)?`;
const BEHIND = `(?:${DURATION})[- :=]{0,2}(?:(?:of|for|to) )?(?:the |my )?${LABEL}`;

/** Lengths of time with what each is of: "pasta (9 minutes), eggs (6 minutes)", "5 minutes of warm-up, 20 minutes run". */
export function readNamedLengths(reading: Reading, region: Span): { items: NamedLength[]; span: Span } | null {
  const joint = "(?:, (?:and |then )?|; ?| and | then |\\n- ?|\\n)";
  for (const one of [BEFORE, BEHIND]) {
    const lead = "(?:(?:(?:for|with|of|from|at|on|like|the|my|an?|agenda|items|points|steps|phases|stages)[ :]+)*)";
    const run = findAll(reading, new RegExp(`(?<![\\p{L}\\d-])${lead}${one}(?:${joint}${one})+`, "gu")).find(
      ({ span }) => isWithin(span, region),
    );
    if (run === undefined) continue;
    const pieces = [...run.text.matchAll(new RegExp(one, "giu"))].map(([piece]) => piece);
    const items = pieces.flatMap((piece): NamedLength[] => {
      const length = new RegExp(DURATION, "iu").exec(piece)?.[0] ?? "";
      const minutes = minutesIn(length);
      const label = piece
        .replace(length, " ")
        .replace(/[():=]|^[ -]+|[ -]+$/g, " ")
        .trim()
        .replace(/^(?:of|for|to|the|my) |\s(?:for|is|takes?|at|of)$/gi, "")
        .trim();
      return minutes === null || minutes > 1_440 || label === "" ? [] : [{ label: asLabel(label), minutes }];
    });
    if (items.length >= 2) return { items: items.slice(0, 24), span: run.span };
  }
  return null;
}
