import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { writeFileSync } from "node:fs";
import type { Control } from "@lathe/control/open-control";
import type { ProjectId } from "@lathe/protocol/ids";
import { checkArchive } from "./archive/check-archive.ts";
import { Bench, makeProject, openTestControl, VERSION } from "./fixtures/data-folder.ts";
import { createUpkeepHandler } from "./serve-upkeep.ts";

let bench: Bench;
let control: Control;
let held: ProjectId[];
let handle: (request: Request) => Promise<Response> | null;
beforeEach(async () => {
  bench = new Bench();
  const dataDirectory = bench.path("data");
  control = await openTestControl(dataDirectory);
  held = [];
  handle = createUpkeepHandler({
    dataDirectory,
    storeDirectory: bench.path("store"),
    version: VERSION,
    joinSecret: "join",
    stored: control.stored,
    hold: (projectId, act) => {
      held.push(projectId);
      return act();
    },
    whileClosed: async () => null,
    log: () => {},
  });
});
afterEach(async () => {
  await control.close();
  bench.close();
});

const ask = (
  path: string,
  { secret = "join", method = "POST", body }: { secret?: string; method?: string; body?: unknown } = {},
) =>
  handle(
    new Request(`http://control${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );

describe("upkeep of a server that runs", () => {
  test("gives a whole backup, each project held while it is copied", async () => {
    const { projectId } = await makeProject(control, bench.path("data"), { a: "a" });
    const response = await ask("/backup");
    if (response?.body == null) throw new Error("no body");
    expect((await checkArchive(response.body)).projects).toBe(1);
    expect(held).toEqual([projectId]);
  }, 20_000);

  test("cleans, and leaves alone what is open", async () => {
    await makeProject(control, bench.path("data"), { a: "a" });
    const response = await ask("/clean", { body: { dryRun: false, deletedAfterDays: 30 } });
    expect(await response?.json()).toMatchObject({
      dryRun: false,
      items: [],
      notes: [expect.stringContaining("open")],
    });
  }, 20_000);

  test("is for who knows the join secret, and only by POST", async () => {
    writeFileSync(bench.path("x"), "");
    expect((await ask("/backup", { secret: "other" }))?.status).toBe(401);
    expect((await ask("/backup", { secret: "" }))?.status).toBe(401);
    expect((await ask("/clean", { secret: "joi" }))?.status).toBe(401);
    expect((await ask("/backup", { method: "GET" }))?.status).toBe(400);
    for (const body of [undefined, {}, { dryRun: "no", deletedAfterDays: 1 }, { dryRun: true, deletedAfterDays: -1 }]) {
      expect((await ask("/clean", { body }))?.status).toBe(400);
    }
    expect(ask("/api/projects")).toBeNull();
  });
});
