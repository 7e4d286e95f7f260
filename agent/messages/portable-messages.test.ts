import { expect, test } from "bun:test";
import type { ModelMessage } from "@lathe/protocol/model";
import fc from "fast-check";
import { toPortable, withPortableIds } from "./portable-messages.ts";

/** Steps whose calls have the ids that servers give: long ones, empty ones, the same ones in each step. */
const steps = fc.array(
  fc.uniqueArray(fc.constantFrom("", "c", "toolu_01A-b/c", "call_0", "call00002"), { minLength: 1 }),
);

function tell(ids: readonly (readonly string[])[]): ModelMessage[] {
  return ids.flatMap((step, at): ModelMessage[] => [
    {
      role: "assistant",
      content: [
        { type: "reasoning", text: "Hm.", providerData: { signature: "s" } },
        ...step.map((callId) => ({
          type: "tool-call" as const,
          callId,
          name: `${at} ${callId}`,
          input: {},
          providerData: { id: 1 },
        })),
      ],
    },
    {
      role: "tool",
      content: step
        .map((callId) => ({
          type: "tool-result" as const,
          callId,
          name: `${at} ${callId}`,
          output: "",
          isError: false,
        }))
        .toReversed(),
    },
  ]);
}

test("every call gets an id of its own that all providers take, and its result the same", () => {
  fc.assert(
    fc.property(steps, (ids) => {
      const messages = toPortable(tell(ids));
      const parts = messages.flatMap((message) => (message.role === "assistant" ? message.content : []));
      const called = parts.flatMap((part) => (part.type === "tool-call" ? [part] : []));
      const results = messages.flatMap((message) => (message.role === "tool" ? message.content : []));
      expect(new Set(called.map(({ callId }) => callId)).size).toBe(ids.flat().length);
      for (const { callId } of called) expect(callId).toMatch(/^[a-zA-Z0-9]{9}$/);
      const byId = new Map(called.map(({ callId, name }) => [callId, name]));
      for (const { callId, name } of results) expect(byId.get(callId)).toBe(name);
      expect(JSON.stringify(messages)).not.toMatch(/providerData|Hm\./);
      expect(toPortable(messages)).toEqual(messages);
    }),
  );
});

test("a message that held nothing but thoughts is left out; ids alone leave all else", () => {
  const thought: ModelMessage = { role: "assistant", content: [{ type: "reasoning", text: "Hm." }] };
  expect(toPortable([thought])).toEqual([]);
  expect(withPortableIds([thought])).toEqual([thought]);
});
