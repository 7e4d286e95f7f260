import { expect, test } from "bun:test";
import { readText } from "./read-text.ts";

test("characters cut by the border of two chunks are put together, at every position", async () => {
  const words = "aé€😀\n";
  const bytes = new TextEncoder().encode(words);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const parts: string[] = [];
    const chunks = [bytes.slice(0, cut), bytes.slice(cut)];
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const chunk = chunks.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
    });
    await readText(stream, (text) => parts.push(text));
    expect(parts.join("")).toBe(words);
  }
});

test("bytes that are no UTF-8 become replacement characters, unfinished ones too", async () => {
  let text = "";
  await readText(new Blob([new Uint8Array([0x61, 0xff, 0x62, 0xe2, 0x82])]).stream(), (part) => {
    text += part;
  });
  expect(text).toBe("a\uFFFDb\uFFFD");
});
