/** Closed lines, as flat lists x0, y0, x1, y1, …; x to the right, y downwards. */
export type Outline = readonly Float64Array[];

/** Straight pieces that a curve becomes; the curves here are never longer than an icon. */
const PIECES_OF_CURVE = 16;
const PIECES_OF_CIRCLE = 256;

/**
 * Reads the path data that letters.json holds: absolute M, L and Q; every M begins a closed line.
 *
 * @throws TypeError for any other command
 */
export function parsePath(path: string): Outline {
  const outline: number[][] = [];
  let points: number[] = [];
  for (const [, command = "", numbers = ""] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.split(" ").map(Number);
    if (command === "M") outline.push((points = [x1, y1]));
    else if (command === "L") points.push(x1, y1);
    else if (command === "Q") addCurve(points, x1, y1, x2, y2);
    else throw new TypeError(`path command ${command}`);
  }
  return outline.map((line) => Float64Array.from(line));
}

function addCurve(points: number[], x1: number, y1: number, x2: number, y2: number): void {
  const [x0 = 0, y0 = 0] = points.slice(-2);
  for (let piece = 1; piece <= PIECES_OF_CURVE; piece++) {
    const t = piece / PIECES_OF_CURVE;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    points.push(a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2);
  }
}

export function circle(x: number, y: number, radius: number): Outline {
  return [arc(x, y, radius, 0, Math.PI * 2)];
}

/** A pie piece: from the middle along the circle between two angles (radians, clockwise from the right). */
export function sector(x: number, y: number, radius: number, from: number, to: number): Outline {
  return [Float64Array.from([x, y, ...arc(x, y, radius, from, to)])];
}

function arc(x: number, y: number, radius: number, from: number, to: number): Float64Array {
  const pieces = Math.max(8, Math.ceil((PIECES_OF_CIRCLE * Math.abs(to - from)) / (Math.PI * 2)));
  const points = new Float64Array((pieces + 1) * 2);
  for (let piece = 0; piece <= pieces; piece++) {
    const angle = from + ((to - from) * piece) / pieces;
    points[piece * 2] = x + Math.cos(angle) * radius;
    points[piece * 2 + 1] = y + Math.sin(angle) * radius;
  }
  return points;
}

/** A square whose sides run into its corners without a kink: |x|ⁿ + |y|ⁿ = 1. */
export function squircle(x: number, y: number, side: number, exponent = 5): Outline {
  const points = new Float64Array(PIECES_OF_CIRCLE * 4);
  for (let piece = 0; piece < PIECES_OF_CIRCLE * 2; piece++) {
    const angle = (piece / (PIECES_OF_CIRCLE * 2)) * Math.PI * 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    points[piece * 2] = x + (Math.sign(cos) * Math.abs(cos) ** (2 / exponent) * side) / 2;
    points[piece * 2 + 1] = y + (Math.sign(sin) * Math.abs(sin) ** (2 / exponent) * side) / 2;
  }
  return [points];
}

/** Moves and scales: first times `factor`, then by (dx, dy). */
export function transform(outline: Outline, factor: number, dx: number, dy: number): Outline {
  return outline.map((points) => points.map((value, index) => value * factor + (index % 2 === 0 ? dx : dy)));
}

export function boundsOf(outline: Outline): { left: number; top: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const points of outline) {
    for (let at = 0; at < points.length; at += 2) {
      left = Math.min(left, points[at] ?? left);
      right = Math.max(right, points[at] ?? right);
      top = Math.min(top, points[at + 1] ?? top);
      bottom = Math.max(bottom, points[at + 1] ?? bottom);
    }
  }
  return { left, top, width: right - left, height: bottom - top };
}
