import type { BlockType } from "@lathe/protocol/app/block";
import { isClosedWord } from "../closed-words.ts";
import { type Reading, type Recognized, type Recognizer, touches } from "../recognizer.ts";
import { likelyWord } from "../spelling.ts";
import { VOCABULARY } from "../vocabulary.ts";
import { asLabel } from "../words.ts";
import { recognizeBreathing } from "./breathing.ts";
import { recognizeChance } from "./chance.ts";
import { recognizeCodeTools } from "./code-tools.ts";
import { recognizeConverters } from "./converters.ts";
import { recognizeCounters } from "./counters.ts";
import { recognizeDayTimers } from "./day-timers.ts";
import { recognizeDesk } from "./desk.ts";
import { recognizeDraws } from "./draws.ts";
import { recognizeDaysWithout } from "./days-without.ts";
import { recognizeEventCountdowns } from "./event-countdowns.ts";
import { recognizeFasting } from "./fasting.ts";
import { recognizeFocusTasks } from "./focus-tasks.ts";
import { isOnlyTold } from "./frame.ts";
import { recognizeGames } from "./games.ts";
import { recognizeGrades } from "./grades.ts";
import { recognizeGrouping } from "./grouping.ts";
import { recognizeIngredients } from "./ingredients.ts";
import { recognizeKeypad } from "./keypad.ts";
import { recognizeLearning } from "./learning.ts";
import { recognizeMakerTools } from "./maker-tools.ts";
import { recognizeMetronomes } from "./metronomes.ts";
import { recognizeNotebooks } from "./notebooks.ts";
import { recognizeOtherGames } from "./other-games.ts";
import { recognizeOtherTools, recognizeSeeing } from "./other-tools.ts";
import { recognizeFormulas } from "./own-formulas.ts";
import { recognizeOwnUnits } from "./own-units.ts";
import { recognizePickers } from "./pickers.ts";
import { withLogs } from "./calculator-logs.ts";
import { recognizeCalculators } from "./read-calculators.ts";
import { recognizeRecipeScalers } from "./recipe-scalers.ts";
import { recognizeRunningNumbers } from "./running-numbers.ts";
import { recognizeSayings } from "./sayings.ts";
import { recognizeSounds } from "./sounds.ts";
import { recognizeSessionLogs } from "./session-logs.ts";
import { recognizeSportsBoards } from "./sports-boards.ts";
import { recognizeTextTools } from "./text-tools.ts";
import { recognizeTimers } from "./timers.ts";
import { recognizeToolboxes } from "./toolboxes.ts";
import { recognizeTurns } from "./turns.ts";

const RECOGNIZERS: readonly Recognizer[] = [
  recognizeSeeing,
  recognizeSounds,
  recognizeSportsBoards,
  recognizeEventCountdowns,
  recognizeDaysWithout,
  recognizeDayTimers,
  recognizeBreathing,
  recognizeFasting,
  recognizeMetronomes,
  recognizeTimers,
  recognizeSessionLogs,
  recognizeFocusTasks,
  recognizeCodeTools,
  recognizeMakerTools,
  recognizeTextTools,
  recognizeSayings,
  recognizeGames,
  recognizeRunningNumbers,
  recognizeDraws,
  recognizeTurns,
  recognizeOtherGames,
  recognizeLearning,
  recognizeChance,
  recognizeGrouping,
  recognizePickers,
  recognizeDesk,
  recognizeRecipeScalers,
  recognizeIngredients,
  recognizeOwnUnits,
  recognizeConverters,
  recognizeGrades,
  recognizeFormulas,
  withLogs(recognizeCalculators),
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
        .map((each) => withPurpose(reading, withModifiers(reading, each))),
);

/** Words that end what a tool is called by: verbs of wishes, and other parts of an app. */
const NO_MODIFIER =
  /^(?:mak(?:e|es|ing)|build(?:s|ing)?|creat(?:e|es|ing)|needs?|wants?|have|has|get|use|using|shows?|add|adds|lists?|logs?|trackers?|tracker|diary|journal|apps?|sites?|websites?|pages?|notes?|quiz|game|games|looking|coach|teach|run|own|work|page|tool|dark|light|blue|green|red|me|us|timers?|counters?|calculators?|plus|including|called|named|records?|planner|organi[sz]er|dashboard|inventory|catalogue|collection|board|helper|companion|toolbox)$/i;
const MAX_MODIFIERS = 3;
const MODIFIED: readonly BlockType[] = [
  "timer",
  "counter",
  "scores",
  "calculator",
  "converter",
  "average",
  "recipeScaler",
  "qrCode",
  "palette",
  "worldClock",
  "dice",
  "draw",
  "turnOrder",
  "password",
  "picker",
  "records",
];

/** What stands right before a tool says of what sort it is: "sourdough timers", "kids chore wheel" keep no sourdoughs. */
function withModifiers(reading: Reading, each: Recognized): Recognized {
  const blocks = each.part.blocks ?? [];
  const isTool = blocks.length > 0 && blocks.every(({ type }) => MODIFIED.includes(type));
  const [first] = each.spans;
  if (!isTool || first === undefined || (each.part.entities !== undefined && blocks[0]?.type !== "picker")) return each;
  let { start } = first;
  const modifiers: string[] = [];
  for (const word of reading.words.toReversed()) {
    if (word.end > start) continue;
    const isNext = reading.text.slice(word.end, start) === " ";
    if (!isNext || modifiers.length === MAX_MODIFIERS || isClosedWord(word.text) || NO_MODIFIER.test(word.text)) break;
    if (touches([...reading.claimed, ...reading.negated, ...reading.quoted, ...each.spans], word)) break;
    // A slip is put right where nobody has taken it.
    if (likelyWord(word.text, VOCABULARY) !== null) break;
    modifiers.unshift(word.text);
    start = word.start;
  }
  if (modifiers.length === 0) return each;
  const { name } = each.part;
  const isPlain = name !== undefined && /^(?:timer|stopwatch|scoreboard|counters?|wheel|dice)$/i.test(name);
  const own = isPlain ? `${asLabel(modifiers.join(" "))} ${name.toLowerCase()}` : name;
  return {
    spans: [...each.spans, { start, end: first.start }],
    part: { ...each.part, ...(own === undefined || own.length > 60 ? {} : { name: own }) },
  };
}

/** What a tool is for, as far as it ends its sentence or clause and asks for no list. */
const PURPOSE =
  /^ (?:for|(?:at|in)(?! \d)) (?:(?!(?:and|with|that|which|where|plus|including|lists?|logs?|trackers?|diary|journal|sites?|websites?|pages?|manag\w*|track|register|inventory|catalogue|an?(?= \w+ (?:list|log|timer|game|quiz)))\b)[\p{L}\d'-]+(?: |(?=[.,:;!?\n]|$))){1,6}(?=$|[.:;!?\n]|,? (?:with|that|which|where)\b|, (?:an?|the|my|also|it|i|plus|\d+)\b|(?<= )(?:with|that|which|where)\b)/iu;
const FRAMES: readonly BlockType[] = [
  "timer",
  "counter",
  "scores",
  "calculator",
  "converter",
  "keypad",
  "textTool",
  "average",
  "recipeScaler",
  "qrCode",
  "palette",
  "worldClock",
  "dice",
  "draw",
  "turnOrder",
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
