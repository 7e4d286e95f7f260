/** "850", "1.2k", "340k", "1.2M". */
export function formatTokens(tokens: number): string {
  if (tokens < 1_000) return String(tokens);
  if (tokens < 999_500) return `${scale(tokens / 1_000)}k`;
  return `${scale(tokens / 1_000_000)}M`;
}

function scale(count: number): string {
  return count < 99.95 ? count.toFixed(1) : String(Math.round(count));
}
