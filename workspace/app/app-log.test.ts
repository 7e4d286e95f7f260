import { describe, expect, test } from "bun:test";
import { AppLog, lastLines } from "./app-log.ts";

describe("app log", () => {
  test("takes escape sequences out, wherever they are cut", () => {
    const printed = "\x1b[32m➜\x1b[39m  \x1b]8;;http://x\x1b\\Local\x1b]8;;\x07: ready\r\n\x1b(Bdone\rdone again\n";
    const plain = "➜  Local: ready\ndone\ndone again\n";
    for (let cut = 0; cut <= printed.length; cut += 1) {
      const log = new AppLog(10_000);
      log.push(printed.slice(0, cut));
      log.push(printed.slice(cut));
      expect(log.text).toBe(plain);
    }
  });

  test("keeps the last part, from the beginning of a line, and knows what came since a position", () => {
    const log = new AppLog(100);
    for (let line = 0; line < 50; line += 1) log.push(`line ${line}\n`);
    const position = log.position;
    log.push("and then\n");
    expect(log.since(position)).toBe("and then\n");
    expect(log.text.length).toBeLessThanOrEqual(100);
    expect(log.text).toMatch(/^line \d+\n/);
    expect(log.since(0)).toBe(log.text);
  });

  test("tells listeners what is printed, until they end it", () => {
    const log = new AppLog(100);
    const heard: string[] = [];
    const end = log.onPrint((text) => heard.push(text));
    log.push("a\x1b[0m");
    end();
    log.push("b");
    expect(heard).toEqual(["a"]);
  });

  test("a sequence that never ends does not swallow the log", () => {
    const log = new AppLog(10_000);
    log.push(`\x1b]0;${"x".repeat(5_000)}`);
    log.push("\nafter\n");
    expect(log.text).toEndWith("\nafter\n");
  });
});

test("last lines are those that say something", () => {
  expect(lastLines("a\n\nb\n  \nc\n\n", 2, 100)).toBe("b\nc");
  expect(lastLines("abc", 5, 2)).toBe("bc");
});
