import type { VersionId } from "@lathe/protocol/ids";
import type { Turn } from "@lathe/protocol/thread";
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
  /** What the selected version is compared with; null: the one before it. */
  base: VersionId | null;
  /** The next one that is selected is what the selected one is compared with. */
  isChoosingBase: boolean;
  /** What is different in the newer of the two; null while that is fetched. */
  diff: readonly FileDiff[] | null;
  /** Why it could not be. */
  diffProblem: string | null;
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
    base: null,
    isChoosingBase: false,
    diff: null,
    diffProblem: null,
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
      this.state.update((view) => {
        // Asked for twice: the answer is there already.
        if (view.versions?.at(-1)?.versionId !== last.versionId) return view;
        return { ...view, versions: [...view.versions, ...older], hasMore: older.length === PAGE };
      });
    });
  }

  /** Shows what a version changed; while a second one is chosen, what is different between the two. */
  async select(versionId: VersionId | null): Promise<void> {
    const { selected, isChoosingBase } = this.state.get();
    if (isChoosingBase && versionId !== null && versionId !== selected) return this.compareWith(versionId);
    this.state.update((view) => ({ ...view, selected: versionId, base: null, isChoosingBase: false }));
    await this.#loadDiff();
  }

  /** The next version that is selected is compared with the selected one. */
  chooseBase(isChoosing: boolean): void {
    this.state.update((view) => ({ ...view, isChoosingBase: isChoosing && view.selected !== null }));
  }

  /** Null: with the version before it. */
  async compareWith(base: VersionId | null): Promise<void> {
    this.state.update((view) => ({ ...view, base, isChoosingBase: false }));
    await this.#loadDiff();
  }

  async retryDiff(): Promise<void> {
    await this.#loadDiff();
  }

  /**
   * Makes the files as they were. Returns the version that brings back what stood there before, or null when that is
   * not known. Throws what the arena refuses it with; done again under the same key, it is done once.
   */
  async restore(versionId: VersionId, key: string, signal?: AbortSignal): Promise<VersionId | null> {
    const made = await this.#api.restoreVersion(versionId, key, signal);
    const newest = await this.#api.versions({ limit: 10 }, signal);
    const index = newest.findIndex((version) => version.versionId === made.versionId);
    return index === -1 ? null : (newest[index + 1]?.versionId ?? null);
  }

  /** Null: none is being restored. */
  setRestoring(restoring: VersionId | null): void {
    this.state.update((view) => ({ ...view, restoring }));
  }

  /** The version that a turn began with; null when there was none. Throws when the arena does not answer. */
  async findBefore(
    { versionId, startedAt }: Pick<Turn, "versionId" | "startedAt">,
    signal?: AbortSignal,
  ): Promise<VersionId | null> {
    if (versionId !== null) {
      const [before] = await this.#api.versions({ limit: 1, before: versionId }, signal);
      return before?.versionId ?? null;
    }
    // The turn left none of its own: the newest one that was there when it began.
    let last: VersionId | undefined;
    for (;;) {
      const page = await this.#api.versions({ limit: PAGE, ...(last === undefined ? {} : { before: last }) }, signal);
      const found = page.find(({ at }) => at <= startedAt);
      if (found !== undefined) return found.versionId;
      last = page.at(-1)?.versionId;
      if (last === undefined || page.length < PAGE) return null;
    }
  }

  async #loadDiff(): Promise<void> {
    const { selected, base, versions } = this.state.get();
    this.state.update((view) => ({ ...view, diff: null, diffProblem: null }));
    if (selected === null) return;
    const isAsked = (view: VersionsView): boolean => view.selected === selected && view.base === base;
    try {
      const diff = await this.#readDiff(selected, base, versions ?? []);
      this.state.update((view) => (isAsked(view) ? { ...view, diff } : view));
    } catch (error) {
      this.state.update((view) => (isAsked(view) ? { ...view, diffProblem: describeError(error) } : view));
    }
  }

  #readDiff(selected: VersionId, base: VersionId | null, versions: readonly Version[]): Promise<FileDiff[]> {
    if (base === null) return this.#api.versionDiff(selected);
    const [older, newer] = orderByAge(selected, base, versions);
    return this.#api.compareVersions(older, newer);
  }

  async #reload(): Promise<void> {
    await this.#guard(async () => {
      const versions = await this.#api.versions({ limit: PAGE });
      this.state.update((view) => ({ ...view, ...joinPages(versions, view) }));
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

/** The older of two versions first. `versions` are newest first. */
export function orderByAge(one: VersionId, other: VersionId, versions: readonly Version[]): [VersionId, VersionId] {
  const placeOf = (versionId: VersionId) => versions.findIndex((version) => version.versionId === versionId);
  return placeOf(one) > placeOf(other) ? [one, other] : [other, one];
}

/** The newest page, and below it what was loaded of older ones: who reads far down is not thrown back to the top. */
function joinPages(
  newest: readonly Version[],
  { versions, hasMore }: VersionsView,
): Pick<VersionsView, "versions" | "hasMore"> {
  const last = newest.at(-1)?.versionId;
  const index = versions?.findIndex(({ versionId }) => versionId === last) ?? -1;
  if (versions === null || index === -1) return { versions: newest, hasMore: newest.length === PAGE };
  return { versions: [...newest, ...versions.slice(index + 1)], hasMore };
}
