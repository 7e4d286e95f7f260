import type { Block } from "@lathe/protocol/app/block";
import type { Piece } from "../../pieces/labels.ts";
import { type Reading, touches } from "../../recognizer.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";
import { IN_GROUPS } from "./card-fields.ts";
import { findTimerKinds } from "../timer-kinds.ts";
import { isInputOf, isTraitOf } from "./tool-details.ts";

/** "With categories animals, food and countries": what a game would be sorted by, and its names behind it. */
const SORTED = /^(?:(?:and|with|has|several|different|word|the|in) )*(?:categor(?:y|ies)|themes?|topics?)\b/i;

/**
 * What stands like lists or what cannot be made, and is what the tool of the head has or asks for: "a GPA calculator |
 * with courses | , credits | and grades", "a calculator … | users can clear the history".
 */
export function withOwnParts(reading: Reading, pieces: readonly Piece[], blocks: readonly Block[]): Piece[] {
  if (blocks.length === 0) return [...pieces];
  const { text } = reading;
  const wordsOf = ({ start, end }: Piece) => plainPiece(text.slice(start, end));
  const isSorted = blocks.some(({ type }) => type === "game");
  const isClock = blocks.some(({ type }) => type === "timer");
  const isRounds = blocks.some((block) => block.type === "timer" && block.mode === "intervals");
  const isLearning = blocks.some(({ type }) => type === "quiz" || type === "flashcards");
  const isCounting = blocks.some(({ type }) => type === "counter" || type === "scores");
  const own: Piece[] = [];
  let last: Piece | null = null;
  for (const [index, piece] of pieces.entries()) {
    const words = wordsOf(piece);
    const next = pieces[index + 1];
    const isTold =
      piece.label === "LIST" && next?.label === "FIELD" && !isLearning && !isTraitOf(wordsOf(next), blocks);
    const isBeside = piece.label === "LIST" || piece.label === "PART" || piece.label === "BEYOND";
    if (isSorted && last !== null && /^(?:LIST|ITEM|OPTION|FIELD)$/.test(piece.label)) {
      last.end = piece.end;
      continue;
    }
    last = null;
    // "A tea timer with green, black and white tea" tells no colours.
    if (piece.label === "LOOK" && isClock && touches(findTimerKinds(reading), piece))
      own.push({ ...piece, label: "SET" });
    // "A pomodoro timer. | Tasks | …": a timer holds none, and they are kept beside it.
    else if (piece.label === "FIELD" && isClock && isKept(words)) own.push({ ...piece, label: "LIST" });
    else if (/^(?:FIELD|WISH)$/.test(piece.label) && (isClock || isCounting) && isTraitOf(words, blocks))
      own.push({ ...piece, label: "SET" });
    // "A workout timer with exercises": what is timed, and no list of it.
    else if (piece.label === "LIST" && isRounds && /^(?:the |my |custom |own )*(?:exercises|workouts)$/i.test(words))
      own.push({ ...piece, label: "SET" });
    else if (!isBeside || isTold) own.push(piece);
    else if (isSorted && SORTED.test(words)) own.push((last = { ...piece, label: "SET" }));
    else if (isLearning && IN_GROUPS.test(words)) own.push({ ...piece, label: "SET" });
    else if (isInputOf(words, blocks)) own.push({ ...piece, label: "FIELD" });
    else if (isTraitOf(words, blocks)) own.push({ ...piece, label: "SET" });
    else own.push(piece);
  }
  return own;
}

function isKept(words: string): boolean {
  return /^(?:tasks?|to-?dos?|to-?do items|events|birthdays|workouts|exercises|recipes|habits|projects)$/i.test(words);
}
