import { LatheError } from "@lathe/protocol/errors";
import { VersionId } from "@lathe/protocol/ids";
import type { CommitOptions, FileContent, FileDiff, History, Version } from "@lathe/protocol/workspace";
import type { Owner } from "../files/disk-file.ts";
import { describeContent } from "../files/file-content.ts";
import type { PlacedFile } from "../files/place-file.ts";
import { badPath } from "../files/project-path.ts";
import { ProjectTree } from "../files/project-tree.ts";
import { cleanMessage, formatMessage, type Omission } from "./commit-message.ts";
import { diffVersions } from "./diff-versions.ts";
import { EMPTY_TREE, type Git } from "./git.ts";
import { isSameFile, KINDS, readVersionFiles } from "./kept-file.ts";
import { packOccasionally } from "./pack-repository.ts";
import { readBlobs } from "./read-blobs.ts";
import { markHasVersions, openRepository } from "./repository-folder.ts";
import { restoreFiles } from "./restore-files.ts";
import { ProjectScanner } from "./scan-project.ts";
import { type LoadedLog, loadLog } from "./version-log.ts";
import { VersionImport } from "./version-import.ts";

const DEFAULT_LISTED = 50;
const MAX_LISTED = 500;
const MAX_SHOWN_SKIPPED = 20;

/** A file of a version, with its bytes. */
export interface VersionFile extends PlacedFile {
  path: string;
}

/** A history with what only its host needs. */
export interface OpenedHistory extends History {
  /** All files of a version, one in memory at a time. Errors: `version_not_found`. */
  readFiles(versionId: VersionId): AsyncGenerator<VersionFile, void, void>;
  close(): Promise<void>;
}

/**
 * Opens a project's versions: `directory` is the git directory (made when it is not there), `filesDirectory` the
 * project's folder, `owner` whom restored files are given to. One process opens a history at a time.
 *
 * @throws LatheError `internal` when the history is damaged; it is never replaced by a new one
 */
export async function openHistory(options: {
  directory: string;
  filesDirectory: string;
  owner: Owner | null;
}): Promise<OpenedHistory> {
  const git = await openRepository(options.directory);
  const log = await loadLog(git);
  return new ProjectHistory(git, new ProjectTree(options.filesDirectory, options.owner), log);
}

class ProjectHistory implements OpenedHistory {
  readonly #git: Git;
  readonly #tree: ProjectTree;
  readonly #scanner: ProjectScanner;
  readonly #pack: () => Promise<void>;
  #log: LoadedLog;
  #last: Promise<unknown> = Promise.resolve();

  constructor(git: Git, tree: ProjectTree, log: LoadedLog) {
    this.#git = git;
    this.#tree = tree;
    this.#scanner = new ProjectScanner(tree);
    this.#pack = packOccasionally(git);
    this.#log = log;
  }

  commit(options: CommitOptions): Promise<Version | null> {
    return this.#inTurn(() => this.#commit(options, { always: [], evenUnchanged: false, omitted: [] }));
  }

  async list(options: { limit?: number; before?: VersionId } = {}): Promise<Version[]> {
    const start = options.before === undefined ? 0 : this.#indexOf(options.before) + 1;
    const limit = Math.min(Math.max(options.limit ?? DEFAULT_LISTED, 0), MAX_LISTED);
    return this.#log.versions.slice(start, start + limit);
  }

  async diff(to: VersionId, from?: VersionId): Promise<FileDiff[]> {
    const index = this.#indexOf(to);
    if (from !== undefined) this.#indexOf(from);
    return diffVersions(this.#git, from ?? this.#log.versions[index + 1]?.versionId ?? EMPTY_TREE, to);
  }

  async read(versionId: VersionId, path: string): Promise<FileContent> {
    this.#indexOf(versionId);
    // Any path of a diff can be asked for, also one that could not be written here.
    if (path.includes("\0") || path.split("/").some((name) => ["", ".", ".."].includes(name))) {
      throw badPath(path, "it is not a path of a version");
    }
    const found = await readVersionFiles(this.#git, versionId, path);
    const file = found.get(path);
    if (file === undefined && found.size > 0) throw new LatheError("not_a_file", `"${path}" is a folder.`, { path });
    if (file === undefined) throw new LatheError("file_not_found", `There is no "${path}" in this version.`, { path });
    for await (const { bytes } of readBlobs(this.#git, [file.oid])) return describeContent(path, bytes);
    throw new LatheError("internal", "git gave no bytes for a file that it lists.");
  }

  async *readFiles(versionId: VersionId): AsyncGenerator<VersionFile, void, void> {
    this.#indexOf(versionId);
    const byOid = Map.groupBy(await readVersionFiles(this.#git, versionId), ([, { oid }]) => oid);
    for await (const { oid, bytes } of readBlobs(this.#git, [...byOid.keys()])) {
      for (const [path, { mode }] of byOid.get(oid) ?? []) yield { path, kind: KINDS[mode], bytes };
    }
  }

  restore(versionId: VersionId): Promise<Version> {
    return this.#inTurn(() => this.#restore(versionId));
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => this.#tree.close());
  }

  async #restore(versionId: VersionId): Promise<Version> {
    const version = this.#log.versions[this.#indexOf(versionId)];
    const target = await readVersionFiles(this.#git, versionId);
    // Also what is ignored now and is about to be written over.
    await this.#commit(
      { kind: "edit", message: "Before going back" },
      { always: target.keys(), evenUnchanged: false, omitted: [] },
    );
    const skipped = await restoreFiles(this.#tree, this.#git, this.#log.head, target);
    const title = version?.message.split("\n", 1)[0] ?? "";
    const restored = await this.#commit(
      { kind: "restore", message: `Went back to “${title}”${describeSkipped(skipped)}` },
      { always: target.keys(), evenUnchanged: true, omitted: skipped },
    );
    if (restored === null) throw new LatheError("internal", "The restored files were not kept as a version.");
    return restored;
  }

  async #commit(
    options: CommitOptions,
    how: { always: Iterable<string>; evenUnchanged: boolean; omitted: readonly Omission[] },
  ): Promise<Version | null> {
    const { head, versions } = this.#log;
    const started: { unfinished: VersionImport | null } = { unfinished: null };
    const startImport = (): VersionImport => (started.unfinished ??= new VersionImport(this.#git));
    try {
      const onContent = (oid: string, bytes: Uint8Array): Promise<void> => startImport().send(oid, bytes);
      const { files, omitted } = await this.#scanner.scan({ head, always: how.always, onContent });
      const written = [...files].filter(([path, file]) => !isSameFile(head.get(path), file));
      const removed = [...head.keys()].filter((path) => !files.has(path));
      const changedPaths = written.length + removed.length;
      if (changedPaths === 0 && !how.evenUnchanged && (versions.length > 0 || options.kind !== "created")) return null;
      const at = Date.now();
      const message = formatMessage(options, { at, changedPaths, omitted: [...how.omitted, ...omitted] });
      const parent = versions[0]?.versionId ?? null;
      const importing = startImport();
      started.unfinished = null;
      const versionId = VersionId.parse(await importing.finish({ parent, at, message, removed, written }));
      const { kind, turnId } = options;
      const version: Version = { versionId, at, message: cleanMessage(options.message), kind, changedPaths };
      if (turnId !== undefined) version.turnId = turnId;
      this.#log = { versions: [version, ...versions], head: files };
      if (versions.length === 0) markHasVersions(this.#git);
      void this.#inTurn(this.#pack);
      return version;
    } finally {
      // What failed before there was a version leaves none.
      await started.unfinished?.abandon();
    }
  }

  #indexOf(versionId: string): number {
    const index = this.#log.versions.findIndex((version) => version.versionId === versionId);
    if (index < 0) throw new LatheError("version_not_found", "There is no such version.");
    return index;
  }

  /** Runs one after the other what changes the repository. */
  #inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(act);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

function describeSkipped(skipped: readonly Omission[]): string {
  if (skipped.length === 0) return "";
  const lines = skipped.slice(0, MAX_SHOWN_SKIPPED).map(({ path, reason }) => `- ${path}: ${reason}`);
  const more = skipped.length > MAX_SHOWN_SKIPPED ? [`- and ${skipped.length - MAX_SHOWN_SKIPPED} more`] : [];
  return `\n\nNot put back:\n${[...lines, ...more].join("\n")}`;
}
