import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** sun_path holds 108 bytes on Linux and 104 on macOS, with the zero at its end. */
const MAX_SOCKET_PATH_BYTES = 103;
/** `/`, a worker's id and `.sock`. */
const SOCKET_NAME_BYTES = 1 + 24 + 5;

/** A folder for sockets that only this user can enter. */
export interface RunDirectory {
  path: string;
  /** Removes it with everything in it. */
  remove(): Promise<void>;
}

/**
 * Makes `preferred` the folder for sockets, emptied of those that a killed server left; or, where its path is too long
 * for a socket, a new folder in the system's temporary one.
 */
export async function openRunDirectory(preferred: string): Promise<RunDirectory> {
  if (fits(preferred)) {
    await rm(preferred, { recursive: true, force: true });
    await mkdir(preferred, { recursive: true });
    await chmod(preferred, 0o700);
    return describe(preferred);
  }
  const parent = fits(join(tmpdir(), "lathe-run-XXXXXX")) ? tmpdir() : "/tmp";
  // mkdtemp makes the folder with mode 0700.
  return describe(await mkdtemp(join(parent, "lathe-run-")));
}

function fits(directory: string): boolean {
  return Buffer.byteLength(directory) + SOCKET_NAME_BYTES <= MAX_SOCKET_PATH_BYTES;
}

function describe(path: string): RunDirectory {
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
