/** A column's place on the screen, sideways. */
export interface ColumnPlace {
  id: string;
  left: number;
  right: number;
}

/** The column at a place, or the nearest one. */
export function columnAt(places: readonly ColumnPlace[], x: number): string | null {
  let nearest: { id: string; distance: number } | null = null;
  for (const { id, left, right } of places) {
    const distance = Math.max(left - x, x - right, 0);
    if (nearest === null || distance < nearest.distance) nearest = { id, distance };
  }
  return nearest?.id ?? null;
}
