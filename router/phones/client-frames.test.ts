import { expect, test } from "bun:test";
import fc from "fast-check";
import { ClientFrames } from "./client-frames.ts";

/** One frame as a client sends it. */
function frame(
  opcode: number,
  payload: Uint8Array,
  options: { isLast?: boolean; mask?: number[] | null } = {},
): Buffer {
  const { isLast = true, mask = [1, 2, 3, 4] } = options;
  const { length } = payload;
  const lengthBytes =
    length < 126 ? [length] : length < 65_536 ? [126, length >> 8, length & 255] : [127, ...long(length)];
  const [short = 0, ...more] = lengthBytes;
  const head = [(isLast ? 128 : 0) | opcode, short | (mask === null ? 0 : 128), ...more, ...(mask ?? [])];
  const masked = Buffer.from(payload.map((byte, at) => byte ^ (mask?.[at & 3] ?? 0)));
  return Buffer.concat([Buffer.from(head), masked]);
}

function long(length: number): number[] {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  return [...bytes];
}

function read(bytes: Buffer, cuts: readonly number[]): string[] {
  const texts: string[] = [];
  const frames = new ClientFrames((text) => texts.push(text));
  let from = 0;
  for (const cut of [...cuts.map((at) => at % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b)) {
    frames.feed(bytes.subarray(from, cut));
    from = cut;
  }
  return texts;
}

const bytesOf = (text: string) => Buffer.from(text);

test("messages are read however they are fragmented, masked and cut", () => {
  const message = fc.record({
    text: fc.string({ maxLength: 160, unit: "grapheme" }),
    pieces: fc.integer({ min: 1, max: 4 }),
    mask: fc.option(fc.array(fc.nat(255), { minLength: 4, maxLength: 4 })),
    ping: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 30 }), (messages, cuts) => {
      const sent = messages.flatMap(({ text, pieces, mask, ping }) => {
        const bytes = bytesOf(text.toWellFormed());
        const size = Math.ceil(bytes.length / pieces);
        return Array.from({ length: pieces }, (_, at) => [
          frame(at === 0 ? 1 : 0, bytes.subarray(at * size, (at + 1) * size), { isLast: at === pieces - 1, mask }),
          ...(ping ? [frame(9, bytesOf("ping"), { mask })] : []),
        ]).flat();
      });
      expect(read(Buffer.concat(sent), cuts)).toEqual(messages.map(({ text }) => text.toWellFormed()));
    }),
  );
});

test("what is binary, compressed or too large is skipped, and what follows is read", () => {
  const compressed = frame(1, bytesOf("zip"));
  compressed[0] = (compressed[0] ?? 0) | 64;
  const large = frame(1, Buffer.alloc(200_000, 97));
  const sent = Buffer.concat([frame(2, bytesOf("binary")), compressed, large, frame(1, bytesOf("said"))]);
  expect(read(sent, [])).toEqual(["said"]);
  expect(
    read(
      sent,
      Array.from({ length: 100 }, (_, at) => at * 17),
    ),
  ).toEqual(["said"]);
});

test("anything at all is taken without a fault", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(fc.nat(), { maxLength: 5 }), (bytes, cuts) => {
      expect(() => read(Buffer.from(bytes), cuts)).not.toThrow();
    }),
  );
});
