import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { exportFiles } from "./export-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-export-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("files go to the folder, and one that cannot take them is named", async () => {
  const { files } = new MemoryWorkspace();
  await files.write("src/app.txt", "hello\n");
  expect(await exportFiles(files, folder)).toEqual(["src/app.txt"]);
  expect(readFileSync(join(folder, "src", "app.txt"), "utf8")).toBe("hello\n");
  const file = join(folder, "file");
  writeFileSync(file, "");
  await expect(exportFiles(files, file)).rejects.toThrow(`The files could not all be written to ${file}: `);
});
