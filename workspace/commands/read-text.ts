import { MaskedText, type SecretWords } from "../secrets/secret-words.ts";

/** As `readText`, with secrets masked. */
export async function readMasked(
  stream: ReadableStream<Uint8Array>,
  words: SecretWords,
  onText: (text: string) => void,
): Promise<void> {
  const masked = new MaskedText(words, onText);
  try {
    await readText(stream, (text) => masked.push(text));
  } finally {
    masked.end();
  }
}

/**
 * Reads a process's stream to its end and hands on its text as it comes. A character that is cut by the border of two
 * chunks is held until it is whole; bytes that are no UTF-8 become U+FFFD.
 */
export async function readText(stream: ReadableStream<Uint8Array>, onText: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
    if (text !== "") onText(text);
    if (done) return;
  }
}
