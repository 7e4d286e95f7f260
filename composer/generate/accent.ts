export type Rgb = readonly [number, number, number];

/** What text in the accent's colour lies on. */
export interface AccentGrounds {
  light: readonly Rgb[];
  dark: readonly Rgb[];
}

const PLAIN_GROUNDS: AccentGrounds = { light: [[255, 255, 255]], dark: [[28, 28, 31]] };
const DARK_INK = "#131315";
const LIGHT_INK = "#ffffff";

/** What WCAG 2 asks of text (4.5), with some room for tinted surfaces. */
const MIN_CONTRAST = 5;

export interface AccentShades {
  light: { accent: string; onAccent: string };
  dark: { accent: string; onAccent: string };
}

/** The accent colour as it can be read on light and on dark surfaces, as near to the wished one as can be. */
export function accentShades(hex: string, grounds: AccentGrounds = PLAIN_GROUNDS): AccentShades {
  const wished = parseHex(hex);
  return { light: shade(wished, grounds.light, [0, 0, 0]), dark: shade(wished, grounds.dark, [255, 255, 255]) };
}

function shade(wished: Rgb, grounds: readonly Rgb[], towards: Rgb): { accent: string; onAccent: string } {
  const colour = readable(wished, grounds, towards);
  const onWhite = contrast(colour, parseHex(LIGHT_INK));
  const onBlack = contrast(colour, parseHex(DARK_INK));
  return { accent: toHex(colour), onAccent: onWhite >= onBlack ? LIGHT_INK : DARK_INK };
}

/** The colour, or as little of `towards` in it as makes it readable on all grounds. */
export function readable(wished: Rgb, grounds: readonly Rgb[], towards: Rgb, least = MIN_CONTRAST): Rgb {
  const isReadable = (colour: Rgb) => grounds.every((ground) => contrast(colour, ground) >= least);
  for (let step = 0; step < 50; step += 1) {
    const colour = mix(wished, towards, step / 50);
    if (isReadable(colour)) return colour;
  }
  return towards;
}

export function mix(from: Rgb, to: Rgb, part: number): Rgb {
  const [r, g, b] = from;
  return [r + (to[0] - r) * part, g + (to[1] - g) * part, b + (to[2] - b) * part];
}

/** The contrast ratio of WCAG 2, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([r, g, b]: Rgb): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

export function parseHex(hex: string): Rgb {
  const number = Number.parseInt(hex.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

export function toHex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}
