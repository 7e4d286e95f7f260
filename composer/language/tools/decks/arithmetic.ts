import type { Deck } from "./deck.ts";

interface Operation {
  words: string;
  name: string;
  /** Two numbers up to the largest, as they are asked, with the answer. */
  sums: (largest: number) => [string, string][];
}

const MOST_FACTOR = 12;

const OPERATIONS: readonly Operation[] = [
  {
    words: "additions?|adding|plus|sums",
    name: "Addition",
    sums: (largest) =>
      pairsUpTo(largest).flatMap(([a, b]) => (a + b <= largest ? [[`${a} + ${b}`, String(a + b)]] : [])),
  },
  {
    words: "subtractions?|subtracting|minus|taking away",
    name: "Subtraction",
    sums: (largest) => pairsUpTo(largest).flatMap(([a, b]) => (b < a ? [[`${a} − ${b}`, String(a - b)]] : [])),
  },
  {
    words: "multiplications?|multiplying|times(?:[- ]tables?)?",
    name: "Multiplication",
    sums: (largest) =>
      pairsUpTo(Math.min(largest, MOST_FACTOR)).flatMap(([a, b]) => (a > 1 ? [[`${a} × ${b}`, String(a * b)]] : [])),
  },
  {
    words: "divisions?|dividing",
    name: "Division",
    sums: (largest) =>
      pairsUpTo(Math.min(largest, MOST_FACTOR)).flatMap(([a, b]) => (a > 1 ? [[`${a * b} ÷ ${a}`, String(b)]] : [])),
  },
];

function pairsUpTo(largest: number): [number, number][] {
  return Array.from({ length: largest * largest }, (_, index) => [
    (index % largest) + 1,
    Math.floor(index / largest) + 1,
  ]);
}

const JOINT = "(?:, and |, or |, | and | or | & | ?/ ?| ?\\+ ?)";
const ONE = `(?:${OPERATIONS.map(({ words }) => words).join("|")})(?: (?:facts|problems?|questions?|exercises?|sums))*`;
/** "Addition, subtraction and multiplication up to 20". */
export const ARITHMETIC = `(?:(?:basic|simple|easy|mental|maths?|number) )*${ONE}(?:${JOINT}${ONE})*`;

/** "Up to 20", "from 1 to 100", "within 10": how large the numbers are. */
export const UP_TO =
  /(?:,? ?\b(?:with|of|in|the|and|all|using|for) )*(?:(?:numbers?|results?|sums|values) )?(?:\b(?:up to|within|until|under|below)|\b(?:from |between )?[01](?: ?[-–] ?| to | and )) ?(\d{1,3})\b/g;

const USUAL_LARGEST = 20;
const MOST_OF_EACH = 30;
const LEVELS: readonly [string, number][] = [
  ["Easy", 10],
  ["Medium", 20],
  ["Hard", 100],
];

/** Sums of the operations that are told, each as often as the others; by levels, where these are asked for. */
export function arithmetic(told: string, largest = USUAL_LARGEST, byLevel = false): Deck {
  const named = OPERATIONS.filter(({ words }) => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "iu").test(told));
  const operations = named.length > 0 ? named : OPERATIONS.slice(0, 3);
  const each = byLevel ? Math.floor(MOST_OF_EACH / operations.length) : MOST_OF_EACH;
  const groups = byLevel
    ? LEVELS.map(([name, upTo]) => ({
        name,
        sums: operations.flatMap(({ sums }) => spread(sums(upTo), each)),
      }))
    : operations.map(({ name, sums }) => ({ name, sums: spread(sums(largest), each) }));
  return {
    words: ARITHMETIC,
    name:
      operations.length > 2
        ? "Math"
        : operations.map(({ name }, at) => (at > 0 ? name.toLowerCase() : name)).join(" and "),
    singular: "question",
    plural: "questions",
    labels: ["Question", "Answer"],
    facts: groups.flatMap(({ sums }) => sums),
    ...(groups.length === 1
      ? {}
      : {
          groups: {
            label: byLevel ? "Level" : "Operation",
            names: groups.flatMap(({ name, sums }) => sums.map(() => name)),
          },
        }),
  };
}

/** So many of them, evenly over all. */
function spread<Sum>(all: readonly Sum[], most: number): Sum[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]).flatMap(
    (sum) => (sum === undefined ? [] : [sum]),
  );
}
