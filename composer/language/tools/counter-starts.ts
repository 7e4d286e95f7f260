import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Recognized, type Span, findAll } from "../recognizer.ts";

type Counter = BlockOf<"counter">;

const LEAD =
  "(?:,? ?\\b(?:with|and|that|which|it|of|for|in|to|the|a|an|my|each|all|both|shows?|showing|like|tracks?|counts?|also|has|have|pattern|at) )*";

/** "With repeats", "row 5 of 12", "12 rows per repeat", "a 24 row repeat". */
const REPEATS = new RegExp(
  `${LEAD}\\b(?:${[
    "(?:rows?|stitch|stitches|round) \\d+ of (\\d{1,4})",
    "(\\d{1,4})[- ](?:rows?|stitch(?:es)?|rounds?)(?: (?:per|in (?:a|each|every|the)|each|a))?[- ](?:pattern )?repeats?",
    "repeats? (?:every|of|after) (\\d{1,4})(?: (?:rows|stitches|rounds))?",
    "(?:pattern |row |stitch |counts? |counter for |which |current |the )*repeats?(?: (?:counter|counting|tracking|too|as well))*",
  ].join("|")})(?![\\p{L}\\d])`,
  "giu",
);
const OF_ROWS = /\b(?:rows?|stitch(?:es)?|knit(?:ting)?|crochet(?:ing)?|rounds?|weav(?:e|ing))\b/i;
const USUAL_REPEAT = 12;
/** "With a second one for pattern repeats" */
const OWN_COUNTER =
  /\b(?:second|another|other|separate|extra|one|counters?)(?: (?:one|counter|tally))? (?:for|of|counting) (?:the |my |pattern |row )*repeats?\b/i;

/** "Starting at 40", "20 life each", "start with 3 lives". */
const START =
  /(?:,? ?\b(?:and|that|for|of|with|which|it|they|all|each|everyone|players?|life|lives) )*\b(?:(?:start(?:s|ing)?|begin(?:s|ning)?) (?:life |lives |total )?(?:at|from|with|on|of)|starting (?:life|lives|total)(?: (?:at|of|from))?:?) (\d{1,5})(?: (?:life|lives|points?|hp|hit points|each|per player))*(?![\p{L}\d])|(?:,? ?\b(?:and|with|of|at) )*(?<![\d.,])(20|30|40)[- ](?:life|lives)(?: (?:each|points|totals?|per player))*(?![\p{L}\d])/giu;
const LIVES = /\b(?:life|lives|hit[- ]?points?|hp|mtg|commander)\b/i;
const USUAL_LIVES = 20;
const PLAYERS = /(?:,? ?\b(?:for|with|of|and|between|up to) )*\b([2-9]|1[0-2]) (?:players?|people|of us)(?![\p{L}])/giu;

/** Counters with what repeats and what they begin with: "row 5 of 12", "life starting at 40 for 4 players". */
export function withStarts(reading: Reading, found: Recognized): Recognized {
  return withLives(reading, withRepeats(reading, found));
}

function withRepeats(reading: Reading, found: Recognized): Recognized {
  const repeats = OF_ROWS.test(reading.text) && !OWN_COUNTER.test(reading.text) ? findAll(reading, REPEATS) : [];
  const length = repeats.flatMap(({ groups }) => groups.slice(1).map(Number)).find((number) => number > 1);
  if (repeats.length === 0 || blockOf(found) === undefined) return found;
  return changed(
    found,
    repeats.map(({ span }) => span),
    (block) => ({
      ...block,
      isRepeated: true,
      counters: block.counters.map((each) => ({ ...each, goal: length ?? each.goal ?? USUAL_REPEAT })),
    }),
  );
}

function withLives(reading: Reading, found: Recognized): Recognized {
  const block = blockOf(found);
  const [start] = findAll(reading, START);
  const isLives = LIVES.test(`${found.part.name} ${block?.counters.map(({ label }) => label).join(" ")}`);
  const told = Number(start?.groups[1] ?? start?.groups[2] ?? (isLives ? USUAL_LIVES : Number.NaN));
  if (block === undefined || !(told > 0)) return found;
  const [players] = block.counters.length === 1 && isLives ? findAll(reading, PLAYERS) : [];
  const count = Number(players?.groups[1] ?? 2);
  const [first] = block.counters;
  const counters =
    isLives && block.counters.length === 1 && first !== undefined
      ? Array.from({ length: count }, (_, index) => ({ ...first, label: `Player ${index + 1}` }))
      : block.counters;
  const spans = [start, players].flatMap((each) => (each === undefined ? [] : [each.span]));
  return changed(found, spans, (own) => ({
    ...own,
    ...(isLives ? { isOpen: true } : {}),
    counters: counters.map((each) => ({ ...each, start: told })),
  }));
}

function blockOf({ part }: Recognized): Counter | undefined {
  return part.blocks?.find((block) => block.type === "counter");
}

/** What was said to be impossible of the words that are understood now is not said. */
function changed(found: Recognized, spans: readonly Span[], change: (block: Counter) => Counter): Recognized {
  const { blocks = [], undone = [] } = found.part;
  return {
    spans: [...found.spans, ...spans],
    part: {
      ...found.part,
      blocks: blocks.map((block) => (block.type === "counter" ? change(block) : block)),
      undone: undone.filter(({ words }) => !/\b(?:start|begin|repeat|goes? back|resets?)/i.test(words)),
    },
  };
}
