/** A shorter overlap is taken for text that repeats by chance, such as `});` and a newline. */
const LEAST_OVERLAP = 20;
const LEAST_WORD_CHARACTERS = 10;
/** Models that are told to go on begin a few lines back at most. */
const MAX_OVERLAP = 8_000;
/** A last line that is shorter than that is not recognised by itself. */
const LEAST_LINE = 4;

/**
 * A cut text and what was written to go on with, as one. What the second repeats of the first's end is left out: a
 * stretch of some length, or the last line, which was cut in the middle and is begun anew.
 */
export function joinDraft(draft: string, rest: string): string {
  const windows = draft.includes("\r\n");
  const more = windows ? rest : rest.replaceAll("\r\n", "\n");
  const overlap = overlapLength(draft.slice(-MAX_OVERLAP), more);
  const shared = more.slice(0, overlap);
  const line = draft.slice(draft.lastIndexOf("\n") + 1);
  const isLong = overlap >= LEAST_OVERLAP && (shared.match(/[\p{L}\p{N}_]/gu) ?? []).length >= LEAST_WORD_CHARACTERS;
  if (isLong || (overlap > 0 && overlap === line.length && line.trim().length >= LEAST_LINE))
    return draft + more.slice(overlap);
  const begun = line.trimStart();
  if (begun.length >= LEAST_LINE && line !== begun && more.startsWith(begun)) return draft + more.slice(begun.length);
  return draft + more;
}

/** The length of the longest end of `left` that `right` begins with; linear. */
function overlapLength(left: string, right: string): number {
  const pattern = right.slice(0, left.length);
  const fallback = [0];
  for (let index = 1, matched = 0; index < pattern.length; index += 1) {
    while (matched > 0 && pattern[index] !== pattern[matched]) matched = fallback[matched - 1] ?? 0;
    if (pattern[index] === pattern[matched]) matched += 1;
    fallback.push(matched);
  }
  let matched = 0;
  for (let at = 0; at < left.length; at += 1) {
    while (matched > 0 && (matched === pattern.length || left[at] !== pattern[matched]))
      matched = fallback[matched - 1] ?? 0;
    if (left[at] === pattern[matched]) matched += 1;
  }
  return matched;
}
