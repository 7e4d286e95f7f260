import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { withFrame } from "./frame.ts";

const METRONOME =
  /(?<![\p{L}-])(?:(?:guitar|piano|drum|drummer'?s?|music|practice|digital|online|visual|silent|simple) )*metronomes?(?: (?:app|tool))?(?![\p{L}])/giu;
const LEAD =
  "(?:,? ?\\b(?:at|of|with|from|set to|starts?|starting|begins?|beginning|default|tempo|in|an?|the|and|it|is) )*";
const TEMPO = new RegExp(`${LEAD}(\\d{2,3}) ?(?:bpm|beats?(?: (?:per|a|each) minute)?)(?![\\p{L}])`, "giu");
/** "60 to 180 bpm": all of it can be set. */
const RANGE = new RegExp(`${LEAD}\\b\\d{2,3} ?(?:-|–|to) ?\\d{2,3} ?(?:bpm|beats?)?(?![\\p{L}])`, "giu");
const BAR = new RegExp(
  `${LEAD}(?:\\b([2-7]) ?/ ?(?:4|8)(?: (?:time|bars?|beat))?|\\b([2-7]) beats (?:in a|per|to the|to a|each) bar|\\b(waltz|march)(?: time)?)(?![\\p{L}])`,
  "giu",
);
/** What each metronome has. */
const HAVES =
  /(?:,? ?\b(?:with|and|where|that|it|has|i|you|can|could|to|set|choose|change|adjust|adjustable|the|an?|also|shows?|plus|by|my|for) )*\b(?:tap(?:ping)?(?: in)?(?: (?:the |a )?tempo| button| to set (?:the )?tempo)?|tempo(?: (?:slider|control|setting|from \d+ to \d+))?|bpm(?: (?:slider|control|setting|display))?|beats? per minute|speed|time signatures?|accent(?:ed|s)?(?: (?:on )?(?:the )?(?:first (?:beat|one)|beats?|one))?|beats in (?:a|the) bar|(?:visual|blinking|flashing) (?:beat|indicator|flash|light|click)s?|clicks?|start(?:\/| and | or )stop(?: button)?|ticks?|beats?)(?![\p{L}])/giu;

/** A beat to practise to: "a metronome with tap tempo, 3/4 at 90 bpm". */
export const recognizeMetronomes: Recognizer = (reading) => {
  const [found] = findAll(reading, METRONOME);
  if (found === undefined) return [];
  const behind = (pattern: RegExp) => findAll(reading, pattern).find(({ span }) => span.start >= found.span.end - 1);
  const range = behind(RANGE);
  const tempo = range === undefined ? behind(TEMPO) : undefined;
  const bar = behind(BAR);
  const block: BlockOf<"metronome"> = {
    id: "metronome",
    type: "metronome",
    beatsPerMinute: limited(Number(tempo?.groups[1] ?? 100)),
    beats: Number(
      bar?.groups[1] ?? bar?.groups[2] ?? (/waltz/i.test(bar?.groups[3] ?? "") ? 3 : bar === undefined ? 4 : 2),
    ),
  };
  return [
    {
      spans: [
        withFrame(reading, found.span),
        ...[tempo, range, bar].flatMap((each) => (each === undefined ? [] : [each.span])),
        ...haves(reading, found.span),
      ],
      part: { name: "Metronome", icon: "music", blocks: [block] },
    },
  ];
};

function haves(reading: Reading, { end }: Span): Span[] {
  return findAll(reading, HAVES).flatMap(({ span }) => (span.start >= end - 1 ? [span] : []));
}

function limited(beatsPerMinute: number): number {
  return Math.min(260, Math.max(30, beatsPerMinute));
}
