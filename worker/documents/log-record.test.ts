import { afterEach, beforeEach, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { appendToLog, DocumentLog } from "./document-log.ts";
import { decodeRecords, encodeRecord, type LogRecord } from "./log-record.ts";

const format = { bom: false, lineEnds: "crlf" as const };
const file = { etag: "e", size: 3, format };
const records: LogRecord[] = [
  { type: "head", head: { version: 1, documentId: newId("doc") } },
  { type: "place", place: { path: "ä/b", there: true } },
  { type: "outside", file, update: new Uint8Array([1, 2, 3]) },
  { type: "update", update: new Uint8Array(300).fill(7) },
  { type: "writing", file },
  { type: "written" },
];

let directory: string;
let path: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "lathe-log-"));
  path = join(directory, "log");
});
afterEach(() => rmSync(directory, { recursive: true }));

test("a log that was cut anywhere has the records before the cut", () => {
  const parts = records.map(encodeRecord);
  const whole = Buffer.concat(parts);
  for (let length = 0; length <= whole.length; length += 1) {
    let sum = 0;
    const expected = records.filter((_record, index) => (sum += parts[index]?.length ?? 0) <= length);
    expect(decodeRecords(whole.subarray(0, length)).records).toEqual(expected);
  }
});

test("a log with a spoilt byte has only records from before it", () => {
  const whole = Buffer.concat(records.map(encodeRecord));
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const spoilt = Buffer.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ by;
      const decoded = decodeRecords(spoilt);
      expect(decoded.length).toBeLessThanOrEqual(at);
      expect(decoded.records).toEqual(records.slice(0, decoded.records.length));
    }),
  );
});

test("appends follow what is whole, and a rewrite takes the place of all", () => {
  DocumentLog.create(path, records.slice(0, 2));
  appendFileSync(path, encodeRecord({ type: "written" }).subarray(0, 5));
  const { log, records: read } = DocumentLog.open(path);
  expect(read).toEqual(records.slice(0, 2));
  for (const record of records.slice(2)) log.append(record);
  expect(decodeRecords(readFileSync(path)).records).toEqual(records);
  log.rewrite(records.slice(0, 1));
  log.append({ type: "written" });
  log.close();
  appendToLog(path, { type: "place", place: { path: "c", there: false } });
  expect(decodeRecords(readFileSync(path)).records).toEqual([
    ...records.slice(0, 1),
    { type: "written" },
    { type: "place", place: { path: "c", there: false } },
  ]);
});

test("what is no log is empty", () => {
  writeFileSync(path, "hello, this is not a log at all");
  const { log, records: read } = DocumentLog.open(path);
  log.close();
  expect(read).toEqual([]);
});
