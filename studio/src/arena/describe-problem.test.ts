import { expect, test } from "bun:test";
import { ReportedProblem } from "@lathe/protocol/prompt";
import { problemOfChecks, problemOfCrash, problemOfReports, problemOfTerminal } from "./describe-problem.ts";

test("every problem is one that a prompt takes, however long what it tells of", () => {
  const long = "x".repeat(50_000);
  const report = {
    kind: "error",
    level: "error",
    message: long.slice(0, 4_000),
    stack: long.slice(0, 16_000),
    route: "/",
  } as const;
  for (const problem of [
    problemOfCrash({ phase: "crashed", exitCode: 1, reason: long, log: long }),
    problemOfReports([report, report, report]),
    problemOfReports([]),
    problemOfChecks([{ name: "types", status: "failed", summary: "2 errors.", details: long, durationMs: 1 }]),
    problemOfTerminal(long),
  ]) {
    expect(ReportedProblem.safeParse(problem).success).toBe(true);
  }
});

test("what happened on a phone is told with the phone's name", () => {
  const report = { kind: "error", level: "error", message: "x is null", route: "/list" } as const;
  const { message, details } = problemOfReports([report, { ...report, device: "Android phone, 192.168.1.23" }]);
  expect(message).toBe("x is null\nOn Android phone, 192.168.1.23: x is null");
  expect(details).toBe("On /list:\nx is null\n\nOn /list, on Android phone, 192.168.1.23:\nx is null");
});

test("of a terminal the line that speaks of an error is named, not the shell's prompt", () => {
  expect(problemOfTerminal("$ bun test\nerror: no such module\n\n/app $ ")).toEqual({
    source: "terminal",
    message: "error: no such module",
    details: "$ bun test\nerror: no such module\n\n/app $",
  });
  expect(problemOfTerminal(" \n ")).toBeNull();
});

test("a crash is told by the end of its log, without colours", () => {
  const log = `begin${"-".repeat(20_000)}\u001b[31mboom\u001b[0m`;
  const { source, details } = problemOfCrash({ phase: "crashed", exitCode: null, reason: "It ended.", log });
  expect(source).toBe("app");
  expect(details).toEndWith("-boom");
  expect(details).not.toContain("begin");
});
