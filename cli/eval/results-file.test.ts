import { afterEach, beforeEach, expect, test } from "bun:test";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type EvalResult, isSettled } from "./eval-result.ts";
import { ResultsFile } from "./results-file.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-results-"));
  path = join(folder, "results.ndjson");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const result = (id: string, more: Partial<EvalResult> = {}): EvalResult => ({
  type: "eval.result",
  file: "apps.json",
  model: "m/x",
  channel: "auto",
  id,
  hash: "h",
  at: 1,
  outcomes: ["completed"],
  started: true,
  problem: "",
  checks: [],
  usage: { inputTokens: null, cachedInputTokens: null, outputTokens: null },
  durationMs: 1,
  ...more,
});

test("what was added is found again, the newest of it, by all that makes an experiment", () => {
  const file = new ResultsFile(path);
  file.add(result("a"));
  file.add(result("a", { at: 2 }));
  const again = new ResultsFile(path);
  expect(again.find(result("a"))?.at).toBe(2);
  for (const other of [{ model: "m/y" }, { hash: "i" }, { channel: "text" as const }, { file: "other.json" }]) {
    expect(again.find(result("a", other))).toBeUndefined();
  }
});

test("a line that was cut off is left out, wherever it was cut, and others are kept", () => {
  const line = `${JSON.stringify(result("a"))}\n`;
  for (let cut = 1; cut < line.length; cut += 7) {
    writeFileSync(path, line);
    appendFileSync(path, JSON.stringify(result("b")).slice(0, cut));
    const file = new ResultsFile(path);
    file.add(result("c"));
    expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(2);
    expect(new ResultsFile(path).find(result("c"))).toBeDefined();
  }
});

test("to do it again is to forget those, and no others", () => {
  const file = new ResultsFile(path);
  for (const each of [result("a"), result("b"), result("a", { model: "m/y" })]) file.add(each);
  file.forget([result("a", { hash: "another" })]);
  expect(file.find(result("a"))).toBeUndefined();
  const again = new ResultsFile(path);
  expect(again.find(result("a", { model: "m/y" }))).toBeDefined();
  expect(again.find(result("b"))).toBeDefined();
});

test("another file is refused and left as it is", () => {
  for (const text of ["Buy milk.", "Buy milk.\n", '{"type":"other"}\n']) {
    writeFileSync(path, text);
    expect(() => new ResultsFile(path)).toThrow("name another file");
    expect(readFileSync(path, "utf8")).toBe(text);
  }
});

test("a place that cannot be written is refused at once, and one that can is not touched before there is a result", () => {
  for (const place of [join(folder, "nowhere", "results.ndjson"), folder]) {
    expect(() => new ResultsFile(place)).toThrow(`Results cannot be written to ${place}`);
  }
  expect(new ResultsFile(path).find(result("a"))).toBeUndefined();
  expect(existsSync(path)).toBe(false);
});

test("what could not be tried is not settled", () => {
  const untried = [{ id: "c", status: "untried" as const, reason: "" }];
  expect(isSettled(result("a", { checks: untried }))).toBe(false);
  expect(isSettled(result("a", { checks: untried, started: false }))).toBe(true);
  expect(isSettled(result("a", { checks: untried, outcomes: ["completed", "failed"] }))).toBe(true);
  expect(isSettled(result("a"))).toBe(true);
});
