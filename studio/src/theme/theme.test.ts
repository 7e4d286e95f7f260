import { expect, test } from "bun:test";

const css = await Bun.file(new URL("theme.css", import.meta.url)).text();
const colors = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, 1.4.3. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const SURFACES = ["ground", "surface", "raised", "hover"];
const pairs: [string, string][] = [
  ...["ink", "muted", "faint", "accent", "success", "warning", "danger"].flatMap((text) =>
    SURFACES.map((surface): [string, string] => [text, surface]),
  ),
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["accent", "accent-soft"],
  ["success", "success-soft"],
  ["warning", "warning-soft"],
  ["danger", "danger-soft"],
  ["ink", "success-soft"],
  ["ink", "danger-soft"],
  ["ink", "warning-soft"],
];

test.each(pairs)("%s on %s is readable in light and dark (4.5 : 1)", (text, surface) => {
  for (const scheme of ["light", "dark"] as const) {
    const ratio = contrast(colors.get(text)?.[scheme] ?? "#000000", colors.get(surface)?.[scheme] ?? "#000000");
    expect(ratio, `${scheme}: ${ratio.toFixed(2)}`).toBeGreaterThanOrEqual(4.5);
  }
});
