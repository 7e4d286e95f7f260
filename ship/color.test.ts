import { expect, test } from "bun:test";
import fc from "fast-check";
import { contrast, fromOklch, parseColor, toHex, toOklch } from "./color.ts";

test.each([
  ["#4f46e5", "#4f46e5"],
  ["#abc", "#aabbcc"],
  [" #4F46E51c ", "#4f46e5"],
  ["red", "#ff0000"],
  ["rgb(1, 2, 3)", "#010203"],
  ["hsl(0 100% 50%)", "#ff0000"],
  ["oklch(100% 0 0)", "#ffffff"],
  ["oklch(0.628 0.2577 29.23)", "#ff0000"],
])("%p is %p", (text, hex) => {
  const color = parseColor(text);
  expect(color && toHex(color)).toBe(hex);
});

test.each(["", "transparent", "var(--accent)", "light-dark(#fff, #000)", "12", "no colour", "#12345678901", "url(x)"])(
  "%p is no colour",
  (text) => expect(parseColor(text)).toBeNull(),
);

test("a colour comes back from its lightness, chroma and hue", () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(channel, channel, channel, (r, g, b) => {
      expect(toHex(fromOklch(toOklch({ r, g, b })))).toBe(toHex({ r, g, b }));
    }),
  );
});

test("any text is a colour or none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const color = parseColor(text);
      if (color !== null) expect(toHex(color)).toMatch(/^#[0-9a-f]{6}$/);
    }),
  );
});

test("black on white has the contrast that WCAG gives it", () => {
  expect(contrast({ r: 0, g: 0, b: 0 }, { r: 255, g: 255, b: 255 })).toBeCloseTo(21);
});
