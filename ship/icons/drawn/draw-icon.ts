import { contrast, fromOklch, parseColor, type Rgb, toOklch } from "../../color.ts";
import { blend, emptyPixels, type Pixels } from "../pixels.ts";
import { findLetter } from "./letter.ts";
import { layMosaic, type Tile } from "./mosaic.ts";
import { boundsOf, circle, type Outline, squircle, transform } from "./outline.ts";
import { rasterize } from "./rasterize.ts";
import { seeded } from "./seeded.ts";

const WHITE: Rgb = { r: 255, g: 255, b: 255 };
/** White on a saturated colour is read well below what texts need. */
const MIN_CONTRAST = 2.4;
const CAPITAL_UNITS = 700;
/** More than a byte can tell apart. */
const RAMP_STEPS = 1_024;
/** Parts of the icon's side. */
const CAPITAL_SHARE = 0.48;
const WIDEST_SHARE = 0.56;
const MOSAIC_SHARE = 0.52;

export interface DrawnIcon {
  name: string;
  /** A colour as CSS writes it. */
  color: string;
}

export interface DrawOptions {
  size: number;
  /** `rounded` leaves the corners transparent, `full` goes to the edge, `mark` has no ground and is white. */
  shape: "rounded" | "full" | "mark";
  /** What the mark is scaled by; 1 fills about half of the icon. */
  markScale?: number;
}

/** An icon for an app that has none: its first letter, or a mark, on its colour. The same for the same name and colour. */
export function drawIcon({ name, color }: DrawnIcon, { size, shape, markScale = 1 }: DrawOptions): Pixels {
  const canvas = emptyPixels(size);
  const ground = groundOf(color);
  if (shape !== "mark") {
    const edge = shape === "rounded" ? rasterize(squircle(size / 2, size / 2, size), size) : null;
    paintGround(canvas, ground, edge);
    paintGlow(canvas, name, ground, edge);
  }
  const ink = shape === "mark" ? WHITE : ground.ink;
  for (const { outline, opacity } of markOf(name)) {
    const placed = transform(outline, size * markScale, size / 2, size / 2);
    paint(canvas, rasterize(placed, size), ink, opacity);
  }
  return canvas;
}

/** The one colour that stands for a drawn icon's ground. */
export function groundColor(color: string): Rgb {
  return groundOf(color).middle;
}

interface Ground {
  from: Rgb;
  middle: Rgb;
  to: Rgb;
  light: Rgb;
  ink: Rgb;
}

function groundOf(color: string): Ground {
  const accent = toOklch(parseColor(color) ?? { r: 79, g: 70, b: 229 });
  // Nearly white and nearly black would leave nothing to see of the shape.
  const l = Math.min(0.86, Math.max(0.36, accent.l));
  const c = Math.min(0.23, accent.c);
  const middle = fromOklch({ l, c, h: accent.h });
  const isLight = contrast(WHITE, middle) < MIN_CONTRAST;
  return {
    from: fromOklch({ l: l + 0.055, c, h: accent.h - 14 }),
    middle,
    to: fromOklch({ l: l - 0.075, c: c * 1.04, h: accent.h + 12 }),
    light: fromOklch({ l: Math.min(0.97, l + 0.2), c: c * 0.8, h: accent.h - 22 }),
    ink: isLight ? fromOklch({ l: 0.27, c: Math.min(0.07, c * 0.5), h: accent.h }) : WHITE,
  };
}

function paintGround(canvas: Pixels, ground: Ground, edge: Float32Array | null): void {
  const { width: size } = canvas;
  const steps = Array.from({ length: RAMP_STEPS + 1 }, (_, step) => mix(ground.from, ground.to, step / RAMP_STEPS));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const step = Math.round(((x * 0.45 + y) / (size * 1.45)) * RAMP_STEPS);
      blend(canvas, (y * size + x) * 4, steps[step] ?? ground.to, edge?.[y * size + x] ?? 1);
    }
  }
}

/** A great circle of light that comes in from one of the corners; the name says from which. */
function paintGlow(canvas: Pixels, name: string, ground: Ground, edge: Float32Array | null): void {
  const { width: size } = canvas;
  const random = seeded(`glow ${name}`);
  const side = random() < 0.5 ? 0 : 1;
  const upper = random() < 0.6 ? 0 : 1;
  const radius = 0.52 + random() * 0.14;
  for (const [factor, opacity] of [
    [1, 0.16],
    [0.66, 0.14],
  ] as const) {
    const covered = rasterize(circle(side * size, upper * size, radius * factor * size), size);
    paint(canvas, edge === null ? covered : covered.map((value, at) => value * (edge[at] ?? 0)), ground.light, opacity);
  }
}

/** Around the origin, in parts of the icon's side. */
function markOf(name: string): Tile[] {
  const letter = findLetter(name);
  if (letter === null) {
    return layMosaic(name).map((tile) => ({ ...tile, outline: transform(tile.outline, MOSAIC_SHARE, 0, 0) }));
  }
  return [{ outline: fitLetter(letter), opacity: 1 }];
}

function fitLetter(letter: Outline): Outline {
  const { left, top, width, height } = boundsOf(letter);
  const factor = Math.min(CAPITAL_SHARE / CAPITAL_UNITS, WIDEST_SHARE / width, WIDEST_SHARE / height);
  // Letters of scripts without capitals are small; they may be as large as capitals.
  const grown = Math.max(factor, Math.min(CAPITAL_SHARE / height, CAPITAL_SHARE / width));
  return transform(letter, grown, -(left + width / 2) * grown, -(top + height / 2) * grown);
}

function paint(canvas: Pixels, covered: Float32Array, color: Rgb, opacity: number): void {
  for (let at = 0; at < covered.length; at++) {
    const value = covered[at] ?? 0;
    if (value > 0) blend(canvas, at * 4, color, value * opacity);
  }
}

function mix(one: Rgb, other: Rgb, t: number): Rgb {
  return {
    r: one.r + (other.r - one.r) * t,
    g: one.g + (other.g - one.g) * t,
    b: one.b + (other.b - one.b) * t,
  };
}
