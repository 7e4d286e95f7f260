import { randomBytes } from "node:crypto";
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import { openRunDirectory } from "@lathe/router/fleet/run-directory";
import { z } from "zod";

/** Less than this free makes a start pointless: the database alone needs it. */
const MIN_FREE_BYTES = 64 * 1024 * 1024;

/** Makes the data folder when it is not there. Throws one clear line when it cannot be used. */
export function prepareDataFolder(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    // The folder may have been there before, for others too: what is private in it is in folders of its own.
    const workspaces = join(directory, "workspaces");
    mkdirSync(workspaces, { recursive: true });
    chmodSync(workspaces, 0o700);
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
    throw new LatheError(
      "forbidden",
      `The data folder ${directory} cannot be used (${reason}). Set LATHE_DATA to a folder that can be written.`,
    );
  }
  const { bavail, bsize } = statfsSync(directory);
  if (bavail * bsize < MIN_FREE_BYTES) {
    throw new LatheError(
      "disk_full",
      `The disk of the data folder ${directory} is full. Free some space and start again.`,
    );
  }
}

/** What router and workers are known by: kept in the data folder, so that a restart changes nothing. */
export function loadJoinSecret(dataDirectory: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const path = join(dataDirectory, "join.secret");
  try {
    writeFileSync(path, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}

/**
 * A path for one of this server's sockets, in a folder that only this user can enter. It is the same at the next start:
 * workers that outlive this server find the next one by it.
 */
export async function chooseSocket(dataDirectory: string, name: string): Promise<string> {
  const { path } = await openRunDirectory(join(dataDirectory, "run"));
  const socket = join(path, `${name}.sock`);
  rmSync(socket, { force: true });
  return socket;
}

const Address = z.object({ socket: z.string(), origin: z.url() });
export type Address = z.infer<typeof Address>;

/** Where control can be found by the other roles of this data folder, and by the command line. */
export function writeAddress(dataDirectory: string, address: Address): void {
  writeFileSync(join(dataDirectory, "control.json"), JSON.stringify(address), { mode: 0o600 });
}

export function readAddress(dataDirectory: string): Address {
  try {
    return Address.parse(JSON.parse(readFileSync(join(dataDirectory, "control.json"), "utf8")));
  } catch (cause) {
    throw new LatheError("not_found", `No control has been started with the data folder ${dataDirectory}.`, undefined, {
      cause,
    });
  }
}
