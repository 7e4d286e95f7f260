import { isFunctionWord } from "./closed-words.ts";

/**
 * The word of a vocabulary that was most likely meant, or null. One slip is forgiven: a letter too many, one too few or
 * two that changed places; a wrong letter only in words of seven letters and more, since short words have real
 * neighbours ("prize", "price").
 */
export function likelyWord(word: string, vocabulary: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  if (wanted.length < 4) return null;
  let likely: string | null = null;
  for (const known of vocabulary) {
    if (known === wanted) return null;
    if (known.length < 4 || known.charAt(0) !== wanted.charAt(0) || !isOneSlip(wanted, known)) continue;
    if (likely !== null) return null;
    likely = known;
  }
  return likely;
}

function isOneSlip(word: string, known: string): boolean {
  const start = commonStart(word, known);
  const [a, b] = [word.slice(start), known.slice(start)];
  if (a.length === b.length + 1) return a.length > 1 && a.slice(1) === b && !(b === "" && word.endsWith("s"));
  if (b.length === a.length + 1) return b.slice(1) === a && !(a === "" && known.endsWith("s"));
  if (a.length !== b.length || a.length === 0) return false;
  const swapped =
    a.length >= 2 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2);
  return swapped || (word.length >= 7 && a.slice(1) === b.slice(1));
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

/** The text with slips in single words put right, and which words they were. */
export function correctWords(
  text: string,
  vocabulary: ReadonlySet<string>,
): { text: string; corrections: [string, string][] } {
  const corrections: [string, string][] = [];
  const corrected = text.replace(/\p{L}{4,}/gu, (word) => {
    // "Rating from 1 to 5" asks for no form.
    const isKnown = vocabulary.has(word.toLowerCase()) || isFunctionWord(word.toLowerCase());
    const likely = isKnown ? null : likelyWord(word, vocabulary);
    if (likely === null) return word;
    corrections.push([word, likely]);
    return likely;
  });
  return { text: corrected, corrections };
}
