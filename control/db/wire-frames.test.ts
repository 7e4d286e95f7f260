import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { WireFrames } from "./wire-frames.ts";

function startup(body: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeInt32BE(8 + body.length, 0);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, body]);
}

function message(type: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0);
  head.writeInt32BE(4 + body.length, 1);
  return Buffer.concat([head, body]);
}

const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
const body = fc.uint8Array({ maxLength: 40 });

test("whole messages come out in order, however the bytes are cut; the goodbye does not", () => {
  const stream = fc.record({
    refused: fc.boolean(),
    start: body,
    messages: fc.array(fc.tuple(fc.constantFrom("P", "B", "E", "S", "Q"), body), { maxLength: 8 }),
    cuts: fc.array(fc.nat(400), { maxLength: 12 }),
  });
  fc.assert(
    fc.property(stream, ({ refused, start, messages, cuts }) => {
      const expected = Buffer.concat([startup(start), ...messages.map(([type, content]) => message(type, content))]);
      const sent = Buffer.concat([refused ? sslRequest : Buffer.alloc(0), expected, message("X", Buffer.alloc(0))]);
      const frames = new WireFrames();
      const borders = [...new Set([0, ...cuts.filter((cut) => cut < sent.length), sent.length])].sort((a, b) => a - b);
      const outputs = borders.slice(1).map((end, index) => frames.feed(sent.subarray(borders[index], end)));
      expect(Buffer.concat(outputs.map((output) => output.messages))).toEqual(expected);
      expect(outputs.reduce((sum, output) => sum + output.refusals, 0)).toBe(refused ? 1 : 0);
    }),
  );
});

test("a length that cannot be is refused", () => {
  expect(() => new WireFrames().feed(Buffer.from([0, 0, 0, 0, 0, 0, 0, 0]))).toThrow(RangeError);
});
