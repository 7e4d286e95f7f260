import { box, circle, type Drawing, round, type Shape } from "./drawing.ts";
import { seeded } from "./seeded.ts";

/** Hills behind each other, and what stands over them. */
export function drawHills(width: number, height: number, seed: string): Drawing {
  const random = seeded(seed);
  const radius = height * 0.25;
  const x = width * (0.42 + random() * 0.16);
  const y = height * 0.36;
  const shapes: Shape[] = [
    { path: box(0, 0, width, height), paint: "accent", opacity: 0.06 },
    { path: circle(x, y, radius * 1.42), paint: "accent", opacity: 0.08 },
    { path: circle(x, y, radius), paint: "accent", opacity: 0.2 },
  ];
  const hills = 4;
  for (let index = 0; index < hills; index += 1) {
    const ground = height * (0.55 + index * 0.12);
    const rise = height * (0.11 - index * 0.012);
    const shift = random() * Math.PI * 2;
    const points = Array.from({ length: 5 }, (_, step) => ({
      x: (width / 4) * step,
      y: ground + Math.sin(shift + step * (1.5 + random() * 0.5)) * rise,
    }));
    shapes.push({ path: `${smooth(points)}V${height}H0Z`, paint: "accent", opacity: 0.16 + index * 0.17 });
  }
  return { width, height, shapes, icon: { x, y, size: radius * 0.95, paint: "accent" } };
}

/** A curve through points that stand at even distances. */
function smooth(points: readonly { x: number; y: number }[]): string {
  return points.reduce((path, point, index) => {
    const before = points[index - 1];
    if (before === undefined) return `M${round(point.x)} ${round(point.y)}`;
    const half = round((before.x + point.x) / 2);
    return `${path}C${half} ${round(before.y)} ${half} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
  }, "");
}
