import { expect, test } from "bun:test";
import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import { newId } from "@lathe/protocol/ids";
import * as Y from "yjs";
import type { LogRecord } from "./log-record.ts";
import { replayLog, summarizeLog } from "./replay-log.ts";
import { readText } from "./shared-text.ts";

const format = { bom: false, lineEnds: "lf" as const };
const file = (etag: string) => ({ etag, size: 1, format });

/** A log of somebody who types "abc" key by key after "0" was in the file, with what happened to the file put in. */
function logOf(...happened: ("a" | "b" | "c" | LogRecord)[]): LogRecord[] {
  const doc = new Y.Doc();
  const made: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => made.push(update));
  const type = (key: string): Uint8Array => {
    doc.getText(DOCUMENT_TEXT).insert(doc.getText(DOCUMENT_TEXT).length, key);
    return made.at(-1) ?? new Uint8Array(0);
  };
  const start: LogRecord[] = [
    { type: "head", head: { version: 1, documentId: newId("doc") } },
    { type: "place", place: { path: "a", there: true } },
    { type: "outside", file: file("e0"), update: type("0") },
  ];
  return [
    ...start,
    ...happened.map((each): LogRecord => (typeof each === "string" ? { type: "update", update: type(each) } : each)),
  ];
}

function replay(records: LogRecord[], etagNow: string | null) {
  const doc = new Y.Doc();
  const { replica } = replayLog(records, doc, etagNow);
  const { isWritten } = summarizeLog(records);
  return {
    text: readText(doc),
    onDisk: replica.text,
    behindBy: replica.lag.length,
    etag: replica.file.etag,
    isWritten,
  };
}

const writing = (etag: string): LogRecord => ({ type: "writing", file: file(etag) });
const written: LogRecord = { type: "written" };

test("the disk has what was typed before the last write that was done", () => {
  const records = logOf("a", writing("e1"), "b", written, "c");
  expect(replay(records, "e1")).toEqual({ text: "0abc", onDisk: "0a", behindBy: 2, etag: "e1", isWritten: false });
  expect(replay(logOf("a", writing("e1"), written), "e1")).toMatchObject({ behindBy: 0, isWritten: true });
});

test("a write that the worker did not live to see done is known by what the file holds", () => {
  const records = logOf("a", writing("e1"), written, "b", writing("e2"), "c");
  expect(replay(records, "e2")).toMatchObject({ text: "0abc", onDisk: "0ab", behindBy: 1, etag: "e2" });
  expect(replay(records, "e1")).toMatchObject({ text: "0abc", onDisk: "0a", behindBy: 2, etag: "e1" });
  expect(replay(records, "other")).toMatchObject({ text: "0abc", onDisk: "0a", behindBy: 2, etag: "e1" });
});

test("a write that others came before is not taken for done", () => {
  const outside: LogRecord = { type: "outside", file: file("e5"), update: new Uint8Array(0) };
  const records = logOf("a", writing("e1"), outside, "b");
  expect(replay(records, "e5")).toMatchObject({ text: "0ab", onDisk: "0", behindBy: 2, etag: "e5", isWritten: false });
});
