import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { VersionId } from "@lathe/protocol/ids";
import type { Version } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../../api/arena-api.ts";
import { createFilesApi } from "../../testing/files-api.ts";
import { VersionsStore } from "./versions-store.ts";

const idOf = (number: number) => VersionId.parse(number.toString(16).padStart(40, "0"));
const version = (number: number, kind: Version["kind"] = "turn"): Version => ({
  versionId: idOf(number),
  at: number,
  message: `version ${number}`,
  kind,
  changedPaths: 1,
});

function create(versions: Version[], extra: Partial<ArenaApi> = {}) {
  const asked: unknown[] = [];
  const store = new VersionsStore({
    ...createFilesApi({}).api,
    versions: async (options) => {
      asked.push(options);
      const start =
        options.before === undefined ? 0 : versions.findIndex((other) => other.versionId === options.before) + 1;
      return versions.slice(start, start + options.limit);
    },
    versionDiff: async () => [],
    ...extra,
  });
  return { store, asked, view: () => store.state.get() };
}

test("asks for nothing before somebody looks, then page by page", async () => {
  const { store, asked, view } = create(Array.from({ length: 70 }, (_, index) => version(70 - index)));
  await store.change();
  expect(asked).toEqual([]);
  await store.show();
  expect(view()).toMatchObject({ hasMore: true });
  await store.loadMore();
  expect(view().versions).toHaveLength(70);
  expect(view().hasMore).toBe(false);
});

test("restoring gives the version that leads back: the one below what the restore made", async () => {
  const versions = [version(3), version(2), version(1)];
  const { store } = create(versions, {
    restoreVersion: async () => {
      // What stood there is kept as a version first, then the restore is one of its own.
      versions.unshift(version(5, "restore"), version(4, "edit"));
      return version(5, "restore");
    },
  });
  expect(await store.restore(idOf(1), "k")).toBe(idOf(4));
});

test("a refused restore is thrown", async () => {
  const { store } = create([version(1)], {
    restoreVersion: async () => {
      throw new LatheError("conflict", "A turn is running.");
    },
  });
  expect(await store.restore(idOf(1), "k").catch((error: unknown) => error)).toMatchObject({ code: "conflict" });
});

test("an answer for a version that is no longer selected is dropped", async () => {
  const gate = Promise.withResolvers<void>();
  const { store, view } = create([version(2), version(1)], {
    versionDiff: async (versionId) => {
      if (versionId === idOf(1)) await gate.promise;
      return [{ path: versionId, change: "modified", binary: false, addedLines: 0, removedLines: 0, patch: "" }];
    },
  });
  const slow = store.select(idOf(1));
  await store.select(idOf(2));
  gate.resolve();
  await slow;
  expect(view().diff).toMatchObject([{ path: idOf(2) }]);
});

test("two versions are compared from the older to the newer, whichever was chosen first", async () => {
  const compared: unknown[] = [];
  const { store, view } = create([version(3), version(2), version(1)], {
    compareVersions: async (from, to) => {
      compared.push([from, to]);
      return [];
    },
  });
  await store.show();
  await store.select(idOf(1));
  store.chooseBase(true);
  await store.select(idOf(3));
  expect(view()).toMatchObject({ selected: idOf(1), base: idOf(3), isChoosingBase: false, diff: [] });
  await store.select(idOf(3));
  store.chooseBase(true);
  await store.select(idOf(2));
  expect(compared).toEqual([
    [idOf(1), idOf(3)],
    [idOf(2), idOf(3)],
  ]);
  await store.compareWith(null);
  expect(view()).toMatchObject({ selected: idOf(3), base: null });
});

test("a new version leaves the older pages where they are", async () => {
  const versions = Array.from({ length: 120 }, (_, index) => version(120 - index));
  const { store, view } = create(versions);
  await store.show();
  await store.loadMore();
  versions.unshift(version(121));
  await store.change();
  expect(view().versions?.map(({ at }) => at)).toEqual(versions.slice(0, 101).map(({ at }) => at));
  expect(view().hasMore).toBe(true);
});

test("the version before a turn: below the one that it left, else the newest that was there when it began", async () => {
  const { store } = create(Array.from({ length: 120 }, (_, index) => version(120 - index)));
  expect(await store.findBefore({ versionId: idOf(7), startedAt: 1_000 })).toBe(idOf(6));
  expect(await store.findBefore({ versionId: null, startedAt: 30 })).toBe(idOf(30));
  expect(await store.findBefore({ versionId: null, startedAt: 0 })).toBeNull();
  expect(await store.findBefore({ versionId: idOf(1), startedAt: 0 })).toBeNull();
});

test("says when a diff cannot be loaded, and tries again", async () => {
  let fails = true;
  const { store, view } = create([version(1)], {
    versionDiff: async () => {
      if (fails) throw new LatheError("worker_unavailable", "The worker is away.");
      return [];
    },
  });
  await store.select(idOf(1));
  expect(view()).toMatchObject({ diff: null, diffProblem: "The worker is away." });
  fails = false;
  await store.retryDiff();
  expect(view()).toMatchObject({ diff: [], diffProblem: null });
});

test("says when the list cannot be loaded", async () => {
  const { store, view } = create([], {
    versions: async () => {
      throw new LatheError("worker_unavailable", "The worker is away.");
    },
  });
  await store.show();
  expect(view()).toMatchObject({ versions: null, problem: "The worker is away." });
});
