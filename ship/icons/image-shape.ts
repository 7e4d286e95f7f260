import type { Rgb } from "../color.ts";
import { colorAt, type Pixels } from "./pixels.ts";

/**
 * What an icon's image is. `flat`: it fills its square, or one with round corners, up to an edge of one colour. `full`:
 * the same with an edge of many colours. `logo`: a shape on nothing; a block has hardly a shape. `radius` is how far what matters reaches from the
 * middle, in parts of the side; of `full` that is not known.
 */
export type ImageShape =
  | { kind: "flat"; edge: Rgb; radius: number }
  | { kind: "full"; edge: Rgb }
  | { kind: "logo"; color: Rgb; radius: number; isBlock: boolean };

/** Beyond this two colours are seen as two; the sum of the channels' differences. */
export const SEEN_DIFFERENCE = 36;
const OPAQUE = 250;
const VISIBLE = 16;
/** A circle fills 79 % of its square, and is a ground as often as it is a logo; round corners leave more. */
const TILE_SHARE = 0.84;

export function findShape(image: Pixels): ImageShape {
  const { width, height, data } = image;
  const edge = edgeColors(image);
  const [first] = edge;
  let filled = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) >= OPAQUE) filled += 1;
  const isBlock = filled / (width * height) >= TILE_SHARE;
  if (width !== height || first === undefined || !isBlock) {
    const radius = radiusWhere(image, (_color, alpha) => alpha > VISIBLE);
    return { kind: "logo", color: meanColor(image), radius, isBlock };
  }
  const mean = meanOf(edge);
  if (edge.some((color) => difference(color, mean) > SEEN_DIFFERENCE)) return { kind: "full", edge: mean };
  const isContent = (color: Rgb, alpha: number) => alpha >= OPAQUE && difference(color, mean) > SEEN_DIFFERENCE;
  return { kind: "flat", edge: mean, radius: radiusWhere(image, isContent) };
}

export function difference(one: Rgb, other: Rgb): number {
  return Math.abs(one.r - other.r) + Math.abs(one.g - other.g) + Math.abs(one.b - other.b);
}

/** Of the opaque pixels just within the image's outline: the first and the last of each row and each column. */
function edgeColors(image: Pixels): Rgb[] {
  const { width, height, data } = image;
  const colors: Rgb[] = [];
  const isOpaque = (x: number, y: number) => (data[(y * width + x) * 4 + 3] ?? 0) >= OPAQUE;
  const take = (x: number, y: number) => void colors.push(colorAt(image, (y * width + x) * 4));
  const inset = Math.ceil(width / 128);
  for (let y = 0; y < height; y++) {
    let [left, right] = [0, width - 1];
    while (left < right && !isOpaque(left, y)) left++;
    while (right > left && !isOpaque(right, y)) right--;
    if (right - left < width / 2) continue;
    take(left === 0 ? 0 : left + inset, y);
    take(right === width - 1 ? right : right - inset, y);
  }
  for (let x = 0; x < width; x++) {
    if (isOpaque(x, 0)) take(x, 0);
    if (isOpaque(x, height - 1)) take(x, height - 1);
  }
  return colors;
}

function meanColor(image: Pixels): Rgb {
  const colors: Rgb[] = [];
  for (let at = 0; at < image.data.length; at += 4) {
    if ((image.data[at + 3] ?? 0) >= OPAQUE / 2) colors.push(colorAt(image, at));
  }
  return meanOf(colors);
}

function meanOf(colors: readonly Rgb[]): Rgb {
  const sum = { r: 0, g: 0, b: 0 };
  for (const { r, g, b } of colors) {
    sum.r += r;
    sum.g += g;
    sum.b += b;
  }
  const count = Math.max(1, colors.length);
  return { r: sum.r / count, g: sum.g / count, b: sum.b / count };
}

function radiusWhere(image: Pixels, matters: (color: Rgb, alpha: number) => boolean): number {
  const { width, height, data } = image;
  const side = Math.max(width, height);
  let farthest = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const distance = Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2);
      if (distance > farthest && matters(colorAt(image, at), data[at + 3] ?? 0)) farthest = distance;
    }
  }
  return farthest / side;
}
