export interface Colors {
  /** Behind everything. */
  canvas: string;
  /** Cards, sheets and bars. */
  surface: string;
  /** Inputs and quiet buttons. */
  field: string;
  ink: string;
  muted: string;
  /** Hairlines. */
  line: string;
  /** Borders of what can be operated. */
  edge: string;
  accent: string;
  onAccent: string;
  /** The accent as a tint behind ink. */
  accentSoft: string;
  danger: string;
  dangerSoft: string;
  /** Lies over the page behind a sheet. */
  scrim: string;
}

/** "system" follows the device. */
export type Appearance = "system" | "light" | "dark";
export const appearance: Appearance = "system";

export const light: Colors = {
  canvas: "#f5f5f2",
  surface: "#ffffff",
  field: "#efefeb",
  ink: "#1b1b1f",
  muted: "#5f5f68",
  line: "#e5e5e1",
  edge: "#b4b4bb",
  accent: "#4f46e5",
  onAccent: "#ffffff",
  accentSoft: "#4f46e51c",
  danger: "#b42318",
  dangerSoft: "#b4231817",
  scrim: "#00000066",
};

export const dark: Colors = {
  canvas: "#0f0f11",
  surface: "#1c1c1f",
  field: "#2a2a2e",
  ink: "#f2f2f4",
  muted: "#a2a2ac",
  line: "#2e2e33",
  edge: "#5d5d66",
  accent: "#8b85ff",
  onAccent: "#131315",
  accentSoft: "#8b85ff2b",
  danger: "#ff9c92",
  dangerSoft: "#ff9c9226",
  scrim: "#000000a6",
};
