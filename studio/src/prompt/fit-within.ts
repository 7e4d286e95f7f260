export interface PixelSize {
  width: number;
  height: number;
}

/** The largest size of the same shape whose longer side is at most `maxPixels`; never larger than it was. */
export function fitWithin({ width, height }: PixelSize, maxPixels: number): PixelSize {
  const scale = Math.min(1, maxPixels / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
