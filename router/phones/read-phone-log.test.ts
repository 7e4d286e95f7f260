import { expect, test } from "bun:test";
import fc from "fast-check";
import { readPhoneMessage } from "./read-phone-log.ts";

const log = (level: string, ...data: unknown[]) => readPhoneMessage(JSON.stringify({ type: "log", level, data }));

test("what an app prints is a report without colours", () => {
  expect(log("warn", "Careful:", "\u001b[33m3\u001b[39m")).toEqual({
    type: "log",
    report: { kind: "console", level: "warning", message: "Careful: 3", route: "" },
  });
  expect(log("log", "hi")).toMatchObject({ report: { kind: "console", level: "info", message: "hi" } });
  expect(log("error", { a: 1 })).toMatchObject({ report: { kind: "console", level: "error", message: '{"a":1}' } });
});

test("an error that nobody caught is told as one", () => {
  const printed = "\u001b[31m[TypeError: undefined is not a function]\u001b[39m";
  expect(log("error", printed)).toMatchObject({
    report: { kind: "error", level: "error", message: "TypeError: undefined is not a function" },
  });
  expect(log("error", "It failed:", printed)).toMatchObject({ report: { kind: "console" } });
});

test("the bundles that it runs say what it runs on", () => {
  const register = (url: string) =>
    readPhoneMessage(JSON.stringify({ type: "register-entrypoints", entryPoints: [url] }));
  expect(register("http://h/e.bundle?platform=ios&dev=true")).toEqual({ type: "registered", platform: "ios" });
  expect(register("http://h/e.bundle//&platform=android")).toEqual({ type: "registered", platform: "android" });
  expect(register("http://h/e.bundle?platform=web")).toBeNull();
});

test("what says nothing is no report, whatever it is", () => {
  for (const text of ["", "[]", '{"type":"log-opt-in"}', '{"type":"log","level":"error","data":"x"}']) {
    expect(readPhoneMessage(text)).toBeNull();
  }
  expect(log("groupEnd")).toBeNull();
  expect(log("error", "  ")).toBeNull();
  fc.assert(fc.property(fc.json(), (text) => void readPhoneMessage(text)));
});
