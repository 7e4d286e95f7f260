import { ArenaShips, ShipKind } from "@lathe/protocol/ship";
import { until } from "@lathe/testing/until";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { ServedArena } from "../fixtures/served-arena.ts";

let served: ServedArena;
beforeAll(async () => {
  served = await ServedArena.open();
}, 30_000);
afterAll(() => served.close(), 30_000);

const look = async () => ArenaShips.parse(await (await served.call("GET", "/ships")).json());

test("a browser is told what can be had; what cannot ends with the same words", async () => {
  await served.arena.workspace.files.write("package.json", JSON.stringify({ dependencies: { expo: "~57.0.0" } }));
  const { job, kinds } = await look();
  expect(job).toBeNull();
  expect(kinds.map(({ kind }) => kind)).toEqual([...ShipKind.options]);
  const offered = kinds.find(({ kind }) => kind === "eas-apk");
  expect(offered?.isAvailable).toBe(false);
  const body = JSON.stringify({ kind: "eas-apk" });
  const started = await served.call("POST", "/ships", { body, headers: { "content-type": "application/json" } });
  expect(started.status).toBe(202);
  const ended = await until(async () => {
    const { job: now } = await look();
    return now?.state.phase === "failed" ? now.state.error : null;
  });
  expect(ended).toEqual({ code: "bad_request", message: offered?.reason ?? "" });
}, 30_000);
