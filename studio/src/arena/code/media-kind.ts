export interface MediaKind {
  show: "image" | "audio" | "video" | "font";
  /** The type under which a browser shows it. */
  type: string;
}

const KINDS: [RegExp, MediaKind["show"], string][] = [
  [/\.png$/i, "image", "image/png"],
  [/\.jpe?g$/i, "image", "image/jpeg"],
  [/\.gif$/i, "image", "image/gif"],
  [/\.webp$/i, "image", "image/webp"],
  [/\.avif$/i, "image", "image/avif"],
  [/\.ico$/i, "image", "image/x-icon"],
  [/\.bmp$/i, "image", "image/bmp"],
  [/\.mp3$/i, "audio", "audio/mpeg"],
  [/\.(ogg|oga|opus)$/i, "audio", "audio/ogg"],
  [/\.wav$/i, "audio", "audio/wav"],
  [/\.flac$/i, "audio", "audio/flac"],
  [/\.m4a$/i, "audio", "audio/mp4"],
  [/\.(mp4|m4v|mov)$/i, "video", "video/mp4"],
  [/\.webm$/i, "video", "video/webm"],
  [/\.woff2$/i, "font", "font/woff2"],
  [/\.woff$/i, "font", "font/woff"],
  [/\.ttf$/i, "font", "font/ttf"],
  [/\.otf$/i, "font", "font/otf"],
];

/** What a file that is no text is shown as, by its name; null: by its bytes. */
export function findMediaKind(path: string): MediaKind | null {
  const found = KINDS.find(([pattern]) => pattern.test(path));
  return found === undefined ? null : { show: found[1], type: found[2] };
}
