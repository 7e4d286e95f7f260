import { z } from "zod";
import type { PlacedFile } from "../files/place-file.ts";
import { type Git, splitByNul } from "./git.ts";

/** A file as a version keeps it: regular, executable or link, and the git name of its bytes. */
export interface KeptFile {
  mode: "100644" | "100755" | "120000";
  oid: string;
}

export type KeptFiles = ReadonlyMap<string, KeptFile>;

/** What git's modes mean. */
export const KINDS: Readonly<Record<KeptFile["mode"], PlacedFile["kind"]>> = {
  "100644": "file",
  "100755": "executable",
  "120000": "link",
};

const FileMode = z.enum(["100644", "100755", "120000"]);

export function isSameFile(left: KeptFile | undefined, right: KeptFile): boolean {
  return left?.oid === right.oid && left.mode === right.mode;
}

/** The name git gives to a file's bytes. */
export function blobId(bytes: Uint8Array): string {
  return new Bun.CryptoHasher("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

/** All files of a version, or with `path` what is under exactly that. */
export async function readVersionFiles(git: Git, version: string, path?: string): Promise<Map<string, KeptFile>> {
  const files = new Map<string, KeptFile>();
  const output = await git.run([
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    version,
    ...(path === undefined ? [] : ["--", path]),
  ]);
  for (const line of splitByNul(output)) {
    const tab = line.indexOf("\t");
    const [mode, , oid] = line.slice(0, tab).split(" ");
    const known = FileMode.safeParse(mode);
    if (known.success && oid !== undefined) files.set(line.slice(tab + 1), { mode: known.data, oid });
  }
  return files;
}
