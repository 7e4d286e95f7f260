import type { ImportReport } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import type { VersionId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import type { History, Version } from "@lathe/protocol/workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { removeTree } from "@lathe/workspace/store/remove-tree";
import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Gate } from "../gate.ts";
import { chooseFiles } from "./choose-files.ts";
import { fetchRepository, type FetchOptions } from "./fetch-repository.ts";
import { findVersion } from "./find-version.ts";
import { allTooLarge, type PlaceFile, takeFiles, type TakenFiles } from "./take-files.ts";
import { IMPORT_LIMITS, type IncomingFile } from "./incoming-file.ts";
import { readArchive } from "./read-archive.ts";
import { readFolder } from "./read-folder.ts";
import { readZip } from "./read-zip.ts";
import { SkippedFiles } from "./skipped-files.ts";
import { writeArchive } from "./write-archive.ts";

export interface ProjectImportsOptions {
  /** The workspace's folder: what is on its way is kept beside the project until it is in it. */
  directory: string;
  sandbox: FetchOptions["sandbox"];
  internet?: FetchOptions["internet"];
  workspace: OpenedWorkspace;
  history: History;
  gate: Gate;
  isTurnRunning: () => boolean;
  onVersion: () => void;
  log: Log;
}

/** Brings files of elsewhere into a project, and hands its own on. One at a time. */
export class ProjectImports {
  readonly #options: ProjectImportsOptions;
  #busy = false;

  constructor(options: ProjectImportsOptions) {
    this.#options = options;
  }

  /** See protocol/arena.ts. Errors: `conflict` while a turn or another import runs, `bad_request`, `too_large`. */
  importZip(body: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<ImportReport> {
    return this.#alone(async () => {
      const path = this.#placeBeside(".zip");
      try {
        await spool(body, path, signal);
        const zip = await open(path, "r");
        try {
          const skipped = new SkippedFiles();
          const files = await chooseFiles(await readZip(zip, skipped), skipped);
          const statedBytes = files.reduce((sum, { sizeBytes }) => sum + countable(sizeBytes), 0);
          if (files.length > IMPORT_LIMITS.maxFiles || statedBytes > IMPORT_LIMITS.maxTotalBytes) throw allTooLarge();
          return await this.#take(files, skipped, signal);
        } finally {
          await zip.close();
        }
      } finally {
        await rm(path, { force: true });
      }
    });
  }

  /** Errors: as of `importZip`, and those of `fetchRepository`. */
  clone(url: string, signal: AbortSignal): Promise<ImportReport> {
    return this.#alone(async () => {
      const directory = this.#placeBeside("");
      const { sandbox, internet, log } = this.#options;
      try {
        const folder = await fetchRepository(url, { directory, sandbox, internet, log }, signal);
        const skipped = new SkippedFiles();
        return await this.#take(readFolder(folder, skipped), skipped, signal);
      } finally {
        await removeTree(directory);
      }
    });
  }

  /** The files of a version as a tar stream; without one, as they are or, while a turn runs, as they were before it. */
  async archive(versionId: VersionId | undefined): Promise<{ version: Version; tar: ReadableStream<Uint8Array> }> {
    const { workspace } = this.#options;
    const version = await this.findVersion(versionId, "Before a copy was made");
    return { version, tar: writeArchive(workspace.history.readFiles(version.versionId)) };
  }

  /**
   * A version to hand on. Without an id, one of the files as they are, kept with the message, or while a turn runs as
   * they were before it. Errors: `version_not_found`.
   */
  async findVersion(versionId: VersionId | undefined, message: string): Promise<Version> {
    const { history, isTurnRunning } = this.#options;
    if (versionId === undefined && !isTurnRunning()) await this.#keep("edit", message);
    return await findVersion(history, versionId);
  }

  /** Makes the files those of a tar stream and keeps that as a version. */
  replace(tar: ReadableStream<Uint8Array>, message: string, signal: AbortSignal): Promise<ImportReport> {
    return this.#alone(async () => {
      const before = await this.#options.workspace.files.list();
      const taken = await takeFiles(readArchive(tar), this.#place, new SkippedFiles(), signal);
      const gone = before.filter(({ path, type }) => type !== "directory" && !taken.paths.has(path));
      for (const { path } of gone) await this.#options.gate.pass(() => this.#options.workspace.files.delete(path));
      await this.#keep("created", message);
      return taken.report;
    });
  }

  readonly #place: PlaceFile = (path, file) =>
    this.#options.gate.pass(async () => this.#options.workspace.files.place(path, file));

  async #take(
    files: AsyncIterable<IncomingFile> | Iterable<IncomingFile>,
    skipped: SkippedFiles,
    signal: AbortSignal,
  ): Promise<ImportReport> {
    let taken: TakenFiles;
    try {
      taken = await takeFiles(files, this.#place, skipped, signal);
    } catch (error) {
      await this.#keep("edit", "Imported a part of some files");
      throw error;
    }
    const { files: count } = taken.report;
    if (count > 0) await this.#keep("edit", `Imported ${count} ${count === 1 ? "file" : "files"}`);
    this.#startApp();
    return taken.report;
  }

  /** Installing takes a while; how it goes is the app's own state. */
  #startApp(): void {
    const { workspace, log } = this.#options;
    workspace.app.start().catch((error: unknown) => {
      log({ level: "warning", message: "the imported app did not start", error: String(error) });
    });
  }

  async #keep(kind: Version["kind"], message: string): Promise<void> {
    if ((await this.#options.history.commit({ kind, message })) !== null) this.#options.onVersion();
  }

  async #alone<Result>(act: () => Promise<Result>): Promise<Result> {
    if (this.#options.isTurnRunning()) {
      throw new LatheError("conflict", "A turn is running. Stop it before bringing files in.");
    }
    if (this.#busy) throw new LatheError("conflict", "Files are being brought in already. Wait until that is done.");
    this.#busy = true;
    try {
      return await act();
    } finally {
      this.#busy = false;
    }
  }

  #placeBeside(ending: string): string {
    return join(this.#options.directory, `import-${crypto.randomUUID()}${ending}`);
  }
}

/** A file that is too large by itself is left out, whatever it says of its size. */
function countable(sizeBytes: number): number {
  return sizeBytes > IMPORT_LIMITS.maxFileBytes ? 0 : sizeBytes;
}

async function spool(body: ReadableStream<Uint8Array>, path: string, signal: AbortSignal): Promise<void> {
  const { maxArchiveBytes } = IMPORT_LIMITS;
  const file = await open(path, "wx", 0o600);
  try {
    let size = 0;
    for await (const chunk of body) {
      signal.throwIfAborted();
      size += chunk.byteLength;
      if (size > maxArchiveBytes) throw archiveTooLarge();
      for (let written = 0; written < chunk.byteLength;) written += (await file.write(chunk, written)).bytesWritten;
    }
  } finally {
    await file.close();
  }
}

function archiveTooLarge(): LatheError<"too_large"> {
  const { maxArchiveBytes: limitBytes } = IMPORT_LIMITS;
  return new LatheError("too_large", `A zip has at most ${limitBytes / 1024 / 1024} MiB.`, { limitBytes });
}
