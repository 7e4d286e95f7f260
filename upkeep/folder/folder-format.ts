import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { z } from "zod";

/** How a data folder is laid out. Raised when an older Lathe could not use what a newer one leaves there. */
export const FOLDER_FORMAT = 1;

/** `<data>/lathe.json`. Folders from before it have none and are of format 1. */
const FolderRecord = z.object({
  format: z.number().int().positive(),
  /** Of the Lathe that used it last. */
  version: z.string(),
});
export type FolderRecord = z.infer<typeof FolderRecord>;

/** Null when there is none. Errors: `conflict` when it cannot be understood. */
export function readFolderRecord(dataDirectory: string): FolderRecord | null {
  const path = join(dataDirectory, "lathe.json");
  if (!existsSync(path)) return null;
  try {
    return FolderRecord.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new LatheError("conflict", `${path} is damaged: it does not say which Lathe the data is of.`, undefined, {
      cause,
    });
  }
}

export function writeFolderRecord(dataDirectory: string, record: FolderRecord): void {
  const path = join(dataDirectory, "lathe.json");
  writeFileSync(`${path}.writing`, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.writing`, path);
}

/** @throws LatheError `conflict` when a newer Lathe has laid the folder out in a way that this one does not know. */
export function checkFolderFormat(dataDirectory: string, version: string): void {
  const record = readFolderRecord(dataDirectory);
  if (record === null || record.format <= FOLDER_FORMAT) return;
  throw new LatheError(
    "conflict",
    `The data in ${dataDirectory} is of Lathe ${record.version}, which is newer than this one (${version}). Use that version or a newer one, or restore a backup into another folder.`,
  );
}
