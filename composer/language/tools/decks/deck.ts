/** Facts to learn: two columns, each fact with both. */
export interface Deck {
  /** How people call it: a pattern on lower-case words. */
  words: string;
  /** "Capitals of Europe" */
  name: string;
  singular: string;
  plural: string;
  /** Of the two columns: what is asked, and the answer. */
  labels: readonly [string, string];
  facts: readonly (readonly [string, string])[];
  /** What the facts belong to, one name for each of them, where a round can be about one of these alone. */
  groups?: { label: string; names: readonly string[] };
}

/** Facts in lines: "France = Paris". */
export function facts(lines: string): [string, string][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [asked = "", answer = ""] = line.split(" = ");
      return [asked.trim(), answer.trim()];
    });
}
