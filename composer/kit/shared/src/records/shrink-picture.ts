const LONGEST_SIDE_PX = 1_000;
const QUALITY = 0.8;

/**
 * A picture as a data: address, at most 1000 pixels long and without what else the file told (where it was taken). Null when
 * the file is no picture that this browser can show.
 */
export async function shrinkPicture(file: Blob): Promise<string | null> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return draw(picture);
  } catch {
    // Not a picture, or one of a kind that is unknown here.
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function draw(picture: HTMLImageElement): string | null {
  // A drawing (SVG) need not have a size of its own.
  const width = picture.naturalWidth || LONGEST_SIDE_PX;
  const height = picture.naturalHeight || LONGEST_SIDE_PX;
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  // Browsers that cannot write WebP write PNG instead, which keeps transparency too.
  return canvas.toDataURL(isTransparent(context) ? "image/webp" : "image/jpeg", QUALITY);
}

function isTransparent(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 255) < 255) return true;
  }
  return false;
}
