import { isRecord } from "./is-record.ts";

/** Gives numbers from 0 up to, not including, 1. */
type Random = () => number;

export const HARMONIES = ["random", "similar", "opposite", "triad", "shades"] as const;
export type Harmony = (typeof HARMONIES)[number];
export const HARMONY_LABELS: Readonly<Record<Harmony, string>> = {
  random: "Any",
  similar: "Similar",
  opposite: "Opposite",
  triad: "Triad",
  shades: "Shades of one",
};

const MOST_SAVED = 60;
const MOST_COLORS = 10;

export interface PaletteState {
  harmony: Harmony;
  /** As they are shown: #rrggbb. */
  colors: readonly string[];
  /** Places that stay as they are. */
  kept: readonly number[];
  /** The newest first. */
  saved: readonly (readonly string[])[];
}

/** The turns of the hue of each colour, in degrees; they go round. */
const TURNS: Readonly<Record<Exclude<Harmony, "random">, readonly number[]>> = {
  similar: [0, 25, 50, -25, -50],
  opposite: [0, 180, 15, 195, -15],
  triad: [0, 120, 240, 10, 130],
  shades: [0],
};

/** So many colours that go together; those that are kept stay. */
export function makePalette(state: PaletteState, count: number, random: Random): string[] {
  const hue = Math.floor(random() * 360);
  return Array.from({ length: count }, (_, at) => {
    const before = state.colors[at];
    if (before !== undefined && state.kept.includes(at)) return before;
    if (state.harmony === "random") return toHex(random() * 360, 45 + random() * 45, 30 + random() * 50);
    const turns = TURNS[state.harmony];
    const turn = turns[at % turns.length] ?? 0;
    const lightness = state.harmony === "shades" ? 20 + (at * 65) / Math.max(1, count - 1) : 38 + random() * 35;
    return toHex(hue + turn, 50 + random() * 35, lightness);
  });
}

/** A colour of hue (degrees), saturation and lightness (percent) as #rrggbb. */
export function toHex(hue: number, saturation: number, lightness: number): string {
  const [s, l] = [saturation / 100, lightness / 100];
  const channel = (shift: number) => {
    const k = (shift + hue / 30 + 1_200) % 12;
    const value = l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** Red, green and blue from 0 to 255. */
export function channelsOf(hex: string): [number, number, number] {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Black or white, whichever can be read better on it (WCAG 2 relative luminance). */
export function inkOn(hex: string): "#000000" | "#ffffff" {
  const [red, green, blue] = channelsOf(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return luminance > 0.179 ? "#000000" : "#ffffff";
}

export function savePalette(state: PaletteState): PaletteState {
  const isSame = (other: readonly string[]) => other.join() === state.colors.join();
  if (state.saved.some(isSame)) return state;
  return { ...state, saved: [state.colors, ...state.saved].slice(0, MOST_SAVED) };
}

export function readPalette(stored: unknown, count: number, random: Random): PaletteState {
  const fields = isRecord(stored) ? stored : {};
  const harmony = HARMONIES.find((each) => each === fields.harmony) ?? "random";
  const colors = readColors(fields.colors);
  const saved: readonly unknown[] = Array.isArray(fields.saved) ? fields.saved : [];
  const kept: readonly unknown[] = Array.isArray(fields.kept) ? fields.kept : [];
  const state: PaletteState = {
    harmony,
    colors,
    kept: kept.filter((at): at is number => typeof at === "number" && at < colors.length),
    saved: saved.map(readColors).filter((each) => each.length > 0),
  };
  return colors.length > 0 ? state : { ...state, kept: [], colors: makePalette(state, count, random) };
}

function readColors(stored: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return all
    .filter((each): each is string => typeof each === "string" && /^#[0-9a-f]{6}$/.test(each))
    .slice(0, MOST_COLORS);
}
