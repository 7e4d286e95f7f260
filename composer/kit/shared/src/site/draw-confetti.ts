import { box, circle, type Drawing, round, type Shape } from "./drawing.ts";
import { seeded } from "./seeded.ts";

/** A round shape with paper of all forms flying around it. */
export function drawConfetti(width: number, height: number, seed: string): Drawing {
  const random = seeded(seed);
  const [x, y] = [width / 2, height / 2];
  const radius = height * 0.33;
  const shapes: Shape[] = [
    { path: blob(x + radius * 0.12, y + radius * 0.1, radius * 1.16, random), paint: "accent", opacity: 0.22 },
    { path: blob(x, y, radius, random), paint: "accent" },
  ];
  const pieces = Math.round((width / height) * 15);
  for (let index = 0; index < pieces; index += 1) {
    // Around the middle, at even angles that are a little off.
    const angle = ((index + random() * 0.6) / pieces) * Math.PI * 2;
    const away = 1.32 + random() * 0.5;
    const px = x + Math.cos(angle) * radius * away * Math.max(1, (width / height) * 0.86);
    const py = y + Math.sin(angle) * radius * away * 0.98;
    const size = height * (0.028 + random() * 0.036);
    if (px < size || px > width - size || py < size || py > height - size) continue;
    shapes.push(piece(index % 5, px, py, size, random));
  }
  return { width, height, shapes, icon: { x, y, size: radius * 0.95, paint: "onAccent" } };
}

function piece(form: number, x: number, y: number, size: number, random: () => number): Shape {
  const turn = random() * Math.PI * 2;
  const corner = (part: number) =>
    `${round(x + Math.cos(turn + part) * size)} ${round(y + Math.sin(turn + part) * size)}`;
  const third = (Math.PI * 2) / 3;
  switch (form) {
    case 0:
      return { path: circle(x, y, size * 0.8), paint: "accent", opacity: 0.75 };
    case 1:
      return { path: `M${corner(0)}L${corner(third)}L${corner(third * 2)}Z`, paint: "ink", opacity: 0.85 };
    case 2:
      return { path: circle(x, y, size * 0.75), paint: "accent", lineWidth: size * 0.45 };
    case 3:
      return { path: box(x - size / 2, y - size, size, size * 2, size / 2), paint: "accent", opacity: 0.35 };
    default:
      return {
        path: `M${round(x - size * 1.4)} ${round(y)}q${round(size * 0.7)} ${round(-size * 1.2)} ${round(size * 1.4)} 0t${round(size * 1.4)} 0`,
        paint: "ink",
        lineWidth: size * 0.4,
        opacity: 0.7,
      };
  }
}

/** A circle that somebody cut out by hand. */
function blob(x: number, y: number, radius: number, random: () => number): string {
  const count = 7;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2;
    const reach = radius * (0.92 + random() * 0.16);
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach, angle, reach };
  });
  // The handles of a circle's curve between its points.
  const handle = (4 / 3) * Math.tan(Math.PI / (2 * count));
  const [first] = points;
  if (first === undefined) return "";
  const curves = points.map((from, index) => {
    const to = points[(index + 1) % count] ?? first;
    const out = `${round(from.x - Math.sin(from.angle) * handle * from.reach)} ${round(from.y + Math.cos(from.angle) * handle * from.reach)}`;
    const into = `${round(to.x + Math.sin(to.angle) * handle * to.reach)} ${round(to.y - Math.cos(to.angle) * handle * to.reach)}`;
    return `C${out} ${into} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${curves.join("")}Z`;
}
