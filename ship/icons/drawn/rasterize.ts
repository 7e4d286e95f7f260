import type { Outline } from "./outline.ts";

/**
 * How much of each pixel of a square an outline covers, 0 to 1, exactly: every line adds the area to its right, and a
 * running sum along each row gives the coverage (after Raph Levien's font-rs). Holes are lines that run the other way.
 */
export function rasterize(outline: Outline, size: number): Float32Array {
  // One more column takes what lies to the right of the square.
  const width = size + 2;
  const areas = new Float32Array(width * size);
  for (const points of outline) {
    for (let at = 0; at < points.length; at += 2) {
      const next = (at + 2) % points.length;
      addLine(areas, width, size, points[at] ?? 0, points[at + 1] ?? 0, points[next] ?? 0, points[next + 1] ?? 0);
    }
  }
  const coverage = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    let sum = 0;
    for (let x = 0; x < size; x++) {
      sum += areas[y * width + x] ?? 0;
      coverage[y * size + x] = Math.min(1, Math.abs(sum));
    }
  }
  return coverage;
}

function addLine(
  areas: Float32Array,
  width: number,
  size: number,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.max(0, Math.floor(topY)); row < Math.min(size, Math.ceil(bottomY)); row++) {
    const [from, to] = [Math.max(row, topY), Math.min(row + 1, bottomY)];
    const height = to - from;
    if (height <= 0) continue;
    const [a, b] = [limit(topX + (from - topY) * slope, size), limit(topX + (to - topY) * slope, size)];
    addPiece(areas, row * width, Math.min(a, b), Math.max(a, b), height * direction);
  }
}

function limit(x: number, size: number): number {
  return Math.min(size, Math.max(0, x));
}

/** A piece of a line within one row of pixels, from `left` to `right`. */
function addPiece(areas: Float32Array, row: number, left: number, right: number, height: number): void {
  const first = Math.floor(left);
  const last = Math.max(first + 1, Math.ceil(right));
  let before = 0;
  for (let x = first; x < last; x++) {
    // What of the piece's height has been passed by the pixel's right side, on the mean over the pixel.
    const covered = right === left ? x + 1 - left : meanPassed(left, right, x);
    add(areas, row + x, height * (covered - before));
    before = covered;
  }
  add(areas, row + last, height * (1 - before));
}

/** The mean over the pixel [x, x+1) of how far, from 0 to 1, a line from `left` to `right` has come. */
function meanPassed(left: number, right: number, x: number): number {
  return (passedUntil(left, right, x + 1) - passedUntil(left, right, x)) / 1;
}

function passedUntil(left: number, right: number, x: number): number {
  if (x <= left) return 0;
  if (x >= right) return (right - left) / 2 + (x - right);
  return (x - left) ** 2 / (2 * (right - left));
}

function add(areas: Float32Array, at: number, value: number): void {
  areas[at] = (areas[at] ?? 0) + value;
}
