import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { VersionId } from "@lathe/protocol/ids";
import type { History, Version } from "@lathe/protocol/workspace";
import { openHistory } from "./open-history.ts";

let top: string;
let filesDirectory: string;
let history: History & { close(): Promise<void> };

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), "lathe-diff-"));
  filesDirectory = join(top, "files");
  mkdirSync(filesDirectory);
  history = await openHistory({ directory: join(top, "history.git"), filesDirectory, owner: null });
});

afterEach(async () => {
  await history.close();
  rmSync(top, { recursive: true, force: true });
});

function put(path: string, content: string): void {
  mkdirSync(dirname(join(filesDirectory, path)), { recursive: true });
  writeFileSync(join(filesDirectory, path), content);
}

async function keep(): Promise<Version> {
  const version = await history.commit({ kind: "edit", message: "A change" });
  if (version === null) throw new Error("Nothing differed.");
  return version;
}

test("says what was added, changed, moved and deleted", async () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  put("moved.txt", lines.join("\n"));
  put("gone.txt", "gone\n");
  put("kind", "file");
  put("changed.txt", "a\nb\n");
  const first = await keep();
  rmSync(join(filesDirectory, "moved.txt"));
  put("to/here.txt", [...lines.slice(0, 29), "other"].join("\n"));
  rmSync(join(filesDirectory, "gone.txt"));
  rmSync(join(filesDirectory, "kind"));
  symlinkSync("changed.txt", join(filesDirectory, "kind"));
  put("changed.txt", "a\nc\nd\n");
  put("zero\tnew", "diff --git a/x b/x\n");
  const second = await keep();
  const diff = await history.diff(second.versionId);
  expect(
    diff.map(({ path, from, change, addedLines, removedLines }) => [path, from, change, addedLines, removedLines]),
  ).toEqual([
    ["changed.txt", undefined, "modified", 2, 1],
    ["gone.txt", undefined, "deleted", 0, 1],
    ["kind", undefined, "modified", 1, 1],
    ["to/here.txt", "moved.txt", "renamed", 1, 1],
    ["zero\tnew", undefined, "added", 1, 0],
  ]);
  expect(diff[0]?.patch).toContain("-b\n+c\n+d\n");
  expect(diff[2]?.patch).toContain("deleted file mode 100644");
  expect(diff[2]?.patch).toContain("new file mode 120000");
  expect(diff[3]?.patch).toContain("rename to to/here.txt");
  expect(diff[4]?.patch).toContain("+diff --git a/x b/x\n");
  expect((await history.diff(first.versionId, second.versionId)).find((file) => file.path === "gone.txt")?.change).toBe(
    "added",
  );
});

test("a very large patch is cut and says so", async () => {
  put("long", "x\n".repeat(400_000));
  put("small", "y\n");
  const version = await keep();
  const [long, small] = await history.diff(version.versionId);
  expect(long).toMatchObject({ addedLines: 400_000 });
  expect(long?.patch.length).toBeLessThan(300_000);
  expect(long?.patch).toMatch(/\n\\ The diff is too large to show whole: \d+ more lines\.\n$/);
  expect(small?.patch).toEndWith("+y\n");
});

test("refuses what is not there", async () => {
  put("folder/a", "1");
  const { versionId } = await keep();
  await expect(history.read(versionId, "b")).rejects.toMatchObject({ code: "file_not_found" });
  await expect(history.read(versionId, "folder")).rejects.toMatchObject({ code: "not_a_file" });
  await expect(history.read(versionId, "../a")).rejects.toMatchObject({ code: "bad_path" });
  const unknown = VersionId.parse("0".repeat(40));
  await expect(history.read(unknown, "a")).rejects.toMatchObject({ code: "version_not_found" });
  await expect(history.diff(unknown)).rejects.toMatchObject({ code: "version_not_found" });
  await expect(history.restore(unknown)).rejects.toMatchObject({ code: "version_not_found" });
});
