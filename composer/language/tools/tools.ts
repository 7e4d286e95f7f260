import type { BlockType } from "@lathe/protocol/app/block";
import type { Reading, Recognized, Recognizer } from "../recognizer.ts";
import { recognizeBreathing } from "./breathing.ts";
import { recognizeChance } from "./chance.ts";
import { recognizeConverters } from "./converters.ts";
import { recognizeCounters } from "./counters.ts";
import { recognizeDayTimers } from "./day-timers.ts";
import { recognizeDesk } from "./desk.ts";
import { isOnlyTold } from "./frame.ts";
import { recognizeGames } from "./games.ts";
import { recognizeGrouping } from "./grouping.ts";
import { recognizeIngredients } from "./ingredients.ts";
import { recognizeKeypad } from "./keypad.ts";
import { recognizeLearning } from "./learning.ts";
import { recognizeNotebooks } from "./notebooks.ts";
import { recognizeOtherGames } from "./other-games.ts";
import { recognizeOtherTools } from "./other-tools.ts";
import { recognizeFormulas } from "./own-formulas.ts";
import { recognizeOwnUnits } from "./own-units.ts";
import { recognizePickers } from "./pickers.ts";
import { recognizeCalculators } from "./read-calculators.ts";
import { recognizeTimers } from "./timers.ts";
import { recognizeToolboxes } from "./toolboxes.ts";

const RECOGNIZERS: readonly Recognizer[] = [
  recognizeDayTimers,
  recognizeBreathing,
  recognizeTimers,
  recognizeGames,
  recognizeOtherGames,
  recognizeLearning,
  recognizeChance,
  recognizeGrouping,
  recognizePickers,
  recognizeDesk,
  recognizeIngredients,
  recognizeOwnUnits,
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

/** What a tool is for, as far as it ends its sentence or clause and asks for no list. */
const PURPOSE =
  /^ (?:for|at|in) (?:(?!(?:and|with|that|which|where|plus|including|lists?|logs?|trackers?|diary|journal|sites?|websites?|pages?|manag\w*|track|register|inventory|catalogue|an?(?= \w+ (?:list|log|timer|game|quiz)))\b)[\p{L}'-]+(?: |(?=[.,;!?\n]|$))){1,6}(?=$|[.;!?\n]|,? (?:with|that|which|where)\b|(?<= )(?:with|that|which|where)\b)/iu;
const FRAMES: readonly BlockType[] = [
  "timer",
  "counter",
  "calculator",
  "converter",
  "keypad",
  "dice",
  "password",
  "game",
  "drawing",
];

/** "A scoreboard for our table tennis club" keeps no club, "a tip calculator for restaurants" no restaurants. */
function withPurpose({ text, claimed }: Reading, each: Recognized): Recognized {
  const blocks = each.part.blocks ?? [];
  if (blocks.length === 0 || each.part.entities !== undefined || !blocks.every(({ type }) => FRAMES.includes(type)))
    return each;
  for (const { end } of each.spans) {
    const purpose = PURPOSE.exec(text.slice(end));
    if (purpose === null) continue;
    const span = { start: end, end: end + purpose[0].trimEnd().length };
    const others = claimed.some((other) => other.start < span.end && span.start < other.end);
    if (!others) return { ...each, spans: [...each.spans, span] };
  }
  return each;
}
