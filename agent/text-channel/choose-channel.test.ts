import { describe, expect, test } from "bun:test";
import { calls, finishes, says } from "@lathe/testing/scripted-model";
import { chooseChannel } from "./choose-channel.ts";
import { detectFormatFailure } from "./detect-format-failure.ts";

test("the channel is what is set, else what the model can, else what it showed", () => {
  expect(chooseChannel({ tools: true }, "text")).toBe("text");
  expect(chooseChannel({ tools: false }, "tools")).toBe("tools");
  expect(chooseChannel({ tools: false }, "auto")).toBe("text");
  expect(chooseChannel({ tools: null }, "auto")).toBe("tools");
  expect(chooseChannel({ tools: true }, "auto", { formatFailed: true })).toBe("text");
  expect(chooseChannel({ tools: true }, "tools", { formatFailed: true })).toBe("tools");
});

describe("a call in the wrong format", () => {
  const tools = new Set(["write_file", "read_file"]);
  const found = (text: string): string | null => {
    const failure = detectFormatFailure([...says(text), ...finishes()], tools);
    return failure === null ? null : `${failure.kind} ${failure.name}`;
  };

  test("is seen in its many shapes", () => {
    const json = '{"name": "write_file", "arguments": {"path": "a", "content": "b"}}';
    expect(found('Sure.\n<boltAction type="file" filePath="a">\nb\n</boltAction>')).toBe("artifact file");
    expect(found('<file path="a">\nb\n</file>')).toBe("artifact file");
    expect(found(json)).toBe("tool-json write_file");
    expect(found(`I write it:\n${json}`)).toBe("tool-json write_file");
    expect(found(`[${json}]`)).toBe("tool-json write_file");
    expect(found(`\`\`\`json\n${json}\n\`\`\``)).toBe("tool-json write_file");
    expect(found(`<tool_call>\n${json}\n</tool_call>`)).toBe("tool-json write_file");
    expect(found(`[TOOL_CALLS][${json}]`)).toBe("tool-json write_file");
    expect(found('<function=read_file>{"path":"a"}</function>')).toBe("tool-json read_file");
    expect(found('{"type":"function","function":{"name":"read_file","arguments":"{}"}}')).toBe("tool-json read_file");
  });

  test("is not seen where there is none", () => {
    expect(found("Done. The app counts now.")).toBeNull();
    expect(found('```json\n{"name": "my-app", "version": "1"}\n```')).toBeNull();
    expect(found("```ts src/a.ts\nconst a = 1;\n```")).toBeNull();
    expect(found('Write `<boltAction type="file" filePath="x">` like so.')).toBeNull();
    const called = [
      ...says('<boltAction type="start"/>'),
      ...calls({ callId: "c", name: "read_file", input: { path: "a" } }),
    ];
    expect(detectFormatFailure(called, tools)).toBeNull();
  });
});
