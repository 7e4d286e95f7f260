import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Domain } from "../language/domain.ts";
import type { Applied } from "./change.ts";

/**
 * How a follow-up is understood: each clause of it is given to READERS (readers.ts) one after the other, the special
 * before the general, and the first that understands it says what is to be done with the app. A reader changes nothing by
 * itself, and gives null for what it does not understand.
 */
export type Reader = (clause: Clause) => Read | null;

/** One thing that is asked of the app as it stands. */
export interface Clause {
  /** Without politeness, with straight quotes. */
  text: string;
  /** The same with numbers in digits. */
  digits: string;
  app: AppSpecification;
  /** The records that it speaks of; null in an app that keeps none. */
  entity: Entity | null;
  /** It says itself of which records it speaks. */
  isNamed: boolean;
  /** Of these records. */
  domain: Domain | null;
}

export interface Read {
  /** To be done one after the other. */
  acts: readonly Act[];
  /** The parts that were not understood, in the person's words. */
  unclear: readonly string[];
}

/** What becomes of an app. */
export interface Act {
  apply: (app: AppSpecification) => Applied;
  /** The part of the clause that asks for it, where there are several. */
  words?: string;
  /** It takes words that are not known as a new name; what is known with a slip put right comes before it. */
  isGuess?: boolean;
  /** What it says is no refusal: it should be known beside what is done. */
  isNote?: true;
  /** The label of a field that has to be there: of several records with one, it is asked which are meant. */
  field?: string;
}

export function act(apply: Act["apply"]): Read {
  return { acts: [{ apply }], unclear: [] };
}

export function changed(value: AppSpecification, said: string, it?: string): Applied {
  return { type: "changed", value, said, ...(it === undefined ? {} : { it }) };
}

export function already(said: string): Applied {
  return { type: "already", said };
}

export function impossible(said: string): Applied {
  return { type: "impossible", said };
}

/** Understood, and not possible: why, and what can be done instead. */
export function refusal(said: string): Read {
  return act(() => impossible(said));
}
