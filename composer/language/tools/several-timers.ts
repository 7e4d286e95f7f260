import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Recognized, type Span, findAll } from "../recognizer.ts";
import { splitList } from "../split-list.ts";
import { asLabel, singularOf } from "../words.ts";
import type { TimerSort } from "./timer-sorts.ts";

interface Several {
  count: number;
  span: Span;
  names?: readonly string[];
}

/** So far behind the timer the others may be told. */
const FAR = 80;

/** How many are wanted side by side: "3 kitchen timers", "several timers running at once"; null where it is one. */
export function severalAt(reading: Reading, { start, end }: Span): Several | null {
  const [found] = findAll(
    reading,
    /(?:(?:with|for|has|of|and|that (?:has|runs)) )*\b(several|multiple|many|some|a few|[2-9]) (?:[\p{L}]+ )?timers(?: (?:that )?(?:running|run|go|going|which run))?(?: (?:at once|at the same time|in parallel|side by side|simultaneously|together|independently))?(?:,? (?:each|all|every one)(?: one)? with (?:an? |its |their )?(?:own )?names?(?: and (?:an? )?(?:sound|bell|alarm))?)?/gu,
  )
    .concat(findAll(reading, AT_ONCE), findAll(reading, /\b(multi)[- ]?timers?\b/g))
    .filter(({ span }) => span.start >= start - 20 && span.start <= end + FAR);
  if (found === undefined) return null;
  const names = timerNames(reading, found.span);
  const count = Number(found.groups[1]);
  if (names !== null) return { count: names.names.length, span: names.span, names: names.names };
  return { count: Number.isInteger(count) ? Math.min(12, count) : 3, span: found.span };
}

/** "Timers, several at once with names", "more than one at the same time". */
const AT_ONCE =
  /(?:,? ?\b(?:with|for|and|that|which|i|we|you|it|can|could|so|to|run|runs|running|have|has|use|set|be|is|of|them) )*\b(several|multiple|many|some|a few|more than (?:one|1)|all|[2-9])(?: (?:of them|timers|ones|dishes|pots|pans|meals|things|items|can|could|that|should|run|running|going|go))* (?:at once|at the same time|at a time|in parallel|side by side|simultaneously|together|next to each other)(?:,? (?:each |all )?(?:with|and) (?:an? |its |their |different )?(?:own )?names?\b(?! (?:like|such|:)))?/gu;

/** "With names like chicken, potatoes and veg" */
function timerNames({ text }: Reading, span: Span): { names: string[]; span: Span } | null {
  const told =
    /^(?:,? ?\b(?:each|all|and|with|their|own|an?|the|that|are) )*(?:,? ?(?:names?(?: (?:like|such as|e\.?g\.?))?|called|named|labell?ed|like|such as)|:) ?((?:[\p{L}'-]+(?: [\p{L}'-]+){0,2}?)(?:, (?!and\b)[\p{L}'-]+(?: [\p{L}'-]+){0,2}?)*,? (?:and|or|&) [\p{L}'-]+)/iu.exec(
      text.slice(span.end),
    );
  const names = splitList(told?.[1] ?? "").map(asLabel);
  if (told === null || names.length < 2 || names.length > 12) return null;
  return { names, span: { start: span.start, end: span.end + told[0].length } };
}

export function severalTimers(
  name: string,
  { count, span, names }: Several,
  spans: readonly Span[],
  minutes: number,
  { icon, theme }: TimerSort,
): Recognized {
  return {
    spans: [...spans, span],
    part: {
      name,
      icon,
      theme: theme ?? {},
      blocks: Array.from({ length: count }, (_, index): BlockOf<"timer"> => ({
        id: `timer-${index + 1}`,
        type: "timer",
        title: names?.[index] ?? `Timer ${index + 1}`,
        mode: "countdown",
        minutes,
        pauseMinutes: 0,
        rounds: 1,
      })),
      undone:
        names === undefined
          ? [
              {
                words: "names of the timers",
                answer:
                  "They are called by number; say what each is for: “timers for pasta 9 minutes, eggs 6 minutes”.",
                isNote: true,
              },
            ]
          : [],
    },
  };
}

/** "A stopwatch for 4 runners at the same time", "three stopwatches": one for each. */
const STOPWATCHES =
  /(?:(?:with|for|has|of|and) )*(?:\b(\d+|several|multiple) (?:[\p{L}]+ )?stop ?watch(?:es)?|stop ?watch(?:es)?(?: (?:app|that times))? (?:for|with) (\d+|several|multiple) ([\p{L}]+))(?: (?:running |going )?(?:at once|at the same time|in parallel|side by side|simultaneously|together|independently))?/giu;
const MOST_STOPWATCHES = 12;

/** The stopwatches side by side; null where one is asked for. */
export function severalStopwatches(reading: Reading): Recognized | null {
  const [found] = findAll(reading, STOPWATCHES);
  if (found === undefined) return null;
  const [, told, people, kind] = found.groups;
  const number = Number(told ?? people);
  const count = Number.isInteger(number) ? number : 3;
  if (count < 2 || count > MOST_STOPWATCHES || /^(?:laps?|minutes?|seconds?|hours?|events?|rounds?)$/i.test(kind ?? ""))
    return null;
  const name = kind === undefined ? "Stopwatch" : asLabel(singularOf(kind.toLowerCase()));
  return {
    spans: [found.span],
    part: {
      name: "Stopwatches",
      icon: "timer",
      blocks: Array.from({ length: count }, (_, index): BlockOf<"timer"> => ({
        id: `stopwatch-${index + 1}`,
        type: "timer",
        title: `${name} ${index + 1}`,
        mode: "stopwatch",
        minutes: 1,
        pauseMinutes: 0,
        rounds: 1,
      })),
    },
  };
}
