import type { Reading, Recognized, Recognizer } from "../recognizer.ts";
import { recognizeChance } from "./chance.ts";
import { recognizeConverters } from "./converters.ts";
import { recognizeCounters } from "./counters.ts";
import { recognizeDesk } from "./desk.ts";
import { isOnlyTold } from "./frame.ts";
import { recognizeGames } from "./games.ts";
import { recognizeKeypad } from "./keypad.ts";
import { recognizeLearning } from "./learning.ts";
import { recognizeNotebooks } from "./notebooks.ts";
import { recognizeOtherGames } from "./other-games.ts";
import { recognizeOtherTools } from "./other-tools.ts";
import { recognizeFormulas } from "./own-formulas.ts";
import { recognizePickers } from "./pickers.ts";
import { recognizeCalculators } from "./read-calculators.ts";
import { recognizeTimers } from "./timers.ts";
import { recognizeToolboxes } from "./toolboxes.ts";

const RECOGNIZERS: readonly Recognizer[] = [
  recognizeTimers,
  recognizeGames,
  recognizeOtherGames,
  recognizeLearning,
  recognizeChance,
  recognizePickers,
  recognizeDesk,
  recognizeConverters,
  recognizeFormulas,
  recognizeCalculators,
  recognizeOtherTools,
  recognizeKeypad,
  recognizeToolboxes,
  recognizeCounters,
  recognizeNotebooks,
];

/** Tools, games and learning: what has a block of its own and keeps no records, or only what it brings. */
export const TOOLS: readonly Recognizer[] = RECOGNIZERS.map(
  (recognize): Recognizer =>
    (reading) =>
      recognize(reading)
        .filter(({ spans: [first] }) => first === undefined || !isOnlyTold(reading, first))
        .map((each) => withPurpose(reading, each)),
);

/** What a timer or a counter is for, as far as it ends the sentence and asks for no list. */
const PURPOSE =
  /^ for (?![^.;!?]*\b(?:lists?|logs?|trackers?|diary|journal|site|website|page|manage|track)\b)(?:(?:my|our|the|an?) )?[\p{Ll}][\p{Ll}' -]{1,40}(?=[.;!?]|$)/u;

/** "A scoreboard for our table tennis club" keeps no club. */
function withPurpose({ text }: Reading, each: Recognized): Recognized {
  const isSmall = (each.part.blocks ?? []).some(({ type }) => type === "timer" || type === "counter");
  if (!isSmall || each.part.entities !== undefined) return each;
  const end = Math.max(...each.spans.map((span) => span.end));
  const purpose = PURPOSE.exec(text.slice(end));
  return purpose === null ? each : { ...each, spans: [...each.spans, { start: end, end: end + purpose[0].length }] };
}
