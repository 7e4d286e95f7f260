/** "Ada" → "A", "Ada King" → "AK"; never more than two letters. */
export function formatInitials(name: string): string {
  const words = wordsOf(name);
  return upper(words.length > 1 ? [words[0], words.at(-1)] : words);
}

/** "reading list" → "R". */
export function formatInitial(name: string): string {
  return upper(wordsOf(name).slice(0, 1));
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function upper(words: readonly (string | undefined)[]): string {
  const letters = words.map((word) => [...(word ?? "")][0] ?? "").join("");
  return letters === "" ? "?" : letters.toLocaleUpperCase();
}
