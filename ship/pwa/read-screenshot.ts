import { inspectImage } from "../icons/inspect-image.ts";
import type { NamedImage } from "../icons/make-icons.ts";

export interface Screenshot {
  file: string;
  bytes: Uint8Array;
  /** Members of the manifest's screenshot beside `src`. */
  described: Record<string, string>;
}

/** A picture of the app for its manifest. Errors: those of inspectImage. */
export function readScreenshot({ name, bytes }: NamedImage, index: number): Screenshot {
  const { format, width, height } = inspectImage(bytes, name);
  return {
    file: `screenshot-${index + 1}.${format === "jpeg" ? "jpg" : format}`,
    bytes,
    described: {
      sizes: `${width}x${height}`,
      type: `image/${format}`,
      form_factor: width > height ? "wide" : "narrow",
    },
  };
}
