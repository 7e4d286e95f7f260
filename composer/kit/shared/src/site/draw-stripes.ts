import { box, circle, type Drawing, round, type Shape } from "./drawing.ts";
import { seeded } from "./seeded.ts";

/** A block of colour, cut by slanted stripes, with a disc before it. */
export function drawStripes(width: number, height: number, seed: string): Drawing {
  const random = seeded(seed);
  const slant = height * 0.22;
  const band = (from: number, wide: number) =>
    `M${round(from + slant)} 0h${round(wide)}L${round(from + wide)} ${height}h${round(-wide)}Z`;
  const count = Math.round(width / (height * 0.15));
  const pitch = (width + slant) / count;
  const shapes: Shape[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = index * pitch - slant;
    // Only what fits: a stripe that would be cut off looks like a mistake.
    if (from < 0 || from + slant + pitch > width) continue;
    const wide = pitch * (0.34 + random() * 0.5);
    shapes.push({
      path: band(from, wide),
      paint: index % 3 === 1 ? "ink" : "accent",
      opacity: index % 3 === 2 ? 0.45 : 1,
    });
  }
  const radius = height * 0.31;
  const [x, y] = [width / 2, height / 2];
  shapes.push({ path: circle(x, y, radius + height * 0.035), paint: "canvas" });
  shapes.push({ path: circle(x, y, radius), paint: "accent" });
  shapes.push({ path: box(x - radius * 1.7, y + radius * 0.86, radius * 0.9, height * 0.05), paint: "ink" });
  shapes.push({ path: box(x + radius * 0.8, y - radius * 0.98, radius * 0.9, height * 0.05), paint: "ink" });
  return { width, height, shapes, icon: { x, y, size: radius * 1.1, paint: "onAccent" } };
}
