const MOST_CHARACTERS = 200_000;

/** A text that was stored; longer ones are cut. */
export function readText(stored: unknown): string {
  return typeof stored === "string" ? stored.slice(0, MOST_CHARACTERS) : "";
}
