import { pickOne, type Random } from "./random.ts";
import { readCount, readFields } from "./read-stored.ts";
import { TYPING_TEXTS } from "./typing-texts.ts";

/** A word is five signs, wherever speed of typing is measured. */
const SIGNS_OF_WORD = 5;
const KEPT = 10;
const MS_OF_MINUTE = 60_000;

export interface TypingResult {
  wordsPerMinute: number;
  /** Of the signs that were typed, in percent. */
  accuracy: number;
}

/** What is remembered: the fastest, and the last ones, the newest first. */
export interface TypingRecord {
  best: number;
  last: readonly TypingResult[];
}

/** Another text than the one before. */
export function pickText(before: string | null, random: Random): string {
  const [first, ...others] = TYPING_TEXTS.filter((text) => text !== before);
  return first === undefined ? TYPING_TEXTS[0] : pickOne([first, ...others], random);
}

/** How many of the signs typed so far are those of the text. */
export function rightSigns(text: string, typed: string): number {
  return [...typed].filter((sign, at) => sign === text[at]).length;
}

/** How fast so much was typed; mistakes that were put right count as mistakes as well. */
export function measureTyping(text: string, typed: string, mistakes: number, ms: number): TypingResult {
  const right = rightSigns(text, typed);
  const tried = right + Math.max(mistakes, typed.length - right);
  return {
    wordsPerMinute: ms <= 0 ? 0 : Math.round(right / SIGNS_OF_WORD / (ms / MS_OF_MINUTE)),
    accuracy: tried === 0 ? 100 : Math.round((right / tried) * 100),
  };
}

/** Whether the last sign that came is wrong; what was erased is none. */
export function isMistake(text: string, before: string, typed: string): boolean {
  return typed.length > before.length && typed.at(-1) !== text[typed.length - 1];
}

export function addTyping({ best, last }: TypingRecord, result: TypingResult): TypingRecord {
  return { best: Math.max(best, result.wordsPerMinute), last: [result, ...last].slice(0, KEPT) };
}

export function readTyping(stored: unknown): TypingRecord {
  const fields = readFields(stored);
  const last: readonly unknown[] = Array.isArray(fields.last) ? fields.last : [];
  return {
    best: readCount(fields.best),
    last: last.slice(0, KEPT).map((each) => {
      const result = readFields(each);
      return { wordsPerMinute: readCount(result.wordsPerMinute), accuracy: Math.min(100, readCount(result.accuracy)) };
    }),
  };
}
