import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import type { ProjectId, ShipId } from "@lathe/protocol/ids";
import { systemErrorCode } from "../system-error-code.ts";

/** A file that has come whole and has no name yet. */
export interface ReceivedFile {
  bytes: number;
  /** In hex. */
  sha256: string;
  /** Gives it its name, in the place of what had it. */
  keepAs(shipId: ShipId): Promise<void>;
  /** Removes it, unless it has its name. */
  discard(): Promise<void>;
}

/** What was shipped, as files: `<directory>/<project>/<ship>`. A name is given to whole files only. */
export class ShipFiles {
  readonly #directory: string;
  readonly #maxBytes: number;

  /** `directory` is made when the first file comes. */
  constructor(directory: string, maxBytes: number) {
    this.#directory = directory;
    this.#maxBytes = maxBytes;
  }

  /**
   * Writes a request's body beside where it will stand. Nothing of it stays when that fails. Errors: `too_large`,
   * `disk_full`, `bad_request` when it is empty or was cut off.
   */
  async receive(projectId: ProjectId, request: Request): Promise<ReceivedFile> {
    const declared = request.headers.get("content-length");
    if (Number(declared ?? 0) > this.#maxBytes) throw this.#tooLarge();
    const folder = join(this.#directory, projectId);
    const path = join(folder, `${crypto.randomUUID()}.part`);
    const discard = () => rm(path, { force: true });
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { bytes, sha256 } = await this.#write(path, request);
      if (bytes === 0) throw new LatheError("bad_request", "The file is empty.");
      if (declared !== null && bytes !== Number(declared)) throw cutOff();
      return { bytes, sha256, keepAs: (shipId) => rename(path, join(folder, shipId)), discard };
    } catch (error) {
      await discard();
      throw toFileError(error);
    }
  }

  /** Which ships of a project have their file. */
  async list(projectId: ProjectId): Promise<Set<string>> {
    return new Set(await readNames(join(this.#directory, projectId)));
  }

  /** Errors: `not_found` when it is not kept any more. */
  async read(projectId: ProjectId, shipId: ShipId): Promise<Blob> {
    const path = join(this.#directory, projectId, shipId);
    try {
      await stat(path);
      return Bun.file(path);
    } catch (error) {
      if (systemErrorCode(error) !== "ENOENT") throw error;
      throw new LatheError(
        "not_found",
        "This file is not kept any more. Ship the same version again to make it again.",
        undefined,
        { cause: error },
      );
    }
  }

  /** Does nothing when it is gone. */
  async remove(projectId: ProjectId, shipId: ShipId): Promise<void> {
    await rm(join(this.#directory, projectId, shipId), { force: true });
  }

  /** Removes whatever is none of these. For a start, before anybody ships. Gives how many went. */
  async sweep(known: ReadonlyMap<string, ReadonlySet<string>>): Promise<number> {
    let removed = 0;
    for (const project of await readNames(this.#directory)) {
      const ships = known.get(project);
      const folder = join(this.#directory, project);
      const lost = ships === undefined ? [folder] : await listLost(folder, ships);
      for (const path of lost) await rm(path, { recursive: true, force: true });
      removed += lost.length;
    }
    return removed;
  }

  async #write(path: string, request: Request): Promise<{ bytes: number; sha256: string }> {
    const hash = new Bun.CryptoHasher("sha256");
    let bytes = 0;
    const file = await open(path, "wx", 0o600);
    try {
      for await (const chunk of request.body ?? []) {
        bytes += chunk.byteLength;
        if (bytes > this.#maxBytes) throw this.#tooLarge();
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      // A body whose sender has gone may just end.
      if (request.signal.aborted) throw cutOff();
      await file.sync();
    } finally {
      await file.close();
    }
    return { bytes, sha256: hash.digest("hex") };
  }

  #tooLarge(): LatheError {
    const limitBytes = this.#maxBytes;
    const words = `What is shipped may have at most ${Math.floor(limitBytes / (1024 * 1024))} MiB.`;
    return new LatheError("too_large", words, { limitBytes });
  }
}

async function listLost(folder: string, ships: ReadonlySet<string>): Promise<string[]> {
  const names = await readNames(folder);
  return names.filter((name) => !ships.has(name)).map((name) => join(folder, name));
}

async function readNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

function cutOff(): LatheError {
  return new LatheError("bad_request", "The file did not come whole. Send it again.");
}

function toFileError(error: unknown): unknown {
  const code = systemErrorCode(error);
  if (code !== "ENOSPC" && code !== "EDQUOT") return error;
  const words = "The server's disk is full, so what was made cannot be kept. Free some space and ship again.";
  return new LatheError("disk_full", words, undefined, { cause: error });
}
