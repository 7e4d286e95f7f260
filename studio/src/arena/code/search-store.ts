import type { SearchMatch } from "@lathe/protocol/workspace";
import type { ArenaApi, SearchRequest } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import { ValueStore } from "../../store/value-store.ts";

export interface SearchView {
  request: SearchRequest;
  isSearching: boolean;
  /** Null before the first search. */
  groups: readonly { path: string; matches: readonly SearchMatch[] }[] | null;
  truncated: boolean;
  problem: string | null;
}

/** Search in the project's files: the last question wins. */
export class SearchStore {
  readonly state = new ValueStore<SearchView>({
    request: { query: "", regex: false, caseSensitive: false },
    isSearching: false,
    groups: null,
    truncated: false,
    problem: null,
  });
  readonly #api: ArenaApi;
  #running = new AbortController();

  constructor(api: ArenaApi) {
    this.#api = api;
  }

  async search(change: Partial<SearchRequest>): Promise<void> {
    this.#running.abort();
    const running = new AbortController();
    this.#running = running;
    const request = { ...this.state.get().request, ...change };
    if (request.query === "") {
      this.state.set({ request, isSearching: false, groups: null, truncated: false, problem: null });
      return;
    }
    this.state.update((view) => ({ ...view, request, isSearching: true }));
    try {
      const { matches, truncated } = await this.#api.search(request, running.signal);
      if (running.signal.aborted) return;
      const groups = [...Map.groupBy(matches, (match) => match.path)].map(([path, found]) => ({
        path,
        matches: found,
      }));
      this.state.update((view) => ({ ...view, isSearching: false, groups, truncated, problem: null }));
    } catch (error) {
      if (running.signal.aborted) return;
      this.state.update((view) => ({ ...view, isSearching: false, problem: describeError(error) }));
    }
  }

  close(): void {
    this.#running.abort();
  }
}
