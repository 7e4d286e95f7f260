import { LatheError } from "@lathe/protocol/errors";
import { readArchive, type ArchiveEntry } from "./archive-reader.ts";
import { About, AnyAbout, ARCHIVE_FORMAT, Failure, Manifest, MAX_JSON_BYTES } from "./archive-format.ts";
import { damaged } from "./damaged.ts";
import { PartDigests } from "./part-digests.ts";
import { findPlace } from "./place.ts";

export interface CheckedArchive {
  manifest: Manifest;
  /** Of all files in it, uncompressed. */
  bytes: number;
  entries: number;
  projects: number;
}

/**
 * Reads an archive to its end and compares everything with its manifest. Errors: `bad_request` when it is damaged, is
 * no backup or could not be finished when it was made; `conflict` when it is of a newer Lathe; `disk_full` when it holds
 * more than `maxBytes`.
 */
export async function checkArchive(
  tar: ReadableStream<Uint8Array>,
  { maxBytes = Number.POSITIVE_INFINITY }: { maxBytes?: number } = {},
): Promise<CheckedArchive> {
  const digests = new PartDigests();
  let about: About | null = null;
  let manifest: Manifest | null = null;
  let [bytes, entries] = [0, 0];
  for await (const entry of readArchive(tar)) {
    const place = findPlace(entry);
    if (manifest !== null) throw damaged("something comes after its end");
    if (about === null) {
      if (place.kind !== "about") throw damaged("it does not begin as one");
      about = readAbout(await readJson(entry));
    } else if (place.kind === "failure") {
      const { message } = Failure.parse(await readJson(entry));
      throw new LatheError("bad_request", `The backup could not be made: ${message}`);
    } else if (place.kind === "manifest") {
      const read = Manifest.safeParse(await readJson(entry));
      if (!read.success) throw damaged("its manifest cannot be understood", read.error);
      manifest = read.data;
    } else if (place.kind === "about") {
      throw damaged("it begins twice");
    } else {
      entries += 1;
      digests.entry(entry);
      for await (const chunk of entry.body) {
        digests.content(chunk);
        bytes += chunk.byteLength;
        if (bytes > maxBytes) throw new LatheError("disk_full", "The disk has not enough room for this backup.");
      }
    }
  }
  if (about === null) throw damaged("it is empty");
  if (manifest === null) throw damaged("its end is missing");
  const { parts, leftOut: _, ...end } = manifest;
  if (!Bun.deepEquals(end, about)) throw damaged("its end says something else of it than its beginning");
  if (!Bun.deepEquals(digests.finish(), parts)) throw damaged("its checksums do not fit its contents");
  const projects = parts.filter((part) => part.name.startsWith("projects/")).length;
  return { manifest, bytes, entries, projects };
}

/** @throws LatheError `conflict` for a newer format */
export function readAbout(value: unknown): About {
  const any = AnyAbout.safeParse(value);
  if (!any.success) throw damaged("it does not say what it is", any.error);
  if (any.data.format > ARCHIVE_FORMAT) {
    throw new LatheError(
      "conflict",
      `The backup was made by Lathe ${any.data.version}, which is newer than this one. Restore it with that version, or a newer one.`,
    );
  }
  const about = About.safeParse(value);
  if (about.success) return about.data;
  throw damaged("what it says of itself cannot be understood", about.error);
}

export async function readJson(entry: ArchiveEntry): Promise<unknown> {
  if (entry.size > MAX_JSON_BYTES) throw damaged("its manifest is too large");
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry.body) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch (error) {
    throw damaged("its manifest is no JSON", error);
  }
}
