import type { SearchMatch } from "@lathe/protocol/workspace";
import type { ArenaApi, SearchRequest } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import { ValueStore } from "../../store/value-store.ts";
import type { Toasts } from "../../ui/toasts.ts";
import type { DocumentsStore } from "./documents-store.ts";
import type { LineMatch, MatchPlace } from "./replace-matches.ts";
import { formatQuery } from "./search-query.ts";

export interface SearchForm extends SearchRequest {
  /** Only whole words. */
  word: boolean;
}

export interface SearchGroup {
  path: string;
  matches: readonly SearchMatch[];
}

export interface SearchView {
  request: SearchForm;
  replacement: string;
  isSearching: boolean;
  isReplacing: boolean;
  /** Null before the first search. */
  groups: readonly SearchGroup[] | null;
  truncated: boolean;
  problem: string | null;
  /** Shows what a replacement makes of a line; null while nothing is to be replaced. */
  preview: ((line: string) => LineMatch[]) | null;
}

export interface SearchOptions {
  api: Pick<ArenaApi, "search">;
  documents: Pick<DocumentsStore, "edit">;
  toasts: Pick<Toasts, "show" | "fail">;
}

const NOT_SEARCHED = { isSearching: false, groups: null, truncated: false, problem: null } as const;

/** Search in the project's files, where the last question wins, and replacement in them by way of live documents. */
export class SearchStore {
  readonly state = new ValueStore<SearchView>({
    request: { query: "", regex: false, caseSensitive: false, word: false, include: "", exclude: "" },
    replacement: "",
    isReplacing: false,
    preview: null,
    ...NOT_SEARCHED,
  });
  readonly #options: SearchOptions;
  #running = new AbortController();

  constructor(options: SearchOptions) {
    this.#options = options;
  }

  async search(change: Partial<SearchForm>): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    const request = { ...this.state.get().request, ...change };
    if (request.query === "") {
      this.state.update((view) => ({ ...view, ...NOT_SEARCHED, request, preview: null }));
      return;
    }
    this.state.update((view) => ({ ...view, request, isSearching: true }));
    try {
      const asked = { ...request, ...formatQuery(request) };
      const { matches, truncated } = await this.#options.api.search(asked, running.signal);
      if (running.signal.aborted) return;
      const groups = [...Map.groupBy(matches, (match) => match.path)].map(([path, found]) => ({
        path,
        matches: found,
      }));
      this.state.update((view) => ({ ...view, isSearching: false, groups, truncated, problem: null }));
      await this.#preparePreview();
    } catch (error) {
      if (running.signal.aborted) return;
      this.state.update((view) => ({ ...view, isSearching: false, problem: describeError(error), preview: null }));
    }
  }

  async setReplacement(replacement: string): Promise<void> {
    this.state.update((view) => ({ ...view, replacement }));
    await this.#preparePreview();
  }

  /** Takes a file out of what is found, and of what is replaced. */
  dismiss(path: string): void {
    this.state.update((view) => ({ ...view, groups: view.groups?.filter((group) => group.path !== path) ?? null }));
  }

  /** In these of the files that were found, or in one place of one file. */
  async replace(paths: readonly string[], only?: MatchPlace): Promise<void> {
    const { request, replacement, isReplacing } = this.state.get();
    if (isReplacing || request.query === "") return;
    this.state.update((view) => ({ ...view, isReplacing: true }));
    const done: { path: string; before: string; after: string }[] = [];
    let count = 0;
    try {
      const { compileReplacement, replaceMatches } = await import("./replace-matches.ts");
      const findMatches = compileReplacement(request, replacement);
      for (const path of paths) {
        let found = 0;
        const changed = await this.#options.documents.edit(path, (text) => {
          const replaced = replaceMatches(text, findMatches, only);
          found = replaced.count;
          return replaced.count === 0 ? null : replaced.text;
        });
        if (changed === null) continue;
        done.push({ path, ...changed });
        count += found;
      }
    } catch (error) {
      this.#options.toasts.fail(`Not everything was replaced: ${describeError(error)}`);
    } finally {
      this.state.update((view) => ({ ...view, isReplacing: false }));
    }
    if (done.length === 0) this.#options.toasts.show("Nothing of that is there any more.");
    else this.#tell(count, done);
    await this.#lookAgain(done);
  }

  close(): void {
    this.#running.abort();
  }

  #tell(count: number, done: readonly { path: string; before: string; after: string }[]): void {
    const places = count === 1 ? "1 place" : `${count} places`;
    const files = done.length === 1 ? "1 file" : `${done.length} files`;
    this.#options.toasts.show(`Replaced ${places} in ${files}. The versions keep how they were.`, {
      label: "Undo",
      run: () => void this.#undo(done),
    });
  }

  /** What others typed since then stays. */
  async #undo(done: readonly { path: string; before: string; after: string }[]): Promise<void> {
    try {
      const { mergeTexts } = await import("./merge-texts.ts");
      for (const { path, before, after } of done) {
        await this.#options.documents.edit(path, (text) => mergeTexts(after, text, before));
      }
    } catch (error) {
      this.#options.toasts.fail(`Not everything was put back: ${describeError(error)}`);
    }
    await this.#lookAgain(done);
  }

  /**
   * The files are written a moment after their documents, so that the server's search still finds what was replaced: of
   * those files the matches are looked for in what is known of their texts.
   */
  async #lookAgain(done: readonly { path: string }[]): Promise<void> {
    const { request } = this.state.get();
    if (request.query === "") return;
    const { compileReplacement } = await import("./replace-matches.ts");
    const findMatches = compileReplacement(request, "");
    const texts = new Map<string, string>();
    for (const { path } of done) {
      await this.#options.documents.edit(path, (text) => {
        texts.set(path, text);
        return null;
      });
    }
    this.state.update((view) => {
      const known = view.groups ?? [];
      const groups = known.map((group) => {
        const text = texts.get(group.path);
        if (text === undefined) return group;
        const matches = text.split("\n").flatMap((line, index): SearchMatch[] => {
          const [match] = findMatches(line);
          return match === undefined
            ? []
            : [{ path: group.path, line: index + 1, column: match.start + 1, text: line }];
        });
        return { path: group.path, matches };
      });
      // A file without a match stays away until it is searched for again.
      return { ...view, groups: groups.filter((group) => group.matches.length > 0) };
    });
  }

  async #preparePreview(): Promise<void> {
    const { request, replacement } = this.state.get();
    if (request.query === "" || replacement === "") {
      this.state.update((view) => (view.preview === null ? view : { ...view, preview: null }));
      return;
    }
    const { compileReplacement } = await import("./replace-matches.ts");
    const now = this.state.get();
    if (now.request !== request || now.replacement !== replacement) return;
    try {
      const preview = compileReplacement(request, replacement);
      this.state.update((view) => ({ ...view, preview }));
    } catch {
      // The search tells what is wrong with the pattern.
      this.state.update((view) => ({ ...view, preview: null }));
    }
  }
}
