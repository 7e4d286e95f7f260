import type { ArchiveEntry } from "../archive/archive-reader.ts";
import { damaged } from "../archive/damaged.ts";

/** A row is text of a person or a model; the longest is far below. */
const MAX_LINE_CHARACTERS = 256 * 1024 * 1024;

/** The lines of a table's file. */
export async function* readLines(entry: ArchiveEntry): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of entry.body) {
    const text = decoder.decode(chunk, { stream: true });
    const lines = text.split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      yield pieces.join("") + line;
      [pieces, length] = [[], 0];
    }
    pieces.push(last);
    length += last.length;
    if (length > MAX_LINE_CHARACTERS) throw damaged("a row in it is too long");
  }
  if (length > 0 || decoder.decode() !== "") throw damaged("a row in it is cut off");
}
