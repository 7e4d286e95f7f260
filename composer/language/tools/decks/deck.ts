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
