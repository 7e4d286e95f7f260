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
  terracotta: "#c2603d",
  ochre: "#b7791f",
  aqua: "#0891b2",
  petrol: "#0f5f6b",
  fuchsia: "#c026d3",
  khaki: "#7a7a45",
  charcoal: "#3f3f46",
  sage: "#6b8f71",
  mustard: "#b7860b",
  rust: "#b9501a",
  plum: "#7e3a6e",
};

/** What is said before a colour. */
export const SHADES =
  "light|dark|bright|pale|deep|forest|royal|hot|sky|navy|olive|lime|soft|warm|cool|neon|midnight|honey|blush|dusty|dusky|baby|bottle|racing|electric|ocean|sea|mint|sage|brick|ruby|cherry|rose|pastel|muted|rich|vivid|burnt|lemon|moss|emerald|powder|steel|petrol|slate|wine|golden";
const NAMES_OF_SHADES: Readonly<Record<string, string>> = {
  "midnight blue": "#1e2a5a",
  "navy blue": "#1e3a8a",
  "royal blue": "#1d4ed8",
  "baby blue": "#5b9bd5",
  "sky blue": "#0284c7",
  "forest green": "#1f5f3a",
  "bottle green": "#0f4d3a",
  "racing green": "#0f4d3a",
  "olive green": "#6b7a1e",
  "mint green": "#10b981",
  "sage green": "#6b8f71",
  "honey yellow": "#c98a10",
  "blush pink": "#d1708a",
  "dusty pink": "#c27a8a",
  "hot pink": "#e11d8a",
  "rose gold": "#b76e79",
  "burnt orange": "#b9501a",
  "brick red": "#9b3a2e",
  "wine red": "#7d1f35",
  "neon green": "#2bd90d",
  "neon pink": "#ff2fa0",
  "neon blue": "#12b5ff",
  "neon purple": "#b14dff",
  "neon yellow": "#d6e600",
  "neon orange": "#ff7a1a",
  "electric blue": "#1f6bff",
  "pastel pink": "#e29bb8",
  "pastel blue": "#86b3dc",
  "pastel green": "#85c79f",
  "pastel purple": "#b79be0",
  "pastel yellow": "#dfc66a",
  "pastel orange": "#ecab80",
};

const NAMES = Object.keys(NAMED).join("|");
const COLOUR = new RegExp(`(?<![\\w#])(?:(${SHADES})[ -])?(${NAMES})(?![\\w-])|#([0-9a-f]{6}|[0-9a-f]{3})\\b`, "i");

export interface FoundColour {
  hex: string;
  /** As the person wrote it. */
  words: string;
}

/** The first colour that a text names: "forest green", "#0af". */
export function findColour(text: string): FoundColour | null {
  const found = COLOUR.exec(text);
  if (found === null) return null;
  const [words, shade, name, digits] = found;
  if (name === undefined) return { hex: `#${widened((digits ?? "").toLowerCase())}`, words };
  const named = NAMES_OF_SHADES[words.toLowerCase().replace("-", " ")];
  const hex = NAMED[name.toLowerCase()];
  if (named !== undefined) return { hex: named, words };
  return hex === undefined ? null : { hex: /^(?:dark|deep)$/i.test(shade ?? "") ? darker(hex) : hex, words };
}

/** A colour's name, or its digits where it has none. */
export function hexWords(hex: string): string {
  const names: [string, string][] = [
    ...Object.entries(NAMED),
    ...Object.entries(NAMED).map(([name, each]): [string, string] => [`dark ${name}`, darker(each)]),
    ...Object.entries(NAMES_OF_SHADES),
  ];
  return names.find(([, each]) => each === hex)?.[0] ?? hex;
}

export function colourNames(): string[] {
  return Object.keys(NAMED);
}

function widened(digits: string): string {
  return digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
}

/** Two thirds as light. */
function darker(hex: string): string {
  const parts = [1, 3, 5].map((at) => Math.round(Number.parseInt(hex.slice(at, at + 2), 16) * 0.66));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
