import type { PixelSize } from "./fit-within.ts";

export interface DecodedImage extends PixelSize {
  /** Whether any of its pixels lets something through. */
  isTransparent(): boolean;
  /** `quality` from 0 to 1, where the type has one. A browser that cannot write the type gives a PNG. */
  encode(size: PixelSize, type: string, quality: number): Promise<Blob>;
  close(): void;
}

/** Decodes an image, upright; of a moving one its first frame. Rejects for what the browser cannot read. */
export type DecodeImage = (content: Blob) => Promise<DecodedImage>;

/** Looking for transparency needs no more pixels than this on the longer side. */
const LOOKED_AT_PIXELS = 512;

export const decodeInBrowser: DecodeImage = async (content) => {
  const bitmap = await createImageBitmap(content, { imageOrientation: "from-image" });
  const { width, height } = bitmap;
  return {
    width,
    height,
    isTransparent() {
      const scale = Math.min(1, LOOKED_AT_PIXELS / Math.max(width, height));
      const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
      const { data } = draw(bitmap, size).getImageData(0, 0, size.width, size.height);
      for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < 255) return true;
      return false;
    },
    encode: (size, type, quality) => draw(bitmap, size).canvas.convertToBlob({ type, quality }),
    close: () => bitmap.close(),
  };
};

function draw(bitmap: ImageBitmap, { width, height }: PixelSize): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("this browser has no canvas to draw on");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  return context;
}
