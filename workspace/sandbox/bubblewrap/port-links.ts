import { closeSync, linkSync, lstatSync, openSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** sun_path in unix(7), its closing zero included. */
const MAX_SOCKET_PATH_BYTES = 108;

/**
 * Gives sockets that a project's processes made names that these processes cannot reach.
 *
 * The project may put anything at PORT.sock: a link to the host's docker.sock, a pipe, and exchange it at any moment,
 * so a check of that name followed by a connection to it is a race. Instead the entry is hard-linked into a folder that
 * is not visible inside. link(2) does not follow symbolic links, so the new name stands for exactly what lay there; it
 * is kept only when that is a socket, and nothing inside can change it afterwards. A socket that can be linked lies in
 * the same mount on the host as the folder of ports, hence was made by the project itself.
 */
export class PortLinks {
  readonly #folder: number;

  constructor(
    private readonly ports: string,
    private readonly upstream: string,
  ) {
    this.#folder = openSync(upstream, "r");
  }

  /** The path to connect to for a port, or null where no socket lies. Valid while it is not released. */
  link(port: number): string | null {
    const from = join(this.ports, `${port}.sock`);
    const to = join(this.upstream, `${port}.sock`);
    const there = lstatSync(from, { throwIfNoEntry: false });
    if (there === undefined || !there.isSocket()) return null;
    const have = lstatSync(to, { throwIfNoEntry: false });
    if (have === undefined || have.ino !== there.ino) {
      const fresh = join(this.upstream, `${port}.new`);
      rmSync(fresh, { force: true });
      try {
        linkSync(from, fresh);
      } catch {
        return null; // Gone between the two looks; the next look tells.
      }
      if (!lstatSync(fresh).isSocket()) {
        rmSync(fresh);
        return null;
      }
      renameSync(fresh, to);
    }
    return Buffer.byteLength(to) < MAX_SOCKET_PATH_BYTES ? to : `/proc/${process.pid}/fd/${this.#folder}/${port}.sock`;
  }

  release(port: number): void {
    rmSync(join(this.upstream, `${port}.sock`), { force: true });
  }

  close(): void {
    closeSync(this.#folder);
  }
}
