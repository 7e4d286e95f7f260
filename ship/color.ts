/** Channels from 0 to 255. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
}

/** Lightness 0 to 1, chroma from 0, hue in degrees: Björn Ottosson's OKLab in polar form. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

const OKLCH = /^oklch\(\s*([\d.]+)(%?)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:deg)?\s*(?:\/\s*[\d.]+%?\s*)?\)$/i;
/** Names and hex forms only; Bun.color would take numbers as colours, too. */
const COLOR = /^(?:#[0-9a-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([^()]*\))$/i;

/** A colour as CSS writes it, its transparency left out; null for what is none. */
export function parseColor(text: string): Rgb | null {
  const trimmed = text.trim();
  const [, l, percent, c, h] = OKLCH.exec(trimmed) ?? [];
  if (l !== undefined && c !== undefined && h !== undefined) {
    return fromOklch({ l: Number(l) / (percent === "%" ? 100 : 1), c: Number(c), h: Number(h) });
  }
  if (!COLOR.test(trimmed)) return null;
  const channels = Bun.color(trimmed, "[rgba]");
  if (!Array.isArray(channels)) return null;
  const [r, g, b, alpha] = channels;
  return alpha === 0 ? null : { r, g, b };
}

/** `#rrggbb` */
export function toHex({ r, g, b }: Rgb): string {
  return `#${[r, g, b].map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

export function toOklch({ r, g, b }: Rgb): Oklch {
  const [lr, lg, lb] = [toLinear(r), toLinear(g), toLinear(b)];
  const l = Math.cbrt(0.4122214708 * lr + 0.5363325363 * lg + 0.0514459929 * lb);
  const m = Math.cbrt(0.2119034982 * lr + 0.6806995451 * lg + 0.1073969566 * lb);
  const s = Math.cbrt(0.0883024619 * lr + 0.2817188376 * lg + 0.6299787005 * lb);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bb, a) * 180) / Math.PI;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, bb), h: (hue + 360) % 360 };
}

/** What screens cannot show is brought into range channel by channel. */
export function fromOklch({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const ll = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const mm = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const ss = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    r: fromLinear(4.0767416621 * ll - 3.3077115913 * mm + 0.2309699292 * ss),
    g: fromLinear(-1.2684380046 * ll + 2.6097574011 * mm - 0.3413193965 * ss),
    b: fromLinear(-0.0041960863 * ll - 0.7034186147 * mm + 1.707614701 * ss),
  };
}

/** WCAG's contrast ratio: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

function toLinear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromLinear(value: number): number {
  const encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055;
  return Math.min(255, Math.max(0, encoded * 255));
}
