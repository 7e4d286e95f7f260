import { expect, test } from "bun:test";
import type { StoredLine } from "@lathe/protocol/stored-turn";
import { newId } from "@lathe/protocol/ids";
import { readStoredTurn } from "./read-stored-turn.ts";

const about: StoredLine = {
  type: "turn",
  turnId: newId("trn"),
  prompt: "Build it",
  model: "m/x",
  template: "web",
  folder: "/app",
  base: null,
};
const part = (text: string): StoredLine => ({ type: "part", part: { type: "text.delta", id: "t", text } });
const write = (...lines: StoredLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

test("parts belong to their calls, commands come in their order", () => {
  const command = (name: string): StoredLine => ({
    type: "command",
    command: name,
    output: "out",
    exitCode: 0,
    signal: null,
    timedOut: false,
  });
  const text = write(about, { type: "call" }, part("a"), part("b"), command("one"), { type: "call" }, command("two"));
  const turn = readStoredTurn(text);
  expect(turn.calls.map(({ parts }) => parts.length)).toEqual([2, 0]);
  expect(turn.commands.map(({ command: name }) => name)).toEqual(["one", "two"]);
  expect(turn.end).toBeNull();
});

test("a last line that was cut off is left out, a damaged one in the middle is told", () => {
  const whole = write(about, { type: "call" }, part("a"));
  for (let cut = whole.length - 1; cut > whole.indexOf("\n"); cut -= 1) {
    expect(readStoredTurn(whole.slice(0, cut)).about.prompt).toBe("Build it");
  }
  expect(() => readStoredTurn(`${write(about)}{"type":"part"}\n${write({ type: "call" })}`)).toThrow("Line 2");
  expect(() => readStoredTurn("")).toThrow("first line is missing");
});
