import type { Block } from "@lathe/protocol/app/block";
import { claim, spansOf } from "../../claims.ts";
import { isClosedWord } from "../../closed-words.ts";
import type { Label, Piece } from "../../pieces/labels.ts";
import { findAll, type Reading, type Recognized, type Span, touches, unclaimedText } from "../../recognizer.ts";
import { partNoun } from "../../records/part-nouns.ts";
import { asLabel, singularOf } from "../../words.ts";
import { UNKNOWN_FORMULA } from "../keypad.ts";
import { TOOLS } from "../tools.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
import { hasTrait, isInputOf, isKnownCalculator, toolDetails } from "./tool-details.ts";
import { isAppOfRecords } from "./apps-of-records.ts";
import { asList, withCalculators, withFeatures } from "./features.ts";
import { withOwnParts } from "./own-parts.ts";
import { calculatorOfPieces } from "./piece-calculators.ts";
import { withCountersOfPieces } from "./piece-counters.ts";
import { withCountedTurns } from "./turn-pieces.ts";
import { countdownsOfPieces } from "./piece-countdowns.ts";
import { withPresets } from "./calculator-presets.ts";
import { withFieldsOfCards } from "./card-fields.ts";
import { pollOfPieces, tallyOfPieces } from "./piece-polls.ts";
import { isHolder, withItems } from "./tool-items.ts";
import { isBesideTool, isOwnList, listsBesideTool, noteOnLog, withListsApart } from "./tool-lists.ts";

/** What a tool is not: "a training log for chess", "a collection of quizzes". */
const RECORDS =
  /\b(?:lists?|logs?|log ?books?|(?<!\b(?:scores?|points?) )trackers?|track|diary|diaries|journals?|collections?|inventory|registers?|records?|catalog(?:ue)?|database|manager|planner|plans?(?! calc)|organi[sz]er|schedule|calendar|roster|rota|tournaments?|club|nights|results|students|clients|customers)\b/i;
/** "A timer with a task list", and no list that a tool has by itself. */
const LIST_BESIDE =
  /\b(?:with|and|plus|also)(?: an?| my| the| our)? (?!(?:an? |my |the |our )?(?:high|best|leader|score|word|player|move|lap|result|name|winner|class)\b)(?:(?!(?:turn|initiative|combat|fight|battle|encounter)\b)[\p{L}-]+ ){1,2}(?:list|log|diary|journal|tracker)\b/iu;
const NOT_OF_TOOLS: ReadonlySet<Label> = new Set(["LIST", "PART", "SAY"]);
/** Words of a head that a tool may leave open: "a chore wheel for three kids". */
const MAX_OPEN = 2;
/** A list of so many fields that are no inputs is one of records. */
const MANY_FIELDS = 3;
const OF_INPUTS = /^(?:calculator|converter|flashcards|quiz|picker|turnOrder)$/;

/** What the pieces of a prompt about a tool tell. */
export interface PieceTools {
  tools: Recognized[];
  /** The pieces that tell of a list beside it. */
  lists: readonly Piece[];
}

/** The tools of a prompt whose head is one, and the list that is told beside them. Null where the head is something else. */
export function readPieceTools(reading: Reading, cutUp: readonly Piece[]): PieceTools | null {
  const told = withCalculators(reading, cutUp, () => recognizeTools(reading));
  const named = withTopics(
    reading,
    told.map((piece) => asList(reading, piece)),
  );
  const ofHead = blocksOfHead(reading, named);
  const cut = withOwnParts(reading, ofHead.length === 0 ? named : withFeatures(reading, named, ofHead), ofHead);
  const calculator = toldCalculator(reading, cut);
  if (calculator !== null) return { tools: [calculator], lists: [] };
  const pieces = withListsApart(reading, cut);
  const lists = listsBesideTool(reading, pieces);
  const others = without(pieces, lists);
  if (lists.length > 0 && !others.some(({ label }) => NOT_OF_TOOLS.has(label))) {
    const tools = readTools(claim(reading, lists), others);
    const blocks = (tools ?? []).flatMap(({ part }) => part.blocks ?? []);
    if (tools !== null && isOwnList(reading, lists, blocks)) {
      // What is said behind it is of the tool as well.
      const own = lists.slice(0, 1);
      const whole = readTools(claim(reading, own), without(pieces, own)) ?? tools;
      return { tools: [...whole, { spans: own, part: {} }], lists: [] };
    }
    if (tools !== null && isOfHead(tools, pieces) && isBesideTool(reading, lists, blocks))
      return { tools: withNote(tools, noteOnLog(reading, lists)), lists };
  }
  const tools = toolboxOf(claim(reading, lists), lists.length > 0 ? others : cut);
  if (tools !== null) return { tools, lists };
  const whole = readTools(reading, cut);
  return whole === null ? null : { tools: whole, lists: [] };
}

/** "A quiz with categories history and sports", "hangman with countries": what it asks for is no list of records. */
function withTopics(reading: Reading, pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(({ label }) => label === "LIST")) return [...pieces];
  const told = recognizeTools(reading).find(({ part }) => part.blocks?.some(hasOwnWords) === true);
  if (told === undefined) return [...pieces];
  const isTold = ({ label, start, end }: Piece) =>
    label === "LIST" &&
    reading.words.every(
      (word) => !touches([{ start, end }], word) || isClosedWord(word.text) || touches(told.spans, word),
    );
  return pieces.map((piece) => (isTold(piece) ? { ...piece, label: "SET" } : piece));
}

function hasOwnWords(block: Block): boolean {
  // "A recipe scaler with servings and units"
  if (block.type === "recipeScaler" || (block.type === "timer" && block.mode === "stopwatch")) return true;
  return block.type === "quiz"
    ? block.deck !== undefined || block.perRound !== undefined
    : block.type === "game" && block.words !== undefined;
}

function without(pieces: readonly Piece[], others: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => !others.includes(piece));
}

function withNote(tools: readonly Recognized[], note: ReturnType<typeof noteOnLog>): Recognized[] {
  const [first, ...others] = tools;
  if (first === undefined || note === null) return [...tools];
  return [{ ...first, part: { ...first.part, undone: [...(first.part.undone ?? []), note] } }, ...others];
}

/**
 * The tools with what the pieces say of them: "a wheel to decide what we eat: pizza, sushi" has two names on the wheel,
 * and no list with pizzas.
 */
function readTools(reading: Reading, pieces: readonly Piece[]): Recognized[] | null {
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const found = toolsOfPieces(reading, heads, pieces);
  const isOwn = (piece: Piece) => piece.label === "SAY" && found !== null && touches(spansOf(found), piece);
  const isBeside =
    LIST_BESIDE.test(unclaimedText(reading)) || pieces.some((piece) => NOT_OF_TOOLS.has(piece.label) && !isOwn(piece));
  if (isBeside) return found !== null && isAnswered(heads, found) ? [asWhole(reading, heads, found)] : null;
  if (found === null) return isCalculator(reading, heads) ? [asWhole(reading, heads)] : null;
  const asked = found.filter((tool) => isAsked(tool, pieces) && !isOfOther(reading, tool, found, pieces));
  // "A quiz: What is Ohm's law?" asks for no calculator.
  const holder = asked.find(({ spans, part }) => isHolder(part) && spans.some((span) => touches(heads, span)));
  const tools = holder === undefined ? asked : asked.filter((tool) => tool === holder || !isOfItem(tool, pieces));
  const blocks = tools.flatMap(({ part }) => part.blocks ?? []);
  if (!isOfInputs(blocks) && speaksOfRecords(reading, pieces, blocks)) return null;
  if (isImpossible(heads, tools)) return [asWhole(reading, heads, tools)];
  const counted = withCountedTurns(reading, pieces, withCountersOfPieces(reading, pieces, tools));
  const filled = withPresets(reading, pieces, withFieldsOfCards(reading, pieces, withItems(reading, pieces, counted)));
  return [...filled, ...toolDetails(claim(reading, spansOf(filled)), pieces, blocks)];
}

/** What is told piece by piece, each with what belongs to it, or what is known by its name. */
function toolsOfPieces(reading: Reading, heads: readonly Span[], pieces: readonly Piece[]): Recognized[] | null {
  const countdowns = countdownsOfPieces(reading, pieces);
  if (countdowns !== null) return [countdowns];
  const poll = pollOfPieces(reading, pieces);
  if (poll !== null) return [poll];
  const found = toolsOfHead(reading, heads, pieces);
  const tally = found === null ? tallyOfPieces(reading, pieces) : null;
  return tally === null ? found : [tally];
}

/** A calculator that is told by its inputs and results, unless one of them is known by its name. */
function toldCalculator(reading: Reading, pieces: readonly Piece[]): Recognized | null {
  const blocks = recognizeTools(reading).flatMap(({ part }) => part.blocks ?? []);
  if (isKnownCalculator(reading, pieces, blocks, true)) return null;
  return calculatorOfPieces(reading, pieces, isKnownCalculator(reading, pieces, blocks, false));
}

/** The tools that were found where its head is one of them: by all the words, or else by those of the head alone. */
function toolsOfHead(reading: Reading, heads: readonly Span[], pieces: readonly Piece[]): Recognized[] | null {
  const ofAll = recognizeTools(reading);
  const isHeads = (found: readonly Recognized[]) =>
    isOfTools(
      reading,
      heads,
      found.filter((tool) => isAsked(tool, pieces)),
    );
  if (isHeads(ofAll)) return ofAll;
  const ofHead = recognizeTools(
    claim(
      reading,
      pieces.filter(({ label }) => label !== "HEAD" && label !== "TOOL"),
    ),
  );
  return isHeads(ofHead) ? ofHead : null;
}

/** "Calorie counter with meals": a plural that is records anywhere is a list beside the tool; so are many fields. */
function speaksOfRecords({ text }: Reading, pieces: readonly Piece[], blocks: readonly Block[]): boolean {
  const fields = pieces.filter(({ label }) => label === "FIELD");
  const isCounter = blocks.some(({ type }) => type === "counter");
  const others = isCounter ? pieces.filter(({ label }) => label === "SET") : [];
  const isRecords = ({ start, end }: Piece) => {
    const words = plainPiece(text.slice(start, end));
    if (isCounter && hasTrait(words, blocks)) return false;
    return singularOf(words) !== words && (partNoun(words, text)?.surety ?? "unknown") !== "unknown";
  };
  return fields.length >= MANY_FIELDS || [...fields, ...others].some(isRecords);
}

function isOfInputs(blocks: readonly Block[]): boolean {
  return blocks.length === 0 || blocks.some(({ type }) => OF_INPUTS.test(type));
}

/** "IV drip rate calculator", "how much fabric do I need?": the formula is not known, and what is listed are its inputs. */
function isCalculator({ text }: Reading, heads: readonly Span[]): boolean {
  const words = heads.map(({ start, end }) => text.slice(start, end)).join(" ");
  return (/\bcalculators?\b/i.test(words) || HOW_MUCH.test(words)) && !RECORDS.test(words);
}

const HOW_MUCH = /^how (?:much|many) [\p{L} ]+ (?:do|will|would|should) (?:i|we) need\b/iu;

/** The tools beside records: of the pieces that ask for one, each with what is said of it. */
export function toolsBeside(reading: Reading, pieces: readonly Piece[]): Recognized[] {
  const groups = groupsOf(pieces, ["TOOL", "SET"], ({ label }) => label === "TOOL");
  const inputs = inputsBeside(reading, pieces);
  // What one says of another is read with all of them.
  const together = recognizeTools(
    claim(
      reading,
      pieces.filter((piece) => piece.label !== "TOOL" && piece.label !== "SET" && !inputs.includes(piece)),
    ),
  );
  if (groups.length === 0) return [];
  const missed = groups.filter((group) => !together.some(({ spans }) => spans.some((span) => touches(group, span))));
  const apart = missed.flatMap((group) =>
    recognizeTools(
      claim(
        reading,
        pieces.filter((piece) => !group.includes(piece)),
      ),
    ),
  );
  const found = [...together, ...apart];
  const blocks = found.flatMap(({ part }) => part.blocks ?? []);
  const ofTools = pieces.filter(({ label }, index) => label === "SET" && pieces[index - 1]?.label !== "HEAD");
  const filled = withItemsOfEach(reading, pieces, found);
  const beside = findAll(reading, BESIDE).map(({ span }) => span);
  const asked = [...inputs, ...beside].length === 0 ? [] : [{ spans: [...inputs, ...beside], part: {} }];
  return [...filled, ...asked, ...toolDetails(claim(reading, [...spansOf(filled), ...inputs]), ofTools, blocks)];
}

/** Where a tool stands is where it stands anyway. */
const BESIDE =
  /\b(?:right |just )?(?:next to|beside|alongside|below|underneath|under|above|at the side of) (?:it|them|that|this|the (?:list|table))\b|\b(?:alongside|on the side)\b/g;

const OF_CALCULATORS: readonly Label[] = ["TOOL", "SET", "FIELD", "WISH", "ITEM", "OPTION"];

/** "A training plan, and a pace calculator where I type my goal time": what a calculator beside it asks for is no field. */
export function inputsBeside(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const groups = groupsOf(pieces, OF_CALCULATORS, ({ label }) => label === "TOOL");
  return groups.flatMap((group) => {
    const [tool, ...others] = group;
    const rest = pieces.filter((piece) => !group.includes(piece));
    if (tool === undefined || others.length === 0 || !CALCULATES.test(reading.text.slice(tool.start, tool.end)))
      return [];
    const blocks = recognizeTools(claim(reading, rest)).flatMap(({ part }) => part.blocks ?? []);
    const isInput = (piece: Piece) => isInputOf(plainPiece(reading.text.slice(piece.start, piece.end)), blocks);
    return others.filter((piece) => piece.label !== "SET" && isInput(piece));
  });
}

const CALCULATES = /\b(?:calculator|converter|calc)\b/i;

/** "A list of chores, and a wheel for the bins: Ole, Pim": what follows a tool goes into it. */
function withItemsOfEach(reading: Reading, pieces: readonly Piece[], tools: readonly Recognized[]): Recognized[] {
  const groups = groupsOf(pieces, ["TOOL", "SET", "ITEM"], ({ label }) => label === "TOOL");
  return tools.map((tool) => {
    const own = groups.find(([first]) => first !== undefined && touches(tool.spans, first));
    const items = own?.filter(({ label }) => label === "ITEM") ?? [];
    return items.length < 2 ? tool : (withItems(reading, items, [tool])[0] ?? tool);
  });
}

/** Pieces in groups that each begin where `isFirst`; those of other labels end a group. */
function groupsOf(pieces: readonly Piece[], labels: readonly Label[], isFirst: (piece: Piece) => boolean): Piece[][] {
  const groups: Piece[][] = [];
  let current: Piece[] | null = null;
  for (const piece of pieces) {
    if (isFirst(piece)) groups.push((current = [piece]));
    else if (labels.includes(piece.label)) current?.push(piece);
    else current = null;
  }
  return groups;
}

const OF_TOOLBOXES: ReadonlySet<Label> = new Set(["HEAD", "TOOL", "SET", "LOOK", "NAME", "ABOUT"]);
const MANY_TOOLS = 2;

/** "All in one for game nights: dice, a score counter, a timer": the head says what they are all for. */
function toolboxOf(reading: Reading, pieces: readonly Piece[]): Recognized[] | null {
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const [head] = heads;
  const asked = pieces.filter(({ label }) => label === "TOOL");
  if (head === undefined || heads.length > 1 || asked.length < MANY_TOOLS) return null;
  if (pieces.some(({ label }) => !OF_TOOLBOXES.has(label))) return null;
  const words = plainPiece(reading.text.slice(head.start, head.end));
  const ofHead = recognizeTools(
    claim(
      reading,
      pieces.filter((piece) => piece !== head),
    ),
  );
  // "Connect four, 2048 and chess" are all of them tools.
  if (isAppOfRecords(words) || ofHead.some(({ part }) => (part.blocks ?? []).length > 0)) return null;
  const tools = toolsBeside(reading, pieces);
  const isFound = (piece: Piece) =>
    tools.some(({ spans, part }) => (part.blocks ?? []).length > 0 && spans.some((span) => touches([piece], span)));
  if (!asked.every(isFound)) return null;
  const name = words
    .replace(
      /^(?:(?:make|build|create|me|an?|my|the|all[- ]in[- ]one|for|app|with|one|page|in|\d+ tabs?|tabs)(?: |$))+/i,
      "",
    )
    .trim();
  return [{ spans: [head], part: name === "" ? {} : { name: asLabel(name).slice(0, 60) } }, ...tools];
}

function blocksOfHead(reading: Reading, pieces: readonly Piece[]): Block[] {
  const others = pieces.filter(({ label }) => label !== "HEAD");
  const heads = pieces.filter(({ label }) => label === "HEAD");
  const found = recognizeTools(claim(reading, others));
  return isOfTools(reading, heads, found) ? found.flatMap(({ part }) => part.blocks ?? []) : [];
}

function recognizeTools(start: Reading): Recognized[] {
  let reading = start;
  return TOOLS.flatMap((recognize) => {
    const recognized = recognize(reading);
    reading = claim(reading, spansOf(recognized));
    return recognized;
  });
}

function isOfTools(reading: Reading, heads: readonly Span[], found: readonly Recognized[]): boolean {
  // An initiative tracker keeps none of what it tracks, and a seating plan is drawn.
  const turns = found.filter(({ part }) => part.blocks?.some(isNoList) === true || DAILY.test(part.name ?? ""));
  const told = unclaimedText({ text: reading.text, claimed: spansOf(turns) });
  const text = heads.map(({ start, end }) => told.slice(start, end)).join(" ");
  const spans = spansOf(found);
  const isAny = found.some(({ part }) => (part.blocks ?? []).length + (part.undone ?? []).length > 0);
  if (heads.length === 0 || !isAny || RECORDS.test(text)) return false;
  const words = reading.words.filter((word) => touches(heads, word) && !isClosedWord(word.text));
  const open = words.filter((word) => !touches(spans, word));
  return open.length <= MAX_OPEN && (open.length < words.length || words.length === 0);
}

/** "Water tracker with a goal of 8 glasses" counts them. */
const DAILY = /^(?:Water intake|Steps)$/;

function isNoList(block: Block): boolean {
  return block.type === "turnOrder" || (block.type === "picker" && block.groups !== undefined);
}

/** A tool of the head, or of a piece that asks for one: a wish, "count my sessions", is no second tool. */
function isAsked({ spans: [first], part }: Recognized, pieces: readonly Piece[]): boolean {
  // What comes beside it, "add tasks" of a pomodoro timer, is asked by whatever words.
  if (first === undefined || (part.blocks ?? []).every(({ type }) => type === "records")) return true;
  const piece = pieces.findLast(({ start }) => start <= first.start);
  return piece === undefined || ["HEAD", "TOOL", "ITEM", "OPTION", "SET"].includes(piece.label);
}

function isOfItem({ spans: [first] }: Recognized, pieces: readonly Piece[]): boolean {
  const piece = pieces.findLast(({ start }) => start <= (first?.start ?? 0));
  return piece?.label === "ITEM" || piece?.label === "OPTION";
}

/** "Minesweeper with a timer", "with flags and a timer": the game has one; "minesweeper and a timer" are two. */
function isOfOther(
  { text }: Reading,
  tool: Recognized,
  found: readonly Recognized[],
  pieces: readonly Piece[],
): boolean {
  const piece = pieces.find((each) => each.label === "TOOL" && touches(tool.spans, each));
  const others = found.filter((other) => other !== tool).flatMap(({ part }) => part.blocks ?? []);
  const isWith = piece !== undefined && /\bwith\s[^.;:]*$/i.test(text.slice(0, piece.start));
  const isBeside =
    piece === undefined || /^[\s,;]*(?:and|plus|&|\+) (?:an?|one)\s/i.test(text.slice(piece.start, piece.end));
  if (piece === undefined || (isBeside && !isWith)) return false;
  return hasTrait(plainPiece(text.slice(piece.start, piece.end)), others);
}

/** "A workout app with an interval timer" is none itself. */
function isOfHead(tools: readonly Recognized[], pieces: readonly Piece[]): boolean {
  const labelled = (wanted: Label) => pieces.filter(({ label }) => label === wanted);
  const isIn = ({ spans }: Recognized, label: Label) => spans.some((span) => touches(labelled(label), span));
  return tools.some((tool) => isIn(tool, "HEAD") && !isIn(tool, "TOOL"));
}

/** Whether something is made of the head. */
function isMade(heads: readonly Span[], tools: readonly Recognized[]): boolean {
  return tools.some(({ part, spans }) => (part.blocks ?? []).length > 0 && spans.some((span) => touches(heads, span)));
}

/** Nothing of the head can be made, and a clock beside it would be one for nothing. */
function isImpossible(heads: readonly Span[], tools: readonly Recognized[]): boolean {
  const isClock = ({ type }: Block) => type === "timer" || type === "counter";
  return isAnswered(heads, tools) && tools.every(({ part }) => (part.blocks ?? []).every(isClock));
}

/** Whether of the head is said that it cannot be made. */
function isAnswered(heads: readonly Span[], tools: readonly Recognized[]): boolean {
  const ofHeads = tools.filter(({ spans }) => spans.some((span) => touches(heads, span)));
  return !isMade(heads, tools) && ofHeads.some(({ part }) => (part.undone ?? []).length > 0);
}

/** What cannot be made is the whole wish, whatever is said of it: "sudoku easy, medium, hard, with a timer". */
function asWhole({ text }: Reading, heads: readonly Span[], tools: readonly Recognized[] = []): Recognized {
  const others = tools.filter(({ part }) => (part.undone ?? []).length > 0 && (part.blocks ?? []).length === 0);
  const first = others.find(({ spans }) => spans.some((span) => touches(heads, span))) ?? others[0];
  const words = heads.map(({ start, end }) => text.slice(start, end)).join(" ");
  const unknown = { words: plainPiece(words), answer: UNKNOWN_FORMULA };
  return { spans: [{ start: 0, end: text.length }], part: first?.part ?? { undone: [unknown] } };
}
