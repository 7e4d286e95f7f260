import { parseColor, toHex } from "../color.ts";
import { readSiteText, type SiteFiles, sortedPaths } from "../site-files.ts";

/** `#rrggbb` each; `dark` is null where it is not said. */
export interface ColorPair {
  light: string;
  dark: string | null;
}

const MAX_READ_BYTES = 256 * 1024;
const STYLES = /\.(css|scss|less)$/i;
/** Modules that hold a design's colours by their name: src/theme/colors.ts. */
const MODULES = /(colou?rs?|theme|tokens|palette)[^/]*\.[jt]sx?$/i;
const NAMES = {
  accent: ["accent", "color-accent", "primary", "color-primary", "brand", "tint"],
  canvas: ["canvas", "color-canvas", "background", "color-background", "bg"],
} as const;

/** A colour of an app's design by what its sources call it: CSS's custom properties, or members of a module of colours. */
export function findDesignColor(sources: SiteFiles, role: keyof typeof NAMES): ColorPair | null {
  const texts = sortedPaths(sources).flatMap((path) => {
    const isStyle = STYLES.test(path);
    if (!(isStyle || MODULES.test(path)) || (sources.get(path)?.byteLength ?? 0) > MAX_READ_BYTES) return [];
    const text = readSiteText(sources, path);
    return text === null ? [] : [{ text, isStyle }];
  });
  for (const name of NAMES[role]) {
    for (const { text, isStyle } of texts) {
      const [first, second] = isStyle ? readProperty(text, name) : readMember(text, name);
      const light = first?.light;
      if (light !== undefined) return { light, dark: first?.dark ?? second?.light ?? null };
    }
  }
  return null;
}

function readProperty(text: string, name: string): ColorPair[] {
  return [...text.matchAll(new RegExp(`--${name}\\s*:\\s*([^;}]{1,200})`, "g"))].flatMap(
    ([, value = ""]) => readPair(value) ?? [],
  );
}

function readMember(text: string, name: string): ColorPair[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\b["']?\\s*:\\s*["'\`]([^"'\`]{1,100})["'\`]`, "g"))].flatMap(
    ([, value = ""]) => readPair(value) ?? [],
  );
}

function readPair(value: string): ColorPair | null {
  const [, inner] = /^light-dark\((.*)\)\s*$/s.exec(value.trim()) ?? [];
  const [light, dark] = inner === undefined ? [value] : splitAtComma(inner);
  const read = readOne(light ?? "");
  return read === null ? null : { light: read, dark: dark === undefined ? null : readOne(dark) };
}

function readOne(value: string): string | null {
  // As some design systems keep them: "222 47% 11%".
  const bare = /^\s*[\d.]+(deg)?\s+[\d.]+%\s+[\d.]+%\s*$/.test(value) ? `hsl(${value.trim()})` : value;
  const color = parseColor(bare);
  return color === null ? null : toHex(color);
}

/** In two at the first comma outside of brackets. */
function splitAtComma(text: string): string[] {
  let depth = 0;
  for (const [at, character] of [...text].entries()) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (character === "," && depth === 0) return [text.slice(0, at), text.slice(at + 1)];
  }
  return [text];
}
