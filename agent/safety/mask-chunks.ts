import type { SecretMask } from "./secret-mask.ts";

/** A line without an end that is longer than this is told as far as it has come. */
const MAX_HELD_CHARACTERS = 64 * 1024;
const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----/g;
const KEY_END = /-----END [A-Z0-9 ]{0,30}PRIVATE KEY-----/;

/** Text that comes in pieces, masked by whole lines, so that no secret passes for being cut. */
export async function* maskChunks(chunks: AsyncIterable<string>, mask: SecretMask): AsyncGenerator<string> {
  let held = "";
  for await (const chunk of chunks) {
    held += chunk;
    // Nothing in what was held could be told yet; only a line's end in the new piece can change that.
    if (!/[\r\n]/.test(chunk) && held.length <= MAX_HELD_CHARACTERS) continue;
    const end = endOfWhole(held);
    if (end === 0) continue;
    yield mask.mask(held.slice(0, end));
    held = held.slice(end);
  }
  if (held !== "") yield mask.mask(held);
}

/** Behind the last whole line, but not within a private key. */
function endOfWhole(text: string): number {
  if (text.length > MAX_HELD_CHARACTERS) return text.length;
  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
  const begin = [...text.matchAll(KEY_BEGIN)].at(-1)?.index ?? -1;
  return begin !== -1 && begin < end && !KEY_END.test(text.slice(begin, end)) ? begin : end;
}
