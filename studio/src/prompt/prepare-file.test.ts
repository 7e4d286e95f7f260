import { expect, test } from "bun:test";
import { LIMITS } from "@lathe/protocol/limits";
import fc from "fast-check";
import type { DecodeImage, DecodedImage } from "./browser-images.ts";
import { fitWithin } from "./fit-within.ts";
import { prepareFile } from "./prepare-file.ts";

const { maxImageBytes, maxImagePixels, maxTextBytes } = LIMITS.attachment;
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const GIF = new TextEncoder().encode("GIF89a\0\0\0\0\0\0");
/** A JPEG whose EXIF says how it is to be turned. */
const jpeg = (orientation: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
    ...[0xff, 0xda, 0, 0],
  ]);

/** Stands in for the browser: an image of this size, written as so many bytes of each type. */
function decoder(image: Partial<DecodedImage> & { bytes?: Record<string, number> } = {}) {
  const encoded: { width: number; height: number; type: string }[] = [];
  let open = 0;
  const decode: DecodeImage = async () => {
    open += 1;
    return {
      width: 100,
      height: 50,
      isTransparent: () => false,
      encode: async (size, type) => {
        encoded.push({ ...size, type });
        return new Blob([new Uint8Array(image.bytes?.[type] ?? 10)], { type });
      },
      close: () => (open -= 1),
      ...image,
    };
  };
  return { decode, encoded, open: () => open };
}
const file = (bytes: Uint8Array<ArrayBuffer> | string, name: string, type = "") => new File([bytes], name, { type });

test("an image that is small enough goes as it is, whatever it is called", async () => {
  const { decode, encoded, open } = decoder();
  const sent = file(PNG, "shot.dat");
  const prepared = await prepareFile(sent, decode);
  expect(prepared).toMatchObject({ kind: "image", name: "shot.dat" });
  if (prepared.kind === "refused") throw new Error(prepared.reason);
  expect(prepared.content.type).toBe("image/png");
  expect(new Uint8Array(await prepared.content.arrayBuffer())).toEqual(PNG);
  expect(encoded).toEqual([]);
  expect(open()).toBe(0);
});

test("a large one is reduced: JPEG, or PNG where something shines through", async () => {
  const opaque = decoder({ width: 4_000, height: 3_000 });
  expect(await prepareFile(file(PNG, "photo.png"), opaque.decode)).toMatchObject({ kind: "image", name: "photo.jpg" });
  expect(opaque.encoded).toEqual([{ width: 1_568, height: 1_176, type: "image/jpeg" }]);
  const clear = decoder({ width: 1_000, height: 3_136, isTransparent: () => true });
  expect(await prepareFile(file(PNG, "logo.png"), clear.decode)).toMatchObject({ name: "logo.png" });
  expect(clear.encoded).toEqual([{ width: 500, height: 1_568, type: "image/png" }]);
});

test("a transparent one that stays too large as PNG becomes WebP; what stays too large is refused", async () => {
  const bytes = { "image/png": maxImageBytes + 1 };
  const first = decoder({ width: 2_000, isTransparent: () => true, bytes });
  expect(await prepareFile(file(PNG, "noise.png"), first.decode)).toMatchObject({ name: "noise.webp" });
  const second = decoder({ width: 2_000, bytes: { "image/jpeg": maxImageBytes + 1 } });
  expect(await prepareFile(file(PNG, "noise.png"), second.decode)).toMatchObject({ kind: "refused" });
  expect(second.open()).toBe(0);
});

test("of a moving image the first frame goes, and a turned JPEG goes upright", async () => {
  expect(await prepareFile(file(GIF, "cat.gif"), decoder().decode)).toMatchObject({ name: "cat.jpg" });
  const upright = decoder();
  await prepareFile(file(jpeg(1), "a.jpg"), upright.decode);
  expect(upright.encoded).toEqual([]);
  const turned = decoder();
  await prepareFile(file(jpeg(6), "a.jpg"), turned.decode);
  expect(turned.encoded).toEqual([{ width: 100, height: 50, type: "image/jpeg" }]);
});

test("text goes by its content, and what is neither is refused in words", async () => {
  const { decode } = decoder();
  expect(await prepareFile(file("const ä = 1;\n", "a.rs"), decode)).toMatchObject({ kind: "text", name: "a.rs" });
  expect(await prepareFile(file("<svg/>", "a.svg", "image/svg+xml"), decode)).toMatchObject({ kind: "text" });
  const reasonOf = async (one: File): Promise<string> => {
    const prepared = await prepareFile(one, decode);
    return prepared.kind === "refused" ? prepared.reason : "taken";
  };
  expect(await reasonOf(file(Uint8Array.from([0xff, 0xfe, 1]), "a.bin"))).toBe(
    "“a.bin” is neither an image nor text in UTF-8.",
  );
  expect(await reasonOf(file("a\0b", "nul.txt"))).toContain("neither");
  expect(await reasonOf(file("", "none.txt"))).toBe("“none.txt” is empty.");
  expect(await reasonOf(file("x".repeat(maxTextBytes + 1), "long.txt", "text/plain"))).toBe(
    "“long.txt” has 262 kB; text may have 262 kB.",
  );
  const broken = await prepareFile(file(PNG, "b.png"), () => Promise.reject(new Error("no")));
  expect(broken).toEqual({ kind: "refused", reason: "“b.png” is an image that this browser cannot read." });
});

test("a size that fits keeps its shape and is never larger", () => {
  const pixels = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(pixels, pixels, (width, height) => {
      const fitted = fitWithin({ width, height }, maxImagePixels);
      expect(Math.max(fitted.width, fitted.height)).toBe(Math.min(Math.max(width, height), maxImagePixels));
      expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
    }),
  );
});
