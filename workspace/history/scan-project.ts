import { readlinkSync, type Stats } from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import { LIMITS } from "@lathe/protocol/limits";
import { readDiskFile, statName } from "../files/disk-file.ts";
import { isExcludedFolder, isModulesName, isTemporaryName } from "../files/excluded-names.ts";
import type { FolderHandle } from "../files/folder-handle.ts";
import type { ProjectTree } from "../files/project-tree.ts";
import { systemErrorCode, unlessFails } from "../files/system-error.ts";
import { startTimeSlice } from "../files/time-slice.ts";
import { type WalkedEntry, walkTree } from "../files/walk-tree.ts";
import type { Omission } from "./commit-message.ts";
import { type IgnoreRules, parseIgnoreRules } from "./ignore-rules.ts";
import { blobId, type KeptFile, type KeptFiles } from "./kept-file.ts";

export interface Scan {
  files: Map<string, KeptFile>;
  omitted: Omission[];
}

export interface ScanOptions {
  /** The newest version. */
  head: KeptFiles;
  /** Paths that are kept even where a .gitignore says otherwise. */
  always: Iterable<string>;
  /** Takes the bytes of each file whose bytes the newest version does not have under that path. */
  onContent(oid: string, bytes: Uint8Array): Promise<void>;
}

interface Remembered {
  fingerprint: string;
  oid: string;
}

const MAX_IGNORE_BYTES = 1024 * 1024;
/**
 * A file may change again within one tick of the file system's clock without its times showing it. What was read so
 * soon after its last change is read again next time.
 */
const CLOCK_TICK_MS = 100;
/** What another process did to a name between its being listed and being read. */
const GONE = ["ENOENT", "ENOTDIR", "ELOOP", "EINVAL", "ENXIO"];

/**
 * Reads what a version keeps: all files and links but dependencies, caches, other histories and what .gitignore names.
 * Remembers what it read by the file's number, size and times. The time of the last change of a file's record (ctime)
 * is among them, and no process can set that one.
 */
export class ProjectScanner {
  readonly #tree: ProjectTree;
  #remembered = new Map<string, Remembered>();

  constructor(tree: ProjectTree) {
    this.#tree = tree;
  }

  async scan(options: ScanOptions): Promise<Scan> {
    const scan: Scan = { files: new Map(), omitted: [] };
    const remembered = new Map<string, Remembered>();
    const slice = startTimeSlice();
    const ignored = new IgnoreStack();
    const accept = (path: string, name: string, isFolder: boolean): boolean =>
      isFolder
        ? !isExcludedFolder(name) && !ignored.has(path, true)
        : isKept(name) && (isEnvironment(name) || !ignored.has(path, false));
    const onUnreadable = (path: string, code: string): void => {
      scan.omitted.push({ path, reason: code === "EILSEQ" ? "its name is not valid UTF-8" : "it may not be read" });
    };
    const enter = (prefix: string, folder: FolderHandle): void => ignored.enter(prefix, folder);
    for (const entry of walkTree(this.#tree.root, { prefix: "", accept, enter, onUnreadable })) {
      await slice.pause();
      await this.#keep(entry, scan, remembered, options);
    }
    for (const path of options.always) {
      if (scan.files.has(path)) continue;
      await slice.pause();
      await this.#keepUnlisted(path, scan, remembered, options);
    }
    this.#remembered = remembered;
    return scan;
  }

  async #keep(
    entry: WalkedEntry,
    scan: Scan,
    remembered: Map<string, Remembered>,
    options: ScanOptions,
  ): Promise<void> {
    if (entry.stat === null || entry.type === "directory" || entry.type === "other") return;
    if (scan.files.size >= LIMITS.files.maxListed) {
      scan.omitted.push({ path: entry.path, reason: "too many files" });
      return;
    }
    const kept =
      entry.type === "link"
        ? await keepLink(entry, options)
        : await this.#keepFile(entry, entry.stat, scan, remembered, options);
    if (kept !== null) scan.files.set(entry.path, kept);
  }

  async #keepFile(
    entry: WalkedEntry,
    stat: Stats,
    scan: Scan,
    remembered: Map<string, Remembered>,
    options: ScanOptions,
  ): Promise<KeptFile | null> {
    const { path } = entry;
    const before = this.#remembered.get(path);
    const fingerprint = fingerprintOf(stat);
    if (before !== undefined && before.fingerprint === fingerprint && options.head.get(path)?.oid === before.oid) {
      remembered.set(path, before);
      return { mode: modeOf(stat), oid: before.oid };
    }
    const startedAt = Date.now();
    const read = readUnlessGone(entry, scan);
    if (read === null) return null;
    const oid = blobId(read.bytes);
    if (read.stat.ctimeMs < startedAt - CLOCK_TICK_MS)
      remembered.set(path, { fingerprint: fingerprintOf(read.stat), oid });
    if (options.head.get(path)?.oid !== oid) await options.onContent(oid, read.bytes);
    return { mode: modeOf(read.stat), oid };
  }

  async #keepUnlisted(
    path: string,
    scan: Scan,
    remembered: Map<string, Remembered>,
    options: ScanOptions,
  ): Promise<void> {
    const segments = path.split("/");
    const name = segments.pop() ?? "";
    const folder = openUnlessGone(this.#tree, { path, segments });
    if (folder === null) return;
    try {
      const stat = statName(folder, name);
      if (stat === null) return;
      const type = stat.isFile() ? "file" : stat.isSymbolicLink() ? "link" : "other";
      await this.#keep({ path, name, type, stat, folder }, scan, remembered, options);
    } finally {
      if (folder !== this.#tree.root) folder.close();
    }
  }
}

/** The .gitignore files on the way to the folder where a walk is. */
class IgnoreStack {
  #levels: { prefix: string; rules: IgnoreRules }[] = [];

  enter(prefix: string, folder: FolderHandle): void {
    this.#levels = this.#levels.filter((level) => prefix.startsWith(level.prefix));
    const text = readIgnoreFile(folder);
    if (text !== null) this.#levels.push({ prefix, rules: parseIgnoreRules(text) });
  }

  has(path: string, isFolder: boolean): boolean {
    for (const { prefix, rules } of this.#levels.toReversed()) {
      if (!path.startsWith(prefix)) continue;
      const decision = rules.decide(path.slice(prefix.length), isFolder);
      if (decision !== null) return decision === "ignored";
    }
    return false;
  }
}

function readIgnoreFile(folder: FolderHandle): string | null {
  try {
    return readDiskFile(folder, ".gitignore", { path: ".gitignore", maxBytes: MAX_IGNORE_BYTES }).bytes.toString(
      "utf8",
    );
  } catch (error) {
    // No such file, or one that is none: a link, a pipe, a giant. Then nothing is ignored, which keeps more.
    if (error instanceof LatheError || [...GONE, "EACCES", "EPERM"].includes(systemErrorCode(error) ?? "")) return null;
    throw error;
  }
}

async function keepLink(entry: WalkedEntry, options: ScanOptions): Promise<KeptFile | null> {
  const target = unlessFails(GONE, () => readlinkSync(entry.folder.at(entry.name), { encoding: "buffer" }));
  if (target === undefined) return null;
  const oid = blobId(target);
  if (options.head.get(entry.path)?.oid !== oid) await options.onContent(oid, target);
  return { mode: "120000", oid };
}

function readUnlessGone(entry: WalkedEntry, scan: Scan): { bytes: Buffer; stat: Stats } | null {
  const { path } = entry;
  try {
    return readDiskFile(entry.folder, entry.name, { path, maxBytes: LIMITS.file.maxBytes });
  } catch (error) {
    const code = error instanceof LatheError ? error.code : systemErrorCode(error);
    if (code === "not_a_file" || GONE.includes(code ?? "")) return null;
    if (code === "too_large") scan.omitted.push({ path, reason: `larger than ${LIMITS.file.maxBytes} bytes` });
    else if (code === "EACCES" || code === "EPERM") scan.omitted.push({ path, reason: "it may not be read" });
    else throw error;
    return null;
  }
}

function openUnlessGone(tree: ProjectTree, path: { path: string; segments: readonly string[] }): FolderHandle | null {
  try {
    return tree.openFolder(path);
  } catch (error) {
    if (error instanceof LatheError) return null;
    throw error;
  }
}

function isKept(name: string): boolean {
  return !isTemporaryName(name) && !isModulesName(name) && name.toLowerCase() !== ".git";
}

/** Ignored nearly everywhere, and an app does not start without it. */
function isEnvironment(name: string): boolean {
  return name === ".env" || name.startsWith(".env.");
}

function modeOf(stat: Stats): KeptFile["mode"] {
  return (stat.mode & 0o100) === 0 ? "100644" : "100755";
}

function fingerprintOf(stat: Stats): string {
  return `${stat.dev}:${stat.ino}:${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}`;
}
