import { afterEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listChangedSince } from "./list-changed-since.ts";

const folder = mkdtempSync(join(tmpdir(), "lathe-changed-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what was written, or put in another's place, since then is told; folders, tools' files and what is gone are not", async () => {
  mkdirSync(join(folder, "below"));
  for (const name of ["index.tsx", "types.d.ts", ".cache", "moving"]) writeFileSync(join(folder, name), "");
  // Written long ago; only its taking the place is new.
  utimesSync(join(folder, "moving"), 1, 1);
  renameSync(join(folder, "moving"), join(folder, "moved.ts"));
  const folders = new Set([folder, join(folder, "gone")]);
  expect([...(await listChangedSince(folders, Date.now() - 60_000))].toSorted()).toEqual(["index.tsx", "moved.ts"]);
  expect((await listChangedSince(folders, Date.now() + 60_000)).size).toBe(0);
});
