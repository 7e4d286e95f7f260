import type { Span } from "../recognizer.ts";
import type { Domain } from "../domain.ts";
import type { FieldPhrase } from "../field-phrase.ts";

/** Records of one sort, as far as they are understood. */
export interface Draft {
  singular: string;
  plural: string;
  /** What an app of nothing else is called. */
  name: string;
  /** As it was written. */
  words: string;
  domain: Domain | null;
  phrases: FieldPhrase[];
  /** Fields beside those that were listed, or the usual ones: what follows from how the records are used. */
  extras: FieldPhrase[];
  /** What was listed stands beside the usual ones: "bug tracker with projects, severity and assignee". */
  keepsUsual?: true;
  /** A list beside others of which nothing but its name is told: it has no more than what matters most. */
  isBeside?: true;
  /** What those of the other lists are called, one of each. */
  others?: readonly string[];
  /** Nothing but what was listed: "only title and date". */
  isOnly: boolean;
  /** "no more than 3 fields" */
  maxFields: number | null;
  hasStreaks: boolean;
  /** The words say outright that it is a list of them. */
  isList: boolean;
  /** Said to be a log or a diary of them: each has its day. */
  isLog?: boolean;
  /** The field that names one of them, where it is known by its label. */
  title?: string;
  relations: DraftRelation[];
  /** What is done with those of one list by those of another, who need no other tie: "who has which toy". */
  isBetween?: true;
  spans: Span[];
  /** What the page with them is called, where it is not their plural: "Packing list". */
  page?: string;
}

export interface DraftRelation {
  to: Draft;
  many: boolean;
  /** What the other is to it, "Winner"; by the name of the other when nothing is said. */
  label?: string;
}

export function makeDraft(noun: Pick<Draft, "singular" | "plural" | "name" | "words" | "domain" | "isList">): Draft {
  return {
    ...noun,
    phrases: [],
    extras: [],
    isOnly: false,
    maxFields: null,
    hasStreaks: noun.domain?.streaks !== undefined,
    relations: [],
    spans: [],
  };
}
