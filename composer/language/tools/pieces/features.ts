import type { Block } from "@lathe/protocol/app/block";
import type { Piece } from "../../pieces/labels.ts";
import { type Reading, type Recognized, touches } from "../../recognizer.ts";
import { plainPiece } from "../../records/pieces/piece-fields.ts";

/** What tools have or have not, and what is no list of records beside any of them. */
const FEATURE =
  /^(?:(?:and|with|an?|the|my|offline|live|daily|weekly|monthly|overall|online|own|saved|recent|last|past) )*(?:favou?rites?|history|tags|presets?|settings|statistics|stats|offline rates|(?:high|best|top) ?scores?|leader ?boards?|(?:difficulty |several )?levels?|hints?|confetti|sounds?(?: effects?)?|animations?|themes?|full ?screen(?: mode)?|keyboard(?: (?:shortcuts|support))?|achievements?|badges|reminders?|notifications?|undo|reset|goals?|streaks?|charts?|graphs?|progress(?: (?:charts?|tracking|bar))?|reports?|(?:remove|delete|leave out|skip)(?:s|d|ing)? (?:(?:after|once|when|the|who|whoever) .*|winners?))$/i;
/** Notes and clocks that belong to a game. */
const OF_GAME = /^(?:(?:and|with|an?|the) )*(?:notes?(?: mode)?|pencil marks|hints?|timer)$/i;
/** What is said of cards and questions in a row, and stands on none of them. */
const OF_CARDS =
  /^(?:decks?|imports?|exports?|shuffle|progress|statistics|stats|categor(?:y|ies)|timers?|scores?|results?|search|levels?|difficulty|images?|pictures?|multiple choice|spaced repetition|streaks?)$/i;
const REWARDS = /^(?:(?:and|with) )?(?:levels?|stars?|points?|rewards?|badges|lives|trophies|medals)$/i;
const QUIZZED = /^(?:(?:and|then|to|i|can) )*(?:get|be|being|getting) (?:quizz?ed|tested)(?: |$)/i;
/** Who is on a wheel. */
const OF_PICKER =
  /^(?:(?:and|with|an?|the|my|our|own|editable) )*(?:class(?:room)?|name|names|student|pupil|participants?|people|members?) ?(?:lists?|names)$/i;

/** "Favourites", "history", "daily goal" are no lists beside a tool, and nobody on a wheel: "a picker: class list, confetti". */
export function withFeatures({ text }: Reading, pieces: readonly Piece[], blocks: readonly Block[]): Piece[] {
  const types = new Set(blocks.map(({ type }) => type));
  const isLearned = types.has("quiz") || types.has("flashcards");
  return pieces.map((piece) => {
    if (!/^(?:LIST|PART|ITEM|OPTION|TOOL|WISH|FIELD)$/.test(piece.label)) return piece;
    const words = plainPiece(text.slice(piece.start, piece.end));
    if (isLearned && piece.label === "FIELD" && REWARDS.test(words)) return { ...piece, label: "SET" };
    if (isLearned && /^(?:ITEM|OPTION)$/.test(piece.label) && OF_CARDS.test(words)) return { ...piece, label: "SET" };
    const isFeature =
      (FEATURE.test(words) && !/^(?:TOOL|FIELD)$/.test(piece.label)) ||
      (piece.label === "TOOL" &&
        blocks.some((block) => block.type === "game" && block.game === "sudoku") &&
        OF_GAME.test(words)) ||
      (types.has("picker") && OF_PICKER.test(words));
    if (isFeature && !isLearned) return { ...piece, label: "SET" };
    // "Practise vocabulary … and get quizzed on them"
    return isLearned && QUIZZED.test(words) ? { ...piece, label: "TOOL" } : piece;
  });
}

/** "Fitness calculators: BMI, calories, body fat": each behind the head is one of them, and no field. */
export function withCalculators(
  { text }: Reading,
  pieces: readonly Piece[],
  recognize: () => readonly Recognized[],
): Piece[] {
  const [head] = pieces;
  if (head === undefined || !/\bcalculators:?\s*$/i.test(text.slice(head.start, head.end))) return [...pieces];
  const found = recognize().filter(({ part }) => part.blocks?.some(({ type }) => type === "calculator") === true);
  return pieces.map((piece) =>
    /^(?:FIELD|WISH|ITEM|OPTION|LIST|SET)$/.test(piece.label) && found.some(({ spans }) => touches(spans, piece))
      ? { ...piece, label: "TOOL" }
      : piece,
  );
}

/** "Pomodoro timer with tasks, dark mode": the tasks are no setting of the timer. */
export function asList({ text }: Reading, piece: Piece): Piece {
  const isList =
    piece.label === "SET" &&
    /^(?:tasks|projects|subjects|to-?dos|(?:task|to-?do) lists?)$/i.test(
      plainPiece(text.slice(piece.start, piece.end)),
    );
  return isList ? { ...piece, label: "LIST" } : piece;
}
