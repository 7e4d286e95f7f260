import type { TarHeader } from "modern-tar";
import { type BytePath, fromText, toBytes, toShownText, toText } from "./byte-path.ts";
import { damaged } from "./damaged.ts";

/** One thing in an archive. Nothing else than these three types is written, or accepted. */
export interface EntryHead {
  path: BytePath;
  type: "file" | "directory" | "link";
  /** Permission bits. */
  mode: number;
  /** Milliseconds since the epoch, of which whole seconds are kept. */
  mtimeMs: number;
  /** What a link points at; empty for the others. */
  target: BytePath;
  /** Bytes of a file; 0 for the others. */
  size: number;
}

/** Records of our own, in base64: for names that are not valid UTF-8 and so cannot stand in a tar header. */
const PATH_RECORD = "LATHE.path";
const TARGET_RECORD = "LATHE.target";
const PERMISSION_BITS = 0o777;

export function toTarHeader(entry: EntryHead): TarHeader {
  const pax: Record<string, string> = {};
  const name = nameFor(entry.path, "path", PATH_RECORD, pax);
  const linkname = entry.type === "link" ? nameFor(entry.target, "linkpath", TARGET_RECORD, pax) : undefined;
  return {
    name,
    size: entry.size,
    mode: entry.mode & PERMISSION_BITS,
    // Before 1970 there are no octal numbers.
    mtime: new Date(Math.max(entry.mtimeMs, 0)),
    type: entry.type === "link" ? "symlink" : entry.type,
    ...(linkname === undefined ? {} : { linkname }),
    ...(Object.keys(pax).length === 0 ? {} : { pax }),
  };
}

function nameFor(path: BytePath, record: string, ownRecord: string, pax: Record<string, string>): string {
  const text = toText(path);
  if (text === null) {
    pax[ownRecord] = toBytes(path).toString("base64");
    return toShownText(path);
  }
  // The plain header has no encoding, so readers do not agree on what is not ASCII in it.
  if (/[^\x20-\x7e]/.test(path)) pax[record] = text;
  return text;
}

/** @throws LatheError `bad_request` for what no backup holds. */
export function fromTarHeader(header: TarHeader): EntryHead {
  const path = readName(header.name, header.pax?.[PATH_RECORD]).replace(/\/$/, "");
  const type =
    header.type === "symlink"
      ? "link"
      : header.type === "directory"
        ? "directory"
        : header.type === "file"
          ? "file"
          : null;
  if (type === null) throw damaged(`"${toShownText(path)}" in it is a ${header.type ?? "thing without a type"}`);
  if (!Number.isSafeInteger(header.size) || header.size < 0) throw damaged("a size in it is no number");
  const target = type === "link" ? readName(header.linkname ?? "", header.pax?.[TARGET_RECORD]) : "";
  const mtimeMs = header.mtime?.getTime() ?? 0;
  return {
    path,
    type,
    mode: (header.mode ?? 0) & PERMISSION_BITS,
    mtimeMs: Number.isFinite(mtimeMs) ? mtimeMs : 0,
    target,
    size: type === "file" ? header.size : 0,
  };
}

function readName(text: string, record: string | undefined): BytePath {
  return record === undefined ? fromText(text) : Buffer.from(record, "base64").toString("latin1");
}
