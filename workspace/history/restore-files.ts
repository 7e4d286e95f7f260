import { rmdirSync, unlinkSync } from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import { statName } from "../files/disk-file.ts";
import { placeFile } from "../files/place-file.ts";
import type { ProjectPath } from "../files/project-path.ts";
import type { ProjectTree } from "../files/project-tree.ts";
import { unlessFails } from "../files/system-error.ts";
import type { Omission } from "./commit-message.ts";
import type { Git } from "./git.ts";
import { isSameFile, KINDS, type KeptFile, type KeptFiles } from "./kept-file.ts";
import { readBlobs } from "./read-blobs.ts";

/**
 * Makes the project's files those of `target`. `present` is what a version was just kept of: only what is in it is
 * deleted, so that dependencies, caches, ignored files and files too large for a version stay. Gives what could not
 * be put back.
 */
export async function restoreFiles(
  tree: ProjectTree,
  git: Git,
  present: KeptFiles,
  target: KeptFiles,
): Promise<Omission[]> {
  const skipped: Omission[] = [];
  for (const path of present.keys()) if (!target.has(path)) attempt(path, skipped, () => removeFile(tree, path));
  const wanted = [...target].filter(([path, file]) => !isSameFile(present.get(path), file));
  const oids = [...new Set(wanted.map(([, file]) => file.oid))];
  const byOid = Map.groupBy(wanted, ([, file]) => file.oid);
  for await (const { oid, bytes } of readBlobs(git, oids)) {
    for (const [path, file] of byOid.get(oid) ?? []) attempt(path, skipped, () => putBack(tree, path, file, bytes));
  }
  return skipped;
}

function attempt(path: string, skipped: Omission[], act: () => void): void {
  try {
    act();
  } catch (error) {
    // The project's processes may have put anything there. A full disk ends it; the version kept before is whole.
    if (!(error instanceof LatheError) || error.code === "disk_full") throw error;
    skipped.push({ path, reason: error.message });
  }
}

function removeFile(tree: ProjectTree, path: string): void {
  const parsed = parsePath(path);
  const removed = unlessMissing(() =>
    tree.inParent(parsed, (folder, name) => {
      if (statName(folder, name)?.isDirectory() === false) unlessFails(["ENOENT"], () => unlinkSync(folder.at(name)));
      return true;
    }),
  );
  if (removed === true) removeEmptyFolders(tree, parsed.segments.slice(0, -1));
}

/** Versions hold no empty folders: one that a deletion leaves is taken away with it. */
function removeEmptyFolders(tree: ProjectTree, segments: readonly string[]): void {
  for (let length = segments.length; length > 0; length--) {
    const path = { path: segments.slice(0, length).join("/"), segments: segments.slice(0, length) };
    const codes = ["ENOTEMPTY", "EEXIST", "ENOENT", "ENOTDIR", "EBUSY"];
    const removed = unlessMissing(() =>
      tree.inParent(path, (folder, name) => unlessFails(codes, () => (rmdirSync(folder.at(name)), true))),
    );
    if (removed !== true) return;
  }
}

function putBack(tree: ProjectTree, path: string, { mode }: KeptFile, bytes: Buffer): void {
  placeFile(tree, parsePath(path), { kind: KINDS[mode], bytes });
}

/** A version's paths come from disk names and git: they need no rules, only their parts. */
function parsePath(path: string): ProjectPath {
  return { path, segments: path.split("/") };
}

function unlessMissing<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch (error) {
    if (error instanceof LatheError && error.code === "file_not_found") return undefined;
    throw error;
  }
}
