import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { systemErrorCode, unlessFails } from "../files/system-error.ts";
import { Git } from "./git.ts";

/** What git leaves when it is killed. Only one process uses a repository, so that none of it is in use on opening. */
const STALE_NAME = /\.lock$|\.keep$|^tmp_|^\.tmp-|^fast_import_crash_|^gc\.pid$/;
/** There since the first version was kept: a repository that has it and no branch is damaged, not new. */
const MARKER = "lathe-has-versions";

/** Makes or takes up the repository in `directory`, without the leavings of a killed git. */
export async function openRepository(directory: string): Promise<Git> {
  const names = readNames(directory);
  if (names.length === 0) return createRepository(directory);
  if (!["HEAD", "config", "objects", "refs"].every((name) => names.includes(name))) {
    throw damaged("it is not a whole repository");
  }
  sweepStale(directory);
  return new Git(directory);
}

export function markHasVersions(git: Git): void {
  writeFileSync(join(git.directory, MARKER), "");
}

export function hasVersionsMarker(git: Git): boolean {
  return readNames(git.directory).includes(MARKER);
}

/** The history cannot be trusted. It is left as it is: a new one in its place would hide the loss. */
export function damaged(reason: string, cause?: unknown): LatheError<"internal"> {
  const message = `The project's history is damaged (${reason}). It was left as it is; the project's files are not touched.`;
  return new LatheError("internal", message, undefined, { cause });
}

/** Made beside its place and renamed into it, so that it is whole or not there. */
async function createRepository(directory: string): Promise<Git> {
  const parent = dirname(directory);
  mkdirSync(parent, { recursive: true });
  const prefix = `.${basename(directory)}-new-`;
  for (const name of readdirSync(parent)) if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true });
  const temporary = join(parent, prefix + crypto.randomUUID());
  mkdirSync(temporary, { mode: 0o700 });
  await new Git(temporary).run([
    "init",
    "--quiet",
    "--bare",
    "--template=",
    "--object-format=sha1",
    "--initial-branch=main",
  ]);
  renameSync(temporary, directory);
  return new Git(directory);
}

function sweepStale(directory: string): void {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) sweepStale(path);
    else if (STALE_NAME.test(entry.name)) unlessFails(["ENOENT"], () => rmSync(path));
  }
}

function readNames(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return [];
    throw error;
  }
}
