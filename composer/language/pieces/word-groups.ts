import { singularOf } from "../words.ts";
import table from "./word-groups.txt" with { type: "text" };

/** What a word is like: its group, "tenant landlord clerk", the kin of the group, and the kind of that. */
export interface WordGroup {
  group: string;
  kin: string;
  kind: string;
}

/** All words that are in a group, in the order of the table: that of their rows in the tagger's vectors. */
export function groupedWords(): string[] {
  return table.split("\n").flatMap((line) => line.split(" ").slice(2));
}

let known: ReadonlyMap<string, WordGroup> | null = null;

/**
 * The group of a lower-case word, or of what it is the plural of; null for words that are rare. 30,000 words in 1,024
 * groups, by how they are used in encyclopedia and news (GloVe vectors; see composer/node/cluster-words.ts).
 */
export function groupOf(word: string): WordGroup | null {
  known ??= new Map(
    table.split("\n").flatMap((line, index) => {
      const [kind = "", kin = "", ...words] = line.split(" ");
      const found = { group: String(index), kin, kind };
      return words.map((each) => [each, found] as const);
    }),
  );
  return known.get(word) ?? known.get(singularOf(word)) ?? null;
}
