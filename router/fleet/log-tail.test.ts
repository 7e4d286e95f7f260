import { afterEach, beforeEach, expect, test } from "bun:test";
import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { LogTail } from "./log-tail.ts";

let directory: string;
let path: string;
let lines: string[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "lathe-tail-"));
  path = join(directory, "log");
  lines = [];
  writeFileSync(path, "");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function open(from: "start" | "end" = "start"): LogTail {
  return new LogTail(path, { from, onLine: (line) => lines.push(line) });
}

test("lines come whole, wherever their writing was cut", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 7 }), (written, size) => {
      writeFileSync(path, "");
      lines = [];
      const tail = open();
      const bytes = Buffer.from(written.map((line) => `${line.replaceAll("\n", "")}\n`).join(""));
      for (let at = 0; at < bytes.length; at += size) {
        appendFileSync(path, bytes.subarray(at, at + size));
        tail.read();
      }
      tail.close();
      expect(lines).toEqual(written.map((line) => line.replaceAll("\n", "")));
    }),
    { numRuns: 30 },
  );
});

test("one that begins at the end does not repeat what was there", () => {
  appendFileSync(path, "old\n");
  const tail = open("end");
  appendFileSync(path, "new\nunfinished");
  tail.close();
  expect(lines).toEqual(["new", "unfinished"]);
});

test("the file stays small while it is read, and nothing is lost", () => {
  const tail = open();
  const line = `${"x".repeat(9_999)}\n`;
  for (let count = 0; count < 500; count += 1) {
    appendFileSync(path, line);
    tail.read();
    expect(statSync(path).size).toBeLessThan(1.1 * 1024 * 1024);
  }
  tail.close();
  expect(lines).toHaveLength(500);
});

test("a line without an end comes in parts", () => {
  const tail = open();
  appendFileSync(path, "y".repeat(200_000));
  tail.read();
  expect(lines.join("").length).toBeGreaterThan(100_000);
  tail.close();
  expect(lines.join("")).toHaveLength(200_000);
});
