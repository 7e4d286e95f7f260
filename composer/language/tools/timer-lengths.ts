import { type Reading, type Span, findAll } from "../recognizer.ts";
import { DURATION, minutesIn } from "./durations.ts";
import { isWithin, sentenceAt, withFrame } from "./frame.ts";

/** How long timers run: "5 minutes" before their name or behind it; several after another make several timers. */
export function readLengths(reading: Reading, span: Span, usual: number): { lengths: number[]; spans: Span[] } {
  const sentence = sentenceAt(reading, span);
  const list = `(${DURATION}(?:(?:, | and |, and |\\/| or )(?:an? )?${DURATION})*)`;
  const near = findAll(
    reading,
    new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:for|of|from|with|at|set to|lasting|that (?:runs|counts down|lasts|goes|rings|ends|beeps|stops)(?: for| from| after| in)?|after|down from) )?(?:an? )?${list}`,
      "gu",
    ),
  ).filter(({ span: each }) => isWithin(each, sentence));
  const next = near.find(
    (each) =>
      each.span.start >= span.end &&
      /^(?: (?:for|in|at) (?:(?:my|our|the|an?) )?[\p{L}']+(?: [\p{L}']+){0,3},?)?[\s,:(-]*(?:app |timers? |tool )?$/iu.test(
        reading.text.slice(span.end, each.span.start),
      ),
  );
  const prior = near.findLast(
    (each) => each.span.end <= span.start && /^[- ]*$/.test(reading.text.slice(each.span.end, span.start)),
  );
  const told = prior ?? next;
  const lengths = [...(told?.groups[1] ?? "").matchAll(new RegExp(DURATION, "giu"))]
    .flatMap(([words]) => minutesIn(words) ?? [])
    .filter((minutes) => minutes <= 1_440);
  if (told === undefined || lengths.length === 0) return { lengths: [usual], spans: [withFrame(reading, span)] };
  const end = Math.max(span.end, told.span.end);
  const each =
    /^ (?:(?:per|each|a|for each|for every) (?:turn|player|round|person|speaker|game|day|side)|each|apiece)\b/i.exec(
      reading.text.slice(end),
    );
  const whole = { start: Math.min(span.start, told.span.start), end: end + (each?.[0].length ?? 0) };
  return { lengths: [...new Set(lengths)].slice(0, 6), spans: [withFrame(reading, whole)] };
}
