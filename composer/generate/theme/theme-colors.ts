import type { Theme } from "@lathe/protocol/app/theme";
import { accentShades, mix, parseHex, readable, toHex, type Rgb } from "../accent.ts";
import { PALETTES, type Palette, type Surfaces } from "./palettes.ts";

/** What WCAG 2 asks of the borders of inputs. */
const EDGE_CONTRAST = 3;

export interface ThemeColors extends Surfaces {
  accent: string;
  onAccent: string;
}

/** All colours of a theme: what is written in ink, muted, danger or the accent can be read on every surface (5 : 1). */
export function themeColors({ accent, tone }: Pick<Theme, "accent" | "tone">): {
  light: ThemeColors;
  dark: ThemeColors;
} {
  const palette = PALETTES[tone];
  const hue = middleOf(parseHex(accent));
  const light = tinted(palette.light, palette.tint, hue, [0, 0, 0]);
  const dark = tinted(palette.dark, palette.tint, hue, [255, 255, 255]);
  const shades = accentShades(accent, { light: groundsOf(light), dark: groundsOf(dark) });
  return { light: { ...light, ...shades.light }, dark: { ...dark, ...shades.dark } };
}

function tinted(surfaces: Surfaces, tint: Palette["tint"], hue: Rgb, towards: Rgb): Surfaces {
  const tintWith = (hex: string, part: number) => toHex(mix(parseHex(hex), hue, part));
  const grounds = {
    canvas: tintWith(surfaces.canvas, tint.ground),
    surface: tintWith(surfaces.surface, tint.ground / 4),
    field: tintWith(surfaces.field, tint.ground / 4),
    band: tintWith(surfaces.band, tint.band),
  };
  const lies = Object.values(grounds).map(parseHex);
  const text = (hex: string, part: number) => toHex(readable(parseHex(tintWith(hex, part)), lies, towards));
  return {
    ...grounds,
    ink: text(surfaces.ink, tint.ink),
    muted: text(surfaces.muted, tint.ink),
    line: tintWith(surfaces.line, tint.line),
    edge: toHex(readable(parseHex(tintWith(surfaces.edge, tint.line)), lies, towards, EDGE_CONTRAST)),
    danger: text(surfaces.danger, 0),
  };
}

function groundsOf({ canvas, surface, field, band }: Surfaces): Rgb[] {
  return [canvas, surface, field, band].map(parseHex);
}

/** The colour's hue, neither light nor dark, so that navy and pink tint alike; of a grey its grey. */
function middleOf(colour: Rgb): Rgb {
  const [r, g, b] = colour;
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const middle = (most + least) / 2;
  const room = Math.min(middle, 255 - middle);
  const stretch = Math.min(4, 127.5 / Math.max(1, room));
  const move = (channel: number) => Math.min(255, Math.max(0, 127.5 + (channel - middle) * stretch));
  return [move(r), move(g), move(b)];
}
