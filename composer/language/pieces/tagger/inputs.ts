import { singularOf } from "../../words.ts";
import type { Token } from "../tokens.ts";

/** What the tagger is told of a token: rows of its tables. */
export interface Input {
  /** The word's vector, of words in `word-groups.txt`; 0 for a word that has none. */
  vector: number;
  /** The word itself, where the corpus has it often; 0 for others. */
  word: number;
  /** How the word ends and begins, in one of `FORMS` rows. */
  ending: number;
  beginning: number;
  /** What kind of sign it is, and whether it begins with a capital. */
  shape: number;
}

/** Rows of the tables of endings and beginnings: forms that share a row are told apart by what stands around them. */
export const FORMS = 4096;
export const SHAPES = 16;

/** Each word's row of a table, counted from 1: row 0 is for words that have none. */
export function rowsOf(words: readonly string[]): Map<string, number> {
  return new Map(words.map((word, index) => [word, index + 1]));
}

/** What the tagger is told of each token. Rows of words are counted from 1. */
export function inputsOf(
  tokens: readonly Token[],
  vectors: ReadonlyMap<string, number>,
  words: ReadonlyMap<string, number>,
): Input[] {
  return tokens.map(({ text, isCapital }) => ({
    vector: vectors.get(text) ?? vectors.get(text.replace(/['’]s$/, "")) ?? vectors.get(singularOf(text)) ?? 0,
    word: words.get(text) ?? 0,
    ending: rowOfForm(`s${text.slice(-3)}`),
    beginning: rowOfForm(`p${text.slice(0, 3)}`),
    shape: kindOf(text) * 2 + (isCapital ? 1 : 0),
  }));
}

/** Bernstein's hash. */
function rowOfForm(form: string): number {
  let hash = 5381;
  for (let at = 0; at < form.length; at += 1) hash = (Math.imul(hash, 33) + form.charCodeAt(at)) >>> 0;
  return hash % FORMS;
}

const KINDS = [/^\p{L}/u, /^\p{N}/u, /^,/, /^[.!?]/, /^[:;]/, /^[()]/, /^¶/];

function kindOf(text: string): number {
  const kind = KINDS.findIndex((pattern) => pattern.test(text));
  return kind === -1 ? KINDS.length : kind;
}
