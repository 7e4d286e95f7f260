const MAX_NOTES = 20;
const MAX_CHARACTERS = 500;

/** Sentences for people as protocol/ship.ts takes them: each once, none too long, not too many. */
export function toNotes(sentences: readonly string[]): string[] {
  const clipped = sentences.map((sentence) => {
    const text = sentence.toWellFormed();
    return text.length <= MAX_CHARACTERS ? text : `${text.slice(0, MAX_CHARACTERS - 1).toWellFormed()}…`;
  });
  return [...new Set(clipped)].slice(0, MAX_NOTES);
}
