import type nlpTwo from "compromise/two";

type English = typeof nlpTwo;

let english: English | null = null;
let wasMissed = false;

/**
 * The library for English. Its lexicon takes a quarter of a second and some fifty megabytes, which a prompt that is wholly
 * understood by the vocabularies does not need: withEnglish loads it where it is missed.
 */
export async function loadEnglish(): Promise<void> {
  english ??= (await import("compromise/two")).default;
}

export function isEnglishLoaded(): boolean {
  return english !== null;
}

/** What `read` gives; where it missed the library for English, what it gives with it. */
export async function withEnglish<Result>(read: () => Result): Promise<Result> {
  wasMissed = false;
  const result = read();
  if (!wasMissed) return result;
  await loadEnglish();
  return read();
}

/** The words of a text that say only how, or to whom, and nothing of what is wanted: "somehow", "hopefully", "could". */
export function findFillers(text: string): ReadonlySet<string> {
  const fillers = new Set<string>();
  if (english === null) {
    wasMissed = true;
    return fillers;
  }
  for (const term of english(text).termList()) {
    const tags = term.tags ?? new Set<string>();
    if (["Auxiliary", "Modal", "Copula", "Pronoun", "Expression", "Adverb", "Determiner"].some((tag) => tags.has(tag)))
      fillers.add(term.normal);
  }
  return fillers;
}
