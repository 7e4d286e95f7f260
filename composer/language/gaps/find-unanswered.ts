import { spansOutOfReach, whyOutOfReach } from "./beyond.ts";
import type { FirstRead } from "../first-read.ts";
import { isGiven } from "./given-anyway.ts";
import type { Piece } from "../pieces/labels.ts";
import { type Reading, type Span, touches } from "../recognizer.ts";
import { answerToPiece, inLanguage } from "../side-pieces.ts";

/**
 * What is plainly out of reach, in a piece that asks for nothing else or in the head, and answered nowhere: "Members should
 * log in" is no more done because members are kept, and "a budget app connected to my bank" reaches none.
 */
export function findUnanswered(reading: Reading, pieces: readonly Piece[], read: FirstRead): Span[] {
  const { text } = reading;
  const open = [...read.gaps, ...read.rest].filter((words) => whyOutOfReach(words) !== null);
  const answered = [...read.undone.map(({ words }) => words), ...open].map((words) => words.toLowerCase());
  const isAnswered = (span: Span) => {
    const words = text.slice(span.start, span.end).toLowerCase();
    return answered.some(
      (each) =>
        each !== "" &&
        (words.includes(each) || each.includes(words.trim()) || (isShort(words) && shareWord(words, each))),
    );
  };
  return pieces
    .flatMap((piece) => {
      const words = text.slice(piece.start, piece.end);
      if (isGiven(words)) return [];
      if (inLanguage(words) !== null) return [piece];
      if (piece.label === "BEYOND")
        return answerToPiece(words) === null || whyOutOfReach(words) === null ? [] : [piece];
      return piece.label === "HEAD" ? joinedIn(words, piece.start) : [];
    })
    .filter((span) => !touches(reading.negated, span) && !isAnswered(span));
}

/** What is asked of the app in its head: "… connected to my bank", "… that reminds me". */
function joinedIn(head: string, start: number): Span[] {
  const language = IN_LANGUAGE.exec(head);
  const foreign = language === null ? [] : [{ start: language.index + 1, end: language.index + language[0].length }];
  return spansOutOfReach(head)
    .filter((span) => LED.test(head.slice(0, span.start)) || LEADS.test(head.slice(span.start, span.end)))
    .concat(foreign.filter(({ start, end }) => whyOutOfReach(head.slice(start, end)) !== null))
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

/** "reminder app" where "water reminder" was answered. */
function isShort(words: string): boolean {
  return words.trim().split(/\s+/).length <= 3;
}

function shareWord(words: string, others: string): boolean {
  return words.split(/[^\p{L}]+/u).some((word) => word.length > 4 && others.includes(word));
}

/** "a birthday list in Spanish": what it is is named before. */
const IN_LANGUAGE =
  /(?<=\b(?:app|list|(?:web)?site|page|tracker|planner|diary|journal|log|calculator|timer|game|everything|tool|form|rota|calendar|organi[sz]er)) in [\p{L}]+[\s.!]*$/iu;
const LED = /\S .*\b(?:with|that|which|and|it|to)(?: (?:can|could|should|will|also|an?|my|the))* $/i;
const LEADS =
  /^(?:connected|linked|synced|syncing|integrated|shared|shareable|reminding|notifying|emailing|texting|(?:we|us|they|my [a-z]+ and i) (?:both|all|each)|no ?body else|no one else)\b/i;
