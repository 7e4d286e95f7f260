import { LatheError } from "@lathe/protocol/errors";
import { parseColor, type Rgb, toHex } from "../color.ts";
import { ADAPTIVE, fitSquare, ImageIcon, MASKABLE } from "./compose-icons.ts";
import { decodeImage } from "./decode-image.ts";
import { type DrawnIcon, drawIcon, groundColor } from "./drawn/draw-icon.ts";
import { encodePng } from "./encode-png.ts";
import { ICON_LIMITS, inspectImage } from "./inspect-image.ts";
import { toNotes } from "../notes.ts";
import type { Pixels } from "./pixels.ts";

export interface NamedImage {
  /** As people know it: a path in the project, or what they called what they gave. */
  name: string;
  /** PNG, JPEG or WebP. */
  bytes: Uint8Array;
}

/** Where an app's icons come from. */
export interface IconSources {
  /** Null: it is drawn. */
  image: NamedImage | null;
  /** Somebody chose the image for this: faults of it are errors. Else one is drawn, and a note says why. */
  isGiven: boolean;
  /** Colours as CSS writes them. */
  drawn: DrawnIcon;
  /** Behind a logo that has no ground of its own. */
  backgroundColor: string;
  /** What the app has for Android's adaptive icon, made for its square of 108 units. */
  adaptive: { foreground: NamedImage | null; monochrome: NamedImage | null; backgroundColor: string | null };
}

/** PNGs, square, the side in pixels in their names. */
export interface IconSet {
  any192: Uint8Array;
  any512: Uint8Array;
  maskable512: Uint8Array;
  appleTouch180: Uint8Array;
  favicon48: Uint8Array;
  android: {
    foreground432: Uint8Array;
    /** `#rrggbb` */
    backgroundColor: string;
    legacy192: Uint8Array;
    monochrome432: Uint8Array | null;
  };
  /** Sentences for people. */
  notes: readonly string[];
}

interface Artist {
  ground: Rgb;
  plain(size: number): Pixels;
  small(size: number): Pixels;
  opaque(size: number): Pixels;
  maskable(size: number): Pixels;
  foreground(size: number): Pixels;
  monochrome(size: number): Pixels | null;
}

/** All icons of an app. Errors, for an image that was given: those of decodeImage. */
export async function makeIcons(sources: IconSources): Promise<IconSet> {
  const notes: string[] = [];
  const artist = await findArtist(sources, notes);
  const own = await readAdaptive(sources, notes);
  const monochrome = own.monochrome === null ? artist.monochrome(432) : fitSquare(own.monochrome, 432);
  const foreground = own.foreground === null ? artist.foreground(432) : fitSquare(own.foreground, 432);
  const background = parseColor(sources.adaptive.backgroundColor ?? "");
  const [any192, any512, maskable512, appleTouch180, favicon48, foreground432, monochrome432] = await Promise.all([
    encodePng(artist.plain(192)),
    encodePng(artist.plain(512)),
    encodePng(artist.maskable(512)),
    encodePng(artist.opaque(180)),
    encodePng(artist.small(48)),
    encodePng(foreground),
    monochrome === null ? null : encodePng(monochrome),
  ]);
  const backgroundColor = toHex((own.foreground === null ? null : background) ?? artist.ground);
  const android = { foreground432, backgroundColor, legacy192: any192, monochrome432 };
  return { any192, any512, maskable512, appleTouch180, favicon48, android, notes: toNotes(notes) };
}

async function findArtist(sources: IconSources, notes: string[]): Promise<Artist> {
  const { image, isGiven, drawn } = sources;
  if (image === null) return drawer(drawn);
  try {
    const { width, height } = inspectImage(image.bytes, image.name);
    const pixels = await decodeImage(image.bytes, image.name);
    if (Math.max(width, height) < ICON_LIMITS.advisedPixels) {
      const { advisedPixels } = ICON_LIMITS;
      notes.push(
        `${image.name} has ${width} × ${height} pixels: with ${advisedPixels} or more icons would be sharper.`,
      );
    }
    return imageArtist(new ImageIcon(pixels, parseColor(sources.backgroundColor) ?? { r: 255, g: 255, b: 255 }));
  } catch (error) {
    if (isGiven || !(error instanceof LatheError)) throw error;
    notes.push(`${error.message} Until then the app has an icon that Lathe drew.`);
    return drawer(drawn);
  }
}

function drawer(icon: DrawnIcon): Artist {
  return {
    ground: groundColor(icon.color),
    plain: (size) => drawIcon(icon, { size, shape: "rounded" }),
    small: (size) => drawIcon(icon, { size, shape: "rounded", markScale: 1.3 }),
    opaque: (size) => drawIcon(icon, { size, shape: "full" }),
    maskable: (size) => drawIcon(icon, { size, shape: "full" }),
    foreground: (size) => drawIcon(icon, { size, shape: "full", markScale: ADAPTIVE.view }),
    monochrome: (size) => drawIcon(icon, { size, shape: "mark", markScale: ADAPTIVE.view }),
  };
}

function imageArtist(icon: ImageIcon): Artist {
  return {
    ground: icon.ground,
    plain: (size) => icon.plain(size),
    small: (size) => icon.plain(size),
    opaque: (size) => icon.opaque(size),
    maskable: (size) => icon.safe(size, MASKABLE),
    foreground: (size) => icon.foreground(size),
    monochrome: (size) => icon.monochrome(size),
  };
}

/** An image that was given for this is the icon on Android, too: what the app has for it is another one then. */
async function readAdaptive(
  { isGiven, adaptive }: IconSources,
  notes: string[],
): Promise<{ foreground: Pixels | null; monochrome: Pixels | null }> {
  if (isGiven) return { foreground: null, monochrome: null };
  const foreground = await readOptional(adaptive.foreground, notes);
  return { foreground, monochrome: await readOptional(adaptive.monochrome, notes) };
}

async function readOptional(image: NamedImage | null, notes: string[]): Promise<Pixels | null> {
  if (image === null) return null;
  try {
    return await decodeImage(image.bytes, image.name);
  } catch (error) {
    if (!(error instanceof LatheError)) throw error;
    notes.push(`${error.message} Android's icon is made without it.`);
    return null;
  }
}
