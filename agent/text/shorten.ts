/**
 * Stands where text was left out. A file's content that holds it is refused, since a model that sees shortened files
 * in its history may copy it.
 */
export const OMISSION_MARK = "left out by Lathe]";

/** Keeps the head and the tail of a text within `maxCharacters` (the note in between not counted). */
export function shorten(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const headEnd = beforeSplitPair(text, Math.ceil(maxCharacters / 2));
  const tailStart = beforeSplitPair(text, text.length - Math.floor(maxCharacters / 2));
  const left = tailStart - headEnd;
  return `${text.slice(0, headEnd)}\n[… ${left} characters ${OMISSION_MARK}\n${text.slice(tailStart)}`;
}

/** Moves a cut that would part a surrogate pair to the front of the pair. */
export function beforeSplitPair(text: string, index: number): number {
  const before = text.charCodeAt(index - 1);
  const after = text.charCodeAt(index);
  const splits = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return splits ? index - 1 : index;
}
