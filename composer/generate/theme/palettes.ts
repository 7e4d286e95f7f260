import type { Tone } from "@lathe/protocol/app/theme";

/** The colours of surfaces and of what stands on them, as #rrggbb. */
export interface Surfaces {
  /** Behind everything. */
  canvas: string;
  /** Cards, bars and dialogs. */
  surface: string;
  /** Inputs. */
  field: string;
  /** Every other section of a site. */
  band: string;
  ink: string;
  muted: string;
  /** Hairlines. */
  line: string;
  /** Borders of what can be operated. */
  edge: string;
  danger: string;
}

export interface Palette {
  light: Surfaces;
  dark: Surfaces;
  /** How much of the accent's hue is in each surface, 0 to 1. */
  tint: { ground: number; band: number; line: number; ink: number };
  /** Bands are dark in a light page too. */
  isBandDark: boolean;
  /** The accent stays as strong as it can be where it must be darker or lighter to be read. */
  isVivid: boolean;
}

const DANGER = { light: "#b42318", dark: "#ff9c92" } as const;

/** What each tone's surfaces are before the accent tints them. */
export const PALETTES: Readonly<Record<Tone, Palette>> = {
  plain: {
    light: {
      canvas: "#f6f6f4",
      surface: "#ffffff",
      field: "#ffffff",
      band: "#eeeeeb",
      ink: "#1b1b1f",
      muted: "#5f5f68",
      line: "#e5e5e1",
      edge: "#8a8a93",
      danger: DANGER.light,
    },
    dark: {
      canvas: "#121214",
      surface: "#1c1c1f",
      field: "#151517",
      band: "#18181a",
      ink: "#f2f2f4",
      muted: "#a2a2ac",
      line: "#2e2e33",
      edge: "#6d6d77",
      danger: DANGER.dark,
    },
    tint: { ground: 0, band: 0, line: 0, ink: 0 },
    isBandDark: false,
    isVivid: true,
  },
  calm: {
    light: {
      canvas: "#f9faf7",
      surface: "#fefefc",
      field: "#ffffff",
      band: "#f1f3ee",
      ink: "#27302c",
      muted: "#57625c",
      line: "#e1e5df",
      edge: "#87928b",
      danger: DANGER.light,
    },
    dark: {
      canvas: "#131716",
      surface: "#1c2220",
      field: "#171c1a",
      band: "#181e1b",
      ink: "#eaefec",
      muted: "#a3aea8",
      line: "#2c3531",
      edge: "#6b7771",
      danger: DANGER.dark,
    },
    tint: { ground: 0.035, band: 0.08, line: 0.08, ink: 0.08 },
    isBandDark: false,
    isVivid: false,
  },
  playful: {
    light: {
      canvas: "#fffaf4",
      surface: "#ffffff",
      field: "#ffffff",
      band: "#fff3e6",
      ink: "#251c2e",
      muted: "#5d5468",
      line: "#f0e4dc",
      edge: "#948a9c",
      danger: DANGER.light,
    },
    dark: {
      canvas: "#17141c",
      surface: "#221d29",
      field: "#1b1721",
      band: "#1e1925",
      ink: "#f6f1f9",
      muted: "#b3a9be",
      line: "#383141",
      edge: "#7c7289",
      danger: DANGER.dark,
    },
    tint: { ground: 0.035, band: 0.11, line: 0.2, ink: 0.12 },
    isBandDark: false,
    isVivid: true,
  },
  elegant: {
    light: {
      canvas: "#faf7f1",
      surface: "#fffdf9",
      field: "#fffdf9",
      band: "#f2ece1",
      ink: "#201c17",
      muted: "#645c51",
      line: "#ded5c6",
      edge: "#958a7a",
      danger: DANGER.light,
    },
    dark: {
      canvas: "#13110f",
      surface: "#1b1815",
      field: "#161412",
      band: "#181613",
      ink: "#f3ede2",
      muted: "#afa597",
      line: "#37312a",
      edge: "#7a7064",
      danger: DANGER.dark,
    },
    tint: { ground: 0.01, band: 0.02, line: 0.03, ink: 0.04 },
    isBandDark: false,
    isVivid: false,
  },
  bold: {
    light: {
      canvas: "#ffffff",
      surface: "#ffffff",
      field: "#ffffff",
      band: "#f1f1f1",
      ink: "#0b0b0c",
      muted: "#515157",
      line: "#d6d6d8",
      edge: "#76767c",
      danger: "#a81d12",
    },
    dark: {
      canvas: "#09090a",
      surface: "#1b1b1d",
      field: "#131314",
      band: "#131314",
      ink: "#fbfbfb",
      muted: "#b4b4ba",
      line: "#3a3a3e",
      edge: "#808087",
      danger: DANGER.dark,
    },
    tint: { ground: 0, band: 0.015, line: 0, ink: 0 },
    isBandDark: true,
    isVivid: true,
  },
};
