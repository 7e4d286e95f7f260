const MAX_TERMS = 5;
const MIN_CHARACTERS = 4;
const MAX_CHARACTERS = 80;
/**
 * A person's quotes in the languages that have their own; what stands between them is meant to the letter. Bounded, so
 * that a prompt full of opening quotes costs no more than another.
 */
const QUOTED =
  /"([^"\n]{1,80})"|“([^”\n]{1,80})”|„([^“”\n]{1,80})[“”]|«([^»\n]{1,80})»|`([^`\n]{1,80})`|(?<![\p{L}\p{N}])'([^'\n]{1,80})'(?![\p{L}\p{N}])/gu;
/** fetchBooks, BookRow, MAX_ROWS, book_form: words that nobody writes who does not mean a name in the code. */
const IDENTIFIER = /\b(?:\p{L}[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*|[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+)\b/gu;

/** What of a prompt is worth looking for in the project's files: quoted texts and names out of its code, each once. */
export function findSearchTerms(prompt: string): string[] {
  const quoted = [...prompt.matchAll(QUOTED)].map((match) => match.slice(1).find((each) => each !== undefined) ?? "");
  const names = [...prompt.matchAll(IDENTIFIER)].map((match) => match[0]);
  const terms = [...quoted, ...names].map((term) => term.trim());
  const useful = terms.filter((term) => term.length >= MIN_CHARACTERS && term.length <= MAX_CHARACTERS);
  return [...new Set(useful)].slice(0, MAX_TERMS);
}
