import type { ITheme } from "@xterm/xterm";
import { readColor } from "../../theme/theme-store.ts";

// The sixteen colours that programs choose from, readable on the theme's surfaces.
const LIGHT = {
  black: "#2b2620",
  red: "#a62b25",
  green: "#2c6638",
  yellow: "#7a4e06",
  blue: "#28568f",
  magenta: "#7d3a80",
  cyan: "#1e6670",
  white: "#6d655b",
  brightBlack: "#6d655b",
  brightRed: "#b93a33",
  brightGreen: "#37783f",
  brightYellow: "#8a5b0a",
  brightBlue: "#3266a6",
  brightMagenta: "#8f4a92",
  brightCyan: "#287580",
  brightWhite: "#211d19",
};
const DARK = {
  black: "#322e29",
  red: "#f2938a",
  green: "#86c591",
  yellow: "#dfb05a",
  blue: "#8db4e6",
  magenta: "#d3a0d6",
  cyan: "#7fc3cb",
  white: "#cfc7bc",
  brightBlack: "#999187",
  brightRed: "#f7aca5",
  brightGreen: "#a2d5ab",
  brightYellow: "#e9c47e",
  brightBlue: "#a9c7ee",
  brightMagenta: "#e0b8e2",
  brightCyan: "#9bd3da",
  brightWhite: "#f5f1eb",
};

export function createTerminalTheme(isDark: boolean): ITheme {
  return {
    ...(isDark ? DARK : LIGHT),
    background: readColor("surface"),
    foreground: readColor("ink"),
    cursor: readColor("accent"),
    cursorAccent: readColor("surface"),
    selectionBackground: `${readColor("accent")}44`,
  };
}
