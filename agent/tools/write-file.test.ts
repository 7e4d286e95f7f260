import { describe, expect, test } from "bun:test";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { openToolContext, useTool } from "../testing/use-tool.ts";

const LINES = Array.from(
  { length: 200 },
  (_each, index) => `export const value${index} = compute("some name", ${index});`,
);
const FILE = `${LINES.join("\n")}\n`;
const CHANGED = `${LINES.with(20, "export const value20 = null;").join("\n")}\n`;

function bench(files: Record<string, string>) {
  const workspace = new MemoryWorkspace({ files });
  const context = openToolContext(workspace);
  const use = (name: string, input: unknown) => useTool(name, input, context);
  return { use, texts: () => workspace.files.texts() };
}

describe("a large file that is written anew for a small change", () => {
  test("is written, and the cost is told once", async () => {
    const { use, texts } = bench({ "a.ts": FILE });
    const first = await use("write_file", { path: "a.ts", content: CHANGED });
    expect(first.status).toBe("done");
    const tokens = Math.round(CHANGED.length / 3.6);
    expect(first.result).toContain(`took about ${tokens} tokens (estimated) to change 1 of its 200 lines`);
    expect(first.result).toContain("edit_file");
    expect(texts()["a.ts"]).toBe(CHANGED);
    expect((await use("write_file", { path: "a.ts", content: FILE })).result).not.toContain("tokens");
  });

  const silent: [string, Record<string, string>, string][] = [
    ["a new file", {}, FILE],
    ["a small file", { "a.ts": "one\ntwo\n" }, "one\n2\n"],
    ["a large change", { "a.ts": FILE }, FILE.replaceAll(/value(\d*[02468]) /g, "other$1 ")],
    ["no change", { "a.ts": FILE }, FILE],
  ];
  for (const [name, files, content] of silent)
    test(`but nothing is told of ${name}`, async () => {
      const outcome = await bench(files).use("write_file", { path: "a.ts", content });
      expect(outcome.status).toBe("done");
      expect(outcome.result).not.toContain("tokens");
    });
});

describe("what stands for lines that were not given", () => {
  test("is not written in their place", async () => {
    const { use, texts } = bench({ "a.ts": FILE });
    const content = `${LINES.slice(0, 3).join("\n")}\n// ... existing code ...\n`;
    const outcome = await use("write_file", { path: "a.ts", content });
    expect(outcome).toMatchObject({
      status: "refused",
      result: expect.stringContaining("use edit_file or apply_patch"),
    });
    const edits = [{ search: LINES.slice(3, 6).join("\n"), replace: `${LINES[3]}\n// ... rest unchanged ...` }];
    expect(await use("edit_file", { path: "a.ts", edits })).toMatchObject({ status: "refused" });
    expect(texts()["a.ts"]).toBe(FILE);
  });

  test("is a comment in a new file", async () => {
    const { use } = bench({});
    expect(await use("write_file", { path: "a.md", content: "# ... more\n" })).toMatchObject({ status: "done" });
  });
});

describe("a file's mark and line endings are kept", () => {
  const shapes: [string, string, string][] = [
    ["CRLF", "one\r\ntwo\r\n", "one\r\n2\r\nthree\r\n"],
    ["LF", "one\ntwo\n", "one\n2\nthree\n"],
    ["a byte order mark", "\uFEFFone\ntwo\n", "\uFEFFone\n2\nthree\n"],
    ["a byte order mark and CRLF", "\uFEFFone\r\ntwo\r\n", "\uFEFFone\r\n2\r\nthree\r\n"],
  ];
  for (const [name, before, after] of shapes) {
    test(`by write_file, also when the model leaves out the final newline: ${name}`, async () => {
      const { use, texts } = bench({ a: before });
      await use("write_file", { path: "a", content: "one\n2\nthree" });
      expect(new TextEncoder().encode(texts()["a"])).toEqual(new TextEncoder().encode(after.replace("\uFEFF", "")));
    });
    test(`by append_file: ${name}`, async () => {
      const { use } = bench({ a: before });
      await use("append_file", { path: "a", content: "three\nfour\n" });
      const whole = await use("read_file", { path: "a", raw: true });
      expect(whole.result).toBe(before + (before.includes("\r") ? "three\r\nfour\r\n" : "three\nfour\n"));
    });
  }

  test("the mark too", async () => {
    const { use } = bench({ a: "\uFEFFone\r\n" });
    await use("write_file", { path: "a", content: "two\n" });
    expect((await use("read_file", { path: "a", raw: true })).result).toBe("\uFEFFtwo\r\n");
  });
});

test("a place that a refused edit quotes can be copied as the next search text", async () => {
  const { use, texts } = bench({ "a.ts": FILE });
  const wrong = {
    search: 'export const value21 = compute("another name altogether", 21);\nexport let value23;',
    replace: "x",
  };
  const refused = await use("edit_file", { path: "a.ts", edits: [wrong] });
  const quoted = refused.result.split("\n").find((line) => line.includes("value21 ")) ?? "";
  expect(quoted).toBe(`22\t${LINES[21]}`);
  expect((await use("read_file", { path: "a.ts", startLine: 22, endLine: 22 })).result).toStartWith(quoted);
  const edits = [{ search: quoted, replace: "22\texport const value21 = 1;" }];
  expect(await use("edit_file", { path: "a.ts", edits })).toMatchObject({ status: "done" });
  expect(texts()["a.ts"]).toBe(FILE.replace(LINES[21] ?? "", "export const value21 = 1;"));
});
