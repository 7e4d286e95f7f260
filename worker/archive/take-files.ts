import type { ImportReport } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import type { PlacedFile } from "@lathe/workspace/files/place-file";
import { IMPORT_LIMITS, type IncomingFile } from "./incoming-file.ts";
import { SkippedFiles } from "./skipped-files.ts";

export interface TakenFiles {
  /** In the one spelling that the project has them in. */
  paths: ReadonlySet<string>;
  report: ImportReport;
}

/** Puts a file into the project; its path is checked there. */
export type PlaceFile = (path: string, file: PlacedFile) => Promise<void>;

/** One of these ends it all; what else is wrong with a file leaves out that file. */
const FATAL = new Set(["disk_full", "internal", "worker_unavailable"]);

/**
 * Puts files into the project one after the other. What cannot be put there is named with the reason.
 *
 * @throws LatheError `too_large` when there are too many or they are too large together; what came before is in place
 */
export async function takeFiles(
  files: AsyncIterable<IncomingFile> | Iterable<IncomingFile>,
  place: PlaceFile,
  skipped: SkippedFiles,
  signal: AbortSignal,
): Promise<TakenFiles> {
  const paths = new Set<string>();
  let totalBytes = 0;
  for await (const file of files) {
    signal.throwIfAborted();
    const path = file.path.normalize("NFC");
    try {
      if (paths.has(path)) throw new LatheError("bad_request", "another file has the same name");
      if (file.sizeBytes > IMPORT_LIMITS.maxFileBytes) throw fileTooLarge();
      const bytes = await file.read();
      totalBytes += bytes.byteLength;
      if (paths.size >= IMPORT_LIMITS.maxFiles || totalBytes > IMPORT_LIMITS.maxTotalBytes) throw allTooLarge();
      await place(path, { kind: file.kind, bytes });
      paths.add(path);
    } catch (error) {
      if (!(error instanceof LatheError) || FATAL.has(error.code) || error instanceof TooMuch) throw error;
      skipped.add(file.path, error.message);
    }
  }
  return { paths, report: { files: paths.size, skipped: skipped.list() } };
}

export function fileTooLarge(): LatheError<"too_large"> {
  const { maxFileBytes: limitBytes } = IMPORT_LIMITS;
  return new LatheError("too_large", `it is larger than ${limitBytes / 1024 / 1024} MiB`, { limitBytes });
}

class TooMuch extends LatheError<"too_large"> {}

export function allTooLarge(): LatheError<"too_large"> {
  const { maxFiles, maxTotalBytes } = IMPORT_LIMITS;
  const mebibytes = maxTotalBytes / 1024 / 1024;
  return new TooMuch(
    "too_large",
    `A project takes at most ${maxFiles.toLocaleString("en")} files of ${mebibytes} MiB together.`,
    {
      limitBytes: maxTotalBytes,
    },
  );
}
