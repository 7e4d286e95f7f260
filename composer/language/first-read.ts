import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Domain } from "./domain.ts";

export interface FirstRead {
  app: AppSpecification;
  /** Of the first records. */
  domain: Domain | null;
  /** What the app keeps, in the person's words; null when it keeps no records of its own. */
  noun: string | null;
  /** Words that were taken as others. */
  corrections: [string, string][];
  /** Parts that were understood and cannot be done. */
  undone: { words: string; answer: string | null; isNote?: true }[];
  /** Parts that were not understood, in the person's words. */
  gaps: string[];
  /** Words that were not understood and by which nothing was asked. */
  asides: string[];
  /** Clauses behind the description of the app that may change it: "make the title bigger". */
  rest: string[];
  /** Wishes that were done, in the person's words. */
  granted?: readonly string[];
}

/** Why no app came of a prompt. `other`: the words for something that cannot be made. */
export type NoApp =
  | { reason: "other"; words: string }
  | { reason: "unknown" }
  | { reason: "no-fields"; noun: string }
  /** It was understood, and is not possible. */
  | { reason: "undone"; words: string; answer: string };
