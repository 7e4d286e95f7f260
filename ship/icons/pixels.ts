import type { Rgb } from "../color.ts";

/** Rows of red, green, blue, alpha from the top left; alpha is not multiplied in. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

export function emptyPixels(width: number, height = width): Pixels {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}

export function filledPixels(size: number, { r, g, b }: Rgb): Pixels {
  const pixels = emptyPixels(size);
  new Uint32Array(pixels.data.buffer).fill(new Uint32Array(Uint8ClampedArray.of(r, g, b, 255).buffer)[0] ?? 0);
  return pixels;
}

/** Lays a colour with an opacity from 0 to 1 over the pixel whose first byte is at `at`. */
export function blend({ data }: Pixels, at: number, { r, g, b }: Rgb, opacity: number): void {
  const below = (data[at + 3] ?? 0) / 255;
  const alpha = opacity + below * (1 - opacity);
  if (alpha === 0) return;
  const share = opacity / alpha;
  data[at] = r * share + (data[at] ?? 0) * (1 - share);
  data[at + 1] = g * share + (data[at + 1] ?? 0) * (1 - share);
  data[at + 2] = b * share + (data[at + 2] ?? 0) * (1 - share);
  data[at + 3] = alpha * 255;
}

/** Lays `image` over `canvas` with its top left corner at (left, top); what lies outside is cut off. */
export function place(canvas: Pixels, image: Pixels, left: number, top: number): void {
  for (let y = Math.max(0, -top); y < Math.min(image.height, canvas.height - top); y++) {
    for (let x = Math.max(0, -left); x < Math.min(image.width, canvas.width - left); x++) {
      const from = (y * image.width + x) * 4;
      const to = ((y + top) * canvas.width + x + left) * 4;
      const alpha = image.data[from + 3] ?? 0;
      if (alpha === 255) copyPixel(canvas, to, image, from);
      else if (alpha > 0) blend(canvas, to, colorAt(image, from), alpha / 255);
    }
  }
}

/** Puts an image into the middle of a square; where `continues`, its outermost pixels go on to the square's edge. */
export function centre(image: Pixels, size: number, continues = false): Pixels {
  const left = Math.floor((size - image.width) / 2);
  const top = Math.floor((size - image.height) / 2);
  const canvas = emptyPixels(size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [fromX, fromY] = [x - left, y - top];
      const [insideX, insideY] = [clamp(fromX, image.width), clamp(fromY, image.height)];
      if (!continues && (insideX !== fromX || insideY !== fromY)) continue;
      const from = (insideY * image.width + insideX) * 4;
      copyPixel(canvas, (y * size + x) * 4, image, from);
    }
  }
  return canvas;
}

export function colorAt({ data }: Pixels, at: number): Rgb {
  return { r: data[at] ?? 0, g: data[at + 1] ?? 0, b: data[at + 2] ?? 0 };
}

function copyPixel(canvas: Pixels, to: number, image: Pixels, from: number): void {
  for (let channel = 0; channel < 4; channel++) canvas.data[to + channel] = image.data[from + channel] ?? 0;
}

function clamp(value: number, size: number): number {
  return Math.min(size - 1, Math.max(0, value));
}

/** Each new pixel is the mean of what it covers, weighted by alpha, so that hidden colours leave no fringe. */
export function scale(image: Pixels, width: number, height: number): Pixels {
  const rows = scaleAlong(multiply(image), image.width, image.height, width);
  const columns = scaleAlong(rows, image.height, width, height);
  const scaled = emptyPixels(width, height);
  for (let at = 0; at < scaled.data.length; at += 4) {
    const alpha = columns[at + 3] ?? 0;
    if (alpha === 0) continue;
    for (let channel = 0; channel < 3; channel++) scaled.data[at + channel] = (columns[at + channel] ?? 0) / alpha;
    scaled.data[at + 3] = alpha * 255;
  }
  return scaled;
}

/** The same picture, its longer side `size` pixels long. */
export function scaleToFit(image: Pixels, size: number): Pixels {
  const factor = size / Math.max(image.width, image.height);
  return scale(image, Math.max(1, Math.round(image.width * factor)), Math.max(1, Math.round(image.height * factor)));
}

/** Alpha from 0 to 1, multiplied into the colours. */
function multiply({ data }: Pixels): Float32Array {
  const multiplied = new Float32Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel++) multiplied[at + channel] = (data[at + channel] ?? 0) * alpha;
    multiplied[at + 3] = alpha;
  }
  return multiplied;
}

/** Scales rows of `length` pixels and turns the result: its rows are the columns that were. */
function scaleAlong(data: Float32Array, length: number, rows: number, newLength: number): Float32Array {
  const turned = new Float32Array(newLength * rows * 4);
  for (let to = 0; to < newLength; to++) {
    const weights = coverage(to, length, newLength);
    for (let row = 0; row < rows; row++) {
      let [r, g, b, alpha] = [0, 0, 0, 0];
      for (const { from, weight } of weights) {
        const source = (row * length + from) * 4;
        r += (data[source] ?? 0) * weight;
        g += (data[source + 1] ?? 0) * weight;
        b += (data[source + 2] ?? 0) * weight;
        alpha += (data[source + 3] ?? 0) * weight;
      }
      const target = (to * rows + row) * 4;
      turned[target] = r;
      turned[target + 1] = g;
      turned[target + 2] = b;
      turned[target + 3] = alpha;
    }
  }
  return turned;
}

/** Which old pixels a new one is made of. Enlarging goes linearly between the two nearest. */
function coverage(to: number, length: number, newLength: number): { from: number; weight: number }[] {
  const step = length / newLength;
  if (step < 1) {
    const middle = (to + 0.5) * step - 0.5;
    const first = Math.floor(middle);
    const weight = middle - first;
    return [
      { from: clamp(first, length), weight: 1 - weight },
      { from: clamp(first + 1, length), weight },
    ];
  }
  const [start, end] = [to * step, (to + 1) * step];
  const weights: { from: number; weight: number }[] = [];
  for (let from = Math.floor(start); from < Math.min(length, Math.ceil(end)); from++) {
    const weight = (Math.min(end, from + 1) - Math.max(start, from)) / step;
    if (weight > 0) weights.push({ from, weight });
  }
  return weights;
}
