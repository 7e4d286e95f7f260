import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { MessageSplitter } from "./message-splitter.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a splitter of messages", () => {
  test("gives the same however the stream is cut, and drops what is too long only", () => {
    const message = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !text.includes("\0"));
    fc.assert(
      fc.property(fc.array(message), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (messages, sizes) => {
        const stream = bytes(messages.map((each) => `${each}\0`).join(""));
        const splitter = new MessageSplitter(50);
        const got: string[] = [];
        for (let start = 0, turn = 0; start < stream.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          got.push(...splitter.feed(stream.subarray(start, start + size)));
          start += size;
        }
        expect(got).toEqual(messages.filter((each) => bytes(each).length <= 50));
      }),
    );
  });

  test("keeps nothing of an endless message", () => {
    const splitter = new MessageSplitter(1_000);
    const before = process.memoryUsage().arrayBuffers;
    for (let turn = 0; turn < 200; turn += 1) expect(splitter.feed(new Uint8Array(1024 * 1024).fill(120))).toEqual([]);
    Bun.gc(true);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
    expect(splitter.feed(bytes("x\0after\0"))).toEqual(["after"]);
  });
});
