import { createRequire } from "node:module";
import type nlpTwo from "compromise/two";

type English = typeof nlpTwo;

let loaded: English | null = null;

/**
 * The library for English, at its first use: its lexicon takes a quarter of a second and some fifty megabytes, which a
 * prompt that is wholly understood by the vocabularies does not need.
 */
function english(): English {
  if (loaded === null) {
    const module: { default: English } | English = createRequire(import.meta.url)("compromise/two");
    loaded = "default" in module ? module.default : module;
  }
  return loaded;
}

/** The words of a text that say only how, or to whom, and nothing of what is wanted: "somehow", "hopefully", "could". */
export function findFillers(text: string): ReadonlySet<string> {
  const fillers = new Set<string>();
  for (const term of english()(text).termList()) {
    const tags = term.tags ?? new Set<string>();
    if (["Auxiliary", "Modal", "Copula", "Pronoun", "Expression", "Adverb", "Determiner"].some((tag) => tags.has(tag)))
      fillers.add(term.normal);
  }
  return fillers;
}
