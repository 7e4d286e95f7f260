import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import fc from "fast-check";
import { formatMessage, MessageReader } from "./message-reader.ts";

test("messages come out as they went in, however the stream is cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.dictionary(fc.string(), fc.string({ unit: "grapheme" }))),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      (messages, sizes) => {
        const stream = Buffer.concat(messages.map(formatMessage));
        const reader = new MessageReader(1_000_000);
        const read: unknown[] = [];
        for (let at = 0, turn = 0; at < stream.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          read.push(...reader.read(stream.subarray(at, at + size)).map((text): unknown => JSON.parse(text)));
          at += size;
        }
        expect(read).toEqual(messages.map((message): unknown => JSON.parse(JSON.stringify(message))));
      },
    ),
  );
});

test("whatever comes, it is messages or an error, and nothing above the limit is held", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.uint8Array(), fc.constant(Buffer.from("Content-Length: 5\r\n\r\n")))),
      (chunks) => {
        const reader = new MessageReader(100);
        try {
          for (const chunk of chunks)
            for (const text of reader.read(chunk)) expect(text.length).toBeLessThanOrEqual(100);
        } catch (error) {
          expect(error).toBeInstanceOf(LatheError);
        }
      },
    ),
  );
});

test("refuses what is too large before it has come", () => {
  const reader = new MessageReader(1_000);
  expect(() => reader.read(Buffer.from("Content-Length: 1001\r\n\r\n"))).toThrow("too large");
});
