/**
 * A path as the disk has it: a string in which each character is one byte, with "/" between names. Names on disk are
 * bytes and need not be valid UTF-8, and two names that differ must never become one.
 */
export type BytePath = string;

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function fromBytes(bytes: Uint8Array): BytePath {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

export function fromText(text: string): BytePath {
  return Buffer.from(text, "utf8").toString("latin1");
}

export function toBytes(path: BytePath): Buffer {
  return Buffer.from(path, "latin1");
}

/** As text; null when the bytes are not valid UTF-8. */
export function toText(path: BytePath): string | null {
  try {
    return decoder.decode(toBytes(path));
  } catch {
    // The one thing that it complains about.
    return null;
  }
}

/** For people: what is not valid UTF-8 is shown as such. */
export function toShownText(path: BytePath): string {
  return toBytes(path).toString("utf8");
}
