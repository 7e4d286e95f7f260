import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openForLoading, openStorage } from "@lathe/control/db/open-storage";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import type { Manifest } from "../archive/archive-format.ts";
import { readArchive } from "../archive/archive-reader.ts";
import { openArchiveFile } from "../archive/compression.ts";
import { findPlace } from "../archive/place.ts";
import { writeFolderRecord } from "../folder/folder-format.ts";
import { migrateFolder } from "../folder/migrate-folder.ts";
import { Extraction } from "./extract-archive.ts";
import { readLines } from "./read-tables.ts";
import { RESTORE_RECORD, type RestoreRecord } from "./settle-restore.ts";

interface MakeOptions {
  file: string;
  /** The folder to make; what is there is removed. */
  directory: string;
  databaseUrl?: string | undefined;
  version: string;
  manifest: Manifest;
  record: RestoreRecord;
}

type TableOfRows = { table: string; lines: AsyncIterable<string> };

/** Makes a whole data folder of a checked archive, the record of the restore last. */
export async function makeFolder(options: MakeOptions): Promise<void> {
  const { directory, databaseUrl, manifest, record } = options;
  await removeTree(directory);
  for (const path of [directory, join(directory, "workspaces")]) mkdirSync(path, { mode: 0o700 });
  const place = { dataDirectory: directory, databaseUrl, log: () => {} };
  const target = await openForLoading({ ...place, migrations: manifest.database.migrations });
  try {
    await target.load(unpack(options), record.mark);
  } finally {
    await target.close();
  }
  if (record.external) return;
  // Now, so that the next start finds nothing to do and makes no backup of what comes from one.
  await (await openStorage(place)).close();
  writeRecord(directory, record);
}

/** Writes files as they come and gives the tables to whoever loads them. */
async function* unpack(options: MakeOptions): AsyncGenerator<TableOfRows, void, void> {
  const { directory, manifest, record, version } = options;
  const extraction = new Extraction(directory);
  const histories = new Set<string>();
  try {
    for await (const entry of readArchive(await openArchiveFile(options.file))) {
      const place = findPlace(entry);
      if (place.kind === "table") yield { table: place.table, lines: readLines(entry) };
      if (place.kind !== "key" && place.kind !== "keystore" && place.kind !== "workspace") continue;
      await extraction.write(entry, place);
      if (place.kind === "workspace" && place.names[0] === "history.git") histories.add(place.projectId);
    }
    for (const projectId of histories) await extraction.writeHistoryConfig(projectId);
  } finally {
    extraction.close();
  }
  await migrateFolder(directory, manifest.folderFormat);
  writeFolderRecord(directory, { format: manifest.folderFormat, version });
  // Before the rows are committed: once they are in a database outside, there is no way back.
  if (record.external) writeRecord(directory, record);
}

function writeRecord(directory: string, record: RestoreRecord): void {
  const path = join(directory, RESTORE_RECORD);
  writeFileSync(`${path}.writing`, JSON.stringify(record), { mode: 0o600 });
  sync(`${path}.writing`);
  renameSync(`${path}.writing`, path);
  sync(directory);
}

function sync(path: string): void {
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
