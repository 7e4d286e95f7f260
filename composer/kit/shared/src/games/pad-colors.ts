import type { Pad } from "./simon-game.ts";

/** A pad while it is dark and while it is lit; the sign tells them apart for whoever sees no colours. */
export const PAD_LOOKS: Readonly<Record<Pad, { dark: string; lit: string; sign: string; label: string }>> = {
  green: { dark: "#1f7a4d", lit: "#5ff0a5", sign: "▲", label: "Green" },
  red: { dark: "#b3302a", lit: "#ff9d94", sign: "●", label: "Red" },
  yellow: { dark: "#a87400", lit: "#ffe066", sign: "■", label: "Yellow" },
  blue: { dark: "#2257b8", lit: "#93c5ff", sign: "◆", label: "Blue" },
};
