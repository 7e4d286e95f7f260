/** A game in which whoever has so many in a row first wins. */
export interface LineRules {
  width: number;
  height: number;
  /** So many in a row win. */
  needed: number;
  /** Pieces fall down to the lowest free cell of their column. */
  hasGravity: boolean;
}

export const TIC_TAC_TOE: LineRules = { width: 3, height: 3, needed: 3, hasGravity: false };
export const CONNECT_FOUR: LineRules = { width: 7, height: 6, needed: 4, hasGravity: true };

export type Player = 1 | 2;

/** Whose piece lies on each cell, row by row from the top; 0 for nobody's. */
export type Cells = readonly (Player | 0)[];

export function otherPlayer(player: Player): Player {
  return player === 1 ? 2 : 1;
}

/** All rows of cells that win. */
export function findLines({ width, height, needed }: LineRules): number[][] {
  const lines: number[][] = [];
  const reach = needed - 1;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (const [stepX, stepY] of [
        [1, 0],
        [0, 1],
        [1, 1],
        [-1, 1],
      ] as const) {
        const endX = x + stepX * reach;
        const endY = y + stepY * reach;
        if (endX < 0 || endX >= width || endY >= height) continue;
        lines.push(Array.from({ length: needed }, (_, index) => (y + stepY * index) * width + x + stepX * index));
      }
    }
  }
  return lines;
}

/** Where a piece that is let go in this column comes to lie; null when the column is full. */
export function findLanding({ width, height }: LineRules, cells: Cells, column: number): number | null {
  for (let y = height - 1; y >= 0; y -= 1) if (cells[y * width + column] === 0) return y * width + column;
  return null;
}

/** The cells that can be taken next. */
export function findMoves(rules: LineRules, cells: Cells): number[] {
  if (!rules.hasGravity) return cells.flatMap((owner, cell) => (owner === 0 ? [cell] : []));
  const columns = Array.from({ length: rules.width }, (_, column) => findLanding(rules, cells, column));
  return columns.filter((cell) => cell !== null);
}
