export interface TextCounts {
  words: number;
  characters: number;
  /** Without spaces and line breaks. */
  letters: number;
  sentences: number;
  paragraphs: number;
  readingSeconds: number;
}

/** Adults read about 238 words of English in a minute without speaking (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;

/** A character is what a reader takes for one: an emoji of several code points counts once. */
export function countText(text: string): TextCounts {
  const words = text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return {
    words,
    characters: lengthOf(text),
    letters: lengthOf(text.replace(/\s+/g, "")),
    sentences: text.split(/[.!?…]+(?=\s|$)|\n+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length,
    paragraphs: text.split(/\n\s*\n/).filter((part) => part.trim() !== "").length,
    readingSeconds: Math.ceil((words / WORDS_A_MINUTE) * 60),
  };
}

/** Phones have no Intl.Segmenter: a sign with its marks, and emoji that are joined, are one. */
const SIGN = /\P{M}(?:\p{M}|\u200d\P{M}|[\u{1f3fb}-\u{1f3ff}])*/gu;

function lengthOf(text: string): number {
  return text.match(SIGN)?.length ?? 0;
}

/** "4 min 12 s" */
export function readingTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}
