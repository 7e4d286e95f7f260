import type { Span } from "../recognizer.ts";

/** What a piece of a prompt is for. */
export const LABELS = [
  /** What is wanted as a whole: the main records, the tool, the site, with the frame around it. */
  "HEAD",
  /** Another sort of records beside the main one. */
  "LIST",
  /** Something that each record has; of a calculator an input. */
  "FIELD",
  /** One value that the field before may have. */
  "OPTION",
  /** One named example, or content of the person's own. */
  "ITEM",
  /** How the records are seen, what is counted or worked out, what can be done with them. */
  "WISH",
  "LOOK",
  /** A timer, a quiz, a game … beside the main thing. */
  "TOOL",
  /** A section or a page. */
  "PART",
  /** Words or facts to be shown. */
  "SAY",
  /** A setting of a tool or a game. */
  "SET",
  /** What needs a server, an account, another device. */
  "BEYOND",
  "NOT",
  /** Background and remarks: nothing is asked for. */
  "ABOUT",
  "NAME",
] as const;

export type Label = (typeof LABELS)[number];

/** A stretch of a prompt that is about one thing, with the words and signs that lead to it. */
export interface Piece extends Span {
  label: Label;
  /** The same in full, where it is said in few words. */
  said?: string;
}

export function isLabel(word: string): word is Label {
  return LABELS.some((label) => label === word);
}
