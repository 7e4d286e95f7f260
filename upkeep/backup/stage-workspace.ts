import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BytePath } from "../archive/byte-path.ts";
import { isOfWorkspace } from "../archive/place.ts";
import { openFolder } from "../folder/open-folder.ts";
import { copyEntry, linkEntry } from "./copy-entries.ts";
import { type FoundEntry, walkFolder } from "./walk-folder.ts";

const MAX_HISTORY_ATTEMPTS = 10;

/** The small things that stand beside `files` and `history.git`: the local log of events, live documents, the record. */
export function stageState(workspace: string, target: string, onLeftOut: (what: string) => void): Promise<void> {
  const isState = ([top = ""]: readonly BytePath[]) => top !== "files" && top !== "history.git";
  return copyAll(workspace, target, isState, onLeftOut);
}

export function stageFiles(workspace: string, target: string, onLeftOut: (what: string) => void): Promise<void> {
  return copyAll(workspace, target, ([top]) => top === "files", onLeftOut);
}

async function copyAll(
  workspace: string,
  target: string,
  isWanted: (names: readonly BytePath[]) => boolean,
  onLeftOut: (what: string) => void,
): Promise<void> {
  const accept = (names: readonly BytePath[], type: FoundEntry["type"]) =>
    isWanted(names) && isOfWorkspace(names, type);
  const folder = openFolder(workspace);
  try {
    for (const entry of walkFolder(folder, { accept, onLeftOut })) await copyEntry(entry, target);
  } finally {
    folder.close();
  }
}

/**
 * Git writes a file of a repository under another name and never again, so a second name for each is a copy. Branches
 * first, then loose objects, packs last: what git moves into a pack meanwhile is found in the pack, and all that the
 * branches need is there.
 */
export async function stageHistory(
  workspace: string,
  target: string,
  onLeftOut: (what: string) => void,
): Promise<void> {
  const [source, copy] = [join(workspace, "history.git"), join(target, "history.git")];
  if (!existsSync(source)) return;
  await mkdir(copy, { mode: 0o700 });
  const isPack = (names: readonly BytePath[]) => names[0] === "objects" && names[1] === "pack";
  const isObject = (names: readonly BytePath[]) => names[0] === "objects" && names.length > 1 && !isPack(names);
  const isName = (names: readonly BytePath[]) => !isObject(names) && !isPack(names);
  for (const isWanted of [isName, isObject]) await linkAll(source, copy, isWanted, onLeftOut);
  for (let attempt = 0; attempt < MAX_HISTORY_ATTEMPTS; attempt += 1) {
    await rm(join(copy, "objects/pack"), { recursive: true, force: true });
    // A pack that is gone was put together with others into a new one, which the next look finds.
    if (await linkAll(source, copy, isPack, onLeftOut)) return;
  }
  throw new Error("The history changed all the time while it was copied.");
}

async function linkAll(
  source: string,
  target: string,
  isWanted: (names: readonly BytePath[]) => boolean,
  onLeftOut: (what: string) => void,
): Promise<boolean> {
  // A folder is passed through to what is wanted in it.
  const accept = (names: readonly BytePath[], type: FoundEntry["type"]) =>
    (type === "directory" || isWanted(names)) && isOfWorkspace(["history.git", ...names], type);
  const folder = openFolder(source);
  let whole = true;
  try {
    for (const entry of walkFolder(folder, { accept, onLeftOut })) {
      if (entry.type === "directory" && existsSync(join(target, entry.names.join("/")))) continue;
      whole = (await linkEntry(entry, target)) && whole;
    }
  } finally {
    folder.close();
  }
  return whole;
}
