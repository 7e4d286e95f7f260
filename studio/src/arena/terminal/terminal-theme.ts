import type { ITheme } from "@xterm/xterm";
import { readColor } from "../../theme/theme-store.ts";

/** The sixteen colours that programs choose from, as xterm names them. */
const HUES = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"] as const;

/** The theme as it is now. */
export function createTerminalTheme(): ITheme {
  const colors = HUES.flatMap((hue) => [
    [hue, readColor(`terminal-${hue}`)],
    [`bright${hue.charAt(0).toUpperCase()}${hue.slice(1)}`, readColor(`terminal-bright-${hue}`)],
  ]);
  return {
    ...Object.fromEntries(colors),
    background: readColor("surface"),
    foreground: readColor("ink"),
    cursor: readColor("accent"),
    cursorAccent: readColor("surface"),
    selectionBackground: `${readColor("accent")}44`,
  };
}
