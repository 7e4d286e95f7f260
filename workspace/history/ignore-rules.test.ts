import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { parseIgnoreRules } from "./ignore-rules.ts";

let top: string;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), "lathe-ignore-"));
  expect(Bun.spawnSync(["git", "init", "-q", top]).exitCode).toBe(0);
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

/** What is ignored by our rules, folders first, as the walk does it: what is in an ignored folder is never asked for. */
function ignoredByUs(text: string, path: string): boolean {
  const rules = parseIgnoreRules(text);
  const names = path.split("/");
  return names.some(
    (_, index) => rules.decide(names.slice(0, index + 1).join("/"), index < names.length - 1) === "ignored",
  );
}

function ignoredByGit(text: string, paths: readonly string[]): Set<string> {
  writeFileSync(join(top, ".gitignore"), text);
  const env = { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent", GIT_CONFIG_NOSYSTEM: "1" };
  const args = ["git", "-C", top, "check-ignore", "--no-index", "-z", "--stdin"];
  const run = Bun.spawnSync(args, { stdin: Buffer.from(paths.map((path) => `${path}\0`).join("")), env });
  return new Set(run.stdout.toString().split("\0").slice(0, -1));
}

function compare(text: string, paths: readonly string[]): void {
  const expected = ignoredByGit(text, paths);
  for (const path of paths)
    expect({ text, path, ignored: ignoredByUs(text, path) }).toEqual({ text, path, ignored: expected.has(path) });
}

const PATHS = [
  "a",
  "b.log",
  "a.log",
  "a/b.log",
  "a/b",
  "a/b/c",
  "a/x/y/c",
  "build/out",
  "x/build/out",
  "keep.log",
  "sub/keep.log",
  "a[b",
  "ab",
  "#x",
  "!x",
  "sp ",
  "sp",
  "foo.js",
  "x/foo.js",
  "x/y/foo.js",
  "doc/a.txt",
  "doc/x/a.txt",
  "-",
  "]",
  "a-b",
  "a.b.c",
];

test.each([
  "*.log\n!keep.log\n",
  "/a\n",
  "a/\n",
  "build/\n",
  "a/b\n",
  "/a/b\n",
  "**/foo.js\n",
  "a/**\n",
  "a/**/c\n",
  "doc/*.txt\n",
  "\\#x\n",
  "\\!x\n",
  "#x\n",
  "sp\\ \n",
  "sp \n",
  "[ab]\n",
  "[!a]\n",
  "[^a]*\n",
  "[a-c]*\n",
  "[]]\n",
  "[]-]\n",
  "a?b\n",
  "*\n!*.js\n!*/\n",
  "a[b\n",
  "a\\\n",
  "**\n",
  "/**\n",
  "**/\n",
  "/\n",
  "//a\n",
  "!\n",
  "a/**\n!a/b\n",
  "x/\n!x/foo.js\n",
  "\uFEFFa\n",
  "a\r\n",
  "*.*.*\n",
  "[a\\-z]*\n",
  "a**b\n",
  "a**/?\n",
  "x/a**/b\n",
  "x/a**\n!x/ab\n",
  "***\n",
])("agrees with git on %j", (text) => {
  for (const path of PATHS) {
    mkdirSync(dirname(join(top, "tree", path)), { recursive: true });
  }
  compare(text, PATHS);
});

test("agrees with git on random patterns", () => {
  const piece = fc.constantFrom(
    "a",
    "b",
    "ab",
    "*",
    "**",
    "?",
    "/",
    "!",
    "[ab]",
    "[!a]",
    ".",
    "*.js",
    "x/",
    "**/",
    "\\*",
    "#",
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
  const name = fc.constantFrom("a", "b", "ab", "x", "a.js", "*", "#a", "!b", "aXb", ".");
  const path = fc
    .array(
      name.filter((found) => found !== "."),
      { minLength: 1, maxLength: 4 },
    )
    .map((names) => names.join("/"));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(path, { minLength: 1, maxLength: 30 }),
      (lines, paths) => {
        compare(`${lines.join("\n")}\n`, paths);
      },
    ),
    { numRuns: 150 },
  );
});

test("no pattern takes long", () => {
  const text = `${"*a".repeat(100)}b\n${"**/a/".repeat(100)}b\n${"[a-b]*".repeat(100)}c\n`;
  const rules = parseIgnoreRules(text);
  const startedAt = performance.now();
  for (let round = 0; round < 20; round++) rules.decide(`${"a/".repeat(200)}${"a".repeat(255)}`, false);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});
