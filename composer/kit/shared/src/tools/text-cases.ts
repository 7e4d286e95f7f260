/** What a text's letters can be turned into. */
export const TEXT_CASES = [
  { label: "UPPER CASE", change: (text: string) => text.toUpperCase() },
  { label: "lower case", change: (text: string) => text.toLowerCase() },
  { label: "Title Case", change: titleCase },
  { label: "Sentence case", change: sentenceCase },
] as const;

const SMALL_WORDS = new Set("a an and as at but by for in nor of on or the to up via with".split(" "));

/** Every word with a capital, but for small ones in the middle of a line: "The Lord of the Rings". */
export function titleCase(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const count = line.match(WORD)?.length ?? 0;
      let index = 0;
      return line.toLowerCase().replace(WORD, (word) => {
        index += 1;
        return index > 1 && index < count && SMALL_WORDS.has(word) ? word : withCapital(word);
      });
    })
    .join("\n");
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A capital at the beginning of each sentence and line. */
export function sentenceCase(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|\n|[.!?…]\s+)([^\p{L}\n]*)(\p{L})/gu,
      (_, before, between, letter) => `${String(before)}${String(between)}${String(letter).toUpperCase()}`,
    );
}

function withCapital(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}
