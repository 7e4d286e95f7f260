import { createTarDecoder } from "modern-tar";
import { type EntryHead, fromTarHeader } from "./archive-entry.ts";
import { damaged } from "./damaged.ts";
import { LatheError } from "@lathe/protocol/errors";

export interface ArchiveEntry extends EntryHead {
  /** To be read before the next entry is asked for; what is not read is skipped. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** The entries of a tar stream, in order. Errors: `bad_request` when it is no whole archive of what a backup holds. */
export async function* readArchive(tar: ReadableStream<Uint8Array>): AsyncGenerator<ArchiveEntry, void, void> {
  // Strict: a wrong checksum or a missing end is an error.
  const entries = tar.pipeThrough(createTarDecoder({ strict: true })).getReader();
  try {
    for (;;) {
      const { done, value } = await entries.read();
      if (done) return;
      const body = readBody(value.body);
      yield { ...fromTarHeader(value.header), body };
      for await (const _ of body) continue;
    }
  } catch (error) {
    throw toDamaged(error);
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
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw toDamaged(error);
    });
    if (done) return;
    yield value;
  }
}

/** What the decompressor and the tar reader throw are plain errors, and so are those of a stream that broke off. */
export function toDamaged(error: unknown): unknown {
  if (error instanceof LatheError) return error;
  // A file that cannot be read says so by its system call.
  if (error instanceof Error && "syscall" in error) return error;
  return damaged(error instanceof Error ? error.message.replace(/\.$/, "") : String(error), error);
}
