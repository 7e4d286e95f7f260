/** Each shape as places in a square of so many cells in a row, as it comes in. */
export const SHAPES = [
  { side: 4, places: [4, 5, 6, 7] },
  { side: 2, places: [0, 1, 2, 3] },
  { side: 3, places: [1, 3, 4, 5] },
  { side: 3, places: [1, 2, 3, 4] },
  { side: 3, places: [0, 1, 4, 5] },
  { side: 3, places: [0, 3, 4, 5] },
  { side: 3, places: [2, 3, 4, 5] },
] as const satisfies readonly { side: number; places: readonly number[] }[];

/** Of each shape. */
export const SHAPE_COLORS: readonly string[] = [
  "#1f9fb8",
  "#c99700",
  "#8a4fc4",
  "#2f9e55",
  "#d1453b",
  "#3467c9",
  "#d9772b",
];
