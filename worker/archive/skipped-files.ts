import type { ImportReport } from "@lathe/protocol/arena";

const MAX_NAMED = 100;
const MAX_PATH_CHARACTERS = 600;
const MAX_REASON_CHARACTERS = 200;

/** What did not come along, each path once, as many as a report names. */
export class SkippedFiles {
  readonly #named = new Map<string, string>();
  #more = 0;

  add(path: string, reason: string): void {
    const shown = cut(path.toWellFormed(), MAX_PATH_CHARACTERS);
    if (this.#named.has(shown)) return;
    // The last place is for how many more there are.
    if (this.#named.size < MAX_NAMED - 1) this.#named.set(shown, cut(reason.toWellFormed(), MAX_REASON_CHARACTERS));
    else this.#more += 1;
  }

  list(): ImportReport["skipped"] {
    const named = [...this.#named].map(([path, reason]) => ({ path, reason }));
    return this.#more === 0 ? named : [...named, { path: "…", reason: `and ${this.#more} more` }];
  }
}

function cut(text: string, maxCharacters: number): string {
  return text.length <= maxCharacters ? text : `${text.slice(0, maxCharacters - 1).toWellFormed()}…`;
}
