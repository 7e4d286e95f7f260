import type { Span } from "../recognizer.ts";

/** A word, a number, a sign or the end of a line. */
export interface Token extends Span {
  /** In lower case; "¶" for the end of a line. */
  text: string;
  isCapital: boolean;
}

const TOKEN = /\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|\n|[^\s]/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0] === "\n" ? "¶" : found[0].toLowerCase(),
    isCapital: /^\p{Lu}/u.test(found[0]),
  }));
}
