import { LIMITS } from "@lathe/protocol/limits";
import type { PlacedFile } from "@lathe/workspace/files/place-file";

const MiB = 1024 * 1024;

/** What may come into a project at one time. Sizes in bytes. */
export const IMPORT_LIMITS = {
  maxArchiveBytes: 256 * MiB,
  maxFileBytes: LIMITS.file.maxBytes,
  maxTotalBytes: 512 * MiB,
  maxFiles: LIMITS.files.maxListed,
} as const;

/** A file that is to come into the project, from wherever. Nothing of it has been checked. */
export interface IncomingFile {
  path: string;
  kind: PlacedFile["kind"];
  /** As the source states it. */
  sizeBytes: number;
  /** At most `maxFileBytes`. Rejects with a LatheError when it is not as stated. */
  read(): Promise<Uint8Array>;
}
