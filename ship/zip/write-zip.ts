import { LatheError } from "@lathe/protocol/errors";
import { Zip, type ZipInputFile } from "fflate";
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";
import { isPacked } from "./is-packed.ts";

export interface ZipEntry {
  /** Relative, with "/" between its parts. */
  path: string;
  bytes: Uint8Array;
  /** As Unix keeps it, type included; left out: an ordinary file, 0644. */
  mode?: number;
}

const ORDINARY = 0o100644;
const UNIX = 3;
const TYPE_MASK = 0o170000;
/** Without the extension for large zips, which not everything reads. */
const MAX_ENTRIES = 65_534;
const MAX_BYTES = 4 * 1024 ** 3 - 64 * 1024 ** 2;
const MAX_PATH_BYTES = 1_024;
const DEFLATED = 8;

const deflate = promisify(deflateRaw);

/**
 * Entries as a zip, made as fast as it is read, with at most one entry in memory. Every entry has the date 1980-01-01
 * 00:00: the same entries give the same bytes. Errors, which break the stream: `bad_path` for a path that leads out of
 * the zip or that two entries have; `too_large`.
 */
export function writeZip(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  signal?: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = packEntries(entries, signal);
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* packEntries(
  entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  let made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    made.push(new Uint8Array(chunk));
  });
  const seen = new Set<string>();
  let total = 0;
  for await (const { path, bytes, mode = ORDINARY } of entries) {
    signal?.throwIfAborted();
    checkPath(path, seen);
    total += bytes.byteLength;
    if (seen.size > MAX_ENTRIES || total > MAX_BYTES) {
      throw new LatheError("too_large", "A zip has at most 65,534 files and 4 GiB.", { limitBytes: MAX_BYTES });
    }
    const isStored = isPacked(path);
    // fflate packs in this thread and at a fifth of the speed; it only writes the zip around what is packed here.
    const packed = new Uint8Array(isStored ? bytes : await deflate(bytes));
    const file: ZipInputFile = {
      filename: path,
      size: bytes.byteLength,
      crc: Bun.hash.crc32(bytes),
      compression: isStored ? 0 : DEFLATED,
      os: UNIX,
      attrs: (((mode & TYPE_MASK) === 0 ? mode | 0o100000 : mode) << 16) >>> 0,
      // A zip's dates are those of a wall clock; the parts of this one are the same in every time zone.
      mtime: new Date(1980, 0, 1),
    };
    zip.add(file);
    file.ondata?.(null, packed, true);
    yield* made;
    made = [];
  }
  zip.end();
  yield* made;
}

function checkPath(path: string, seen: Set<string>): void {
  const parts = path.split("/");
  const isSafe =
    path !== "" &&
    path.isWellFormed() &&
    Buffer.byteLength(path) <= MAX_PATH_BYTES &&
    // What Windows takes for the end of a folder's name, or for a drive.
    !/[\\\0]|^[A-Za-z]:/.test(path) &&
    parts.every((part) => part !== "" && part !== "." && part !== "..");
  if (!isSafe) throw new LatheError("bad_path", `“${path.toWellFormed()}” cannot be put into a zip.`, { path });
  if (seen.has(path)) throw new LatheError("bad_path", `“${path}” is there twice.`, { path });
  seen.add(path);
}
