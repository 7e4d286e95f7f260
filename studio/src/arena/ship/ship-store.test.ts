import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId, VersionId } from "@lathe/protocol/ids";
import type { ShipJob, ShipRequest } from "@lathe/protocol/ship";
import { ShipStore, type ShipStoreParts } from "./ship-store.ts";

const REQUEST: ShipRequest = { kind: "web", options: { name: "Books" } };
const VERSION = { versionId: VersionId.parse("a".repeat(40)), message: "A list", at: 1 };

function createJob(change: Partial<ShipJob> = {}): ShipJob {
  return { shipId: newId("shp"), kind: "web", startedAt: 1, state: { phase: "preparing" }, log: "", ...change };
}

function open(api: Partial<ShipStoreParts["api"]> = {}) {
  const ended: ShipJob[] = [];
  const errors: unknown[] = [];
  const refuse = (): never => {
    throw new Error("not part of this test");
  };
  const store = new ShipStore({
    api: { ships: async () => ({ job: null }), startShip: refuse, stopShip: refuse, ...api },
    perform: (work) => work(AbortSignal.timeout(1_000)),
    onEnded: (job) => void ended.push(job),
    onError: (error) => void errors.push(error),
  });
  return { store, ended, errors };
}

test("a job is this page's own with what was asked for, and its end is told once", async () => {
  const job = createJob();
  const { store, ended } = open({ startShip: async () => job });
  await store.start(REQUEST, VERSION);
  expect(store.state.get().job).toEqual(job);
  expect(store.requestOf(job.shipId)).toMatchObject({ request: REQUEST, version: VERSION });
  const stopped = createJob({ ...job, state: { phase: "stopped" } });
  store.change(stopped);
  store.change(stopped);
  expect(ended).toEqual([stopped]);
});

test("a phase that was told before the answer came is not taken back", async () => {
  const job = createJob();
  const { store } = open({
    async startShip() {
      store.change({ ...job, state: { phase: "building" } });
      return job;
    },
  });
  await store.start(REQUEST, null);
  expect(store.state.get().job?.state.phase).toBe("building");
});

test("somebody else's job is shown to those who wanted to begin one, and the refusal goes on", async () => {
  const job = createJob();
  const { store } = open({
    ships: async () => ({ job }),
    async startShip() {
      throw new LatheError("conflict", "Something is being shipped already.");
    },
  });
  await expect(store.start(REQUEST, null)).rejects.toThrow("already");
  expect(store.state.get().job).toEqual(job);
  expect(store.requestOf(job.shipId)).toBeNull();
});

test("an answer is old when something was told since it was asked for", async () => {
  const running = createJob({ state: { phase: "building" } });
  const { store } = open({
    async ships() {
      store.change(running);
      return { job: null, kinds: [{ kind: "aab", isAvailable: true, reason: null }] };
    },
  });
  await store.load();
  expect(store.state.get().job).toEqual(running);
  expect(store.state.get().kinds).toHaveLength(1);
});

test("the end that came while the connection was away is told; one from before the page is not", async () => {
  const job = createJob();
  const failed = { ...job, state: { phase: "failed", error: { code: "build_failed", message: "no" } } } as const;
  const { store, ended } = open({ ships: async () => ({ job: failed }) });
  await store.load();
  expect(ended).toEqual([]);
  store.change(createJob(job));
  await store.load();
  expect(ended).toEqual([failed]);
});

test("what has ended is shown until it was seen, and what runs cannot be put away", () => {
  const { store } = open();
  const job = createJob();
  store.change(job);
  store.show();
  store.hide();
  expect(store.state.get().seen).toBeNull();
  store.change({ ...job, state: { phase: "stopped" } });
  store.show();
  expect(store.state.get().seen).toBeNull();
  store.hide();
  expect(store.state.get().seen).toBe(job.shipId);
  expect(store.shown.get()).toBeNull();
  const next = createJob({ state: { phase: "stopped" } });
  store.change(next);
  // Whoever wants to ship a certain version has no use for the last one.
  store.show({ version: VERSION });
  expect(store.state.get().seen).toBe(next.shipId);
});

test("stopping what ended by itself is no error; anything else is told", async () => {
  const job = createJob();
  let code: "not_found" | "worker_unavailable" = "not_found";
  const { store, errors } = open({
    ships: async () => ({ job: { ...job, state: { phase: "stopped" } } }),
    async stopShip() {
      throw new LatheError(code, "It does not run.");
    },
  });
  store.change(job);
  await store.stop(job.shipId);
  expect(store.state.get().job?.state.phase).toBe("stopped");
  expect(errors).toEqual([]);
  code = "worker_unavailable";
  await store.stop(job.shipId);
  expect(errors).toHaveLength(1);
});
