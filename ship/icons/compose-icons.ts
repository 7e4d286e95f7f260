import { contrast, type Rgb } from "../color.ts";
import { difference, findShape, type ImageShape, SEEN_DIFFERENCE } from "./image-shape.ts";
import { centre, colorAt, emptyPixels, filledPixels, type Pixels, place, scale, scaleToFit } from "./pixels.ts";

/** What masks leave of a maskable icon and of Android's adaptive one: a circle, its diameter in parts of the side. */
export const MASKABLE = { safe: 0.8, view: 1 } as const;
export const ADAPTIVE = { safe: 66 / 108, view: 72 / 108 } as const;
type Zone = typeof MASKABLE | typeof ADAPTIVE;

/** What no other is given for is worked on at this size. */
const WORKING_PIXELS = 1_024;
/** Small icons are made from this one, which takes a quarter of the time and looks the same. */
const SMALL_PIXELS = { from: 512, to: 256 } as const;
/** Less, and a logo is not seen on its ground. */
const MIN_CONTRAST = 1.5;
const WHITE: Rgb = { r: 255, g: 255, b: 255 };
const DARK: Rgb = { r: 24, g: 24, b: 27 };

/** An image as all that an icon has to be. */
export class ImageIcon {
  readonly #image: Pixels;
  readonly #shape: ImageShape;
  #small: Pixels | null = null;
  /** What lies behind it where nothing may be transparent. */
  readonly ground: Rgb;

  /** `background` is the app's own, taken for a logo that is seen on it. */
  constructor(image: Pixels, background: Rgb) {
    const side = Math.max(image.width, image.height);
    this.#image = side > WORKING_PIXELS ? scaleToFit(image, WORKING_PIXELS) : image;
    this.#shape = findShape(this.#image);
    this.ground = this.#shape.kind === "logo" ? chooseGround(this.#shape.color, background) : this.#shape.edge;
  }

  /** As it is, in the middle of a square. */
  plain(size: number): Pixels {
    return centre(this.#scaleTo(size), size);
  }

  /** Without transparent pixels: for systems that cut the corners off by themselves. */
  opaque(size: number): Pixels {
    if (this.#shape.kind === "logo") return this.safe(size, MASKABLE);
    const canvas = filledPixels(size, this.ground);
    place(canvas, this.plain(size), 0, 0);
    return canvas;
  }

  /** Opaque, and what matters within the circle that every mask leaves. */
  safe(size: number, zone: Zone): Pixels {
    const canvas = filledPixels(size, this.ground);
    const inside = this.#scaled(size, zone);
    if (this.#shape.kind !== "full") {
      place(canvas, centre(inside, size), 0, 0);
      return canvas;
    }
    const filled = filledPixels(inside.width, this.ground);
    place(filled, inside, 0, 0);
    return centre(filled, size, true);
  }

  /** The adaptive icon's foreground: a logo alone, everything else with its ground. */
  foreground(size: number): Pixels {
    return this.#shape.kind === "logo" ? centre(this.#scaled(size, ADAPTIVE), size) : this.safe(size, ADAPTIVE);
  }

  /** White where the mark is, for icons in the system's colour; null when mark and ground cannot be told apart. */
  monochrome(size: number): Pixels | null {
    const { kind } = this.#shape;
    if (kind === "full" || (kind === "logo" && this.#shape.isBlock)) return null;
    const from = this.foreground(size);
    const mark = emptyPixels(size);
    let seen = 0;
    for (let at = 0; at < from.data.length; at += 4) {
      const distance = difference(colorAt(from, at), this.ground) / (SEEN_DIFFERENCE * 3);
      const alpha = kind === "logo" ? (from.data[at + 3] ?? 0) : Math.min(1, distance) * 255;
      mark.data.set([255, 255, 255, alpha], at);
      if (alpha > 127) seen += 1;
    }
    return seen === 0 ? null : mark;
  }

  #scaled(size: number, { safe, view }: Zone): Pixels {
    const shape = this.#shape;
    const share = shape.kind === "full" ? safe : Math.min(view, safe / 2 / Math.max(shape.radius, 0.01));
    return this.#scaleTo(Math.max(1, Math.floor(size * share)));
  }

  #scaleTo(size: number): Pixels {
    if (size > SMALL_PIXELS.to) return scaleToFit(this.#image, size);
    this.#small ??= scaleToFit(this.#image, SMALL_PIXELS.from);
    return scaleToFit(this.#small, size);
  }
}

/** An image that was made for its place, in a square of this size. */
export function fitSquare(image: Pixels, size: number): Pixels {
  return image.width === image.height ? scale(image, size, size) : centre(scaleToFit(image, size), size);
}

function chooseGround(logo: Rgb, background: Rgb): Rgb {
  if (contrast(logo, background) >= MIN_CONTRAST) return background;
  return contrast(logo, WHITE) >= MIN_CONTRAST ? WHITE : DARK;
}
