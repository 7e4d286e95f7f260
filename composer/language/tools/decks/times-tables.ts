import type { Deck } from "./deck.ts";

export const TIMES_TABLES =
  "(?:the )?(?:times[- ]tables?|multiplications?(?: tables?| facts?)?|mental (?:maths?|arithmetic)|maths? facts|(?:basic )?maths?(?= (?:quiz|practice|trainer|flash))|(?:\\d+|seven|eight|nine|six|four|three|twelve) times table)(?: (?:facts|practice|quiz|trainer|test|game|app))*(?:,? (?:(?:from |of )?(\\d+) ?(?:to|-|–|through|until) ?|(?:up to|to|until|through) ?)(\\d+)(?: ?[x×] ?\\d+)?)?";

const MOST = 30;
/** Of each table that can be chosen: 1 to 10 times its number. */
const OF_EACH = 10;
const MOST_TABLES = 12;
/** Of each table that was named. */
const OF_NAMED = 12;

/** Products of all numbers from a smallest to a largest one; the harder ones when there are more than fit, each pair once. */
export function timesTables(largest: number, smallest = 2): Deck {
  const pairs: (readonly [number, number])[] = [];
  for (let a = Math.max(2, smallest); a <= largest; a += 1)
    for (let b = a; b <= (smallest > 2 ? Math.max(10, largest) : largest); b += 1) pairs.push([a, b]);
  // Evenly over all of them, so that each number comes.
  const step = Math.max(1, pairs.length / MOST);
  const chosen = Array.from(
    { length: Math.min(MOST, pairs.length) },
    (_, index) => pairs[Math.floor(index * step)],
  ).flatMap((pair) => (pair === undefined ? [] : [pair]));
  return {
    words: TIMES_TABLES,
    name: "Times tables",
    singular: "question",
    plural: "questions",
    labels: ["Question", "Answer"],
    facts: chosen.map(([a, b]) => [`${a} × ${b}`, String(a * b)] as const),
  };
}

/** "The 6, 7 and 8 tables": those alone, and of several a round can be about one. */
export function namedTables(tables: readonly number[]): Deck {
  const pairs = tables.flatMap((table) => Array.from({ length: OF_NAMED }, (_, index) => [table, index + 1] as const));
  return {
    ...timesTables(10),
    ...(tables.length === 1 ? { name: `${tables[0]} times table` } : {}),
    facts: pairs.map(([table, by]) => [`${by} × ${table}`, String(table * by)] as const),
    ...(tables.length === 1 ? {} : { groups: { label: "Table", names: pairs.map(([table]) => String(table)) } }),
  };
}

/** All of each table, to be chosen by its number. */
export function eachTable(largest: number, smallest = 1): Deck {
  const last = Math.min(largest, smallest + MOST_TABLES - 1);
  const pairs = Array.from({ length: last - smallest + 1 }, (_, index) => smallest + index).flatMap((table) =>
    Array.from({ length: OF_EACH }, (_, index) => [table, index + 1] as const),
  );
  return {
    ...timesTables(largest, smallest),
    facts: pairs.map(([table, by]) => [`${by} × ${table}`, String(table * by)] as const),
    groups: { label: "Table", names: pairs.map(([table]) => String(table)) },
  };
}
