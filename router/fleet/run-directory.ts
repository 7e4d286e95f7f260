import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** sun_path holds 108 bytes on Linux and 104 on macOS, with the zero at its end. */
const MAX_SOCKET_PATH_BYTES = 103;
/** `/`, a worker's id and `.sock`. */
const SOCKET_NAME_BYTES = 1 + 24 + 5;

/** A folder for sockets that only this user can enter. */
export interface RunDirectory {
  path: string;
  /** Removes it when nothing is in it. */
  remove(): Promise<void>;
}

/**
 * Makes `preferred` the folder for sockets, with what an earlier server left in it; or, where its path is too long for a
 * socket, one in the system's temporary folder whose name follows from `preferred`, so that the next server finds it.
 */
export async function openRunDirectory(preferred: string): Promise<RunDirectory> {
  if (fits(preferred)) {
    await mkdir(preferred, { recursive: true });
    await chmod(preferred, 0o700);
    return describe(preferred);
  }
  const name = `lathe-run-${createHash("sha256").update(preferred).digest("hex").slice(0, 16)}`;
  const parent = fits(join(tmpdir(), name)) ? tmpdir() : "/tmp";
  const path = join(parent, name);
  await mkdir(path, { mode: 0o700 }).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  });
  // Anybody may make a folder in the temporary one: a stranger's is not used. mkdtemp makes it with mode 0700.
  return describe(isOurs(path) ? path : await mkdtemp(`${path}-`));
}

function fits(directory: string): boolean {
  return Buffer.byteLength(directory) + SOCKET_NAME_BYTES <= MAX_SOCKET_PATH_BYTES;
}

function isOurs(path: string): boolean {
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o077) === 0;
}

function describe(path: string): RunDirectory {
  return {
    path,
    async remove() {
      await rmdir(path).catch((error: unknown) => {
        // What is left in it belongs to others, or it was removed with the folder above it.
        if (!(error instanceof Error && "code" in error && (error.code === "ENOTEMPTY" || error.code === "ENOENT")))
          throw error;
      });
    },
  };
}
