export type Paint = "accent" | "onAccent" | "ink" | "canvas" | "surface";

/** A path that is filled, or drawn as a line when it has a width. */
export interface Shape {
  path: string;
  paint: Paint;
  opacity?: number;
  lineWidth?: number;
}

/** A picture made of shapes, with a place for an icon: the middle of a square of `size`. */
export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
  icon: { x: number; y: number; size: number; paint: Paint };
}

/** Makes a picture of that size; the same for the same seed. */
export type Draw = (width: number, height: number, seed: string) => Drawing;

export function circle(x: number, y: number, radius: number): string {
  const [r, d] = [round(radius), round(radius * 2)];
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 1 ${d} 0a${r} ${r} 0 1 1 ${-d} 0Z`;
}

export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = round(Math.min(radius, width / 2, height / 2));
  const [across, down] = [round(width - 2 * r), round(height - 2 * r)];
  const corner = (dx: number, dy: number) => (r === 0 ? "" : `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}`);
  return `M${round(x + r)} ${round(y)}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}Z`;
}

/** A door with a round top: as high as it is from `top` to `bottom`. */
export function arch(x: number, top: number, width: number, bottom: number): string {
  const r = round(width / 2);
  const left = round(x - width / 2);
  return `M${left} ${round(bottom)}V${round(top + r)}a${r} ${r} 0 0 1 ${round(width)} 0V${round(bottom)}Z`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
