import { arch, circle, type Drawing, round, type Shape } from "./drawing.ts";
import { seeded } from "./seeded.ts";

/** Arches within each other in thin lines, with rays around the innermost. */
export function drawArches(width: number, height: number, seed: string): Drawing {
  const random = seeded(seed);
  const x = width / 2;
  const bottom = height - 1;
  const inner = height * 0.5;
  const top = height * 0.3;
  const rings = 5;
  const step = height * 0.052;
  const shapes: Shape[] = [];
  for (let ring = rings; ring >= 1; ring -= 1) {
    const away = step * ring;
    shapes.push({
      path: arch(x, top - away, inner + away * 2, bottom),
      paint: ring % 2 === 0 ? "ink" : "accent",
      lineWidth: 1,
      opacity: 0.85 - ring * 0.12,
    });
  }
  const middle = top + inner / 2;
  const rays = 44;
  const reach = height * 0.62;
  for (let ray = 0; ray <= rays; ray += 1) {
    const angle = Math.PI + (ray / rays) * Math.PI;
    const from = inner / 2 + step * (rings + 0.8);
    const to = from + (reach - from) * (ray % 2 === 0 ? 0.42 : 0.24) + random() * step * 0.4;
    const at = (far: number) => `${round(x + Math.cos(angle) * far)} ${round(middle + Math.sin(angle) * far)}`;
    shapes.push({ path: `M${at(from)}L${at(to)}`, paint: "accent", lineWidth: 1, opacity: 0.55 });
  }
  shapes.push({ path: arch(x, top, inner, bottom), paint: "accent" });
  shapes.push({ path: circle(x, middle, inner * 0.34), paint: "onAccent", lineWidth: 1, opacity: 0.6 });
  shapes.push({ path: `M${round(width * 0.06)} ${bottom}H${round(width * 0.94)}`, paint: "ink", lineWidth: 1.5 });
  return { width, height, shapes, icon: { x, y: middle, size: inner * 0.32, paint: "onAccent" } };
}
