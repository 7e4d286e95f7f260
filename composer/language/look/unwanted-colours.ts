import type { Theme } from "@lathe/protocol/app/theme";
import { colourNames, findColour, SHADES } from "./colours.ts";
import type { Reading, Span } from "../recognizer.ts";

const COLOUR = `(?:(?:${SHADES})[ -])?(?:${colourNames().join("|")}|white)(?![\\p{L}])`;
/** "not pink", "he's colour blind so please not red and green"; not "no red wines". */
const UNWANTED = new RegExp(
  `\\b(?:please |but |and |just |so )*(?:not|no|never|without|avoid|anything but|nothing|(?:do|does|would)(?:n't| not) (?:want|like)|hates?|can't stand)(?: (?:too|very|so|all|that|any|in|the colou?rs?|please))* ${COLOUR}(?:(?:, | ?/ ?|,? (?:and|or|nor) )(?:in |no |not )?${COLOUR})*(?: please| anywhere| at all| colou?rs?)*(?= *(?:[,.;:!?)\\n]|$|and\\b|because\\b|cos\\b|but\\b|for\\b|thanks\\b|as (?:i|he|she|we|it)\\b))`,
  "giu",
);

export interface UnwantedColours {
  hexes: string[];
  spans: Span[];
}

/** The colours that somebody does not want to see. */
export function findUnwantedColours({ text }: Reading): UnwantedColours {
  const found = [...text.matchAll(UNWANTED)];
  const names = found.flatMap(([words]) => words.match(new RegExp(COLOUR, "giu")) ?? []);
  return {
    hexes: names.flatMap((name) => findColour(name)?.hex ?? []),
    spans: found.map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  };
}

/** What is said of the look besides. */
export function withoutUnwanted(words: string): string {
  return words.replace(UNWANTED, "");
}

/** Accents far from each other; the first that is none of the unwanted ones takes the place of one that is. */
const OTHERS = ["#0f766e", "#4f46e5", "#b45309", "#334155"] as const;

/** The look without the colours that nobody wants, where another was not asked for. */
export function withoutColours(theme: Theme, unwanted: readonly string[]): Theme {
  const isUnwanted = (accent: string) => unwanted.some((hex) => areAlike(hex, accent));
  if (!isUnwanted(theme.accent)) return theme;
  return { ...theme, accent: OTHERS.find((accent) => !isUnwanted(accent)) ?? theme.accent };
}

/** In degrees around the wheel of colours. */
const APART = 42;
/** Below it a colour is grey. */
const LEAST = 0.14;

function areAlike(one: string, other: string): boolean {
  const [first, second] = [hueOf(one), hueOf(other)];
  if (first === null || second === null) return first === second;
  const apart = Math.abs(first - second);
  return Math.min(apart, 360 - apart) < APART;
}

/** Null for greys, black and white. */
function hueOf(hex: string): number | null {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range < LEAST) return null;
  const sixth =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return (sixth * 60 + 360) % 360;
}
