import type { Recognizer } from "../recognizer.ts";
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
      recognize(reading).filter(({ spans: [first] }) => first === undefined || !isOnlyTold(reading, first)),
);
