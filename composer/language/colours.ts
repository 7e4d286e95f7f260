const NAMED: Readonly<Record<string, string>> = {
  red: "#dc2626",
  crimson: "#b91c4b",
  scarlet: "#e0301e",
  maroon: "#8a1c2c",
  burgundy: "#7d1f35",
  orange: "#ea580c",
  amber: "#d97706",
  gold: "#b7860b",
  yellow: "#ca8a04",
  lime: "#65a30d",
  green: "#16a34a",
  emerald: "#059669",
  olive: "#6b7a1e",
  mint: "#10b981",
  teal: "#0d9488",
  turquoise: "#0fa3a3",
  cyan: "#0891b2",
  sky: "#0284c7",
  blue: "#2563eb",
  navy: "#1e3a8a",
  indigo: "#4f46e5",
  violet: "#7c3aed",
  purple: "#9333ea",
  lavender: "#8b7ad6",
  lilac: "#a078c8",
  magenta: "#c026d3",
  pink: "#db2777",
  rose: "#e11d48",
  salmon: "#e9695c",
  coral: "#f0624d",
  peach: "#e9855b",
  brown: "#8b5a2b",
  chocolate: "#7b4a21",
  tan: "#a67c52",
  beige: "#a08a64",
  slate: "#475569",
  grey: "#52525b",
  gray: "#52525b",
  black: "#18181b",
  silver: "#71717a",
  charcoal: "#3f3f46",
};

const NAMES = Object.keys(NAMED).join("|");
const COLOUR = new RegExp(
  `(?<![\\w#])(?:(?:light|dark|bright|pale|deep|forest|royal|hot|sky|navy|olive|lime)[ -])?(${NAMES})(?![\\w-])|#([0-9a-f]{6}|[0-9a-f]{3})\\b`,
  "i",
);

export interface FoundColour {
  hex: string;
  /** As the person wrote it. */
  words: string;
}

/** The first colour that a text names: "forest green", "#0af". */
export function findColour(text: string): FoundColour | null {
  const found = COLOUR.exec(text);
  if (found === null) return null;
  const [words, name, digits] = found;
  const hex = name === undefined ? `#${widened((digits ?? "").toLowerCase())}` : NAMED[name.toLowerCase()];
  return hex === undefined ? null : { hex, words };
}

/** A colour's name, or its digits where it has none. */
export function hexWords(hex: string): string {
  return Object.entries(NAMED).find(([, each]) => each === hex)?.[0] ?? hex;
}

export function colourNames(): string[] {
  return Object.keys(NAMED);
}

function widened(digits: string): string {
  return digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
}
