/** The lines of a byte stream, without their ends; a longer one than `maxCharacters` comes in parts. */
export async function* readLines(
  stream: ReadableStream<Uint8Array>,
  maxCharacters: number,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of stream) {
    text += decoder.decode(bytes, { stream: true });
    const lines = text.split("\n");
    text = lines.pop() ?? "";
    yield* lines;
    if (text.length > maxCharacters) {
      yield text;
      text = "";
    }
  }
  if (text !== "") yield text;
}
