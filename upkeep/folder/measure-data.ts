import { readdir, statfs } from "node:fs/promises";
import { join, relative } from "node:path";
import type { StoredData } from "@lathe/control/db/dump/stored-data";
import type { DataPartKind, DataReport } from "@lathe/protocol/data";
import { measureDiskUsage } from "./disk-usage.ts";

const FOLDERS: Readonly<Record<string, DataPartKind>> = {
  workspaces: "projects",
  ships: "projects",
  db: "database",
  store: "templates",
  backups: "backups",
};

export interface MeasuredFolder {
  dataDirectory: string;
  storeDirectory: string;
  stored: StoredData;
}

/** What is in the data folder and how large it is; with a signal that ends, what was counted until then. */
export async function measureData(
  { dataDirectory, storeDirectory, stored }: MeasuredFolder,
  signal: AbortSignal,
): Promise<DataReport> {
  const projects = await stored.listProjects();
  const deleted = projects.filter(({ deletedAt }) => deletedAt !== null).length;
  const isStoreOutside = relative(dataDirectory, storeDirectory).startsWith("..");
  const bytes: Record<DataPartKind, number> = { projects: 0, database: 0, templates: 0, backups: 0, other: 0 };
  for (const name of await readdir(dataDirectory)) {
    bytes[FOLDERS[name] ?? "other"] += await measureDiskUsage(join(dataDirectory, name), signal);
  }
  if (isStoreOutside) bytes.templates += await measureDiskUsage(storeDirectory, signal);
  const { bavail, bsize } = await statfs(dataDirectory);
  return {
    directory: dataDirectory,
    storeDirectory: isStoreOutside ? storeDirectory : null,
    database: stored.kind,
    projects: { kept: projects.length - deleted, deleted },
    parts: (["projects", "database", "templates", "backups", "other"] as const).map((part) => ({
      part,
      bytes: bytes[part],
    })),
    isComplete: !signal.aborted,
    freeBytes: bavail * bsize,
  };
}
