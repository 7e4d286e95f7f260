import { LatheError } from "@lathe/protocol/errors";
import type { FileEdits } from "@lathe/protocol/language";
import type { ArenaApi } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import type { Toasts } from "../../ui/toasts.ts";
import type { DocumentsStore } from "./documents-store.ts";
import type { FilesStore } from "./files-store.ts";
import type { Upload } from "./read-dropped.ts";
import { applyFileEdits, describeFileEdits } from "./language/apply-file-edits.ts";
import { baseName, joinPath, movedPath, parentPath } from "./tree-rows.ts";

/** A folder with no more than this can be brought back at once: its files are kept by this page until the toast goes. */
const MAX_KEPT = { files: 300, bytes: 20_000_000 };

const IMPORTS_WITHIN_MS = 5_000;

/** What people do to files in the tree: make, rename, delete, upload. */
export class FileChanges {
  readonly #api: ArenaApi;
  readonly #files: FilesStore;
  readonly #documents: DocumentsStore;
  readonly #toasts: Toasts;

  constructor(api: ArenaApi, files: FilesStore, documents: DocumentsStore, toasts: Toasts) {
    this.#api = api;
    this.#files = files;
    this.#documents = documents;
    this.#toasts = toasts;
  }

  async createFile(path: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#api.writeFile(path, "", null);
      await this.#files.reload();
      this.#files.reveal(path);
      await this.#documents.open(path);
    });
  }

  async createFolder(path: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#api.createDirectory(path);
      await this.#files.reload();
      this.#files.reveal(path);
    });
  }

  /** Gives a file or folder another name or place. Imports follow, and the toast that says so leads back. */
  async move(from: string, to: string): Promise<void> {
    if (from === to) return;
    await this.#attempt(async () => {
      const imports = await this.#listImports(from, to);
      await this.#api.renameFile(from, to);
      this.#documents.followRename(from, to);
      this.#files.followRename(from, to);
      await this.#files.reload();
      const { selected } = this.#files.state.get();
      // What was chosen in a folder that moved stays chosen.
      if (selected?.startsWith(`${to}/`) !== true) this.#files.reveal(to);
      // Its own imports are in it at its new place.
      const edits = imports.map((file) => ({ ...file, path: movedPath(file.path, from, to) ?? file.path }));
      const missed = await applyFileEdits(this.#documents, edits);
      const words = parentPath(from) === parentPath(to) ? "Renamed" : `Moved to ${parentPath(to) || "the project"}`;
      const imported = edits.length === 0 ? "" : ` ${describeFileEdits("Imports changed", edits, missed)}`;
      this.#toasts.show(`${words}: ${baseName(to)}.${imported}`, {
        label: "Undo",
        run: () => void this.move(to, from),
      });
    });
  }

  /** What the language server says that imports become; nothing where there is none, or where it takes too long. */
  async #listImports(from: string, to: string): Promise<FileEdits[]> {
    const isCode = /\.[cm]?[jt]sx?$/.test(from) || this.#listFiles(from).length > 0;
    if (!isCode || !(await this.#documents.settle())) return [];
    const request = { ask: "move", path: from, to } as const;
    try {
      const answer = await this.#api.language(request, AbortSignal.timeout(IMPORTS_WITHIN_MS));
      return answer.ask === "move" ? answer.files : [];
    } catch (error) {
      // A file can be moved without it; the list of problems says which imports lead nowhere then.
      if (error instanceof LatheError || (error instanceof DOMException && error.name === "TimeoutError")) return [];
      throw error;
    }
  }

  /** A file's bytes are kept until the toast is gone, so that deleting it can be undone. */
  async deleteFile(path: string): Promise<void> {
    await this.#attempt(async () => {
      const bytes = await this.#api.readRaw(path);
      await this.#api.deleteFile(path);
      this.#documents.closeFile(path);
      await this.#files.reload();
      this.#toasts.show(`Deleted ${baseName(path)}.`, {
        label: "Undo",
        run: () => void this.#attempt(() => this.#writeBack(path, bytes)),
      });
    });
  }

  /** Whether deleting a folder can be undone from the toast that says so. */
  canUndoFolder(path: string): boolean {
    const inside = this.#listFiles(path);
    return inside.length <= MAX_KEPT.files && inside.reduce((sum, { size }) => sum + size, 0) <= MAX_KEPT.bytes;
  }

  async deleteFolder(path: string): Promise<void> {
    await this.#attempt(async () => {
      const kept = this.canUndoFolder(path)
        ? await Promise.all(
            this.#listFiles(path).map(async (file) => ({ path: file.path, bytes: await this.#api.readRaw(file.path) })),
          )
        : null;
      await this.#api.deleteFile(path);
      for (const { path: open } of this.#documents.state.get().open)
        if (open.startsWith(`${path}/`)) this.#documents.closeFile(open);
      await this.#files.reload();
      const undo = async (files: NonNullable<typeof kept>): Promise<void> => {
        if (files.length === 0) await this.#api.createDirectory(path);
        for (const file of files) await this.#api.writeFile(file.path, file.bytes, null);
        await this.#files.reload();
      };
      this.#toasts.show(
        `Deleted the folder ${baseName(path)}.`,
        kept === null ? undefined : { label: "Undo", run: () => void this.#attempt(() => undo(kept)) },
      );
    });
  }

  async upload(folder: string, uploads: readonly Upload[]): Promise<void> {
    let written = 0;
    for (const { path: name, content } of uploads) {
      const path = joinPath(folder, name);
      try {
        await this.#api.writeFile(path, content, null);
        written += 1;
        if (uploads.length === 1) this.#files.reveal(path);
      } catch (error) {
        if (error instanceof LatheError && (error.code === "file_exists" || error.code === "file_changed")) {
          this.#toasts.fail(`There is a file ${path} already.`, {
            label: "Replace",
            run: () => void this.#attempt(() => this.#replace(path, content)),
          });
        } else {
          this.#toasts.fail(describeError(error));
        }
      }
    }
    await this.#files.reload();
    if (written > 1) this.#toasts.show(`Uploaded ${written} files.`);
  }

  /** Uploads what `read` gives; where that fails, says so. */
  async uploadRead(folder: string, read: Promise<readonly Upload[]>): Promise<void> {
    await this.#attempt(async () => this.upload(folder, await read));
  }

  #listFiles(folder: string) {
    const { entries } = this.#files.state.get();
    return (entries ?? []).filter((entry) => entry.type === "file" && entry.path.startsWith(`${folder}/`));
  }

  async #replace(path: string, content: Blob): Promise<void> {
    await this.#api.writeFile(path, content);
    await this.#files.reload();
  }

  async #writeBack(path: string, content: Blob): Promise<void> {
    await this.#api.writeFile(path, content, null);
    await this.#files.reload();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#toasts.fail(describeError(error));
    }
  }
}
