import { readFileSync } from "node:fs";

/**
 * The one uid and gid of all that projects run and own on this machine when the server is root. One for all, because an
 * overlay's lower layer must have the uid and gid of whoever writes above it, and the lower layers are shared; what
 * holds projects apart is their namespaces, not their uids. It needs no row in /etc/passwd.
 */
export const SANDBOX_UID = 20_001;

const owner = process.getuid?.() === 0 && isMapped(SANDBOX_UID) ? { uid: SANDBOX_UID, gid: SANDBOX_UID } : null;

/**
 * Who owns what lies in a workspace's `files/` and `layer/`: whatever the host writes there has to be given to this
 * owner. Null: the server is not root, everything is its own already.
 */
export function sandboxOwner(): { uid: number; gid: number } | null {
  return owner;
}

/** In a user namespace with few uids (a rootless container) root is somebody ordinary and cannot become others. */
function isMapped(uid: number): boolean {
  if (process.platform !== "linux") return false;
  return readFileSync("/proc/self/uid_map", "utf8")
    .trim()
    .split("\n")
    .some((line) => {
      const [first, , count] = line.trim().split(/\s+/).map(Number);
      return first !== undefined && count !== undefined && uid >= first && uid < first + count;
    });
}
