import { type FSWatcher, lstatSync, readdirSync, type Stats, watch } from "node:fs";
import { LatheError } from "@lathe/protocol/errors";
import type { FileChange } from "@lathe/protocol/workspace";
import { ChangeBatch } from "./change-batch.ts";
import type { FolderHandle } from "./folder-handle.ts";
import { isListed } from "./list-files.ts";
import type { ProjectTree } from "./project-tree.ts";
import { systemErrorCode, unlessFails } from "./system-error.ts";
import { startTimeSlice } from "./time-slice.ts";

const BATCH_MS = 20;
/** So many events at once may have made the kernel's queue overflow, which nobody reports: everything is looked at. */
const SUSPECTED_OVERFLOW_EVENTS = 4_000;
const RESCAN_AFTER_MS = 250;
/** How often folders are looked at that the kernel has no watch left for. */
const POLL_MS = 2_000;
const MAX_FOLDERS = 20_000;

interface WatchedFolder {
  readonly path: string;
  readonly segments: readonly string[];
  readonly parent: WatchedFolder | null;
  readonly ino: number;
  /** Null when the kernel had no watch left; such a folder is polled. */
  watcher: FSWatcher | null;
  readonly entries: Map<string, Stats>;
  readonly children: Map<string, WatchedFolder>;
  /** Names that somebody touched; null: look at all. */
  dirty: Set<string> | null;
  closed: boolean;
}

/**
 * Tells changes of a project's files. One kernel watch a folder; folders of dependencies and caches get none. An event
 * only says where to look: what changed is found by looking through held-open folders, so that events of a folder that
 * a hostile process swapped in tell nothing about the outside.
 */
export class FileWatcher {
  readonly #tree: ProjectTree;
  readonly #listeners = new Set<(changes: FileChange[]) => void>();
  #root: WatchedFolder | null = null;
  #folders = new Set<WatchedFolder>();
  #touched = new Set<WatchedFolder>();
  #events = 0;
  #timer: Timer | null = null;
  #rescanTimer: Timer | null = null;
  #pollTimer: Timer | null = null;
  #looking = false;

  constructor(tree: ProjectTree) {
    this.#tree = tree;
  }

  /** Changes from now on go to `listener`, in batches. The first listener starts the watches, the last one ends them. */
  listen(listener: (changes: FileChange[]) => void): () => void {
    const entry = (changes: FileChange[]): void => listener(changes);
    this.#listeners.add(entry);
    if (this.#root === null) this.#start();
    return () => {
      this.#listeners.delete(entry);
      if (this.#listeners.size === 0) this.#stop();
    };
  }

  close(): void {
    this.#listeners.clear();
    this.#stop();
  }

  /** Synchronous, so that no change after `listen` is taken for an old state. About 10 ms for 2,000 files. */
  #start(): void {
    this.#root = this.#addFolder(null, "", this.#tree.root, null);
    this.#pollTimer = setInterval(() => this.#touchAll((folder) => folder.watcher === null), POLL_MS);
  }

  #stop(): void {
    if (this.#root !== null) this.#drop(this.#root, null);
    this.#root = null;
    this.#touched.clear();
    for (const timer of [this.#timer, this.#rescanTimer, this.#pollTimer]) if (timer !== null) clearTimeout(timer);
    this.#timer = this.#rescanTimer = this.#pollTimer = null;
  }

  #touch(folder: WatchedFolder, name: string | null): void {
    if (folder.closed) return;
    this.#events++;
    if (name === null) folder.dirty = null;
    else folder.dirty?.add(name);
    this.#touched.add(folder);
    this.#schedule();
  }

  #touchAll(which: (folder: WatchedFolder) => boolean): void {
    for (const folder of this.#folders) {
      if (!which(folder)) continue;
      folder.dirty = null;
      this.#touched.add(folder);
    }
    if (this.#touched.size > 0) this.#schedule();
  }

  #schedule(): void {
    if (this.#timer !== null || this.#looking) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#look();
    }, BATCH_MS);
  }

  async #look(): Promise<void> {
    this.#looking = true;
    const batch = new ChangeBatch();
    const slice = startTimeSlice();
    if (this.#events > SUSPECTED_OVERFLOW_EVENTS) this.#scheduleRescan();
    this.#events = 0;
    const touched = this.#touched;
    this.#touched = new Set();
    for (const folder of touched) {
      await slice.pause();
      if (!folder.closed) this.#tryLookAt(folder, batch);
    }
    this.#looking = false;
    if (this.#touched.size > 0) this.#schedule();
    const changes = batch.changes();
    if (changes.length > 0) for (const listener of this.#listeners) listener(changes);
  }

  /** Out of descriptors, a failing disk: the next rescan finds what this look missed. */
  #tryLookAt(folder: WatchedFolder, batch: ChangeBatch): void {
    try {
      this.#lookAt(folder, batch);
    } catch (error) {
      if (systemErrorCode(error) === null) throw error;
      this.#scheduleRescan();
    }
  }

  #scheduleRescan(): void {
    if (this.#rescanTimer !== null) clearTimeout(this.#rescanTimer);
    this.#rescanTimer = setTimeout(() => {
      this.#rescanTimer = null;
      this.#touchAll(() => true);
    }, RESCAN_AFTER_MS);
  }

  #lookAt(folder: WatchedFolder, batch: ChangeBatch): void {
    const handle = this.#openWatched(folder);
    if (handle === null) {
      // Gone, or another folder or a link in its place: its parent knows, or learns it here.
      if (folder.parent !== null) this.#touch(folder.parent, folder.segments.at(-1) ?? null);
      return;
    }
    const hinted = folder.dirty;
    folder.dirty = new Set();
    try {
      const names = hinted ?? new Set([...readNames(handle), ...folder.entries.keys()]);
      for (const name of names) this.#lookAtName(folder, handle, name, hinted !== null, batch);
    } finally {
      if (handle !== this.#tree.root) handle.close();
    }
  }

  #lookAtName(folder: WatchedFolder, handle: FolderHandle, name: string, hinted: boolean, batch: ChangeBatch): void {
    const path = folder.path === "" ? name : `${folder.path}/${name}`;
    const before = folder.entries.get(name);
    const now = this.#stat(handle, path, name);
    if (before === undefined && now === null) return;
    const isSameFolder = before?.isDirectory() === true && now?.isDirectory() === true && before.ino === now.ino;
    if (isSameFolder) return;
    if (before !== undefined && (now === null || before.isDirectory() || now.isDirectory())) {
      this.#forget(folder, path, name, batch);
    }
    if (now === null) return;
    if (folder.entries.has(name)) {
      if (hinted || isDifferent(before, now)) batch.add(path, "changed");
      folder.entries.set(name, now);
      return;
    }
    this.#learn(folder, handle, path, name, now, batch);
  }

  #learn(
    folder: WatchedFolder,
    handle: FolderHandle,
    path: string,
    name: string,
    stat: Stats,
    batch: ChangeBatch | null,
  ): void {
    folder.entries.set(name, stat);
    batch?.add(path, "created");
    if (!stat.isDirectory() || this.#folders.size >= MAX_FOLDERS) return;
    const child = openUnlessGone(() => handle.open(name));
    if (child === null) return;
    try {
      folder.children.set(name, this.#addFolder(folder, name, child, batch));
    } finally {
      child.close();
    }
  }

  #forget(folder: WatchedFolder, path: string, name: string, batch: ChangeBatch | null): void {
    const child = folder.children.get(name);
    if (child !== undefined) this.#drop(child, batch);
    folder.children.delete(name);
    folder.entries.delete(name);
    batch?.add(path, "deleted");
  }

  #drop(folder: WatchedFolder, batch: ChangeBatch | null): void {
    folder.closed = true;
    folder.watcher?.close();
    this.#folders.delete(folder);
    for (const [name] of folder.entries) this.#forget(folder, `${folder.path}/${name}`, name, batch);
  }

  /** Watches first and looks second, so that nothing falls between. */
  #addFolder(
    parent: WatchedFolder | null,
    name: string,
    handle: FolderHandle,
    batch: ChangeBatch | null,
  ): WatchedFolder {
    const segments = parent === null ? [] : [...parent.segments, name];
    const self = unlessFails(["ENOENT"], () => lstatSync(`${handle.self}/.`));
    const folder: WatchedFolder = {
      path: segments.join("/"),
      segments,
      parent,
      // A folder that is gone again has no number; a look at it finds that out.
      ino: self?.ino ?? 0,
      watcher: null,
      entries: new Map(),
      children: new Map(),
      dirty: new Set(),
      closed: false,
    };
    this.#folders.add(folder);
    folder.watcher = this.#watch(folder, handle);
    for (const found of readNames(handle)) {
      const path = folder.path === "" ? found : `${folder.path}/${found}`;
      const stat = this.#stat(handle, path, found);
      if (stat !== null && !folder.entries.has(found)) this.#learn(folder, handle, path, found, stat, batch);
    }
    return folder;
  }

  #watch(folder: WatchedFolder, handle: FolderHandle): FSWatcher | null {
    const watcher = unlessFails(["ENOSPC", "EMFILE", "ENOENT", "EACCES"], () =>
      watch(handle.self, { persistent: false }, (_event, name) => this.#touch(folder, name)),
    );
    if (watcher === undefined) return null;
    watcher.on("error", () => {
      // The folder may be gone, or the watch broke: it is looked at now, and polled from here on.
      watcher.close();
      folder.watcher = null;
      this.#touch(folder, null);
    });
    return watcher;
  }

  /** The stat of a name that is watched for; null for all others. */
  #stat(handle: FolderHandle, path: string, name: string): Stats | null {
    if (name === "" || name === "." || name === ".." || name.includes("/") || name.includes("\0")) return null;
    const stat = openUnlessGone(() => lstatSync(handle.at(name)));
    if (stat === null || !isListed(path, name, stat.isDirectory())) return null;
    return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink() ? stat : null;
  }

  #openWatched(folder: WatchedFolder): FolderHandle | null {
    const handle = openUnlessGone(() => this.#tree.openFolder(folder));
    if (handle === null) return null;
    if (openUnlessGone(() => lstatSync(`${handle.self}/.`))?.ino === folder.ino) return handle;
    if (handle !== this.#tree.root) handle.close();
    return null;
  }
}

function readNames(handle: FolderHandle): string[] {
  return unlessFails(["ENOENT"], () => readdirSync(handle.self)) ?? [];
}

function isDifferent(before: Stats | undefined, now: Stats): boolean {
  return (
    before === undefined ||
    before.ino !== now.ino ||
    before.size !== now.size ||
    before.mtimeMs !== now.mtimeMs ||
    before.ctimeMs !== now.ctimeMs
  );
}

/** Null for what another process took away, swapped or locked since its name was read. */
function openUnlessGone<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof LatheError && ["file_not_found", "bad_path", "forbidden"].includes(error.code)) return null;
    const code = systemErrorCode(error);
    if (code !== null && ["ENOENT", "ENOTDIR", "ELOOP", "EACCES", "EPERM", "ENAMETOOLONG"].includes(code)) return null;
    throw error;
  }
}
