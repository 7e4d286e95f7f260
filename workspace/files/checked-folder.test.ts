import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCheckedRoot } from "./checked-folder.ts";
import { openDescriptorRoot } from "./descriptor-folder.ts";
import { readDiskFile, writeDiskFile } from "./disk-file.ts";
import type { OpenRootFolder } from "./folder-handle.ts";

const adapters: [string, OpenRootFolder][] = [["checked paths", openCheckedRoot]];
if (process.platform === "linux") adapters.push(["descriptors", openDescriptorRoot]);

let top: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "lathe-folder-"));
  for (const path of ["project/d/e", "outside/e"]) mkdirSync(join(top, path), { recursive: true });
  writeFileSync(join(top, "outside/e/secret"), "secret");
});

afterEach(() => rmSync(top, { recursive: true, force: true }));

test.each(adapters)("%s read and write below the folder", (_name, openRoot) => {
  const root = openRoot(join(top, "project"));
  const folder = root.open("d");
  writeDiskFile(folder, "file", Buffer.from("1"), { owner: null });
  expect(readDiskFile(folder, "file", { path: "d/file", maxBytes: 10 }).bytes.toString()).toBe("1");
  expect(readdirSync(join(top, "project/d")).toSorted()).toEqual(["e", "file"]);
  folder.close();
  root.close();
});

test.each(adapters)("%s open no link and no file", (_name, openRoot) => {
  symlinkSync(join(top, "outside"), join(top, "project/link"));
  writeFileSync(join(top, "project/file"), "1");
  const root = openRoot(join(top, "project"));
  expect(() => root.open("link")).toThrow();
  expect(() => root.open("file")).toThrow();
  expect(() => root.open("missing")).toThrow("ENOENT");
  root.close();
});

test.each(adapters)("%s do not follow a folder's name to what was put in its place", (_name, openRoot) => {
  const root = openRoot(join(top, "project"));
  const folder = root.open("d").open("e");
  renameSync(join(top, "project/d"), join(top, "project/aside"));
  symlinkSync(join(top, "outside"), join(top, "project/d"));
  expect(() => readDiskFile(folder, "secret", { path: "d/e/secret", maxBytes: 10 })).toThrow();
  root.close();
});
