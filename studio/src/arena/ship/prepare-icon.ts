import { LatheError } from "@lathe/protocol/errors";
import { decodeInBrowser, type DecodeImage } from "../../prompt/browser-images.ts";
import type { PixelSize } from "../../prompt/fit-within.ts";
import { prepareFile } from "../../prompt/prepare-file.ts";

/** As icons are made from: what is smaller would be blurred. */
const MIN_PIXELS = 192;
/** The longer side at most this many times the shorter one. */
const MAX_RATIO = 4;

/** An image as it can be an app's icon. Errors: `bad_request` in words for those who chose it. */
export async function prepareIcon(
  file: File,
  decode: DecodeImage = decodeInBrowser,
): Promise<{ name: string; content: Blob }> {
  let size: PixelSize | null = null;
  const prepared = await prepareFile(file, async (content) => {
    const image = await decode(content);
    size = { width: image.width, height: image.height };
    return image;
  });
  if (prepared.kind === "refused") throw refused(prepared.reason);
  if (prepared.kind === "text") throw refused(`“${file.name}” is no picture. Choose a PNG, JPEG or WebP image.`);
  checkSize(size ?? { width: 0, height: 0 });
  return prepared;
}

function checkSize({ width, height }: PixelSize): void {
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (longer < MIN_PIXELS)
    throw refused(
      `The icon has only ${width} × ${height} pixels. Choose one with at least ${MIN_PIXELS} × ${MIN_PIXELS}, better 512 × 512.`,
    );
  if (shorter * MAX_RATIO < longer)
    throw refused(`The icon is ${width} × ${height} pixels, too long. Choose one that is nearly square.`);
}

function refused(message: string): LatheError<"bad_request"> {
  return new LatheError("bad_request", message);
}
