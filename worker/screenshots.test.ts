import { afterAll, expect, test } from "bun:test";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "@lathe/protocol/ids";
import { Screenshots } from "./screenshots.ts";

const folder = mkdtempSync(join(tmpdir(), "lathe-screenshots-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a turn has a picture of its own and one for each of its checks, the newest", async () => {
  const screenshots = new Screenshots(join(folder, "own"));
  const turnId = newId("trn");
  await screenshots.keep(turnId, new Uint8Array([1]));
  await screenshots.keep(turnId, new Uint8Array([2]), "add-task");
  await screenshots.keep(turnId, new Uint8Array([3]), "add-task");
  expect([...(await screenshots.read(turnId))]).toEqual([1]);
  expect([...(await screenshots.read(turnId, "add-task"))]).toEqual([3]);
  expect(screenshots.read(turnId, "other")).rejects.toMatchObject({ code: "not_found" });
  for (const id of ["../../secret", "a/b", "a.b", "", "%2e%2e"]) expect(screenshots.read(turnId, id)).rejects.toThrow();
});

test("pictures of checks are kept up to a number and a size, and never in place of the turns' own", async () => {
  const screenshots = new Screenshots(join(folder, "many"));
  const turnId = newId("trn");
  await screenshots.keep(turnId, new Uint8Array([1]));
  for (let each = 0; each < 210; each += 1) await screenshots.keep(turnId, new Uint8Array([2]), `check-${each}`);
  expect(readdirSync(join(folder, "many"))).toHaveLength(201);
  const large = new Uint8Array(12 * 1024 * 1024);
  for (const id of ["one", "two", "three"]) await screenshots.keep(turnId, large, id);
  expect(readdirSync(join(folder, "many")).toSorted()).toEqual(
    [`${turnId}.jpg`, `${turnId}.three.jpg`, `${turnId}.two.jpg`].toSorted(),
  );
});
