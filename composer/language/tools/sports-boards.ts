import type { Block, BlockOf } from "@lathe/protocol/app/block";
import { type Recognizer, findAll } from "../recognizer.ts";
import { asLabel, singularOf } from "../words.ts";
import { findAudience } from "./audience.ts";
import { withFrame } from "./frame.ts";

type Counter = BlockOf<"counter">["counters"][number];

/** How long a part of a match is, in minutes; of sports without a clock nothing is said. */
const SPORTS: Readonly<Record<string, { minutes: number; sides: readonly [string, string] }>> = {
  basketball: { minutes: 10, sides: ["Home", "Guests"] },
  netball: { minutes: 15, sides: ["Home", "Guests"] },
  football: { minutes: 45, sides: ["Home", "Guests"] },
  soccer: { minutes: 45, sides: ["Home", "Guests"] },
  futsal: { minutes: 20, sides: ["Home", "Guests"] },
  handball: { minutes: 30, sides: ["Home", "Guests"] },
  hockey: { minutes: 20, sides: ["Home", "Guests"] },
  rugby: { minutes: 40, sides: ["Home", "Guests"] },
  volleyball: { minutes: 10, sides: ["Home", "Guests"] },
  baseball: { minutes: 10, sides: ["Home", "Guests"] },
  softball: { minutes: 10, sides: ["Home", "Guests"] },
  tennis: { minutes: 10, sides: ["Player 1", "Player 2"] },
  badminton: { minutes: 10, sides: ["Player 1", "Player 2"] },
  squash: { minutes: 10, sides: ["Player 1", "Player 2"] },
  pickleball: { minutes: 10, sides: ["Player 1", "Player 2"] },
  "table tennis": { minutes: 10, sides: ["Player 1", "Player 2"] },
  "ping pong": { minutes: 10, sides: ["Player 1", "Player 2"] },
};
const BOARD = new RegExp(
  `(?<![\\p{L}-])(?:(?:simple|digital|live|electronic|youth|kids|street|field|ice|beach|american) )*(${Object.keys(SPORTS).join("|")})(?: (?:match|game))?[- ](?:score ?(?:boards?|keepers?|counters?|trackers?|keeping)|scoring)(?: app)?(?![\\p{L}-])`,
  "giu",
);
/** "Scoreboard for basketball" */
const BOARD_FOR = new RegExp(
  `(?<![\\p{L}-])(?:(?:simple|digital|live) )*score ?(?:boards?|keepers?|counters?)(?: app)? (?:(?:for|in) )?(?:(?:a|my|our|the|kids|youth) )*(${Object.keys(SPORTS).join("|")})(?: (?:games?|match(?:es)?|team|club|nights?))?(?![\\p{L}-])`,
  "giu",
);
/** A scoreboard of any sport, where what is counted of each side is told: "with fouls and time-outs". */
const ANY_BOARD =
  /(?<![\p{L}-])(?:(?:simple|digital|live|match|game) )*score ?boards?(?: (?:app|for (?:two|2) teams))*(?=[^.\n]*\b(?:fouls?|time[- ]?outs?|quarters?|periods?|half|halves)\b)()(?![\p{L}-])/giu;
const ANY_SPORT = { minutes: 10, sides: ["Team 1", "Team 2"] } as const;

/** What has to be written down, or is told by name, is of the score sheet. */
const OF_SHEET =
  /\b(?:histor(?:y|ies)|past|previous|saved?|saves|stats|statistics|log|rounds?|leagues?|tournaments?|(?<!\b(?:two|2) )players?|who is ahead|winner|totals?|undo|lowest|(?:first|up) to \d+|(?!2 teams)\d+ (?:teams|sets|points)|vs\.?|versus|against|called)\b/i;
const LEAD =
  "(?:,? ?\\b(?:and|with|for|has|having|shows?|an?|the|two|2|both|each|plus|also|buttons?|of|that|which|current|counts?|counter|editable|custom) )*";
const PARTS = new RegExp(
  `${LEAD}\\b(quarters?|half|halves|periods?|sets?|innings?|games|legs?|(?:team )?fouls?|time[- ]?outs?)(?: (?:counter|number|won|left|per team))?(?![\\p{L}])`,
  "giu",
);
const CLOCK = new RegExp(
  `${LEAD}\\b(?:(?:game|match|shot|play|count ?down) )?(?:clock|timer|count ?down)(?: (?:for|of) (?:each |the |every )?(?:quarter|half|period|game|match))?(?![\\p{L}])`,
  "giu",
);
const OWN = new RegExp(
  `${LEAD}\\b(?:team names?|names? (?:of|for) (?:the |both |each )?teams?|teams|(?:two|2) (?:players|teams|sides)|scores?|points|goals?|home and (?:away|guests?|visitors?)(?: teams?| scores?)?|(?:home|away|guests?|visitors?)(?: teams?| side)?(?: scores?| points)?|plus and minus(?: buttons?)?|\\+1|reset(?: button)?|start(?: and| \\/)? (?:stop|pause)|big (?:numbers|digits))(?![\\p{L}])`,
  "giu",
);

/** "Basketball scoreboard with quarters and a game clock": both sides, what a match has, and its clock. */
export const recognizeSportsBoards: Recognizer = (reading) => {
  const [found] = [...findAll(reading, BOARD), ...findAll(reading, BOARD_FOR), ...findAll(reading, ANY_BOARD)];
  const named = found?.groups[1] ?? "";
  const sport = named === "" ? ANY_SPORT : SPORTS[named.toLowerCase()];
  if (found === undefined || sport === undefined || OF_SHEET.test(reading.text.slice(found.span.end))) return [];
  const behind = (pattern: RegExp) => findAll(reading, pattern).filter(({ span }) => span.start >= found.span.end);
  const [parts, clocks, own] = [behind(PARTS), behind(CLOCK), behind(OWN)];
  const name = named === "" ? "Scoreboard" : `${asLabel(named)} scoreboard`;
  const told = [...new Set(parts.map(({ groups }) => partName(groups[1] ?? "")))];
  const [sided] = behind(SIDES);
  const [most] = behind(BEST_OF);
  const points = behind(TENNIS_POINTS);
  const sides =
    sided === undefined ? sport.sides : [sided.groups[1], sided.groups[2]].map((side) => asLabel(side ?? ""));
  if (most !== undefined && !told.includes("Set") && !told.includes("Game")) told.push("Set");
  const needed = Math.ceil(Number(most?.groups[1] ?? 0) / 2);
  // What is won counts for each side; what goes by counts once.
  const counters = [
    ...sides.map((side) => counter(side)),
    ...told.flatMap((part) =>
      OF_SIDES.test(part)
        ? sides.map((side) => ({
            ...counter(`${part}s of ${side}`),
            ...(needed > 0 && /^(?:set|game)$/i.test(part) ? { goal: needed } : {}),
          }))
        : [counter(part)],
    ),
  ];
  const blocks: Block[] = [
    { id: "score", type: "counter", counters: counters.slice(0, 12), isDaily: false, isOpen: true },
    ...(clocks.length === 0
      ? []
      : ([
          {
            id: "clock",
            type: "timer",
            title: "Clock",
            mode: "countdown",
            minutes: sport.minutes,
            pauseMinutes: 0,
            rounds: 1,
          },
        ] satisfies Block[])),
  ];
  return [
    {
      spans: [
        withFrame(reading, found.span, [...parts, ...clocks, ...own].length === 0),
        ...[...parts, ...clocks, ...own, ...points].map(({ span }) => span),
        ...[sided, most].flatMap((each) => (each === undefined ? [] : [each.span])),
        ...findAudience(reading),
      ],
      part: {
        name,
        icon: "trophy",
        theme: { tone: "bold" },
        blocks,
        undone: points.map(({ text }) => ({ words: text.replace(/^\W*(?:with )?/i, ""), answer: POINTS_TOLD })),
      },
    },
  ];
};

const POINTS_TOLD = "Points are counted one by one: 1, 2 and 3 stand for 15, 30 and 40.";
const COLOUR = "(?:red|blue|green|white|black|yellow|orange|purple|pink|gr[ae]y|gold|silver)";
/** "Red and blue team" */
const SIDES = new RegExp(
  `(?:,? ?\\b(?:with|for|of|between|the|a) )*\\b(${COLOUR})(?: teams?| side)? (?:and|vs\\.?|versus|against)(?: (?:the|a))? (${COLOUR})(?: teams?| sides?)(?![\\p{L}])`,
  "giu",
);
const BEST_OF =
  /(?:,? ?\b(?:with|in|a|the|and|played) )*\bbest[- ]of[- ](\d{1,2})(?: (?:sets?|games?|matches))?(?![\p{L}\d])/giu;
const TENNIS_POINTS =
  /(?:,? ?\b(?:with|and|real|proper|tennis|scoring|points?|like|of|the) )*\b15,? ?[-/]?(?:and )?30,? ?[-/]?(?:and )?40(?:(?:,| and|,? and)? (?:deuce|advantage|love|game|ad))*(?: scoring| points?)?/giu;

const OF_SIDES = /^(?:set|game|leg|foul|team foul|time[- ]?out)$/i;

function partName(words: string): string {
  return /^hal/i.test(words) ? "Half" : asLabel(singularOf(words.toLowerCase()));
}

function counter(label: string): Counter {
  return { label, step: 1, goal: null };
}
