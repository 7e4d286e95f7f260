/**
 * Characters a token in what Lathe sends: code and prose mixed. Providers' tokenizers give 3 to 4 for code in English;
 * the exact count comes back with each answer, so this has to be right for planning only.
 */
const CHARACTERS_PER_TOKEN = 3.6;

export function estimateTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}
