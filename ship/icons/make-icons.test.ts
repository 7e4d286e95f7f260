import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { ADAPTIVE, ImageIcon, MASKABLE } from "./compose-icons.ts";
import { decodeImage } from "./decode-image.ts";
import { disc, paint, pixelAt, toPng } from "./fixtures/paint.ts";
import { inspectImage } from "./inspect-image.ts";
import { type IconSet, type IconSources, makeIcons } from "./make-icons.ts";
import type { Pixels } from "./pixels.ts";

const WHITE = { r: 255, g: 255, b: 255 };

function sourcesOf(image: Uint8Array | null, more: Partial<IconSources> = {}): IconSources {
  return {
    image: image === null ? null : { name: "icon.png", bytes: image },
    isGiven: true,
    drawn: { name: "Notes", color: "#7c3aed" },
    backgroundColor: "#ffffff",
    adaptive: { foreground: null, monochrome: null, backgroundColor: null },
    ...more,
  };
}

function sizesOf({ android, notes: _notes, ...web }: IconSet): Record<string, number> {
  const { backgroundColor: _color, ...images } = android;
  const named = Object.entries({ ...web, ...images }).flatMap(([name, bytes]) => {
    if (bytes === null) return [];
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(16), name).toBe(view.getUint32(20));
    return [[name, view.getUint32(16)] as const];
  });
  return Object.fromEntries(named);
}

function hasTransparency({ data }: Pixels): boolean {
  return data.some((value, index) => index % 4 === 3 && value < 255);
}

const SIZES = {
  any192: 192,
  any512: 512,
  maskable512: 512,
  appleTouch180: 180,
  favicon48: 48,
  foreground432: 432,
  legacy192: 192,
  monochrome432: 432,
};

test.each([
  ["drawn", null],
  ["from a logo", toPng(disc(400, 150, [200, 30, 60, 255]))],
  [
    "from a JPEG that is not square",
    await new Bun.Image(toPng(paint(600, 400, (x) => [x % 256, 90, 90, 255]))).jpeg().bytes(),
  ],
])("all sizes, %s", async (_name, image) => {
  const icons = await makeIcons(sourcesOf(image));
  const { monochrome432, ...always } = SIZES;
  expect(sizesOf(icons)).toEqual(icons.android.monochrome432 === null ? always : { ...always, monochrome432 });
  expect(hasTransparency(await decodeImage(icons.maskable512, "maskable"))).toBe(false);
  expect(await makeIcons(sourcesOf(image))).toEqual(icons);
});

describe("what matters lies in the circle that masks leave", () => {
  test("for logos of every size and place", () => {
    const where = fc.record({ x: fc.nat(200), y: fc.nat(200), radius: fc.integer({ min: 10, max: 60 }) });
    fc.assert(
      fc.property(where, fc.constantFrom(MASKABLE, ADAPTIVE), ({ x, y, radius }, zone) => {
        const logo = paint(200, 200, (px, py) =>
          Math.hypot(px - x, py - y) < radius ? [180, 0, 60, 255] : [0, 0, 0, 0],
        );
        const size = 120;
        const made = new ImageIcon(logo, WHITE).safe(size, zone);
        const outside: number[][] = [];
        for (let py = 0; py < size; py++) {
          for (let px = 0; px < size; px++) {
            const distance = Math.hypot(px + 0.5 - size / 2, py + 0.5 - size / 2);
            // One pixel is what a smooth edge takes.
            if (distance > (zone.safe * size) / 2 + 1.5) outside.push(pixelAt(made, px, py));
          }
        }
        expect(outside.every((pixel) => pixel.every((channel) => channel === 255))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  test("a ground of one colour goes on to the edge", () => {
    const square = paint(256, 256, (x, y) =>
      Math.abs(x - 128) < 110 && Math.abs(y - 128) < 110 ? [255, 255, 0, 255] : [0, 0, 90, 255],
    );
    const icon = new ImageIcon(square, WHITE);
    expect(icon.ground).toEqual({ r: 0, g: 0, b: 90 });
    const made = icon.safe(256, MASKABLE);
    expect(pixelAt(made, 1, 128)).toEqual([0, 0, 90, 255]);
    expect(pixelAt(made, 128, 128)).toEqual([255, 255, 0, 255]);
    // The square's corner, which a round mask would cut off at its place.
    expect(pixelAt(made, 24, 24)).toEqual([0, 0, 90, 255]);
  });

  test("a ground of many colours goes on as it ends", () => {
    const gradient = paint(256, 256, (_x, y) => [0, y, 200, 255]);
    const made = new ImageIcon(gradient, WHITE).safe(300, MASKABLE);
    expect(pixelAt(made, 0, 0).slice(0, 3)).toEqual(pixelAt(made, 150, 30).slice(0, 3));
  });
});

test("round corners are filled where nothing may be transparent", () => {
  const rounded = paint(200, 200, (x, y) =>
    Math.hypot(Math.max(0, Math.abs(x - 99.5) - 70), Math.max(0, Math.abs(y - 99.5) - 70)) < 30
      ? [9, 99, 199, 255]
      : [0, 0, 0, 0],
  );
  const icon = new ImageIcon(rounded, WHITE);
  expect(pixelAt(icon.opaque(100), 0, 0)).toEqual([9, 99, 199, 255]);
  expect(pixelAt(icon.plain(100), 0, 0)[3]).toBe(0);
});

test("hidden colours leave no dark fringe", async () => {
  const image = await decodeImage(toPng(disc(2_100, 900, [255, 255, 255, 255])), "icon");
  const { data } = new ImageIcon(image, WHITE).plain(256);
  const visible = data.filter((_value, index) => index % 4 === 0 && (data[index + 3] ?? 0) > 8);
  expect(Math.min(...visible)).toBe(255);
});

test("a logo is seen on its ground", () => {
  const white = disc(300, 100, [255, 255, 255, 255]);
  expect(new ImageIcon(white, WHITE).ground).not.toEqual(WHITE);
  expect(new ImageIcon(white, { r: 0, g: 0, b: 120 }).ground).toEqual({ r: 0, g: 0, b: 120 });
});

test("the images of Android's adaptive icon are taken as they are", async () => {
  const red = toPng(disc(432, 100, [255, 0, 0, 255]));
  const adaptive = {
    foreground: { name: "fg.png", bytes: red },
    monochrome: { name: "mono.png", bytes: new Uint8Array([1, 2, 3]) },
    backgroundColor: "#00f",
  };
  const { android, notes } = await makeIcons(sourcesOf(null, { isGiven: false, adaptive }));
  expect(android.backgroundColor).toBe("#0000ff");
  expect(inspectImage(android.foreground432, "fg").width).toBe(432);
  expect(pixelAt(await decodeImage(android.foreground432, "fg"), 216, 216)).toEqual([255, 0, 0, 255]);
  expect(notes).toEqual([
    "mono.png is no image that Lathe can read. Use a PNG, JPEG or WebP image. Android's icon is made without it.",
  ]);
});

test("an image that was found and is broken is replaced, one that was given is refused", async () => {
  const broken = toPng(disc(300, 100, [1, 2, 3, 255])).slice(0, 200);
  const found = await makeIcons(sourcesOf(broken, { isGiven: false }));
  expect(found.notes[0]).toContain("icon.png is damaged");
  expect(found.any512).toEqual((await makeIcons(sourcesOf(null))).any512);
  expect(await makeIcons(sourcesOf(broken)).catch((error: unknown) => error)).toMatchObject({ code: "bad_request" });
});

test("a small image is taken, and a note says what would be better", async () => {
  const { notes } = await makeIcons(sourcesOf(toPng(disc(200, 90, [9, 9, 9, 255]))));
  expect(notes).toEqual(["icon.png has 200 × 200 pixels: with 512 or more icons would be sharper."]);
});
