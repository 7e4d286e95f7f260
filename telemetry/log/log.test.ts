import { describe, expect, test } from "bun:test";
import { stripVTControlCharacters } from "node:util";
import type { LogLine } from "@lathe/protocol/log";
import { createLog } from "./create-log.ts";
import { LogEnvironment } from "./log-config.ts";
import { withFields } from "./with-fields.ts";

function write(format: "text" | "json", lines: LogLine[], level?: LogLine["level"]): string[] {
  const written: string[] = [];
  const now = () => new Date(0);
  const log = createLog({ format, level, write: (text) => void written.push(stripVTControlCharacters(text)), now });
  for (const line of lines) log(line);
  return written;
}

describe("a line of the log", () => {
  const line = { level: "info", message: "worker is ready", project: "prj_a", pid: 7, nothing: undefined } as const;

  test("is an object of JSON for programs", () => {
    expect(write("json", [line])).toEqual([
      '{"at":"1970-01-01T00:00:00.000Z","level":"info","message":"worker is ready","project":"prj_a","pid":7}\n',
    ]);
  });

  test("is a message with its facts for people", () => {
    expect(write("text", [{ ...line, details: { left: "out" } }])).toEqual(["worker is ready  project=prj_a pid=7\n"]);
    expect(write("text", [{ level: "error", message: "just this" }])).toEqual(["just this\n"]);
  });

  test("moves nobody's cursor", () => {
    const evil = "a\u001b[2J\u009b1A\rb";
    expect(write("text", [{ level: "info", message: evil, fact: evil }])).toEqual(["a�[2J�1A�b  fact=a�[2J�1A�b\n"]);
  });

  test("stays one line, whatever is in it", () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const written = write("json", [
      { level: "info", message: "two\nlines", text: 'with "quotes" and \u0000' },
      { level: "error", message: "odd", cycle },
      { level: "error", message: "odd", big: 1n },
    ]);
    for (const each of written) expect(each.indexOf("\n")).toBe(each.length - 1);
    expect(written.map((each) => JSON.parse(each).message)).toEqual(["two\nlines", "odd", "odd"]);
  });

  test("below the level is left out", () => {
    const lines = (["info", "warning", "error"] as const).map((level) => ({ level, message: level }));
    expect(write("text", lines, "warning")).toEqual(["warning\n", "error\n"]);
    expect(write("text", lines)).toHaveLength(3);
  });
});

test("fields go along with each line, asked for anew each time, the line's own before them", () => {
  const lines: LogLine[] = [];
  let turn: string | null = "trn_a";
  const worker = withFields((line) => void lines.push(line), { worker: "wrk_a", project: "prj_a" });
  const log = withFields(worker, () => ({ turn, trace: undefined }));
  log({ level: "info", message: "one" });
  turn = null;
  log({ level: "error", message: "two", project: "prj_b" });
  expect(lines).toEqual([
    { level: "info", message: "one", worker: "wrk_a", project: "prj_a", turn: "trn_a" },
    { level: "error", message: "two", worker: "wrk_a", project: "prj_b" },
  ]);
});

test("the environment says how", () => {
  expect(LogEnvironment.parse({})).toEqual({ LATHE_LOG_LEVEL: "info" });
  expect(LogEnvironment.parse({ LATHE_LOG: "", LATHE_LOG_LEVEL: " " })).toEqual({ LATHE_LOG_LEVEL: "info" });
  expect(LogEnvironment.parse({ LATHE_LOG: "json", LATHE_LOG_LEVEL: "error" })).toEqual({
    LATHE_LOG: "json",
    LATHE_LOG_LEVEL: "error",
  });
  expect(LogEnvironment.safeParse({ LATHE_LOG: "xml" }).success).toBe(false);
});
