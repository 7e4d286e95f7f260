/** Colours that are offered, each well apart from the others. */
export const SWATCHES: readonly { hex: string; name: string }[] = [
  { hex: "#dc2626", name: "Red" },
  { hex: "#ea580c", name: "Orange" },
  { hex: "#eab308", name: "Yellow" },
  { hex: "#65a30d", name: "Lime" },
  { hex: "#059669", name: "Green" },
  { hex: "#0891b2", name: "Turquoise" },
  { hex: "#2563eb", name: "Blue" },
  { hex: "#7c3aed", name: "Violet" },
  { hex: "#db2777", name: "Pink" },
  { hex: "#78716c", name: "Grey" },
];

/** The name of a colour for people: that of a swatch, or its number. */
export function nameOfColor(hex: string): string {
  return SWATCHES.find((swatch) => swatch.hex === hex.toLowerCase())?.name ?? hex;
}
