import type { BlockOf } from "@lathe/protocol/app/block";
import { type Found, type Reading, type Span, findAll } from "../recognizer.ts";
import { asLabel } from "../words.ts";

interface Kinds {
  of: RegExp;
  /** What each takes, in minutes, as it is written on the packet. */
  minutes: Readonly<Record<string, number>>;
  noun: string;
  /** Behind the name of each. */
  suffix: string;
}

const KINDS: readonly Kinds[] = [
  {
    of: /\btea\b/i,
    noun: "teas?",
    suffix: " tea",
    minutes: {
      green: 2,
      black: 4,
      white: 3,
      oolong: 3,
      herbal: 6,
      fruit: 8,
      rooibos: 6,
      "earl grey": 4,
      mint: 6,
      peppermint: 6,
      chamomile: 5,
      camomile: 5,
      matcha: 1,
      "pu-erh": 4,
      chai: 5,
      darjeeling: 3,
      assam: 4,
      jasmine: 3,
      sencha: 2,
    },
  },
  {
    of: /\beggs?\b/i,
    noun: "(?:boiled )?eggs?(?: presets?)?|boiled(?: presets?)?|presets?",
    suffix: "",
    minutes: { soft: 6, medium: 8, hard: 10 },
  },
  {
    of: /\bpasta\b/i,
    noun: "pasta",
    suffix: "",
    minutes: { spaghetti: 9, penne: 11, fusilli: 11, farfalle: 12, linguine: 10, tagliatelle: 8, rigatoni: 13 },
  },
];

/** Where a timer tells by name what it is for: kinds of tea, of eggs. */
export function findTimerKinds(reading: Reading): Span[] {
  const timers = findAll(reading, /\b(?:tea|eggs?|pasta)[- ](?:timers?|clock|countdown)\b/g);
  return timers.flatMap((timer) => timerKinds(reading, timer)?.span ?? []);
}

/** "Tea timer with green, black and oolong tea": what is timed by its name takes the time that is usual. */
export function timerKinds(
  reading: Reading,
  { text, span: { end } }: Found,
): { blocks: BlockOf<"timer">[]; span: Span } | null {
  const sort = KINDS.find(({ of }) => of.test(text));
  if (sort === undefined) return null;
  const one = `(?:${Object.keys(sort.minutes).join("|")})(?: (?:${sort.noun}))?`;
  const found = findAll(
    reading,
    new RegExp(
      `(?:,? ?\\b(?:with|for|presets?|of|and|different|kinds|types|sorts|the|various|several|like|such as|including|steeping|brewing|times?|${sort.noun}) )*:? ?(?<![\\p{L}])${one}(?:(?:, and |, or |, | and | or | & |\\/)${one})+(?![\\p{L}])`,
      "giu",
    ),
  ).find(({ span }) => span.start >= end - 1);
  if (found === undefined) return null;
  const named = found.text.toLowerCase().matchAll(new RegExp(Object.keys(sort.minutes).join("|"), "gu"));
  const blocks = [...new Set([...named].map(([name]) => name))].map((name, index): BlockOf<"timer"> => ({
    id: `timer-${index + 1}`,
    type: "timer",
    title: `${asLabel(name)}${sort.suffix}`,
    mode: "countdown",
    minutes: sort.minutes[name] ?? 3,
    pauseMinutes: 0,
    rounds: 1,
  }));
  return { blocks, span: found.span };
}
