import { describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { applyPatch } from "./apply-patch.ts";
import { openToolContext, useTool } from "../testing/use-tool.ts";

const FILES = { "a.ts": "one\ntwo\nthree\n", "b.ts": "four\r\nfive\r\nsix", "c.bin": new Uint8Array([0, 1, 2]) };

function bench(files: Record<string, string | Uint8Array> = FILES) {
  const workspace = new MemoryWorkspace({ files });
  const context = openToolContext(workspace);
  const use = (patch: string) => useTool("apply_patch", { patch }, context);
  return { workspace, context, use, texts: () => workspace.files.texts() };
}

const BOTH = `*** Begin Patch
*** Update File: a.ts
@@
-two
+2
*** Update File: /app/b.ts
@@
 five
-six
+6
*** Add File: src/new.ts
+fresh
*** End Patch`;

describe("apply_patch", () => {
  test("changes several files, with counts and a diff for people", async () => {
    const { use, texts, context } = bench();
    const outcome = await use(BOTH);
    expect(outcome).toMatchObject({ status: "done", addedLines: 3, removedLines: 2 });
    expect(outcome.result).toBe(
      "Edited a.ts: +1 −1 lines.\nEdited b.ts: +1 −1 lines.\nCreated src/new.ts: +1 −0 lines.",
    );
    expect(outcome.diff).toContain("-two\n+2");
    expect(texts()).toMatchObject({ "a.ts": "one\n2\nthree\n", "b.ts": "four\r\nfive\r\n6", "src/new.ts": "fresh\n" });
    expect([...context.seen.keys()]).toEqual(["a.ts", "b.ts", "src/new.ts"]);
  });

  test("deletes and moves, also what is no text", async () => {
    const { use, texts } = bench();
    const patch =
      "diff --git a/c.bin b/data/c.bin\nrename from c.bin\nrename to data/c.bin\n" +
      "diff --git a/a.ts b/lib/a.ts\nrename from a.ts\nrename to lib/a.ts\n--- a/a.ts\n+++ b/lib/a.ts\n@@ -1 +1 @@\n-one\n+1\n" +
      "--- a/b.ts\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-four\n-five\n-six\n";
    const outcome = await use(patch);
    expect(outcome.status).toBe("done");
    expect(outcome.result).toContain("Moved c.bin to data/c.bin.");
    expect(texts()).toEqual({ "data/c.bin": "\0\u0001\u0002", "lib/a.ts": "1\ntwo\nthree\n" });
  });

  test("a file in two sections is changed twice and written once", async () => {
    const { use, workspace, texts } = bench();
    await use("--- a/a.ts\n+++ b/a.ts\n@@\n-one\n+1\n--- a/a.ts\n+++ b/a.ts\n@@\n-three\n+3\n");
    expect(texts()["a.ts"]).toBe("1\ntwo\n3\n");
    expect(workspace.files.journal).toEqual(["write a.ts"]);
  });

  const refused: [string, string, string][] = [
    ["one hunk of one file does not fit", BOTH.replace("-six", "-nine lives of a cat"), "b.ts does not fit"],
    ["a hunk fits two places", "--- a/d\n+++ b/d\n@@\n-x\n+y\n", "2 places (lines 1, 2)"],
    ["a file to change is not there", BOTH.replace("a.ts", "nowhere.ts"), "There is no file nowhere.ts"],
    [
      "a file to add is there",
      "*** Update File: a.ts\n@@\n-two\n+2\n*** Add File: b.ts\n+x\n",
      "There is a file b.ts already",
    ],
    [
      "a file to move onto is there",
      "*** Update File: a.ts\n*** Move to: b.ts\n@@\n-two\n+2\n",
      "there is a file b.ts already",
    ],
    ["what is to be changed is no text", "*** Update File: c.bin\n@@\n-two\n+2\n", "not a text file"],
    ["it cannot be read", "please change a.ts", "cannot be read"],
    ["it changes nothing", "*** Update File: a.ts\n@@\n two\n", "changes nothing"],
    [
      "it leaves lines out",
      "*** Update File: a.ts\n@@\n one\n-two\n-three\n+// ... rest of the code\n",
      "stands for lines",
    ],
  ];
  for (const [name, patch, reason] of refused) {
    test(`does nothing at all when ${name}`, async () => {
      const { use, workspace } = bench({ ...FILES, d: "x\nx\n" });
      const outcome = await use(patch);
      expect(outcome.status).not.toBe("done");
      expect(outcome.result).toContain(reason);
      expect(outcome.result).toContain("Nothing was changed");
      expect(workspace.files.journal).toEqual([]);
    });
  }

  test("quotes the closest place with its line numbers", async () => {
    const { result } = await bench().use("--- a/a.ts\n+++ b/a.ts\n@@\n-one\n-to\n+2\n");
    expect(result).toContain("In a.ts now:\n1\tone\n2\ttwo");
  });

  test("puts back what was written when a later write fails", async () => {
    const { use, workspace, texts } = bench();
    const before = texts();
    const write = workspace.files.write.bind(workspace.files);
    workspace.files.write = async (path, content, options) => {
      if (path === "src/new.ts") throw new LatheError("disk_full", "The disk is full.");
      return write(path, content, options);
    };
    const outcome = await use(BOTH.replace("*** Add", "*** Delete File: c.bin\n*** Add"));
    expect(outcome).toMatchObject({ status: "failed" });
    expect(outcome.result).toContain("The disk is full. Everything is as it was before.");
    expect(texts()).toEqual(before);
  });

  test("says what could not be put back, and leaves what somebody saved meanwhile", async () => {
    const { use, workspace, texts } = bench();
    const write = workspace.files.write.bind(workspace.files);
    workspace.files.write = async (path, content, options) => {
      if (path !== "src/new.ts") return write(path, content, options);
      workspace.files.change("a.ts", "theirs\n");
      throw new LatheError("disk_full", "The disk is full.");
    };
    const outcome = await use(BOTH);
    expect(outcome.result).toContain("but not a.ts");
    expect(texts()).toEqual({ "a.ts": "theirs\n", "b.ts": FILES["b.ts"], "c.bin": "\0\u0001\u0002" });
  });

  test("a save at the same moment is kept: the patch is made again on top of it", async () => {
    const { use, workspace, texts } = bench();
    workspace.files.failNextWrite(new LatheError("file_changed", "changed", { path: "a.ts", etag: null }));
    expect(await use(BOTH)).toMatchObject({ status: "done" });
    expect(texts()["a.ts"]).toBe("one\n2\nthree\n");
  });

  test("is shown as what it does to its first file", () => {
    const shown = (patch: string) => applyPatch.describe(new Map([["patch", patch]]));
    expect(shown(BOTH)).toEqual({ kind: "file.edit", path: "a.ts" });
    expect(shown("*** Add File: n\n+x\n")).toEqual({ kind: "file.write", path: "n" });
    expect(shown("*** Delete File: n\n")).toEqual({ kind: "file.delete", path: "n" });
    expect(applyPatch.describe(new Map())).toEqual({ kind: "file.edit", path: "" });
  });
});
