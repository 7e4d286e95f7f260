export const PEN_COLORS: readonly string[] = ["#1b1b1f", "#d92d20", "#f79009", "#12805c", "#1570cd", "#7a3fb3"];
export const BACKGROUND_COLORS: readonly string[] = ["#ffffff", "#fdf6e3", "#e8f1fb", "#1b1b1f"];

/** Widths of the pen, in the drawing's units. */
export const PEN_WIDTHS: readonly { name: string; width: number }[] = [
  { name: "Fine", width: 6 },
  { name: "Medium", width: 14 },
  { name: "Broad", width: 32 },
  { name: "Very broad", width: 70 },
];

const NAMES: Record<string, string> = {
  "#1b1b1f": "Black",
  "#d92d20": "Red",
  "#f79009": "Orange",
  "#12805c": "Green",
  "#1570cd": "Blue",
  "#7a3fb3": "Violet",
  "#ffffff": "White",
  "#fdf6e3": "Cream",
  "#e8f1fb": "Light blue",
};

/** What a colour is called; its number when it has no name here. */
export function colorName(color: string): string {
  return NAMES[color] ?? color;
}
