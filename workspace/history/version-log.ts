import { readdirSync } from "node:fs";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import type { Version } from "@lathe/protocol/workspace";
import { parseVersion } from "./commit-message.ts";
import { type Git, splitByNul } from "./git.ts";
import { type KeptFiles, readVersionFiles } from "./kept-file.ts";
import { damaged, hasVersionsMarker, markHasVersions } from "./repository-folder.ts";
import { BRANCH } from "./version-import.ts";

export interface LoadedLog {
  /** Newest first. */
  versions: Version[];
  /** The newest version's files. */
  head: KeptFiles;
}

/**
 * Reads all versions and the newest one's files, and looks whether git has the bytes of those.
 *
 * @throws LatheError `internal` when something is missing or cannot be read
 */
export async function loadLog(git: Git): Promise<LoadedLog> {
  if (!(await hasBranch(git))) return { versions: [], head: new Map() };
  try {
    const log = await git.run(["log", "-z", "--first-parent", "--format=%H %ct%n%B", BRANCH]);
    const versions = splitByNul(log).map(parseRecord);
    const head = await readVersionFiles(git, BRANCH);
    await checkBytes(git, head);
    if (!hasVersionsMarker(git)) markHasVersions(git);
    return { versions, head };
  } catch (error) {
    throw damaged(error instanceof Error ? error.message : "it cannot be read", error);
  }
}

function parseRecord(record: string): Version {
  const lineEnd = record.indexOf("\n");
  const [commit = "", seconds = ""] = record.slice(0, lineEnd).split(" ");
  return parseVersion(commit, Number(seconds), record.slice(lineEnd + 1));
}

/** No branch is what a new repository has. It is damage where there have been versions, or where its file is there. */
async function hasBranch(git: Git): Promise<boolean> {
  try {
    await git.run(["rev-parse", "--verify", "--quiet", `${BRANCH}^{commit}`]);
    return true;
  } catch (error) {
    if (!(error instanceof LatheError)) throw error;
    // With the branch's file gone, an unreadable configuration is the other way to fail.
    const isNamed = readdirSync(join(git.directory, "refs"), { recursive: true }).map(String).includes("heads/main");
    if (isNamed || hasVersionsMarker(git)) throw damaged("its newest version cannot be found", error);
    await git.run(["rev-parse", "--git-dir"]).catch((cause: unknown) => {
      throw damaged("git does not take it for a repository", cause);
    });
    return false;
  }
}

async function checkBytes(git: Git, head: KeptFiles): Promise<void> {
  const oids = [...new Set([...head.values()].map((file) => file.oid))];
  if (oids.length === 0) return;
  const found = await git.run(["cat-file", "--batch-check=%(objecttype)"], `${oids.join("\n")}\n`);
  const missing = found
    .toString()
    .trim()
    .split("\n")
    .filter((type) => type !== "blob").length;
  if (missing > 0) throw damaged(`the bytes of ${missing} files of the newest version are missing`);
}
