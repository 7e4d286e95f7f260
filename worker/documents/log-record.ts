import { DocumentId } from "@lathe/protocol/ids";
import { z } from "zod";

const Format = z.object({ bom: z.boolean(), lineEnds: z.enum(["lf", "crlf"]) });
const File = z.object({ etag: z.string().nullable(), size: z.number(), format: Format });
/** Where the file is, or was before it went away. */
const Place = z.object({ path: z.string(), there: z.boolean() });
const Head = z.object({ version: z.literal(1), documentId: DocumentId });

export type Place = z.infer<typeof Place>;

/**
 * What is kept of a live document, in order:
 * - `head`: first, and once
 * - `place`: where its file is from here on
 * - `outside`: the file was read and held something else; `update` is that edit (empty: none)
 * - `update`: somebody edited the document
 * - `writing`: all updates so far are about to be written to the file, which then is as `file` says
 * - `written`: and were
 */
export type LogRecord =
  | { type: "head"; head: z.infer<typeof Head> }
  | { type: "place"; place: Place }
  | { type: "outside"; file: z.infer<typeof File>; update: Uint8Array }
  | { type: "update"; update: Uint8Array }
  | { type: "writing"; file: z.infer<typeof File> }
  | { type: "written" };

const TYPES = ["head", "place", "outside", "update", "writing", "written"] as const;
const FRAME_BYTES = 9;
const NOTHING = new Uint8Array(0);

/** A record as bytes: length of what follows the frame and checksum (32 bits each), the type, then JSON and an update. */
export function encodeRecord(record: LogRecord): Uint8Array {
  const [json, update] = partsOf(record);
  const text = Buffer.from(json === null ? "" : JSON.stringify(json));
  const bytes = Buffer.allocUnsafe(FRAME_BYTES + 4 + text.length + update.length);
  bytes.writeUInt32LE(bytes.length - FRAME_BYTES, 0);
  bytes.writeUInt8(TYPES.indexOf(record.type), 8);
  bytes.writeUInt32LE(text.length, FRAME_BYTES);
  bytes.set(text, FRAME_BYTES + 4);
  bytes.set(update, FRAME_BYTES + 4 + text.length);
  bytes.writeUInt32LE(Bun.hash.crc32(bytes.subarray(8)), 4);
  return bytes;
}

/** The whole records at the beginning of `bytes`, and how many bytes they take; what follows was cut or spoilt. */
export function decodeRecords(bytes: Buffer): { records: LogRecord[]; length: number } {
  const records: LogRecord[] = [];
  let at = 0;
  while (at + FRAME_BYTES <= bytes.length) {
    const end = at + FRAME_BYTES + bytes.readUInt32LE(at);
    if (end > bytes.length || Bun.hash.crc32(bytes.subarray(at + 8, end)) !== bytes.readUInt32LE(at + 4)) break;
    const record = decodeRecord(bytes.readUInt8(at + 8), bytes.subarray(at + FRAME_BYTES, end));
    if (record === null) break;
    records.push(record);
    at = end;
  }
  return { records, length: at };
}

function partsOf(record: LogRecord): [unknown, Uint8Array] {
  switch (record.type) {
    case "head":
      return [record.head, NOTHING];
    case "place":
      return [record.place, NOTHING];
    case "outside":
      return [record.file, record.update];
    case "update":
      return [null, record.update];
    case "writing":
      return [record.file, NOTHING];
    default:
      return [null, NOTHING];
  }
}

/** Null for a record that this version does not know. */
function decodeRecord(type: number, body: Buffer): LogRecord | null {
  const jsonEnd = 4 + body.readUInt32LE(0);
  const json: unknown = jsonEnd === 4 ? null : JSON.parse(body.toString("utf8", 4, jsonEnd));
  // A copy: the log's buffer is large, and updates are kept for long.
  const update = new Uint8Array(body.subarray(jsonEnd));
  switch (TYPES[type]) {
    case "head": {
      const head = Head.safeParse(json);
      return head.success ? { type: "head", head: head.data } : null;
    }
    case "place": {
      const place = Place.safeParse(json);
      return place.success ? { type: "place", place: place.data } : null;
    }
    case "outside": {
      const file = File.safeParse(json);
      return file.success ? { type: "outside", file: file.data, update } : null;
    }
    case "update":
      return { type: "update", update };
    case "writing": {
      const file = File.safeParse(json);
      return file.success ? { type: "writing", file: file.data } : null;
    }
    case "written":
      return { type: "written" };
    default:
      return null;
  }
}
