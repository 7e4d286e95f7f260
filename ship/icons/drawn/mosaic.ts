import { circle, type Outline, sector, squircle } from "./outline.ts";
import { seeded } from "./seeded.ts";

export interface Tile {
  outline: Outline;
  /** 0 to 1. */
  opacity: number;
}

const RIGHT_ANGLE = Math.PI / 2;

/**
 * Four tiles in a square around the origin, 1 unit wide: the mark of names whose letter cannot be drawn. Two of them are
 * quarter circles across from each other, which holds the mark together; name and chance say the rest.
 */
export function layMosaic(name: string): Tile[] {
  const random = seeded(`mosaic ${name}`);
  const turn = Math.floor(random() * 4);
  const side = 0.47;
  const strong = Math.floor(random() * 2);
  return [0, 1, 2, 3].map((corner) => {
    const [column, row] = [corner === 1 || corner === 2 ? 1 : 0, corner >= 2 ? 1 : 0];
    const [x, y] = [(column - 0.5) * (1 - side), (row - 0.5) * (1 - side)];
    const isQuarter = corner % 2 === turn % 2;
    const opacity = isQuarter || corner === strong * 2 + ((turn + 1) % 2) ? 1 : 0.6;
    return { outline: isQuarter ? quarter(x, y, side, (corner + turn) % 4) : accent(x, y, side, random()), opacity };
  });
}

/** A quarter circle that fills a tile from one of its corners. */
function quarter(x: number, y: number, side: number, corner: number): Outline {
  const half = side / 2;
  const [dx, dy] = [corner === 0 || corner === 3 ? -half : half, corner < 2 ? -half : half];
  return sector(x + dx, y + dy, side, corner * RIGHT_ANGLE, (corner + 1) * RIGHT_ANGLE);
}

function accent(x: number, y: number, side: number, chance: number): Outline {
  if (chance < 0.5) return circle(x, y, side / 2);
  if (chance < 0.75) return squircle(x, y, side);
  return leaf(x, y, side, chance < 0.875);
}

/** Two opposite corners of a tile round, two sharp. */
function leaf(x: number, y: number, side: number, mirrored: boolean): Outline {
  const half = side / 2;
  const sign = mirrored ? -1 : 1;
  const points: number[] = [];
  const curve = (cx: number, cy: number, from: number) => {
    for (let step = 0; step <= 32; step++) {
      const angle = from + (step / 32) * RIGHT_ANGLE;
      points.push(x + sign * (cx + Math.cos(angle) * side), y + cy + Math.sin(angle) * side);
    }
  };
  curve(-half, -half, 0);
  curve(half, half, 2 * RIGHT_ANGLE);
  return [Float64Array.from(points)];
}
