import { LatheError } from "@lathe/protocol/errors";
import { createTarDecoder, type TarHeader } from "modern-tar";
import { IMPORT_LIMITS, type IncomingFile } from "./incoming-file.ts";

/**
 * The files of a tar stream, in order; each is read, or not, before the next is asked for. Folders are left to the files
 * in them. Errors: `bad_request` when it is no whole archive, or holds anything but files, folders and symbolic links.
 */
export async function* readArchive(tar: ReadableStream<Uint8Array>): AsyncGenerator<IncomingFile, void, void> {
  // Strict: a wrong checksum or a missing end is an error.
  const entries = tar.pipeThrough(createTarDecoder({ strict: true })).getReader();
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await entries.read();
      if (done) return;
      if ((count += 1) > 2 * IMPORT_LIMITS.maxFiles) throw damaged("it has too many entries");
      const body = readBody(value.body);
      const file = toFile(value.header, body);
      if (file !== null) yield file;
      for await (const _ of body) continue;
    }
  } catch (error) {
    throw error instanceof LatheError ? error : damaged(error instanceof Error ? error.message : String(error));
  } finally {
    await entries.cancel().catch(() => {
      // It failed already, and that was said.
    });
  }
}

/** A generator gives each chunk once, so the rest can be skipped by reading on. */
async function* readBody(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function toFile(header: TarHeader, body: AsyncGenerator<Uint8Array, void, void>): IncomingFile | null {
  const { name: path, type, size, mode = 0o644, linkname = "" } = header;
  if (type === "directory") return null;
  if (type === "symlink") {
    return { path, kind: "link", sizeBytes: 0, read: async () => new TextEncoder().encode(linkname) };
  }
  if (type !== "file") throw damaged(`"${path.slice(0, 200)}" in it is a ${type ?? "thing without a type"}`);
  const read = async (): Promise<Uint8Array> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of body) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  return { path, kind: (mode & 0o100) === 0 ? "file" : "executable", sizeBytes: size, read };
}

function damaged(reason: string): LatheError {
  return new LatheError("bad_request", `The archive cannot be read: ${reason.replace(/\.$/, "")}.`);
}
