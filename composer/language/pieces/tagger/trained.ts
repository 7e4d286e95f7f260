import type { Token } from "../tokens.ts";
import { groupedWords } from "../word-groups.ts";
import { rowsOf } from "./inputs.ts";
import { type Tagger, taggerOf } from "./tagger.ts";
import { readTensors } from "./tensors.ts";
import weights from "./weights.txt" with { type: "text" };
import words from "./words.txt" with { type: "text" };

/** How much a state counts beside the weights of model.ts: found by trial, with the prompts of `training/judged.txt`. */
const COUNTS = 4;
/** What is less likely than this, as a natural logarithm, is as unlikely as that. */
const LEAST = -12;

let tagger: Tagger | null = null;

/** How much the trained tagger speaks for each state of each token, in the unit of the weights of model.ts. */
export function statesBy(tokens: readonly Token[]): Float64Array[] {
  tagger ??= taggerOf(readTensors(weights), rowsOf(groupedWords()), rowsOf(words.trim().split(" ")));
  return tagger(tokens).map((states) => states.map((state) => COUNTS * Math.max(LEAST, state)));
}
