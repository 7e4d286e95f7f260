import type { Limit } from "./site-limits.ts";

const WHO = "(?:where|so (?:that )?|which lets?|that lets?|lets? me|to let me)";
const VERB = "(?:write|post|publish|add|edit|upload|share|manage|update|keep)";

/** "A blog where I can write about travel": what is listed there is added to on the site itself. */
const WRITTEN_HERE = new RegExp(
  `\\b(?:${WHO} (?:i|we|me|us) (?:(?:can|could|will|also) )*|lets? (?:me|us) )${VERB}\\b`,
  "i",
);

/** Whether somebody wants to add to what a site lists without asking for it each time. */
export function isWrittenHere(text: string): boolean {
  return WRITTEN_HERE.test(text);
}

/** "…blog | where I can post articles": says what is done there, and nothing of what it is about. */
export const WRITES_POSTS = new RegExp(
  ` ${WHO} (?:i|we) (?:(?:can|could|will|also) )*(?:write|post|publish|share) (?:(?:my|our|new|all) )*(?:articles|posts|stories|entries|thoughts|reviews|texts|news|poems|essays|photos|pictures|tutorials|notes|ideas|guides|tips)\\s*$`,
  "i",
);

/** "where I can add my projects": these are added to, and no others. */
export function isAddedHere(text: string, plural: string): boolean {
  const [, behind = ""] = new RegExp(`${WRITTEN_HERE.source} ((?:[\\p{L}'-]+ ?){1,5})`, "iu").exec(text) ?? [];
  return plural !== "" && behind.toLowerCase().includes(plural.toLowerCase());
}

/** What is written in one browser stays there. */
export function writtenLimit(plural: string): Limit {
  return {
    words: `${plural} that you add`,
    isNote: true,
    answer: `Without a server they stay in the browser where you write them, and visitors see the samples. What everybody should see I put in for you: “put in my own ones: …”, or it is put into the code.`,
  };
}
