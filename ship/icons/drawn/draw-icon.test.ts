import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { drawIcon } from "./draw-icon.ts";
import { findLetter } from "./letter.ts";
import { circle, squircle } from "./outline.ts";
import { rasterize } from "./rasterize.ts";

const area = (coverage: Float32Array) => coverage.reduce((sum, value) => sum + value, 0);

describe("coverage", () => {
  test("of any triangle is its area", () => {
    const place = fc.double({ min: 1, max: 39, noNaN: true });
    fc.assert(
      fc.property(place, place, place, place, place, place, (ax, ay, bx, by, cx, cy) => {
        const exact = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        const covered = rasterize([Float64Array.of(ax, ay, bx, by, cx, cy)], 40);
        expect(area(covered)).toBeCloseTo(exact, 1);
        expect(covered.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });

  test("ends at the square's edges", () => {
    expect(area(rasterize(circle(0, 0, 20), 40))).toBeCloseTo((Math.PI * 400) / 4, -0.5);
    expect(area(rasterize(circle(40, 40, 20), 40))).toBeCloseTo((Math.PI * 400) / 4, -0.5);
    expect(area(rasterize([Float64Array.of(-50, -50, 90, -50, 90, 90, -50, 90)], 40))).toBeCloseTo(1_600, 0);
    expect(area(rasterize(squircle(100, 100, 20), 40))).toBe(0);
  });
});

describe("the letter", () => {
  test.each(["Tasks", "éclair", "Żółw", "  …42 days", "задачи", "Йод", "שלום", "مهام", "ørsted", "ß"])(
    "of %p is drawn",
    (name) => expect(findLetter(name)).not.toBeNull(),
  );
  test.each(["買い物", "🚀", "งาน", "कार्य", "", "—", "\ud800"])("of %p is not there", (name) =>
    expect(findLetter(name)).toBeNull(),
  );
  test("is the same with and without its accent", () => expect(findLetter("Élan")).toEqual(findLetter("elan")));
});

test("any name and colour give the same icon each time, its mark within every mask", () => {
  const color = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("W", "Щ", "Q", "J", "1", "買", "ا"));
  fc.assert(
    fc.property(name, color, (text, chosen) => {
      const size = 64;
      const icon = { name: text, color: chosen };
      expect(drawIcon(icon, { size, shape: "full" })).toEqual(drawIcon(icon, { size, shape: "full" }));
      const mark = drawIcon(icon, { size, shape: "mark" });
      let [seen, farthest] = [0, 0];
      for (let at = 0; at < size * size; at++) {
        if ((mark.data[at * 4 + 3] ?? 0) < 16) continue;
        seen += 1;
        const distance = Math.hypot((at % size) + 0.5 - size / 2, Math.floor(at / size) + 0.5 - size / 2);
        farthest = Math.max(farthest, distance);
      }
      expect(farthest).toBeLessThan(0.4 * size);
      expect(seen).toBeGreaterThan(size);
    }),
    { numRuns: 60 },
  );
});

test("the mark is seen on every colour", () => {
  for (const color of ["#ffffff", "#000000", "#ffff00", "#4f46e5", "#7f7f7f", "#00ff00", "nonsense"]) {
    const icon = { name: "Iris", color };
    const full = drawIcon(icon, { size: 96, shape: "full" });
    const [middle, beside] = [(48 * 96 + 48) * 4, (48 * 96 + 20) * 4];
    const brightness = (at: number) =>
      0.3 * (full.data[at] ?? 0) + 0.6 * (full.data[at + 1] ?? 0) + 0.1 * (full.data[at + 2] ?? 0);
    expect(Math.abs(brightness(middle) - brightness(beside)), color).toBeGreaterThan(60);
  }
});
