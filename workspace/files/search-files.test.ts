import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LIMITS } from "@lathe/protocol/limits";
import type { Files } from "@lathe/protocol/workspace";
import fc from "fast-check";
import { compileQuery } from "./line-matcher.ts";
import { openFiles } from "./open-files.ts";

let directory: string;
let files: Files & { close(): Promise<void> };

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "lathe-search-"));
  files = await openFiles({ directory, owner: null });
});

afterEach(async () => {
  await files.close();
  rmSync(directory, { recursive: true, force: true });
});

test("gives place and line, one match a line, in order", async () => {
  await files.write("b.ts", "one\r\n  Needle needle\r\nlast needle");
  await files.write("a/x.ts", "needle");
  const { matches, truncated } = await files.search({ query: "needle" });
  expect(truncated).toBe(false);
  expect(matches).toEqual([
    { path: "a/x.ts", line: 1, column: 1, text: "needle" },
    { path: "b.ts", line: 2, column: 3, text: "  Needle needle" },
    { path: "b.ts", line: 3, column: 6, text: "last needle" },
  ]);
  const sensitive = await files.search({ query: "needle", caseSensitive: true });
  expect(sensitive.matches[1]).toMatchObject({ line: 2, column: 10 });
  expect((await files.search({ query: "needle", under: "a" })).matches).toHaveLength(1);
});

test("looks only where it is asked to", async () => {
  for (const path of ["src/a.ts", "src/b.css", "docs/a.ts"]) await files.write(path, "needle");
  const search = async (where: { include?: string; exclude?: string }) =>
    (await files.search({ query: "needle", ...where })).matches.map((match) => match.path);
  expect(await search({ include: "src" })).toEqual(["src/a.ts", "src/b.css"]);
  expect(await search({ exclude: "*.ts" })).toEqual(["src/b.css"]);
  expect(await search({ include: "src, docs", exclude: "*.css" })).toEqual(["docs/a.ts", "src/a.ts"]);
});

test("patterns are RE2's, literals are not patterns", async () => {
  await files.write("a", "fn(a.b)\nfnXaXbX");
  expect((await files.search({ query: "fn(a.b)" })).matches.map((match) => match.line)).toEqual([1]);
  expect((await files.search({ query: "^fn.a.b.$", regex: true })).matches).toHaveLength(2);
});

test.each(["(", "a{2000}", "(?=a)", "(a)\\1", "[z-a]", "", "a\nb", "x".repeat(1_001)])(
  "refuses the pattern %j with words",
  async (query) => {
    await expect(files.search({ query, regex: true })).rejects.toMatchObject({ code: "bad_request" });
  },
);

test("a literal is found far behind in a line", async () => {
  await files.write("a", `${" ".repeat(30_000)}needle`);
  expect((await files.search({ query: "NEEDLE" })).matches[0]).toMatchObject({ line: 1, column: 30_001 });
});

test("no pattern hangs", async () => {
  await files.write("a", `${"a".repeat(50_000)}\n`.repeat(20));
  const startedAt = performance.now();
  for (const query of ["(a+)+$b", "(a|aa)+b$", "(.*)*x", "(a?){500}a{500}b", "(.*a){20}c"]) {
    await files.search({ query, regex: true });
  }
  expect(performance.now() - startedAt).toBeLessThan(25_000);
});

test("skips binaries, giants, links, dependencies and caches", async () => {
  await files.write("text", "needle");
  await files.write("binary", "needle\0");
  await files.write("giant", `needle${" ".repeat(LIMITS.file.maxTextBytes)}`);
  symlinkSync("text", join(directory, "link"));
  for (const folder of ["node_modules", ".vite", ".git"]) {
    mkdirSync(join(directory, folder));
    writeFileSync(join(directory, folder, "x"), "needle");
  }
  expect((await files.search({ query: "needle" })).matches.map((match) => match.path)).toEqual(["text"]);
});

test("ends at its limits and cuts long lines", async () => {
  await files.write("a", "needle\n".repeat(LIMITS.search.maxMatches + 1));
  const all = await files.search({ query: "needle" });
  expect([all.matches.length, all.truncated]).toEqual([LIMITS.search.maxMatches, true]);
  const few = await files.search({ query: "needle", maxMatches: 3 });
  expect([few.matches.length, few.truncated]).toEqual([3, true]);
  await files.write("a", `needle${"x".repeat(5_000)}`);
  expect((await files.search({ query: "needle" })).matches[0]?.text).toHaveLength(LIMITS.search.maxLineCharacters);
});

test("can be stopped", async () => {
  await files.write("a", "xxxxxxxxx\n".repeat(200_000));
  const stop = new AbortController();
  const searching = files.search({ query: "x.*y", regex: true }, stop.signal);
  // The search lets others work in mid-file, or this would come too late.
  setImmediate(() => stop.abort());
  await expect(searching).rejects.toMatchObject({ code: "stopped" });
});

test("a literal is found where indexOf finds it", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", ".", "*", "\\", "(", "ä", "😀", "[", "^", "$"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      text,
      text.filter((query) => query !== ""),
      (line, query) => {
        expect(compileQuery({ query, caseSensitive: true })(line)).toBe(line.indexOf(query));
        expect(compileQuery({ query })(line)).toBe(line.indexOf(query));
      },
    ),
    { numRuns: 500 },
  );
});
