import { describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { InstantClock } from "@lathe/testing/instant-clock";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { openToolContext, useTool } from "../testing/use-tool.ts";
import { TOOLS } from "./all-tools.ts";
import type { ToolOutcome } from "./tool.ts";

interface Bench {
  workspace: MemoryWorkspace;
  clock: InstantClock;
  shown: string[];
  use: (name: string, input: unknown) => Promise<ToolOutcome>;
}

function bench(options: ConstructorParameters<typeof MemoryWorkspace>[0] = {}): Bench {
  const workspace = new MemoryWorkspace(options);
  const clock = new InstantClock();
  const shown: string[] = [];
  const context = openToolContext(workspace, { clock, showOutput: (text) => void shown.push(text) });
  const use: Bench["use"] = (name, input) => useTool(name, input, context);
  return { workspace, clock, shown, use };
}

describe("definitions", () => {
  test("are JSON Schema objects with descriptions", () => {
    expect([...TOOLS.keys()]).toEqual([
      "write_file",
      "append_file",
      "edit_file",
      "apply_patch",
      "read_file",
      "list_files",
      "search_files",
      "delete_file",
      "rename_file",
      "save_attachment",
      "run_command",
      "app_status",
      "look_at_page",
      "use_page",
    ]);
    for (const { definition } of TOOLS.values()) {
      expect(definition.inputSchema["type"]).toBe("object");
      expect(definition.inputSchema).not.toHaveProperty("$schema");
      expect(definition.description.length).toBeGreaterThan(20);
    }
    expect(TOOLS.get("edit_file")?.definition.inputSchema).toMatchObject({ required: ["path", "edits"] });
  });

  test("an input that does not fit is answered by what is wrong with it", async () => {
    const outcome = await bench().use("edit_file", { path: "a", edits: [{ search: 1 }] });
    expect(outcome).toMatchObject({ status: "refused", malformed: true });
    expect(outcome.result).toContain("edits[0].search");
  });
});

test("nulls for what is left out and lists written as JSON text are understood", async () => {
  const { use, workspace } = bench({ files: { a: "one" } });
  expect(await use("read_file", { path: "a", startLine: null, endLine: null })).toMatchObject({ status: "done" });
  expect(await use("edit_file", { path: "a", edits: '[{"search":"one","replace":"1"}]' })).toMatchObject({
    status: "done",
  });
  expect(await use("write_file", { path: "b.json", content: '{"a":1}' })).toMatchObject({ status: "done" });
  expect(workspace.files.texts()).toEqual({ a: "1", "b.json": '{"a":1}' });
});

describe("write_file and append_file", () => {
  test("create, replace and extend, with counts and a diff for people", async () => {
    const { use, workspace } = bench();
    expect(await use("write_file", { path: "./src/a.ts", content: "1\n2\n" })).toMatchObject({
      status: "done",
      addedLines: 2,
      removedLines: 0,
    });
    const replaced = await use("write_file", { path: "/app/src/a.ts", content: "1\n3\n" });
    expect(replaced).toMatchObject({
      status: "done",
      addedLines: 1,
      removedLines: 1,
      diff: expect.stringContaining("-2\n+3"),
    });
    expect(await use("append_file", { path: "src/a.ts", content: "4\n" })).toMatchObject({
      status: "done",
      addedLines: 1,
      removedLines: 0,
    });
    expect(workspace.files.texts()).toEqual({ "src/a.ts": "1\n3\n4\n" });
  });

  test("a file that somebody changed after it was read is not replaced unseen", async () => {
    const { use, workspace } = bench({ files: { a: "mine" } });
    await use("read_file", { path: "a" });
    workspace.files.change("a", "theirs");
    expect(await use("write_file", { path: "a", content: "new" })).toMatchObject({
      status: "refused",
      result: expect.stringContaining("somebody else"),
    });
    expect(workspace.files.texts()["a"]).toBe("theirs");
  });

  test("what was typed into an open file while it was written is not replaced unseen", async () => {
    const { use, workspace } = bench({ files: { a: "one\n" } });
    const write = workspace.files.write.bind(workspace.files);
    workspace.files.write = async (path, content) => {
      await write(path, content);
      workspace.files.change(path, `${String(content)}typed\n`);
      return { ...(await workspace.files.read(path)), merged: true };
    };
    const edited = await use("edit_file", { path: "a", edits: [{ search: "one", replace: "1" }] });
    expect(edited).toMatchObject({ status: "done", result: expect.stringContaining("both is kept") });
    expect(await use("write_file", { path: "a", content: "new" })).toMatchObject({ status: "refused" });
    expect(workspace.files.texts()["a"]).toBe("1\ntyped\n");
  });

  test("a save at the same moment is kept: the change is made again on top of it", async () => {
    const { use, workspace } = bench({ files: { a: "one\ntwo\n" } });
    workspace.files.failNextWrite(new LatheError("file_changed", "changed", { path: "a", etag: null }));
    expect(await use("edit_file", { path: "a", edits: [{ search: "two", replace: "2" }] })).toMatchObject({
      status: "done",
    });
    expect(workspace.files.texts()["a"]).toBe("one\n2\n");
  });

  test("text that was left out of the conversation is never written", async () => {
    const { use, workspace } = bench();
    expect(await use("write_file", { path: "a", content: "x\n[… 90 characters left out by Lathe]\ny" })).toMatchObject({
      status: "refused",
    });
    expect(workspace.files.journal).toEqual([]);
  });

  test("a huge change is counted without a diff, in bounded time", async () => {
    const lines = (prefix: string) => Array.from({ length: 30_000 }, (_each, index) => `${prefix}${index}`).join("\n");
    const { use } = bench({ files: { a: `same\n${lines("x")}\nend\n` } });
    const outcome = await use("write_file", { path: "a", content: `same\n${lines("y")}\nend\n` });
    expect(outcome).toMatchObject({ addedLines: 30_000, removedLines: 30_000 });
    expect(outcome.diff).toBeUndefined();
  });

  test("bad paths and errors of the workspace come through as its own errors", async () => {
    const { use } = bench({ files: { "dir/a": "" } });
    await expect(use("write_file", { path: "../x", content: "" })).rejects.toMatchObject({ code: "bad_path" });
    await expect(use("write_file", { path: "dir", content: "" })).rejects.toMatchObject({ code: "not_a_file" });
  });
});

describe("edit_file", () => {
  test("that does not fit leaves the file as it is and quotes what stands there", async () => {
    const { use, workspace } = bench({ files: { a: "alpha\nbeta gamma\n" } });
    const edits = [
      { search: "alpha", replace: "A" },
      { search: "beta  delta", replace: "B" },
    ];
    const outcome = await use("edit_file", { path: "a", edits });
    expect(outcome.status).toBe("refused");
    expect(outcome.result).toContain("Edit 2 of 2 was refused");
    expect(outcome.result).toContain("2\tbeta gamma");
    expect(workspace.files.journal).toEqual([]);
    expect(await use("edit_file", { path: "b", edits })).toMatchObject({ status: "failed" });
  });

  test("refuses what is not text", async () => {
    const { use } = bench({ files: { a: new Uint8Array([0, 1]) } });
    expect(await use("edit_file", { path: "a", edits: [{ search: "x", replace: "y" }] })).toMatchObject({
      status: "refused",
    });
    expect(await use("read_file", { path: "a" })).toMatchObject({
      status: "refused",
      result: "a is not a text file (2 bytes).",
    });
  });
});

describe("looking at files", () => {
  test("read_file gives the whole text and nothing else when asked to", async () => {
    const { use, workspace } = bench();
    await workspace.files.write("a", "\uFEFFone\r\ntwo");
    await workspace.files.write("empty", "");
    await workspace.files.write("long", "x".repeat(200_000));
    expect((await use("read_file", { path: "a", raw: true })).result).toBe("\uFEFFone\r\ntwo");
    expect(await use("read_file", { path: "empty", raw: true })).toEqual({ status: "done", result: "" });
    expect((await use("read_file", { path: "long", raw: true })).status).toBe("failed");
  });

  test("read_file numbers lines, in ranges and within limits", async () => {
    const { use } = bench({
      files: { a: Array.from({ length: 1000 }, (_each, index) => `l${index + 1}`).join("\n"), empty: "" },
    });
    const part = await use("read_file", { path: "a", startLine: 9, endLine: 10 });
    expect(part.result).toBe(" 9\tl9\n10\tl10\n(lines 9 to 10 of 1000)");
    expect((await use("read_file", { path: "a" })).result).toEndWith("(lines 1 to 800 of 1000)");
    expect(await use("read_file", { path: "a", startLine: 2000 })).toMatchObject({ status: "failed" });
    expect((await use("read_file", { path: "empty" })).result).toBe("empty is empty.");
  });

  test("list_files tells files and empty folders, of a folder too", async () => {
    const { use } = bench({ files: { "src/a.ts": "", "src/ui/b.ts": "", "c.md": "" } });
    expect((await use("list_files", {})).result).toBe("c.md\nsrc/a.ts\nsrc/ui/b.ts");
    expect((await use("list_files", { path: "/app/src/ui/" })).result).toBe("src/ui/b.ts");
    expect((await use("list_files", { path: "." })).result).toContain("c.md");
  });

  test("search_files gives places, and says when there are more", async () => {
    const { use } = bench({ files: { a: "one\n  Two\n", b: "two\n".repeat(150) } });
    expect(
      (await use("search_files", { query: "t[w]o", regex: true, path: undefined, caseSensitive: false })).result,
    ).toStartWith("a:2: Two\nb:1: two");
    expect((await use("search_files", { query: "two" })).result).toContain("there are more");
    expect((await use("search_files", { query: "three" })).result).toBe("No line matches.");
  });

  test("delete_file and rename_file", async () => {
    const { use, workspace } = bench({ files: { "a/b": "1\n2\n", c: "x" } });
    expect(await use("delete_file", { path: "a/b" })).toMatchObject({ status: "done", removedLines: 2 });
    expect(await use("rename_file", { from: "c", to: "d" })).toMatchObject({ status: "done" });
    expect(workspace.files.texts()).toEqual({ d: "x" });
    await expect(use("rename_file", { from: "c", to: "e" })).rejects.toMatchObject({ code: "file_not_found" });
  });
});

describe("run_command", () => {
  test("shows output as it comes and tells exit code", async () => {
    const { use, shown } = bench({
      commands: { ok: { output: ["\u001b[32mgreen\u001b[0m\n", "10%\r100%\n"] }, bad: { output: [], exitCode: 2 } },
    });
    expect(await use("run_command", { command: "ok" })).toEqual({
      status: "done",
      exitCode: 0,
      result: "green\n100%\n(exit code 0)",
    });
    expect(shown).toHaveLength(2);
    expect(await use("run_command", { command: "bad" })).toMatchObject({
      status: "failed",
      exitCode: 2,
      result: "(it printed nothing)\n(exit code 2)",
    });
  });

  test("keeps head and tail of a long output and shows no more than the limit", async () => {
    const output = Array.from({ length: 4000 }, (_each, index) => `line ${index} ${"x".repeat(100)}\n`);
    const { use, shown } = bench({ commands: { long: { output } } });
    const { result } = await use("run_command", { command: "long" });
    expect(result.length).toBeLessThan(17_000);
    expect(result).toStartWith("line 0 ");
    expect(result).toContain("line 3999 ");
    expect(result).toContain("left out by Lathe]");
    expect(shown.join("").length).toBeLessThan(257 * 1024);
    expect(shown.at(-1)).toContain("characters more");
  });

  test("says when the time was over", async () => {
    const { use } = bench({ commands: { slow: { timedOut: true } } });
    expect(await use("run_command", { command: "slow", timeoutSeconds: 5 })).toMatchObject({
      status: "failed",
      result: expect.stringContaining("within 5 s"),
    });
  });
});

describe("app_status", () => {
  test("tells the state and the end of the log", async () => {
    const { use } = bench({ app: { phase: "ready", port: 5173 }, appLog: "VITE ready\n" });
    expect((await use("app_status", {})).result).toBe("The app runs on port 5173.\nThe end of its log:\nVITE ready");
  });

  test("waits for an app that starts, but not for ever", async () => {
    const starting = bench({ app: { phase: "starting", progress: "vite" } });
    const asked = starting.use("app_status", {});
    starting.workspace.app.enter({ phase: "crashed", exitCode: 1, reason: "port taken", log: "" });
    expect((await asked).result).toContain("crashed with exit code 1: port taken");
    expect(starting.clock.sleeps).toEqual([]);
    const stuck = bench({ app: { phase: "installing", progress: "12 packages" } });
    expect((await stuck.use("app_status", {})).result).toContain("being installed: 12 packages");
    expect(stuck.clock.sleeps).toEqual([15_000]);
  });

  test("restarts when asked to", async () => {
    const { use, workspace } = bench({ app: { phase: "ready", port: 1 } });
    await use("app_status", { restart: true });
    expect(workspace.app.restarts).toBe(1);
  });
});
