import * as Y from "yjs";
import { DiskReplica, type FileState } from "./disk-replica.ts";
import type { LogRecord, Place } from "./log-record.ts";

const NO_FILE: FileState = { etag: null, size: 0, format: { bom: false, lineEnds: "lf" } };

/**
 * Brings a document and the disk's side of it to where their log left them. `etagNow` is what the file has now: a write
 * that was under way when the worker died is found out by it.
 */
export function replayLog(
  records: readonly LogRecord[],
  doc: Y.Doc,
  etagNow: string | null,
): { replica: DiskReplica; place: Place } {
  const replica = new DiskReplica(NO_FILE);
  let place: Place = { path: "", there: false };
  let writing: { count: number; file: FileState } | null = null;
  const finishWriting = (): void => {
    if (writing !== null) replica.catchUp(writing.count, writing.file);
    writing = null;
  };
  for (const record of records) {
    switch (record.type) {
      case "head":
        break;
      case "place":
        place = record.place;
        break;
      case "outside":
        writing = null;
        if (record.update.length > 0) {
          Y.applyUpdate(doc, record.update, replica);
          replica.restore(record.update, record.file);
        } else {
          replica.file = record.file;
        }
        break;
      case "update":
        Y.applyUpdate(doc, record.update, replica);
        replica.fallBehind(record.update);
        break;
      case "writing":
        writing = { count: replica.lag.length, file: record.file };
        break;
      case "written":
        finishWriting();
        break;
    }
  }
  if (isEtagOf(writing, etagNow)) finishWriting();
  return { replica, place };
}

/** Where a log says that its document's file is, and whether the file has all of it. */
export function summarizeLog(records: readonly LogRecord[]): { place: Place | null; isWritten: boolean } {
  let place: Place | null = null;
  let unwritten = 0;
  let sinceWriting = 0;
  for (const record of records) {
    if (record.type === "place") place = record.place;
    if (record.type === "update") {
      unwritten += 1;
      sinceWriting += 1;
    }
    if (record.type === "writing") sinceWriting = 0;
    if (record.type === "written") unwritten = sinceWriting;
  }
  return { place, isWritten: unwritten === 0 };
}

function isEtagOf(writing: { file: FileState } | null, etag: string | null): boolean {
  return writing !== null && etag !== null && writing.file.etag === etag;
}
