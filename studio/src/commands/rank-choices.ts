/**
 * How well a text answers what was typed; null when it does not. All words must occur; starts of words and of the
 * whole text count more, short texts more than long ones.
 */
export function rankChoice(text: string, typed: string): number | null {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const lower = text.toLowerCase();
  let rank = 0;
  for (const word of words) {
    const index = lower.indexOf(word);
    if (index === -1) return null;
    const startsWord = index === 0 || /[^\p{L}\p{N}]/u.test(lower[index - 1] ?? "");
    rank += index === 0 ? 3 : startsWord ? 2 : 1;
  }
  return rank - text.length / 1_000;
}
