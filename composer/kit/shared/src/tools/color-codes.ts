import type { CodeLine } from "./number-codes.ts";

type Channels = readonly [red: number, green: number, blue: number];

/** A colour as hex, RGB and HSL, in whichever of them it is typed: "#ff8800", "f80", "255, 136, 0", "hsl(32, 100%, 50%)". */
export function colorsOf(text: string): CodeLine[] {
  const channels = readColor(text.trim().toLowerCase());
  if (channels === null) return [];
  const [hue, saturation, lightness] = hslOf(channels);
  return [
    { label: "Hex", value: hexOf(channels) },
    { label: "RGB", value: `rgb(${channels.join(", ")})` },
    { label: "HSL", value: `hsl(${hue}, ${saturation}%, ${lightness}%)` },
  ];
}

/** The colour itself, to be shown: #rrggbb. */
export function swatchOf(text: string): string | null {
  const channels = readColor(text.trim().toLowerCase());
  return channels === null ? null : hexOf(channels);
}

function readColor(text: string): Channels | null {
  const hex = /^#?([\da-f]{6}|[\da-f]{3})$/.exec(text)?.[1];
  if (hex !== undefined) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16);
    return [channel(0), channel(2), channel(4)];
  }
  const numbers = (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (numbers.length !== 3) return null;
  if (text.startsWith("hsl") || text.includes("%")) {
    return second > 100 || third > 100 ? null : channelsOfHsl(first % 360, second, third);
  }
  return Math.max(first, second, third) > 255 ? null : [Math.round(first), Math.round(second), Math.round(third)];
}

function hexOf(channels: Channels): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channelsOfHsl(hue: number, saturation: number, lightness: number): Channels {
  const [s, l] = [saturation / 100, lightness / 100];
  const channel = (shift: number) => {
    const k = (shift + hue / 30) % 12;
    return Math.round(255 * (l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [channel(0), channel(8), channel(4)];
}

function hslOf([red, green, blue]: Channels): [number, number, number] {
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const most = Math.max(r, g, b);
  const range = most - Math.min(r, g, b);
  const lightness = most - range / 2;
  const sector =
    range === 0 ? 0 : most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  return [Math.round(sector * 60), Math.round(saturation * 100), Math.round(lightness * 100)];
}
