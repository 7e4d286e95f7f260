import type { BlockOf } from "@lathe/protocol/app/block";
import {
  type Found,
  type Reading,
  type Recognized,
  type Recognizer,
  type Span,
  findAll,
  findFirst,
} from "../recognizer.ts";
import { findOnce } from "./each-once.ts";
import { withFrame } from "./frame.ts";

interface DrawSort {
  words: string;
  name: string;
  /** What it draws from, and how many at once, where nothing is said. */
  to: number;
  count: number;
  isOnce: boolean;
  /** Without numbers it draws names: "a raffle". */
  needsNumbers: boolean;
}

const MAKER =
  "(?: ?(?:app|game|machine|tool|page|generators?|pickers?|drawer|draws?|callers?|numbers?|wheel|program))*";

/** The first that fits counts. */
const SORTS: readonly DrawSort[] = [
  {
    words: `bingo(?: games?)?(?=[.,;!\\n]|$| (?:for|with|app)\\b(?! (?:custom|own|my|our) (?:words|cards)))(?: app)?|bingo(?: 90| 75| 80)?(?: (?:number |ball )?(?:callers?|machine|numbers?|number generators?|number pickers?|draws?|drawer))+`,
    name: "Bingo caller",
    to: 90,
    count: 1,
    isOnce: true,
    needsNumbers: false,
  },
  {
    words: `(?:lotto|lottery|lucky)(?: numbers?)+${MAKER}|lotto${MAKER}|(?:numbers? for (?:the )?)(?:lotto|lottery)`,
    name: "Lottery numbers",
    to: 49,
    count: 6,
    isOnce: false,
    needsNumbers: false,
  },
  {
    words: `(?:random )?numbers? (?:picker|draw|drawer|generator) for (?:our |the |my |a )?(?:raffle|tombola)|(?:raffle|tombola|lottery|lucky draw|prize draw)(?: (?:tickets?|numbers?))*${MAKER}(?: for (?:our|the|my|a) (?:raffle|tombola))?`,
    name: "Raffle",
    to: 100,
    count: 1,
    isOnce: true,
    needsNumbers: true,
  },
  {
    words:
      "random (?:number|digit|sample)s?(?: (?:generator|picker|maker|app|drawer))?|(?:generates?|picks?|draws?) (?:an? )?random numbers?|number (?:randomi[sz]er|generator)",
    name: "Random number",
    to: 100,
    count: 1,
    isOnce: false,
    needsNumbers: false,
  },
];

const JOINT =
  "(?:[,.:]? ?\\b(?:with|and|which|that|it|draws?|drawing|picks?|gives?|an?|the|all|tickets?|numbers?|balls?|from|between|in|of|out of|range|using|each time|go) ?)*[,:.]? ?";
const BETWEEN = new RegExp(
  `${JOINT}(?<![\\d.,])(?:(\\d{1,2}) (?:random )?(?:numbers?|balls?) (?:out of|from|of|between) )?(\\d{1,5}) ?(?:-|to|and|bis) ?(\\d{1,5})(?: (?:numbers?|tickets?|balls?))?(?![\\d%])`,
  "gu",
);
const OUT_OF = new RegExp(
  `${JOINT}(?<![\\d.,])(\\d{1,2}) (?:random )?(?:numbers? |balls? )?(?:out )?(?:of|from) (?:the )?(\\d{2,5})(?: (?:numbers?|balls?))?(?![\\d%])`,
  "gu",
);
const UP_TO = new RegExp(
  `${JOINT}(?:up to (\\d{2,5})|(\\d{2,5}) (?:tickets?|numbers?|balls?|lots)|(?<=bingo )(90|80|75))(?![\\d%])`,
  "gu",
);
const AGAIN =
  /(?:,? ?\b(?:and|that|which|it|but|should|must) )*\b(?:never|no|not)(?: \w+){0,3} (?:number|ticket|one|same|ball)s?(?: \w+){0,2} twice|(?:,? ?\b(?:and|that|which|it) )*\b(?:numbers?|they|it) (?:do(?:es)? not|don't|doesn't|never|can't|cannot) (?:repeat|come (?:again|back|twice))/gu;

/** Numbers at random: bingo, raffles, six out of forty-nine. */
export const recognizeDraws: Recognizer = (reading) => {
  for (const sort of SORTS) {
    const found = findFirst(reading, new RegExp(`(?<![\\p{L}-])(?:${sort.words})(?![\\p{L}-])`, "gu"));
    if (found === null) continue;
    const numbers = readNumbers(reading);
    if (numbers === null && sort.needsNumbers) continue;
    return [recognized(reading, found, sort, numbers)];
  }
  return [];
};

interface Numbers {
  from: number;
  to: number;
  count: number | null;
  span: Span;
}

function readNumbers(reading: Reading): Numbers | null {
  const made = (found: Found, from: number, to: number, count: number | null) =>
    from < to && to <= 99_999 ? { from, to, count, span: found.span } : null;
  const [between] = findAll(reading, BETWEEN);
  const numberAt = (found: Found, group: number) => Number(found.groups[group]);
  if (between !== undefined) {
    const count = between.groups[1] === undefined ? null : numberAt(between, 1);
    return made(between, numberAt(between, 2), numberAt(between, 3), count);
  }
  const [outOf] = findAll(reading, OUT_OF);
  if (outOf !== undefined) return made(outOf, 1, numberAt(outOf, 2), numberAt(outOf, 1));
  const [upTo] = findAll(reading, UP_TO);
  return upTo === undefined ? null : made(upTo, 1, Number(upTo.groups[1] ?? upTo.groups[2] ?? upTo.groups[3]), null);
}

function recognized(reading: Reading, found: Found, sort: DrawSort, numbers: Numbers | null): Recognized {
  const once = findOnce(reading);
  const again = findAll({ ...reading, negated: [] }, AGAIN).map(({ span }) => span);
  const block: BlockOf<"draw"> = {
    id: "draw",
    type: "draw",
    from: numbers?.from ?? 1,
    to: numbers?.to ?? sort.to,
    count: numbers?.count ?? (numbers === null ? sort.count : Math.min(sort.count, numbers.to)),
    isOnce: sort.isOnce || once.isOnce || again.length > 0,
  };
  return {
    spans: [
      withFrame(reading, found.span, numbers === null),
      ...(numbers === null ? [] : [numbers.span]),
      ...once.spans,
      ...again,
    ],
    part: { name: sort.name, icon: "game", theme: { tone: "playful" }, blocks: [block] },
  };
}
