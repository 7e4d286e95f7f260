import { describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import fc from "fast-check";
import { decodeImage } from "./decode-image.ts";
import { disc, paint, toPng } from "./fixtures/paint.ts";
import { inspectImage } from "./inspect-image.ts";

const png = toPng(disc(300, 100, [200, 30, 60, 255]));
const opaque = toPng(paint(320, 240, (x, y) => [x % 256, y, 90, 255]));
const jpeg = await new Bun.Image(opaque).jpeg().bytes();
const webp = await new Bun.Image(opaque).webp().bytes();
const lossless = await new Bun.Image(png).webp({ lossless: true }).bytes();

const images = [
  ["PNG", png, { format: "png", width: 300, height: 300 }],
  ["JPEG", jpeg, { format: "jpeg", width: 320, height: 240 }],
  [
    "progressive JPEG",
    await new Bun.Image(opaque).jpeg({ progressive: true }).bytes(),
    { format: "jpeg", width: 320, height: 240 },
  ],
  ["WebP", webp, { format: "webp", width: 320, height: 240 }],
  ["lossless WebP", lossless, { format: "webp", width: 300, height: 300 }],
] as const;

function messageOf(bytes: Uint8Array): string {
  try {
    inspectImage(bytes, "icon");
    return "fine";
  } catch (error) {
    return error instanceof LatheError ? error.message : String(error);
  }
}

/** A chunk of a PNG; nothing here looks at its checksum. */
function insertChunk(image: Uint8Array, type: string, bytes: number): Uint8Array {
  const chunk = Buffer.alloc(12 + bytes);
  chunk.writeUInt32BE(bytes, 0);
  chunk.write(type, 4, "latin1");
  return Buffer.concat([image.subarray(0, 33), chunk, image.subarray(33)]);
}

function withSize(width: number, height: number): Uint8Array {
  const changed = Buffer.from(png);
  changed.writeUInt32BE(width, 16);
  changed.writeUInt32BE(height, 20);
  return changed;
}

describe("images that are taken", () => {
  test.each([...images])("%s", async (_name, bytes, facts) => {
    expect(inspectImage(bytes, "icon")).toEqual(facts);
    const { width, height, data } = await decodeImage(bytes, "icon");
    expect({ width, height }).toEqual({ width: facts.width, height: facts.height });
    expect(data).toHaveLength(width * height * 4);
  });
});

const extended = Buffer.alloc(30);
extended.write("RIFF\0\0\0\0WEBPVP8X", 0, "latin1");
extended[20] = 2;
extended.writeUInt16LE(511, 24);
extended.writeUInt16LE(511, 27);

test.each([
  ["a GIF", new TextEncoder().encode("GIF89a0000000000"), "icon is a GIF. Use a PNG, JPEG or WebP image."],
  ["an SVG", new TextEncoder().encode("<?xml?><svg viewBox='0 0 1 1'/>"), "an SVG, which cannot be made into pixels"],
  ["a text", new TextEncoder().encode("hello"), "icon is no image that Lathe can read."],
  ["nothing", new Uint8Array(), "icon is no image that Lathe can read."],
  ["an animated PNG", insertChunk(png, "acTL", 8), "icon is animated."],
  ["an animated WebP", extended, "icon is animated."],
  ["a tiny one", withSize(64, 64), "icon has only 64 × 64 pixels. Use one with at least 192 × 192."],
  ["a huge one", withSize(5_000, 5_000), "icon has 5000 × 5000 pixels. Use one with at most 4096 × 4096."],
  ["a bomb", withSize(0x7fffffff, 0x7fffffff), "Use one with at most 4096 × 4096."],
  ["a strip", withSize(1_000, 200), "too long for an icon"],
  ["no width", withSize(0, 0), "icon is damaged"],
  ["a file of 11 MB", new Uint8Array(11 * 1024 * 1024), "icon is larger than 10 MB."],
])("%s is refused", (_name, bytes, words) => expect(messageOf(bytes)).toContain(words));

test.each([...images])("%s cut off anywhere is a clear error, or still an image", async (_name, bytes) => {
  for (let share = 0; share < 1; share += 0.07) {
    const cut = bytes.slice(0, Math.floor(bytes.byteLength * share));
    const fault = await decodeImage(cut, "icon").then(
      () => null,
      (error: unknown) => error,
    );
    if (fault !== null) expect(fault).toBeInstanceOf(LatheError);
  }
});

test("any bytes behind an image's first ones are an image or a clear error", () => {
  const first = fc.constantFrom(...images.map(([, bytes]) => [...bytes.subarray(0, 12)]));
  fc.assert(
    fc.property(first, fc.array(fc.nat(255), { maxLength: 60 }), (start, rest) => {
      try {
        inspectImage(Uint8Array.from([...start, ...rest]), "icon");
      } catch (error) {
        expect(error).toBeInstanceOf(LatheError);
      }
    }),
    { numRuns: 500 },
  );
});

test("pixels that are not what the header says are a clear error", async () => {
  const fault = await decodeImage(withSize(4_000, 4_000), "icon").catch((error: unknown) => error);
  expect(fault).toMatchObject({
    code: "bad_request",
    message: "icon is damaged and cannot be read. Save it again as a PNG.",
  });
});
