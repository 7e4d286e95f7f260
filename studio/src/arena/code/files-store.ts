import type { FileChange, FileEntry } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import { ValueStore } from "../../store/value-store.ts";
import { movedPath, parentPath } from "./tree-rows.ts";

export interface FilesView {
  /** Null before they were asked for. */
  entries: readonly FileEntry[] | null;
  expanded: ReadonlySet<string>;
  /** The row that the keyboard is at. */
  selected: string | null;
  problem: string | null;
  /** Paths of the files that differ from what the last turn left: versions say so, and changes that are in none yet. */
  changed: ReadonlySet<string>;
}

/** So many versions since the last turn are looked at for what they changed. */
const MAX_MARKED_VERSIONS = 12;

/** The project's file tree. Asked for once somebody looks at it, then kept true by the worker's changes. */
export class FilesStore {
  readonly state = new ValueStore<FilesView>({
    entries: null,
    expanded: new Set(["src"]),
    selected: null,
    problem: null,
    changed: new Set(),
  });
  readonly #api: ArenaApi;
  #asked = false;
  #loading: Promise<void> | null = null;
  #isStale = false;
  /** By versions since the last turn, and since the newest version. */
  #versioned: ReadonlySet<string> = new Set();
  #unversioned = new Set<string>();

  constructor(api: ArenaApi) {
    this.#api = api;
  }

  async show(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    await Promise.all([this.reload(), this.markChanged()]);
  }

  /** There is another version: looks which files differ from what the last turn left. */
  async markChanged(): Promise<void> {
    const before = this.#unversioned;
    this.#unversioned = new Set();
    if (!this.#asked) return;
    try {
      const versions = await this.#api.versions({ limit: MAX_MARKED_VERSIONS });
      const turnAt = versions.findIndex((version) => version.kind !== "edit");
      const since = turnAt === -1 ? versions : versions.slice(0, turnAt);
      const diffs = await Promise.all(since.map((version) => this.#api.versionDiff(version.versionId)));
      this.#versioned = new Set(diffs.flat().map((diff) => diff.path));
    } catch {
      // Marks only add to the list: what is in the way of them is told where versions are shown. Those that there are stay.
      for (const path of before) this.#unversioned.add(path);
    }
    this.#mark();
  }

  /** Fetches the list; a call while it is being fetched leads to exactly one more. */
  async reload(): Promise<void> {
    this.#isStale = true;
    this.#loading ??= this.#loadWhileStale().finally(() => {
      this.#loading = null;
    });
    await this.#loading;
  }

  /** What changed is only looked up when it can change the list. */
  async change(changes: readonly FileChange[]): Promise<void> {
    const { entries } = this.state.get();
    if (!this.#asked || entries === null) return;
    const known = new Set(entries.map((entry) => entry.path));
    for (const { path, change } of changes) if (change !== "deleted") this.#unversioned.add(path);
    this.#mark();
    if (changes.some(({ path, change }) => change === "deleted" || !known.has(path))) await this.reload();
  }

  toggle(path: string, isExpanded?: boolean): void {
    this.state.update((view) => {
      const expanded = new Set(view.expanded);
      if (isExpanded ?? !expanded.has(path)) expanded.add(path);
      else expanded.delete(path);
      return { ...view, expanded };
    });
  }

  select(path: string | null): void {
    this.state.update((view) => (view.selected === path ? view : { ...view, selected: path }));
  }

  /** Selects a path and opens the folders above it. */
  reveal(path: string): void {
    const folders: string[] = [];
    for (let folder = parentPath(path); folder !== ""; folder = parentPath(folder)) folders.push(folder);
    this.state.update((view) => ({ ...view, selected: path, expanded: new Set([...view.expanded, ...folders]) }));
  }

  /** An open folder stays open under its new name. */
  followRename(from: string, to: string): void {
    this.state.update((view) => ({
      ...view,
      selected: view.selected === null ? null : (movedPath(view.selected, from, to) ?? view.selected),
      expanded: new Set([...view.expanded].map((path) => movedPath(path, from, to) ?? path)),
    }));
  }

  #mark(): void {
    this.state.update((view) => ({ ...view, changed: new Set([...this.#versioned, ...this.#unversioned]) }));
  }

  async #loadWhileStale(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      try {
        const entries = await this.#api.files();
        this.state.update((view) => ({ ...view, entries, problem: null }));
      } catch (error) {
        this.state.update((view) => ({ ...view, problem: describeError(error) }));
      }
    }
  }
}
