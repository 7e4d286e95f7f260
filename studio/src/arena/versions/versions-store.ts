import type { VersionId } from "@lathe/protocol/ids";
import type { FileDiff, Version } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import { ValueStore } from "../../store/value-store.ts";

export interface VersionsView {
  /** Newest first; null before they were asked for. */
  versions: readonly Version[] | null;
  hasMore: boolean;
  problem: string | null;
  selected: VersionId | null;
  /** What the selected version changed; null while that is fetched. */
  diff: readonly FileDiff[] | null;
  restoring: VersionId | null;
}

const PAGE = 50;

/** The project's versions, asked for once somebody looks at them. */
export class VersionsStore {
  readonly state = new ValueStore<VersionsView>({
    versions: null,
    hasMore: false,
    problem: null,
    selected: null,
    diff: null,
    restoring: null,
  });
  readonly #api: ArenaApi;
  #asked = false;

  constructor(api: ArenaApi) {
    this.#api = api;
  }

  async show(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    await this.#reload();
  }

  async retry(): Promise<void> {
    await this.#reload();
  }

  /** The worker has a new version. */
  async change(): Promise<void> {
    if (this.#asked) await this.#reload();
  }

  async loadMore(): Promise<void> {
    const last = this.state.get().versions?.at(-1);
    if (last === undefined) return;
    await this.#guard(async () => {
      const older = await this.#api.versions({ limit: PAGE, before: last.versionId });
      this.state.update((view) => ({
        ...view,
        versions: [...(view.versions ?? []), ...older],
        hasMore: older.length === PAGE,
      }));
    });
  }

  async select(versionId: VersionId | null): Promise<void> {
    this.state.update((view) => ({ ...view, selected: versionId, diff: null }));
    if (versionId === null) return;
    await this.#guard(async () => {
      const diff = await this.#api.versionDiff(versionId);
      this.state.update((view) => (view.selected === versionId ? { ...view, diff } : view));
    });
  }

  /**
   * Makes the files as they were. Returns the version that brings back what stood there before, or null when that is
   * not known. Throws what the arena refuses it with.
   */
  async restore(versionId: VersionId): Promise<VersionId | null> {
    this.state.update((view) => ({ ...view, restoring: versionId }));
    try {
      const made = await this.#api.restoreVersion(versionId);
      const newest = await this.#api.versions({ limit: 10 });
      const index = newest.findIndex((version) => version.versionId === made.versionId);
      return index === -1 ? null : (newest[index + 1]?.versionId ?? null);
    } finally {
      this.state.update((view) => ({ ...view, restoring: null }));
    }
  }

  async #reload(): Promise<void> {
    await this.#guard(async () => {
      const versions = await this.#api.versions({ limit: PAGE });
      this.state.update((view) => ({ ...view, versions, hasMore: versions.length === PAGE }));
    });
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.state.update((view) => (view.problem === null ? view : { ...view, problem: null }));
    } catch (error) {
      this.state.update((view) => ({ ...view, problem: describeError(error) }));
    }
  }
}
