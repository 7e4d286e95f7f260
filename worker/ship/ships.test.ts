import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId, VersionId } from "@lathe/protocol/ids";
import type { Ship, ShipJob } from "@lathe/protocol/ship";
import { until } from "@lathe/testing/until";
import { Ships, type ShipsOptions } from "./ships.ts";

const SHIP: Ship = {
  shipId: newId("shp"),
  kind: "web",
  versionId: VersionId.parse("a".repeat(40)),
  options: {},
  fileName: "app-web.zip",
  bytes: 1,
  sha256: "0".repeat(64),
  notes: [],
  at: 1,
  isKept: true,
};
const REQUEST = { kind: "web", options: {} } as const;

function open(ship: ShipsOptions["ship"]) {
  const seen: ShipJob[] = [];
  const logged: string[] = [];
  const ships = new Ships({
    ship,
    onChange: (job) => seen.push(job),
    onBusy: () => {},
    log: ({ message }) => logged.push(message),
  });
  const ended = () => until(() => (ships.busy ? null : ships.job), "the end");
  return { ships, seen, logged, ended, phases: () => seen.map(({ state }) => state.phase) };
}

test("tells each step, in order, and the result", async () => {
  const { ships, ended, phases } = open(async (_id, _request, progress) => {
    progress.enter("building");
    progress.print("one\n");
    progress.print("two\n");
    progress.enter("keeping");
    return SHIP;
  });
  expect(ships.job).toBeNull();
  expect(ships.start(REQUEST).state.phase).toBe("preparing");
  expect(await ended()).toMatchObject({ state: { phase: "done", ship: SHIP }, log: "one\ntwo\n" });
  expect(phases()).toEqual(["preparing", "building", "keeping", "done"]);
});

test("tells of a build elsewhere, also when it has ended", async () => {
  const remote = {
    service: "eas",
    buildId: "b-1",
    url: "https://expo.dev/b-1",
    status: "in the queue",
    queuePosition: 2,
  } as const;
  const { ships, ended } = open(async (_id, _request, progress) => {
    progress.remote?.(remote);
    throw new LatheError("build_failed", "It failed there.");
  });
  ships.start({ kind: "eas-apk", options: {} });
  expect(await ended()).toMatchObject({ state: { phase: "failed" }, remote });
});

test("one at a time; after a failure, which is said, the next one may come", async () => {
  const failing = Promise.withResolvers<Ship>();
  const { ships, ended, logged } = open(() => failing.promise);
  ships.start(REQUEST);
  expect(() => ships.start(REQUEST)).toThrow("Something is being shipped already");
  failing.reject(new LatheError("build_failed", "It does not build.", { log: "line" }));
  expect(await ended()).toMatchObject({ state: { phase: "failed", error: { code: "build_failed" } } });
  expect(logged).toEqual([]);
  ships.start(REQUEST);
  expect(await ended()).toMatchObject({ state: { phase: "failed" } });
});

test("a fault of Lathe's own shows nothing of its text, and is logged", async () => {
  const { ships, ended, logged } = open(async () => {
    throw new Error("secret details");
  });
  ships.start(REQUEST);
  const job = await ended();
  expect(JSON.stringify(job)).not.toContain("secret details");
  expect(job).toMatchObject({ state: { error: { code: "internal" } } });
  expect(logged).toHaveLength(1);
});

test("is stopped by its id, and by the end of the arena", async () => {
  const forever: ShipsOptions["ship"] = (_id, _request, _progress, signal) =>
    new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { ships } = open(forever);
  const { shipId } = ships.start(REQUEST);
  await expect(ships.stop(newId("shp"))).rejects.toThrow("not being shipped");
  await ships.stop(shipId);
  expect(ships.job?.state).toEqual({ phase: "stopped" });
  await expect(ships.stop(shipId)).rejects.toThrow("not being shipped");
  ships.start(REQUEST);
  await ships.close();
  expect(ships.busy).toBe(false);
});
