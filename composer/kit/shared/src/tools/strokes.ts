import { isRecord } from "./is-record.ts";

/** The side of a drawing in its own units; on a screen it is as large as there is room. */
export const DRAWING_SIZE = 1_000;

/** One movement of the pen, as data: it looks the same at any size. */
export interface Stroke {
  /** A colour (#1b1b1f); null takes away what is there. */
  color: string | null;
  /** In the drawing's units, at a pressure of one half. */
  width: number;
  /** x, y and pressure (0 to 1) in turns, in the drawing's units. */
  points: readonly number[];
}

export interface Sketch {
  background: string;
  strokes: readonly Stroke[];
}

/** A line that can be drawn with one width; round at its ends and joints. */
export interface StrokePath {
  /** As in SVG: "M1 2Q3 4 5 6". */
  d: string;
  width: number;
}

/** Points nearer to each other than this say nothing new. */
const MIN_DISTANCE = 1.5;
/** So many different widths a pen's pressure makes. */
const PRESSURE_STEPS = 8;

/** A stroke with one more point; the same stroke when that is where the last one was. */
export function addPoint(stroke: Stroke, x: number, y: number, pressure: number): Stroke {
  const { points } = stroke;
  const [lastX, lastY] = points.slice(-3);
  if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < MIN_DISTANCE) return stroke;
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { ...stroke, points: [...points, tenth(x), tenth(y), Math.round(pressure * PRESSURE_STEPS) / PRESSURE_STEPS] };
}

/** A smooth line through the middles between the points; a new path where the pressure makes another width. */
export function strokePaths({ width, points }: Stroke): StrokePath[] {
  const dots = Array.from({ length: Math.floor(points.length / 3) }, (_, index) => ({
    x: points[index * 3] ?? 0,
    y: points[index * 3 + 1] ?? 0,
    width: width * (0.4 + 1.2 * (points[index * 3 + 2] ?? 0.5)),
  }));
  const [first] = dots;
  if (first === undefined) return [];
  // A line to where it begins is drawn as a dot.
  if (dots.length === 1) return [{ d: `M${first.x} ${first.y}h0.01`, width: first.width }];
  const paths: StrokePath[] = [];
  let at = { x: first.x, y: first.y };
  dots.forEach((dot, index) => {
    const next = dots[index + 1];
    const end = next === undefined ? dot : middle(dot, next);
    const curve = index === 0 || next === undefined ? `L${end.x} ${end.y}` : `Q${dot.x} ${dot.y} ${end.x} ${end.y}`;
    const last = paths.at(-1);
    if (last !== undefined && last.width === dot.width) last.d += curve;
    else paths.push({ d: `M${at.x} ${at.y}${curve}`, width: dot.width });
    at = end;
  });
  return paths;
}

/** What a stroke is drawn in: taking away is painting with the background. */
export function strokeColor(stroke: Stroke, background: string): string {
  return stroke.color ?? background;
}

/** A sketch from what was stored, whatever that is. */
export function readSketch(stored: unknown): Sketch {
  const fields = isRecord(stored) ? stored : {};
  return {
    background: isColor(fields.background) ? fields.background : "#ffffff",
    strokes: Array.isArray(fields.strokes) ? fields.strokes.filter(isStroke) : [],
  };
}

function isStroke(value: unknown): value is Stroke {
  return (
    isRecord(value) &&
    (value.color === null || isColor(value.color)) &&
    typeof value.width === "number" &&
    value.width > 0 &&
    Array.isArray(value.points) &&
    value.points.length >= 3 &&
    value.points.every((part) => typeof part === "number" && Number.isFinite(part))
  );
}

function isColor(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
}

function middle(one: { x: number; y: number }, other: { x: number; y: number }) {
  const hundredth = (value: number) => Math.round(value * 100) / 100;
  return { x: hundredth((one.x + other.x) / 2), y: hundredth((one.y + other.y) / 2) };
}
