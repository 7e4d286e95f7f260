import { lstat, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { BackupName, type BackupList, type BackupRun, type StoredBackup } from "@lathe/protocol/data";
import { LatheError } from "@lathe/protocol/errors";
import { systemErrorCode } from "@lathe/workspace/files/system-error";
import { chooseFreePath } from "../folder/free-name.ts";
import { UPGRADE_BACKUP } from "../folder/prepare-upgrade.ts";
import { type BackupSource, makeBackup } from "./make-backup.ts";
import { writeBackupFile } from "./write-backup-file.ts";

/** The backups in `<data>/backups`, and the one that a running server makes there; one at a time. */
export class StoredBackups {
  readonly #source: BackupSource;
  readonly #folder: string;
  #run: BackupRun | null = null;
  #part = "";
  #ending = new AbortController();
  #finished: Promise<void> = Promise.resolve();

  constructor(source: BackupSource) {
    this.#source = source;
    this.#folder = join(source.dataDirectory, "backups");
  }

  /** Newest first. */
  async list(): Promise<BackupList> {
    const names = await readdir(this.#folder).catch((error: unknown) => {
      if (systemErrorCode(error) === "ENOENT") return [];
      throw error;
    });
    const found = await Promise.all(names.map((name) => this.#look(name)));
    const backups = found.filter((backup) => backup !== null).sort((a, b) => b.madeAt - a.madeAt);
    return { backups, run: await this.#lookAtRun() };
  }

  /** Begins one, and does not wait for it. Errors: `conflict` while another is being made. */
  start(): BackupRun {
    if (this.#run?.state === "running") throw new LatheError("conflict", "A backup is being made already.");
    this.#ending = new AbortController();
    this.#run = {
      state: "running",
      startedAt: Date.now(),
      projects: null,
      bytes: 0,
      problem: null,
      leftOut: [],
    };
    this.#finished = this.#make(this.#ending.signal);
    return this.#run;
  }

  /** Breaks off what is being made; nothing of it stays. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#finished;
  }

  /** Errors: `not_found`. */
  async delete(name: BackupName): Promise<void> {
    if ((await this.#look(name)) === null) throw new LatheError("not_found", "There is no such backup any more.");
    await rm(join(this.#folder, name), { force: true });
    this.#source.log({ level: "info", message: "a backup was deleted", name });
  }

  close(): Promise<void> {
    return this.stop();
  }

  async #make(signal: AbortSignal): Promise<void> {
    const { log } = this.#source;
    log({ level: "info", message: "a backup is being made" });
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const path = chooseFreePath(join(this.#folder, "lathe-"), ".tar.gz");
      this.#part = `${path}.part`;
      const tar = await makeBackup({ ...this.#source, onProgress: (projects) => this.#change({ projects }) });
      const { fileBytes, manifest } = await writeBackupFile(tar, path, { force: false }, signal);
      this.#change({ state: "done", bytes: fileBytes, leftOut: manifest.leftOut });
      log({ level: "info", message: "a backup was made", path, bytes: fileBytes });
    } catch (error) {
      if (signal.aborted) return this.#change({ state: "stopped" });
      const isExpected = error instanceof LatheError;
      log({ level: "error", message: "a backup could not be made", error: String(error) });
      const problem = isExpected ? error.message : "Something went wrong; the server's log has the details.";
      this.#change({ state: "failed", problem });
    }
  }

  #change(change: Partial<BackupRun>): void {
    if (this.#run !== null) this.#run = { ...this.#run, ...change };
  }

  async #lookAtRun(): Promise<BackupRun | null> {
    if (this.#run?.state !== "running") return this.#run;
    const written = await lstat(this.#part).catch(() => null);
    // It may have ended meanwhile.
    return this.#run.state === "running" && written !== null ? { ...this.#run, bytes: written.size } : this.#run;
  }

  /** Null for what is no backup, or is gone. */
  async #look(name: string): Promise<StoredBackup | null> {
    if (!BackupName.safeParse(name).success) return null;
    const stat = await lstat(join(this.#folder, name)).catch((error: unknown) => {
      if (systemErrorCode(error) === "ENOENT") return null;
      throw error;
    });
    if (stat?.isFile() !== true) return null;
    return {
      name,
      madeAt: Math.round(stat.mtimeMs),
      bytes: stat.size,
      isOfUpgrade: UPGRADE_BACKUP.test(name),
    };
  }
}
