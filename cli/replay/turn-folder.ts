import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TurnId } from "@lathe/protocol/ids";
import { UsageError } from "../usage-error.ts";
import { readStoredTurn } from "./read-stored-turn.ts";
import { readVersion } from "./read-version.ts";

/**
 * A stored turn with all that is needed to run it again, as a folder: `turn.ndjson` (protocol/stored-turn.ts), `begun/`
 * (the project's files when it began) and `left/` (those that it left).
 */
const TURN = "turn.ndjson";
const BEGUN = "begun";
const LEFT = "left";

export interface TurnFolder {
  /** The lines of the stored turn. */
  text: string;
  begun: string;
  left: string;
}

/** @throws UsageError when there is no such turn in the data folder */
export async function unpackTurn(turnId: TurnId, dataDirectory: string, folder: string): Promise<void> {
  const path = findTurn(turnId, dataDirectory);
  const text = readFileSync(path, "utf8");
  const { about, end } = readStoredTurn(text);
  const repository = join(dirname(dirname(path)), "history.git");
  if (about.base === null) throw new UsageError(`The turn ${turnId} began without a version.`);
  await readVersion(repository, about.base, join(folder, BEGUN));
  await readVersion(repository, end?.version ?? about.base, join(folder, LEFT));
  writeFileSync(join(folder, TURN), text);
}

/** @throws UsageError when the folder is none of a turn */
export function openTurnFolder(folder: string): TurnFolder {
  const path = join(folder, TURN);
  if (!existsSync(path))
    throw new UsageError(`${folder} holds no ${TURN}: name a saved turn's folder, or a turn's id (trn_…).`);
  // What is empty is no folder in a repository.
  return { text: readFileSync(path, "utf8"), begun: join(folder, BEGUN), left: join(folder, LEFT) };
}

/** @throws UsageError when there is something at the place already, or nothing can be put there */
export function saveTurnFolder(folder: string, target: string): void {
  try {
    mkdirSync(target, { recursive: true });
    if (readdirSync(target).length === 0) return cpSync(folder, target, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The turn cannot be saved in ${target}: ${reason}`, { cause: error });
  }
  throw new UsageError(`${target} is not empty. Name a new or an empty folder.`);
}

function findTurn(turnId: TurnId, dataDirectory: string): string {
  const workspaces = join(dataDirectory, "workspaces");
  const projects = listNames(workspaces);
  const found = projects.find((project) => listNames(join(workspaces, project, "turns")).includes(`${turnId}.ndjson`));
  if (found === undefined) {
    throw new UsageError(`There is no stored turn ${turnId} in ${dataDirectory}: the newest 50 of a project are kept.`);
  }
  return join(workspaces, found, "turns", `${turnId}.ndjson`);
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No such folder: a project without turns, or a data folder without projects.
    return [];
  }
}
