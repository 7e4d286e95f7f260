import { afterAll, beforeAll, expect, test } from "bun:test";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMALI, assembleSmali, listJavaHashes } from "./compile-shell.ts";
import { readShell } from "./read-shell.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lathe-shell-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

test("classes.dex is what the smali makes, byte for byte", async () => {
  const dex = join(folder, "classes.dex");
  await assembleSmali(SMALI, dex);
  expect(hashOf(await readFile(dex))).toBe(hashOf((await readShell()).classes));
});

test("the smali was made of the Java as it is now: else run rebuild-shell.ts", async () => {
  expect(await readFile(join(SMALI, "made-of.sha256"), "utf8")).toBe(await listJavaHashes());
});
