/**
 * The one uid and gid of all that projects run and own on this machine when the server is root. One for all, because an
 * overlay's lower layer must have the uid and gid of whoever writes above it, and the lower layers are shared; what
 * holds projects apart is their namespaces, not their uids. It needs no row in /etc/passwd.
 */
export const SANDBOX_UID = 20_001;

/**
 * Who owns what lies in a workspace's `files/` and `layer/`: whatever the host writes there has to be given to this
 * owner. Null: the server is not root, everything is its own already.
 */
export function sandboxOwner(): { uid: number; gid: number } | null {
  return process.getuid?.() === 0 ? { uid: SANDBOX_UID, gid: SANDBOX_UID } : null;
}
