import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { CommandOutput } from "./command-output.ts";

async function readAll(output: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of output) text += part;
  return text;
}

describe("command output", () => {
  test("passes on all that fits, in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: "binary" })), async (parts) => {
        const output = new CommandOutput(1_000_000);
        const read = readAll(output);
        for (const part of parts) output.push(part);
        output.end();
        expect(await read).toBe(parts.join(""));
      }),
    );
  });

  test("keeps beginning and end of what is too long, and says how much is missing", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "binary", maxLength: 80 })),
        fc.integer({ min: 8, max: 200 }),
        async (parts, max) => {
          const output = new CommandOutput(max);
          for (const part of parts) output.push(part);
          output.end();
          const all = parts.join("");
          const text = await readAll(output);
          if (text === all) return;
          const [, head = "", left, tail = ""] = /^(.*)\n… (\d+) characters left out …\n(.*)$/s.exec(text) ?? [];
          expect(head.length + Number(left) + tail.length).toBe(all.length);
          expect(all.startsWith(head) && all.endsWith(tail)).toBeTrue();
          expect(head.length + tail.length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });

  test("does not keep a late reader from what was printed before", async () => {
    const output = new CommandOutput(100);
    output.push("early");
    output.end();
    output.push("after the end");
    expect(await readAll(output)).toBe("early");
  });
});
