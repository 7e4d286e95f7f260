import type { Block, BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Piece } from "../../pieces/labels.ts";
import { type Reading, type Recognized, touches } from "../../recognizer.ts";
import { isClosedWord } from "../../closed-words.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
import { asLabel } from "../../words.ts";
import { NO_FACTS } from "../learning.ts";

const MAX_COUNTERS = 12;
const MAX_NAME = 60;
const MAX_TURNS = 30;
/** "comer: to eat", "ask = preguntar", "When was it founded? 1987" */
const PAIR = /^(.+?\?)\s*(\S.*)$|^(.+?)\s*(?:[:=→,]|->|\s[-–]\s)\s*(\S.*)$/u;

/** What was named to be in a tool: names of a wheel, cards, counters. What it holds already is left as it is. */
export function withItems(reading: Reading, pieces: readonly Piece[], tools: readonly Recognized[]): Recognized[] {
  const at = tools.findIndex(({ part }) => isHolder(part));
  const tool = tools[at];
  const claimed = tools.flatMap(({ spans }) => spans);
  const items = pieces.filter(
    (piece, index) =>
      (piece.label === "ITEM" || (piece.label === "OPTION" && !isOfField(pieces, index))) &&
      !isTaken(reading, piece, claimed),
  );
  if (tool === undefined || items.length === 0) return [...tools];
  const texts = items.map(({ start, end }) => plainPiece(reading.text.slice(start, end)).replace(/[()"]/g, "").trim());
  const part = filled(tool.part, texts, reading.text);
  return part === null ? [...tools] : tools.with(at, { spans: [...tool.spans, ...items], part });
}

/** "With answer and topic: music, history" has two topics. */
function isOfField(pieces: readonly Piece[], index: number): boolean {
  return pieces.slice(0, index).findLast(({ label }) => label !== "OPTION")?.label === "FIELD";
}

function isTaken(reading: Reading, piece: Piece, claimed: readonly { start: number; end: number }[]): boolean {
  return reading.words.some((word) => touches([piece], word) && !isClosedWord(word.text) && touches(claimed, word));
}

/** Whether a tool is made of what people put into it. */
export function isHolder({ blocks = [], entities = [] }: Recognized["part"]): boolean {
  const [block] = blocks;
  return (
    block?.type === "counter" ||
    block?.type === "turnOrder" ||
    isCountdown(blocks) ||
    (entities.length > 0 && /^(?:picker|quiz|flashcards)$/.test(block?.type ?? ""))
  );
}

function isCountdown(blocks: readonly Block[]): boolean {
  return blocks.length === 1 && blocks[0]?.type === "timer" && blocks[0].mode === "countdown";
}

function filled(part: Recognized["part"], texts: readonly string[], about: string): Recognized["part"] | null {
  const blocks = part.blocks ?? [];
  const [block] = blocks;
  const [entity, ...others] = part.entities ?? [];
  if (block?.type === "counter") return { ...part, blocks: [withCounters(block, texts), ...blocks.slice(1)] };
  if (block?.type === "timer") return withTimers(part, block, texts, about);
  if (block?.type === "turnOrder") {
    const names = texts
      .filter((text) => text !== "" && text.length <= MAX_NAME)
      .map((text) => asLabel(text.replace(/^(?:for|of|with) (?:the )?/i, "")));
    return { ...part, blocks: [{ ...block, names: names.slice(0, MAX_TURNS) }, ...blocks.slice(1)] };
  }
  if (entity === undefined) return null;
  if (block?.type === "picker") {
    const names = texts.filter((text) => text !== "" && text.length <= MAX_NAME).map(asLabel);
    if (names.length < 2) return null;
    return {
      ...part,
      entities: [{ ...entity, examples: names.map((name) => ({ [entity.titleField]: name })) }, ...others],
    };
  }
  return withCards(part, block?.type === "quiz", [ownCards(entity, block?.type === "quiz"), ...others], texts);
}

/** Cards or questions, each with its other side where that was told. */
function withCards(
  part: Recognized["part"],
  isQuiz: boolean,
  [entity, ...others]: readonly [Entity, ...Entity[]],
  texts: readonly string[],
): Recognized["part"] {
  const pairs = pairsOf(texts);
  const isOpen = pairs.some((pair) => pair === null);
  const cards = isOpen ? texts.map((text) => pairOf(text) ?? ([questionOf(text), ""] as const)) : pairs;
  const open = texts.filter((text) => isOpen && pairOf(text) === null);
  const undone = (part.undone ?? []).filter(({ answer }) => answer?.endsWith(NO_FACTS) !== true);
  const lists = (part.blocks ?? []).map((block) =>
    block.type === "records" && block.entity === entity.id ? { ...block, title: asLabel(entity.plural) } : block,
  );
  return {
    ...part,
    blocks: lists,
    entities: [
      withPairs(
        entity,
        cards.flatMap((card) => (card === null ? [] : [card])),
      ),
      ...others,
    ],
    undone: open.length === 0 ? undone : [...undone, withoutAnswer(open, isQuiz)],
  };
}

/** What people ask themselves has not the names of facts that are known: "a music quiz" with questions, and no terms. */
function ownCards(entity: Entity, isQuiz: boolean): Entity {
  const [front, back, ...others] = entity.fields;
  if (front === undefined || back === undefined || !isQuiz || front.label === "Question") return entity;
  const fields = [{ ...front, label: "Question" }, { ...back, label: "Answer" }, ...others];
  return { ...entity, singular: "question", plural: "questions", fields };
}

function withoutAnswer(questions: readonly string[], isQuiz: boolean) {
  return {
    words: questions.map(questionOf).join(" "),
    answer: `They are in the list without ${isQuiz ? "an answer" : "their other side"}, for that I do not know: fill it in there${isQuiz ? ", and they are asked" : ""}.`,
    isNote: true as const,
  };
}

const ASKED =
  /^(?:like )?((?:what|who|whose|whom|which|when|where|why|how|is|are|does|do|did|can|in (?:which|what)|on (?:which|what))\b.*)$/i;

/** "Like what colour is our cat" asks "What colour is our cat?". */
function questionOf(text: string): string {
  const found = ASKED.exec(text)?.[1];
  return asLabel(found === undefined ? text : `${found.replace(/\?+$/, "")}?`);
}

/** "Two minutes per person: Kim, Raj" is one after the other; "machine 1, machine 2, dryer" are timers side by side. */
function withTimers(
  part: Recognized["part"],
  timer: BlockOf<"timer">,
  texts: readonly string[],
  about: string,
): Recognized["part"] | null {
  const labels = texts.filter((text) => text !== "" && text.length <= MAX_NAME).map(asLabel);
  if (labels.length < 2) return null;
  if (IN_TURN.test(about)) {
    const phases = labels.slice(0, MAX_PHASES).map((label) => ({ label, minutes: timer.minutes }));
    return { ...part, blocks: [{ ...timer, mode: "intervals", phases }] };
  }
  return {
    ...part,
    blocks: labels.slice(0, MAX_TIMERS).map((title, index) => ({
      ...timer,
      id: `timer-${index + 1}`,
      title,
      minutes: UNTOLD.includes(timer.minutes) ? (usualMinutes(title) ?? timer.minutes) : timer.minutes,
    })),
  };
}

/** What a timer, and one of eggs, begins with where nobody says how long. */
const UNTOLD: readonly number[] = [5, 6];
/** How long things take that people time in the kitchen and at home. */
const USUAL_MINUTES: readonly [words: RegExp, minutes: number][] = [
  [/^soft\b/i, 6],
  [/^medium\b/i, 8],
  [/^hard\b/i, 10],
  [/\b(?:green|white)(?: tea)?$/i, 3],
  [/\b(?:black|oolong|earl grey)(?: tea)?$|^tea$/i, 4],
  [/\b(?:herbal|rooibos|fruit|camomile|chamomile|mint|peppermint)(?: tea)?$/i, 7],
  [/\b(?:pasta|spaghetti|noodles)$/i, 10],
  [/\brice$/i, 15],
  [/\bpizza$/i, 12],
  [/\bpotatoes$/i, 20],
  [/\b(?:laundry|washing(?: machine)?|dryer|tumble dryer)$/i, 60],
];

function usualMinutes(title: string): number | null {
  return USUAL_MINUTES.find(([words]) => words.test(title))?.[1] ?? null;
}

const IN_TURN =
  /\b(?:per|for each|for every|each|every) (?:person|speaker|player|one|of (?:us|them)|kid|child|student|team|member|exercise|step)\b|\bone after the other\b|\bin turns?\b/i;
const MAX_PHASES = 24;
const MAX_TIMERS = 6;

function withCounters(block: BlockOf<"counter">, texts: readonly string[]): BlockOf<"counter"> {
  const [usual] = block.counters;
  const labels = [...new Set(texts.filter((text) => text !== "" && text.length <= MAX_NAME).map(asLabel))];
  if (labels.length < 2 || usual === undefined) return block;
  return { ...block, counters: labels.slice(0, MAX_COUNTERS).map((label) => ({ ...usual, label })) };
}

/** After "fiets - bike" what stands alone is the other side of what is before it: a list with dashes is read with commas. */
function pairsOf(texts: readonly string[]): (readonly [string, string] | null)[] {
  const [first] = texts;
  if (first === undefined || pairOf(first) === null || texts.every((text) => pairOf(text) !== null))
    return texts.map(pairOf);
  const sides = texts.flatMap((text) => pairOf(text) ?? [text]);
  return Array.from({ length: Math.ceil(sides.length / 2) }, (_, index) => {
    const [front, back] = sides.slice(2 * index, 2 * index + 2);
    return front === undefined || back === undefined ? null : [front, back];
  });
}

function pairOf(text: string): readonly [string, string] | null {
  const found = PAIR.exec(text);
  const [front, back] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]];
  return front === undefined || back === undefined ? null : [front.trim(), back.trim()];
}

/** Both sides of each card, or question and answer, in the first two texts of a record. */
function withPairs(entity: Entity, pairs: readonly (readonly [string, string])[]): Entity {
  const [front, back] = entity.fields.filter(({ type }) => type === "text");
  if (front === undefined || back === undefined) return entity;
  return { ...entity, examples: pairs.map(([asked, answer]) => ({ [front.id]: asked, [back.id]: answer })) };
}
