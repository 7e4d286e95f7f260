import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { firstLine, relevantLines } from "./relevant-lines.ts";

const all = { folder: "/app", maxCharacters: 8_000, keep: "first" as const };

describe("relevant lines", () => {
  test("name the project's files from its folder on and leave the frames of packages out", () => {
    const text = [
      "TypeError: Cannot read properties of undefined (reading 'map')",
      "    at List (http://localhost:5173/src/list.tsx?t=1763&v=a1:12:20)",
      "    at renderWithHooks (http://localhost:5173/node_modules/.vite/deps/react-dom_client.js?v=5ab:4213:19)",
      "    at Object.<anonymous> (/app/server/main.ts:3:1)",
      "    at node:internal/process/task_queues:95:5",
      "    at /@vite/client:7:1",
      "    at <anonymous>",
      "",
      "file:///app/src/a.ts and /apple/x and my/app/y and http://api.example/app/z?q=1",
    ].join("\n");
    expect(relevantLines(text, all).split("\n")).toEqual([
      "TypeError: Cannot read properties of undefined (reading 'map')",
      "    at List (src/list.tsx:12:20)",
      "    at Object.<anonymous> (server/main.ts:3:1)",
      "src/a.ts and /apple/x and my/app/y and http://api.example/app/z?q=1",
    ]);
  });

  test("are told once with how often they came, without colours and control characters", () => {
    const text = "\u001b[31mno\u0000 x\u001b[0m\nno x\r\n  at a\nno x\n  at a\n\tdeep\ud800";
    expect(relevantLines(text, all)).toBe("no x (3 times)\n  at a\n  deep\ufffd");
  });

  test("keep their limit, from the side that matters, and say so", () => {
    const lines = Array.from({ length: 500 }, (_each, index) => `line ${index}`).join("\n");
    const first = relevantLines(lines, { ...all, maxCharacters: 100 });
    expect(first).toMatch(/^line 0\nline 1\n[^]*\n… \d+ more lines$/);
    const last = relevantLines(lines, { ...all, maxCharacters: 100, keep: "last" });
    expect(last).toMatch(/^… \d+ more lines\n[^]*\nline 499$/);
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 3_000 }),
        fc.constantFrom("first" as const, "last" as const),
        (text, keep) => {
          const told = relevantLines(text, { folder: "/app", maxCharacters: 200, keep });
          expect(told.length).toBeLessThanOrEqual(200);
          expect(told.isWellFormed()).toBe(true);
          expect(firstLine(text, "/app", 20).length).toBeLessThanOrEqual(20);
        },
      ),
    );
  });

  test("take no time for a line of megabytes", () => {
    const startedAt = performance.now();
    relevantLines(`${"a.b?".repeat(500_000)}\n${"/app/".repeat(500_000)}`, all);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
