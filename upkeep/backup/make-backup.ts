import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { StoredData } from "@lathe/control/db/dump/stored-data";
import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import { ARCHIVE_FORMAT } from "../archive/archive-format.ts";
import { ArchiveWriter } from "../archive/archive-writer.ts";
import { fromText, toBytes } from "../archive/byte-path.ts";
import { isKeystoreName } from "../archive/place.ts";
import { FOLDER_FORMAT } from "../folder/folder-format.ts";
import { openFolder } from "../folder/open-folder.ts";
import { readChunks } from "./read-chunks.ts";
import { stageFiles, stageHistory, stageState } from "./stage-workspace.ts";
import { walkFolder } from "./walk-folder.ts";

/** Runs `act` while nothing is written to the project by its worker, and gives what it gives. */
export type Hold = <Result>(projectId: ProjectId, act: () => Promise<Result>) => Promise<Result>;

export interface BackupSource {
  dataDirectory: string;
  /** Of this Lathe. */
  version: string;
  stored: StoredData;
  /** Left out where no worker runs. */
  hold?: Hold | undefined;
  /** False: without the keys of the data folder, so that what is encrypted in it stays so. Default: with them. */
  withKeys?: boolean;
  /** Told before the first project and after each. */
  onProgress?: (projects: { done: number; total: number }) => void;
  log: Log;
}

/** Folders in which projects are put together, in `<data>/backups`. What a killed server left is removed by a clean-up. */
export const STAGING_PREFIX = ".making-";

/**
 * The whole data folder as a tar stream. Each project is copied aside at one moment and then sent, so that it is held
 * for as long as the copy takes, however slowly the stream is read. A failure ends the stream with its reason in it.
 */
export async function makeBackup(source: BackupSource): Promise<ReadableStream<Uint8Array>> {
  const hasKey = source.withKeys !== false && existsSync(join(source.dataDirectory, "secret.key"));
  const writer = new ArchiveWriter({
    format: ARCHIVE_FORMAT,
    version: source.version,
    createdAt: new Date().toISOString(),
    folderFormat: FOLDER_FORMAT,
    database: { kind: source.stored.kind, migrations: await source.stored.migrations() },
    secretKey: hasKey ? "included" : "elsewhere",
  });
  const staging = join(source.dataDirectory, "backups", `${STAGING_PREFIX}${process.pid}-${crypto.randomUUID()}`);
  await mkdir(join(source.dataDirectory, "backups"), { recursive: true, mode: 0o700 });
  void writeAll(source, writer, staging);
  return writer.readable;
}

async function writeAll(source: BackupSource, writer: ArchiveWriter, staging: string): Promise<void> {
  try {
    try {
      await mkdir(staging, { mode: 0o700 });
      await writer.begin();
      if (source.withKeys !== false) await addKeys(source, writer);
      await addKeystores(source, writer);
      const projects = await addShared(source, writer, join(staging, "shared"));
      source.onProgress?.({ done: 0, total: projects.length });
      for (const [index, { projectId }] of projects.entries()) {
        await addProject(source, writer, staging, projectId);
        source.onProgress?.({ done: index + 1, total: projects.length });
      }
      await writer.finish();
    } finally {
      await removeTree(staging);
    }
  } catch (error) {
    source.log({ level: "error", message: "the backup could not be made", error: String(error) });
    try {
      await writer.fail(describe(error));
    } catch (second) {
      // Nobody reads it any more, or an entry was cut short: then the missing end says it.
      writer.abort(second);
    }
  }
}

function describe(error: unknown): string {
  if (systemErrorCode(error) === "ENOSPC") return "the disk is full";
  const isExpected = error instanceof LatheError || systemErrorCode(error) !== null;
  return isExpected && error instanceof Error
    ? error.message
    : "something went wrong; the server's log has the details";
}

async function addKeys({ dataDirectory }: BackupSource, writer: ArchiveWriter): Promise<void> {
  for (const name of ["secret.key", "join.secret"]) {
    const path = join(dataDirectory, name);
    if (existsSync(path)) await writer.addText(`keys/${name}`, await readFile(path, "utf8"));
  }
}

/** They are encrypted with what the secret key gives. Each is written as a whole, so none is read half. */
async function addKeystores({ dataDirectory }: BackupSource, writer: ArchiveWriter): Promise<void> {
  const folder = join(dataDirectory, "keystores");
  if (!existsSync(folder)) return;
  for (const name of (await readdir(folder)).filter(isKeystoreName).toSorted()) {
    await addFile(writer, join(folder, name), `keystores/${name}`);
  }
}

async function addShared({ stored }: BackupSource, writer: ArchiveWriter, folder: string) {
  await mkdir(folder);
  const tables: string[] = [];
  const projects = await stored.dumpShared(async (table, lines) => {
    tables.push(table);
    await writeLines(join(folder, `${table}.jsonl`), lines);
  });
  await addTables(writer, folder, "database", tables);
  await removeTree(folder);
  return projects;
}

/** In the order of the dump: each table behind those that it refers to. */
async function addTables(writer: ArchiveWriter, folder: string, place: string, tables: string[]): Promise<void> {
  for (const table of tables) {
    const path = join(folder, `${table}.jsonl`);
    await addFile(writer, path, `${place}/${table}.jsonl`);
    await rm(path);
  }
}

async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    let text = "";
    for await (const line of lines) {
      text += `${line}\n`;
      if (text.length < 1024 * 1024) continue;
      await file.writeFile(text);
      text = "";
    }
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/**
 * Inside the hold, the local log comes before the database: events that are handed over between the two are then in
 * both, which is as good as once, and never in neither.
 */
async function addProject(
  source: BackupSource,
  writer: ArchiveWriter,
  staging: string,
  projectId: ProjectId,
): Promise<void> {
  const workspace = join(source.dataDirectory, "workspaces", projectId);
  const [folder, rows] = [join(staging, "workspace"), join(staging, "database")];
  const tables: string[] = [];
  const onLeftOut = (what: string) => writer.leaveOut(`${projectId}: ${what}`);
  const hold: Hold = source.hold ?? ((_, act) => act());
  const isThere = await hold(projectId, async () => {
    for (const path of [folder, rows]) await mkdir(path, { mode: 0o700 });
    const hasWorkspace = existsSync(workspace);
    if (hasWorkspace) await stageState(workspace, folder, onLeftOut);
    const found = await source.stored.dumpProject(projectId, async (table, lines) => {
      tables.push(table);
      await writeLines(join(rows, `${table}.jsonl`), lines);
    });
    if (found && hasWorkspace) {
      await stageFiles(workspace, folder, onLeftOut);
      await stageHistory(workspace, folder, onLeftOut);
    }
    return found;
  });
  if (isThere) {
    await addTables(writer, rows, `projects/${projectId}/database`, tables);
    await addTree(writer, folder, `projects/${projectId}/workspace`);
  }
  for (const path of [folder, rows]) await removeTree(path);
}

async function addTree(writer: ArchiveWriter, directory: string, place: string): Promise<void> {
  const folder = openFolder(directory);
  try {
    const found = walkFolder(folder, { accept: () => true, onLeftOut: (what) => writer.leaveOut(what) });
    for (const entry of found) {
      const head = {
        path: fromText(`${place}/`) + entry.names.join("/"),
        type: entry.type,
        mode: entry.stat.mode & 0o777,
        mtimeMs: entry.stat.mtimeMs,
        target: entry.target,
        size: entry.type === "file" ? entry.stat.size : 0,
      };
      const content = entry.type === "file" ? readChunks(entry.folder.at(toBytes(entry.names.at(-1) ?? ""))) : [];
      await writer.add(head, content);
    }
  } finally {
    folder.close();
  }
}

async function addFile(writer: ArchiveWriter, path: string, place: string): Promise<void> {
  const { size } = await Bun.file(path).stat();
  const head = { path: fromText(place), type: "file", mode: 0o600, mtimeMs: Date.now(), target: "", size } as const;
  await writer.add(head, readChunks(path));
}
