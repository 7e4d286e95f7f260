import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockOf } from "@lathe/protocol/app/block";
import type { GameName } from "@lathe/protocol/app/game";
import { type Entity, TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { View, ViewOf } from "@lathe/protocol/app/view";
import { inSentence } from "./generate/entity-parts.ts";
import { computedInWords } from "./generate/formula-in-words.ts";
import { CODE_NAMES } from "./language/tools/code-names.ts";
import { durationInWords } from "./language/tools/durations.ts";
import { listInWords } from "./language/words.ts";

/** What an app has, a line for each of its parts; the sections of a site are told together. */
export function describeAbilities(app: AppSpecification): string[] {
  const blocks = app.pages.flatMap((page) => page.blocks);
  const sections = blocks.flatMap((block) => sectionName(block) ?? []);
  const pages = app.pages.length > 1 ? [`**Pages**: ${listInWords(app.pages.map(({ title }) => title))}.`] : [];
  return [
    ...pages,
    ...(sections.length === 0 ? [] : [`**Sections**: ${listInWords([...new Set(sections)])}.`]),
    ...blocks.flatMap((block) => describeBlock(block, app) ?? []),
  ];
}

/** The fields that a record has, in a sentence: "title, due date, priority (low, medium or high) and project". */
export function fieldsInWords(entity: Entity, app: AppSpecification): string {
  return listInWords(entity.fields.map((field) => fieldInWords(field, entity, app)));
}

function fieldInWords(field: Field, entity: Entity, { entities }: AppSpecification): string {
  const label = inSentence(field.label);
  switch (field.type) {
    case "choice":
      return field.options.length <= 4 ? `${label} (${listInWords(field.options.map(inSentence), "or")})` : label;
    case "relation": {
      const other = entities.find(({ id }) => id === field.entity);
      return other === undefined ? label : `${label} (${field.many ? "any" : "one"} of the ${other.plural})`;
    }
    case "checkbox":
      return `${label} (checkbox)`;
    case "money":
      return `${label} (${field.currency})`;
    case "formula":
    case "rollup":
      return `${label} (${computedInWords(entity, field, entities)})`;
    default:
      return label;
  }
}

function describeBlock(block: Block, app: AppSpecification): string | null {
  const entity = "entity" in block ? app.entities.find(({ id }) => id === block.entity) : undefined;
  switch (block.type) {
    case "records":
      return entity === undefined ? null : describeRecords(block, entity, app);
    case "form":
      return entity === undefined
        ? null
        : `**${block.title}**: a form with ${fieldsInWords(entity, app)}; what is sent is kept in the app.`;
    case "stats":
      return `**Numbers**: ${listInWords(block.items.map(({ label }) => inSentence(label)))}.`;
    case "quiz":
      return `**Quiz**: ${block.perRound === undefined ? "questions" : `${block.perRound} questions a round,`} one after the other${block.seconds === undefined ? "" : `, each with ${block.seconds} seconds to answer`}, with the score and what was wrong at the end.`;
    case "flashcards":
      return "**Flash cards**: what you know comes up less often.";
    case "notes":
      return "**Notes**: written in Markdown, with a list beside them.";
    case "picker":
      if (block.groups !== undefined && entity !== undefined)
        return `**${block.title ?? block.button}**: all ${entity.plural} at random, ${groupsInWords(block.groups)}.`;
      if (block.card !== undefined && entity !== undefined)
        return `**${block.title ?? block.button}**: one of the ${entity.plural} at random on a card, to copy.`;
      return entity === undefined
        ? null
        : `**${block.title ?? block.button}**: one of the ${entity.plural} at random${block.eachOnce === true ? ", each once until all had a turn" : ""}.`;
    case "sessionTimer":
      return entity === undefined
        ? null
        : block.intervals !== undefined
          ? `**${block.title ?? "Timer"}**: ${timerInWords({ ...block.intervals, mode: "intervals" })}; the work that is done is saved as a ${entity.singular} with its time.`
          : `**${block.title ?? "Stopwatch"}**: when it is stopped, a new ${entity.singular} begins with its time${block.ringsAfter === undefined ? "" : `; it rings after ${durationInWords(block.ringsAfter)}`}.`;
    case "balances":
      return entity === undefined ? null : `**${block.title ?? "Who owes whom"}**: ${balancesInWords(block, entity)}.`;
    case "timer":
      return `**${block.title ?? "Timer"}**: ${timerInWords(block)}.`;
    case "metronome":
      return `**${block.title ?? "Metronome"}**: ${block.beatsPerMinute} beats per minute${block.beats === 1 ? "" : `, ${block.beats} in a bar`} at first; the tempo can be tapped.`;
    case "counter":
      return `**${block.title ?? "Counter"}**: ${listInWords(block.counters.map(({ label, goal, start }) => `${inSentence(label)}${goal === null ? "" : block.isRepeated === true ? ` (repeats of ${goal})` : ` (goal ${goal})`}${start === undefined ? "" : ` from ${start}`}`))}${block.isDaily ? ", each day anew" : ""}${block.isOpen === true ? "; you can add more and take some away" : ""}.`;
    case "calculator":
      return `**${block.title ?? "Calculator"}**: ${listInWords(block.results.filter(({ isStep }) => isStep !== true).map(({ label }) => inSentence(label)))} from ${listInWords(block.inputs.map(({ label }) => inSentence(label)))}${block.table === undefined ? "" : `, ${inSentence(block.table.rowName)} by ${inSentence(block.table.rowName)} in a table${block.table.hasChart === true ? " and a chart" : ""}`}.`;
    case "converter":
      return `**${block.title ?? "Converter"}**: units of ${block.quantity}.`;
    case "textTool":
      if (block.kind === "json") return "**JSON**: laid out or made short, checked, counted and copied.";
      if (block.code !== undefined)
        return `**${block.title ?? CODE_NAMES[block.code].name}**: ${CODE_NAMES[block.code].does}.`;
      if (block.kind === "filler") return "**Lorem ipsum**: so many paragraphs, sentences or words, to copy.";
      return "**Text**: its words, characters, sentences and time to read; UPPER, lower, Title and Sentence case.";
    case "average":
      return `**${block.title ?? block.resultName}**: of as many ${inSentence(block.rowName)} rows as you add, each with ${inSentence(block.valueName)}${block.hasLetters === true ? " (letter or number)" : ""} and ${inSentence(block.weightName)}.`;
    case "recipeScaler":
      return "**Recipe scaler**: ingredients that you list, for as many servings as you cook.";
    case "qrCode":
      return "**QR code**: of a link or a text, saved as PNG; nothing leaves the device.";
    case "palette":
      return `**Colour palette**: ${block.count ?? 5} colours that go together, with hex and RGB to copy; single ones can be kept, palettes saved.`;
    case "worldClock":
      if (block.places.length === 0)
        return `**${block.title ?? "Clock"}**: the time and the day here; cities can be added.`;
      return `**World clock**: ${listInWords(block.places)}, with the day and how far each is from here; cities can be added.`;
    case "keypad":
      return "**Calculator**: with keys.";
    case "drawing":
      return "**Drawing board**: pens, colours, and the picture as a file.";
    case "dice":
      return `**${block.title ?? "Dice"}**: ${block.count === 1 ? "one" : block.count}, with ${block.sides} sides${block.count === 1 ? "" : " each"}${block.modifier === undefined ? "" : ", and what is added to them"}; the last rolls are shown.`;
    case "draw":
      return `**${block.title ?? "Draw"}**: ${block.count === 1 ? "a number" : `${block.count} numbers`} from ${block.from} to ${block.to}${block.isOnce ? ", none twice" : ""}; what was drawn is shown.`;
    case "scores":
      return `**${block.title ?? "Scores"}**: the points of ${listInWords(block.players)} ${block.roundName === undefined ? "round by round" : `${inSentence(block.roundName)} by ${inSentence(block.roundName)}`}${block.rounds === undefined ? "" : `, ${block.rounds} of them`}, with ${block.from === undefined ? "the totals" : `what is left of ${block.from}`} and who is ahead${block.lowestWins === true ? " (the fewest points)" : ""}${block.goal === undefined ? "" : `, up to ${block.goal}`}; the last one can be taken back, and games before are kept.`;
    case "turnOrder":
      return `**${block.title ?? "Turn order"}**: whose turn it is${block.names.length === 0 ? "" : ` of ${listInWords(block.names)}`}, and the round${block.sortedBy === undefined ? "" : `; in the order of ${inSentence(block.sortedBy)}, the highest first`}${block.counted === undefined ? "" : `; ${inSentence(block.counted)} go up and down`}.`;
    case "password":
      return "**Passwords**: made on the device and kept nowhere.";
    case "game":
      return `**${GAMES[block.game]}**${gameInWords(block)}.`;
    default:
      return null;
  }
}

/** "4 at each table; you say who is not to sit together" */
function groupsInWords({ by, number, name = "Group", apart }: NonNullable<BlockOf<"picker">["groups"]>): string {
  const called = name.toLowerCase();
  const how =
    by === "count"
      ? `${/^(?:table|desk)$/.test(called) ? "at" : "in"} ${number} ${called}s`
      : `${number} ${/^(?:table|desk)$/.test(called) ? "at" : "in"} each ${called}`;
  return apart === true ? `${how}; you say who is not to be together` : how;
}

const GAMES: Record<GameName, string> = {
  ticTacToe: "Tic-tac-toe",
  connectFour: "Connect four",
  memory: "Memory",
  "2048": "2048",
  minesweeper: "Minesweeper",
  chess: "Chess",
  snake: "Snake",
  hangman: "Hangman",
  wordGuess: "Guess the word",
  rockPaperScissors: "Rock, paper, scissors",
  whackAMole: "Whack-a-mole",
  reactionTime: "Reaction time",
  numberGuess: "Guess the number",
  typing: "Typing test",
  simon: "Simon says",
  sudoku: "Sudoku",
  fallingBlocks: "Falling blocks",
};

/** "what each paid and has a part in, and the fewest payments that settle it" */
function balancesInWords({ amount, settles }: BlockOf<"balances">, { fields }: Entity): string {
  const isMoney = fields.find(({ id }) => id === amount)?.type === "money";
  const what = isMoney
    ? "what each paid, their share and what they owe or are owed"
    : `what each gave and received, and the balance`;
  return settles === undefined ? what : `${what}; the fewest payments that settle it, recorded with a click`;
}

/** ": on a board of 5 by 5", ": against the computer" */
function gameInWords({ game, opponent, words, pairs, size, bestOf, level, largest }: BlockOf<"game">): string {
  const given = words === undefined ? undefined : listInWords(words.slice(0, 4)).replace(/ and (?=[^,]*$)/, ", ");
  const whose = opponent === "computer" ? "against the computer" : "against another person at the same screen";
  const leveled = opponent === "computer" ? `${whose}, at three levels` : whose;
  switch (game) {
    case "memory":
      return given === undefined
        ? `: ${pairs === undefined ? "several sizes" : `${pairs} pairs at first`}; the fewest turns of each are kept`
        : `: ${words?.length} pairs, ${given} …; the fewest turns are kept`;
    case "2048":
      return `${size === undefined ? "" : `: on a board of ${size} by ${size}`}${size === undefined ? ": " : "; "}the best score is kept`;
    case "minesweeper":
      return ": of three sizes, one harder than the other; the best times are kept";
    case "snake":
      return `: ${level === "easy" ? "slow at first, " : level === "hard" ? "fast at first, " : ""}at three speeds, with or without walls; the best score is kept`;
    case "hangman":
      return opponent === "person"
        ? ": one thinks of a word, the other guesses it"
        : `: letter by letter, with hints${given === undefined ? "" : `; words are ${given} …`}`;
    case "wordGuess":
      return `: six tries, each tells which letters are right${given === undefined ? "" : `; words are ${given} …`}`;
    case "rockPaperScissors":
      return `: ${whose}${bestOf === undefined ? "" : `, best of ${bestOf}`}`;
    case "whackAMole":
      return ": nine holes and half a minute, at three speeds; the best round is kept";
    case "reactionTime":
      return ": how fast you tap when it turns green, with the average and the best time";
    case "numberGuess":
      return `: from 1 to ${largest ?? 100}, told whether it is higher or lower; the fewest guesses are kept`;
    case "typing":
      return ": a text to type, with words a minute, mistakes and your last results";
    case "sudoku":
      return ": three levels, hints, digits that stand twice in red; the best times are kept";
    case "fallingBlocks":
      return ": full rows go and it gets faster, the next shape is shown; the best score is kept";
    case "simon":
      return ": colours that light up one after the other, to be repeated; the best is kept";
    case "ticTacToe":
    case "connectFour":
      return `: ${leveled}; who won how often is counted`;
    case "chess":
      return `: ${leveled}`;
    default:
      return `: ${whose}`;
  }
}

function timerInWords(timer: Omit<BlockOf<"timer">, "id" | "type">): string {
  const { mode, minutes, pauseMinutes, rounds, phases, incrementSeconds = 0, day } = timer;
  if (mode === "stopwatch") return "a stopwatch";
  if (mode === "countdown") return `a countdown of ${durationInWords(minutes)}`;
  if (mode === "day") return `the days until ${day === undefined ? "a day" : dayInWords(day)}`;
  if (mode === "turns")
    return `${durationInWords(minutes)} for each of two${incrementSeconds === 0 ? "" : `, and ${incrementSeconds} seconds more per move`}`;
  const counted = timer.countsRounds === true ? "; how many you do is counted for each day" : "";
  const times = `${rounds === 1 ? "" : `, ${rounds} times`}${counted}`;
  if (phases !== undefined)
    return `${listInWords(phases.map(({ label, minutes: length }) => `${inSentence(label)} ${durationInWords(length)}`))}${times}${phases.some(({ label }) => /^breathe in/i.test(label)) ? "; a circle grows and shrinks with the breath" : ""}`;
  const breaks = pauseMinutes === 0 ? "" : ` and ${durationInWords(pauseMinutes)} of rest`;
  return `${durationInWords(minutes)}${breaks}${times}`;
}

/** "2026-12-31", or "12-31" of every year. */
function dayInWords(day: string): string {
  const isYearly = !/^\d{4}-/.test(day);
  const date = new Date(`${isYearly ? `2000-${day}` : day}T00:00:00Z`);
  const plain = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" }).format(date);
  return isYearly ? plain : `${plain} ${date.getUTCFullYear()}`;
}

function describeRecords(block: BlockOf<"records">, entity: Entity, app: AppSpecification): string {
  const { features } = entity;
  const labelOf = (id: string) => inSentence(entity.fields.find((field) => field.id === id)?.label ?? id);
  const can = [
    ...(block.editable ? [features.delete ? "add, edit and delete" : "add and edit"] : []),
    ...(features.search ? ["search"] : []),
    ...(features.sorting ? ["sort"] : []),
    ...(features.filters.length === 0 ? [] : [`filter by ${listInWords(features.filters.map(labelOf))}`]),
    ...(features.totals.length === 0 ? [] : [`see the total of ${listInWords(features.totals.map(labelOf))}`]),
    ...(features.transfer ? ["export and import files"] : []),
  ];
  const tick =
    entity.streaks === undefined ? "" : ` Tick each ${entity.singular} day by day, and its days in a row are counted.`;
  const views = listInWords(block.views.map((view) => viewInWords(view, labelOf)));
  const doing = can.length === 0 ? "." : `; you can ${listInWords(can)}.`;
  // A site calls its sections as visitors read them: "Program", of which each entry is a session.
  const shown = (app.layout === "site" ? block.title : undefined) ?? entity.plural;
  return `**${shown.charAt(0).toUpperCase()}${shown.slice(1)}** (${fieldsInWords(entity, app)}) as ${views}${doing}${tick}`;
}

function viewInWords(view: View, labelOf: (id: string) => string): string {
  switch (view.type) {
    case "list":
      return "a list";
    case "table":
      return "a table";
    case "cards":
      return "cards";
    case "gallery":
      return "a gallery";
    case "board":
      return `a board by ${labelOf(view.columns)}`;
    case "calendar":
      if (view.date === TICKED_DAYS) return "a calendar of the days done";
      return `a calendar by ${labelOf(view.date)}`;
    case "timetable":
      return "a week";
    case "sections":
      return `groups by ${labelOf(view.by)}`;
    case "chart":
      return `a chart of ${chartedInWords(view, labelOf)} by ${view.step ?? labelOf(view.by)}`;
  }
}

/** "the highest weight", "the average mood": what a chart shows for each. */
function chartedInWords({ value, measure = "sum" }: ViewOf<"chart">, labelOf: (id: string) => string): string {
  if (value === null) return "how many";
  return measure === "sum" ? labelOf(value) : `the ${measure} ${labelOf(value)}`;
}

/** What a section of a site is called; null for blocks that are told by themselves. */
function sectionName(block: Block): string | null {
  switch (block.type) {
    case "features":
    case "pricing":
    case "team":
    case "testimonials":
    case "faq":
    case "details":
    case "callToAction":
    case "blog":
      return `“${block.title}”`;
    case "text":
      return block.title === undefined ? null : `“${block.title}”`;
    default:
      return null;
  }
}
