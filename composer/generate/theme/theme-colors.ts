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
  // A tint shows more on dark.
  const { ground, band, line, ink } = palette.tint;
  const darkTint = { ground: ground * 0.6, band: band * 0.6, line: line * 0.6, ink };
  const dark = tinted(palette.dark, darkTint, hue, [255, 255, 255]);
  const grounds = { light: groundsOf(light), dark: groundsOf(dark) };
  const isVivid = palette.isVivid;
  const forLight = accentShades(isVivid ? deepened(accent, grounds.light) : accent, grounds);
  const forDark = accentShades(isVivid ? brightened(accent, grounds.dark) : accent, grounds);
  return { light: { ...light, ...forLight.light }, dark: { ...dark, ...forDark.dark } };
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

/** What cannot be read on light becomes deeper before it becomes darker: orange turns to rust, not to brown. */
function deepened(hex: string, grounds: readonly Rgb[]): string {
  const colour = parseHex(hex);
  const [r, g, b] = colour;
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  // A grey has no hue to keep.
  if (most - least < 40) return hex;
  const isWarm = r === most && b === least;
  const pure = (channel: number) => ((channel - least) / (most - least)) * 153;
  return toHex(readable(colour, grounds, [pure(r), pure(g) * (isWarm ? 0.55 : 1), pure(b)]));
}

/** What cannot be read on dark becomes as bright as its hue can be, before it pales. */
function brightened(hex: string, grounds: readonly Rgb[]): string {
  const colour = parseHex(hex);
  const [r, g, b] = colour;
  const most = Math.max(r, g, b);
  if (most === 0) return hex;
  return toHex(readable(colour, grounds, [(r / most) * 255, (g / most) * 255, (b / most) * 255]));
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
