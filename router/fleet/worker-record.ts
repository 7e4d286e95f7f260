import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TemplateName } from "@lathe/protocol/api";
import { ProjectId, WorkerId } from "@lathe/protocol/ids";
import { z } from "zod";
import { ProcessIdentity } from "./process-identity.ts";

/** What a server leaves behind of a worker, so that the next one finds it: `<run>/<worker>.json`. */
export const WorkerRecord = z.object({
  workerId: WorkerId,
  projectId: ProjectId,
  process: ProcessIdentity,
  /** Milliseconds since the epoch. */
  startedAt: z.number(),
  template: TemplateName,
  /** False: it waits for a project, and none was promised to it. */
  promised: z.boolean(),
  /** Whose it is; null: its server left it to the next one. */
  server: ProcessIdentity.nullable(),
});
export type WorkerRecord = z.infer<typeof WorkerRecord>;

/** The files of one worker in the run directory. */
export interface WorkerFiles {
  socket: string;
  /** What it prints. */
  log: string;
  record: string;
}

export function workerFiles(runDirectory: string, workerId: string): WorkerFiles {
  const base = join(runDirectory, workerId);
  return { socket: `${base}.sock`, log: `${base}.log`, record: `${base}.json` };
}

/** Whole or not at all: a server may be killed at any moment. */
export function writeRecord(files: WorkerFiles, record: WorkerRecord): void {
  writeFileSync(`${files.record}.new`, JSON.stringify(record), { mode: 0o600 });
  renameSync(`${files.record}.new`, files.record);
}

/** The record last: as long as it is there, somebody cleans up. */
export function removeWorkerFiles(files: WorkerFiles): void {
  for (const path of [files.socket, files.log, `${files.record}.new`, files.record]) rmSync(path, { force: true });
}

/** The records that can be read; the files of workers without one are removed, since their server never gave them orders. */
export function listRecords(runDirectory: string): WorkerRecord[] {
  const ids = new Set<string>();
  for (const name of readdirSync(runDirectory)) {
    const id = /^(wrk_[a-z2-7]{20})\.(sock|log|json|json\.new)$/.exec(name)?.[1];
    if (id !== undefined) ids.add(id);
  }
  const records: WorkerRecord[] = [];
  for (const id of ids) {
    const files = workerFiles(runDirectory, id);
    const record = WorkerRecord.safeParse(readJson(files.record));
    if (record.success && record.data.workerId === id) records.push(record.data);
    else removeWorkerFiles(files);
  }
  return records;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // Refused by the schema, like anything else that is no record.
    return null;
  }
}
