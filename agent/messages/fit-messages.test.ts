import { expect, test } from "bun:test";
import type { ModelMessage } from "@lathe/protocol/model";
import fc from "fast-check";
import { fitMessages, measureMessages } from "./fit-messages.ts";
import { userMessage } from "./tell-step.ts";

function exchange(index: number, characters: number): ModelMessage[] {
  const callId = `c${index}`;
  const text = "x".repeat(characters);
  return [
    { role: "assistant", content: [{ type: "tool-call", callId, name: "write_file", input: { path: "a", text } }] },
    { role: "tool", content: [{ type: "tool-result", callId, name: "write_file", output: text, isError: false }] },
  ];
}

test("what fits stays as it is; what does not is shortened from the oldest on, and the newest stay whole", () => {
  const messages = [
    userMessage("Build it"),
    ...Array.from({ length: 20 }, (_each, index) => exchange(index, 2_000)).flat(),
  ];
  expect(fitMessages(messages, 100_000)).toEqual(messages);
  const short = fitMessages(messages, 60_000);
  expect(measureMessages(short)).toBeLessThanOrEqual(40_000 + 2_000);
  expect(short.slice(-8)).toEqual(messages.slice(-8));
  expect(fitMessages(short, 60_000)).toEqual(short);
});

test("for a much smaller window the newer ones and long texts follow; prompt, calls and results stay", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 5_000, max: 50_000 }), (count, characters) => {
      const prompt = "The prompt, as it was written.";
      const beginning = userMessage(prompt, "file ".repeat(characters), "more ".repeat(characters));
      const exchanges = Array.from({ length: count }, (_each, index) => exchange(index, characters)).flat();
      const short = fitMessages([beginning, ...exchanges], 60_000);
      expect(measureMessages(short)).toBeLessThanOrEqual(60_000);
      expect(short).toHaveLength(1 + exchanges.length);
      expect(short[0]?.content[0]).toEqual({ type: "text", text: prompt });
    }),
  );
});
