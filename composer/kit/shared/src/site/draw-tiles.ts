import { box, type Drawing, type Shape } from "./drawing.ts";
import { seeded } from "./seeded.ts";

/** A wall of tiles around a large one. */
export function drawTiles(width: number, height: number, seed: string): Drawing {
  const random = seeded(seed);
  const rows = 5;
  const gap = height / 42;
  const side = (height - gap * (rows - 1)) / rows;
  const fitting = Math.floor((width + gap) / (side + gap));
  // As many on the left of the large one as on its right.
  const columns = fitting % 2 === 0 ? fitting - 1 : fitting;
  const left = (width - columns * (side + gap) + gap) / 2;
  const middle = { column: (columns - 3) / 2, row: 1 };
  const at = (column: number, row: number, size: number) =>
    box(
      left + column * (side + gap),
      row * (side + gap),
      size * side + (size - 1) * gap,
      size * side + (size - 1) * gap,
      side / 5,
    );
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const isBehind = column >= middle.column && column < middle.column + 3 && row >= 1 && row <= 3;
      const chance = random();
      if (isBehind || chance < 0.24) continue;
      const strong = chance > 0.9;
      shapes.push({
        path: at(column, row, 1),
        paint: "accent",
        opacity: strong ? 0.85 : 0.06 + (chance - 0.24) * 0.34,
      });
    }
  }
  shapes.push({ path: at(middle.column, middle.row, 3), paint: "accent" });
  return { width, height, shapes, icon: { x: width / 2, y: height / 2, size: side * 1.5, paint: "onAccent" } };
}
