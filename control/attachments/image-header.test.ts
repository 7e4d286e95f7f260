import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { readImageHeader } from "./image-header.ts";
import { makeGif, makeJpeg, makePng, makeWebp } from "./images.fixture.ts";

const side = (max: number) => fc.integer({ min: 1, max });
const KINDS = [
  ["image/png", 0x7fff_ffff, makePng],
  ["image/gif", 0xffff, makeGif],
  ["image/jpeg", 0xffff, makeJpeg],
  ["image/webp", 0x3fff, (width: number, height: number) => makeWebp("VP8 ", width, height)],
  ["image/webp", 0x4000, (width: number, height: number) => makeWebp("VP8L", width, height)],
  ["image/webp", 0x100_0000, (width: number, height: number) => makeWebp("VP8X", width, height)],
] as const;

describe("readImageHeader", () => {
  for (const [mediaType, max, make] of KINDS) {
    test(`reads the size of ${mediaType} (sides up to ${max})`, () => {
      fc.assert(
        fc.property(side(max), side(max), (width, height) => {
          expect(readImageHeader(make(width, height))).toEqual({ mediaType, width, height });
        }),
      );
    });

    test(`says that ${mediaType} (${max}) is damaged wherever it is cut, or that it is none`, () => {
      const whole = make(300, 200);
      const read = Array.from(whole, (_, length) => readImageHeader(whole.slice(0, length)));
      for (const header of read) {
        if (header !== null && header !== "damaged") expect(header).toEqual({ mediaType, width: 300, height: 200 });
      }
      expect(read[0]).toBeNull();
      expect(read).toContain("damaged");
    });

    test(`never throws on a changed ${mediaType} (${max}), and gives sizes above nothing`, () => {
      const whole = make(300, 200);
      const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
      fc.assert(
        fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
          const bytes = whole.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expectSound(readImageHeader(bytes));
        }),
      );
    });
  }

  test("never throws on any bytes, also behind a beginning that fits", () => {
    const start = fc.constantFrom(...KINDS.map(([, , make]) => make(9, 9).slice(0, 16)), new Uint8Array());
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (beginning, rest) => {
        expectSound(readImageHeader(Uint8Array.of(...beginning, ...rest)));
      }),
    );
  });

  test("takes a view into a larger buffer for what it is", () => {
    const buffer = Uint8Array.of(1, 2, 3, ...makePng(7, 8), 9);
    expect(readImageHeader(buffer.subarray(3))).toMatchObject({ width: 7, height: 8 });
  });

  test("comes to an end on a JPEG that is nothing but filling and empty segments", () => {
    const bytes = new Uint8Array(4 * 1024 * 1024).fill(0xff);
    bytes[1] = 0xd8;
    expect(readImageHeader(bytes)).toBe("damaged");
    for (let at = 2; at + 4 <= bytes.length; at += 4) bytes.set([0xff, 0xe1, 0, 2], at);
    expect(readImageHeader(bytes)).toBe("damaged");
  });

  test("refuses a side of nothing", () => {
    for (const make of [makePng, makeGif, makeJpeg]) expect(readImageHeader(make(0, 5))).toBe("damaged");
  });
});

function expectSound(header: ReturnType<typeof readImageHeader>): void {
  if (header === null || header === "damaged") return;
  expect(header.width).toBeGreaterThan(0);
  expect(header.height).toBeGreaterThan(0);
}
