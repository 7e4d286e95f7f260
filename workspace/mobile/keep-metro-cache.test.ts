import { afterEach, beforeEach, expect, test } from "bun:test";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepMetroCache } from "./keep-metro-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-metro-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const KEY = "d5165dea4434bb0d0fefcc2de6e8dfa7";

test("whole results are moved, and nobody may write them; what else lies there is left", async () => {
  const [from, to] = [join(folder, "from"), join(folder, "to")];
  mkdirSync(join(from, "b1"), { recursive: true });
  mkdirSync(join(from, "other"));
  writeFileSync(join(folder, "secret"), "secret");
  for (const name of [KEY, `${KEY}.mp`, `.tmp14_${KEY}.mp`, "README"]) writeFileSync(join(from, "b1", name), name);
  writeFileSync(join(from, "other", KEY), "");
  symlinkSync(join(folder, "secret"), join(from, "b1", KEY.replace("d5", "ee")));
  symlinkSync(folder, join(from, "b2"));
  mkdirSync(join(from, "b1", KEY.replace("d5", "ff")));
  expect(await keepMetroCache(from, to, false)).toBe(2);
  expect(readdirSync(to, { recursive: true }).map(String).toSorted()).toEqual(["b1", `b1/${KEY}`, `b1/${KEY}.mp`]);
  expect(statSync(join(to, "b1", KEY)).mode & 0o777).toBe(0o444);
});

test("what is there already stays, and nothing to move is fine", async () => {
  const [from, to] = [join(folder, "from"), join(folder, "to")];
  for (const [place, text] of Object.entries({ [from]: "new", [to]: "old" })) {
    mkdirSync(join(place, "b1"), { recursive: true });
    writeFileSync(join(place, "b1", KEY), text);
  }
  expect(await keepMetroCache(from, to, false)).toBe(0);
  expect(readFileSync(join(to, "b1", KEY), "utf8")).toBe("old");
  expect(await keepMetroCache(join(folder, "nothing"), to, false)).toBe(0);
});
