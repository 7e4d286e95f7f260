import { LatheError } from "@lathe/protocol/errors";
import type { FileChange, FileContent } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import { ValueStore } from "../../store/value-store.ts";
import { movedPath } from "./tree-rows.ts";

export interface TextContent {
  phase: "text";
  /** What the disk has, as far as this page knows; the etag is null when the file is no longer there. */
  saved: string;
  etag: string | null;
  /** What the editor shows. */
  text: string;
  isSaving: boolean;
  /** Somebody else's content, while the editor holds unsaved changes. */
  theirs: { text: string; etag: string } | "deleted" | null;
}

export type DocumentContent =
  | { phase: "loading" }
  | { phase: "failed"; message: string; isMissing: boolean }
  /** No text to edit: binary, or above the limit. */
  | { phase: "described"; isBinary: boolean; size: number; etag: string }
  | TextContent;

export interface OpenDocument {
  path: string;
  content: DocumentContent;
}

/** A place to go to once the document shows; `at` tells one request from the next. */
export interface Reveal {
  path: string;
  line: number;
  column: number;
  at: number;
}

export interface DocumentsView {
  open: readonly OpenDocument[];
  active: string | null;
  reveal: Reveal | null;
}

export function isDirty(document: OpenDocument): boolean {
  const { content } = document;
  return (
    content.phase === "text" &&
    (content.text !== content.saved || content.theirs === "deleted" || content.etag === null)
  );
}

/** The files that are open in the editor, and what becomes of them when the disk changes. */
export class DocumentsStore {
  readonly state = new ValueStore<DocumentsView>({ open: [], active: null, reveal: null });
  readonly #api: ArenaApi;
  readonly #onError: (error: unknown) => void;
  #reveals = 0;

  constructor(api: ArenaApi, onError: (error: unknown) => void) {
    this.#api = api;
    this.#onError = onError;
  }

  find(path: string): OpenDocument | undefined {
    return this.state.get().open.find((document) => document.path === path);
  }

  async open(path: string, place?: { line: number; column: number }): Promise<void> {
    const reveal = place === undefined ? this.state.get().reveal : { path, ...place, at: ++this.#reveals };
    if (this.find(path) !== undefined) {
      this.state.update((view) => ({ ...view, active: path, reveal }));
      return;
    }
    this.state.update((view) => ({
      open: [...view.open, { path, content: { phase: "loading" } }],
      active: path,
      reveal,
    }));
    await this.#load(path);
  }

  close(path: string): void {
    this.state.update((view) => {
      const index = view.open.findIndex((document) => document.path === path);
      const open = view.open.filter((document) => document.path !== path);
      const neighbour = open[Math.min(index, open.length - 1)]?.path ?? null;
      return { ...view, open, active: view.active === path ? neighbour : view.active };
    });
  }

  edit(path: string, text: string): void {
    this.#changeText(path, (content) => ({ ...content, text }));
  }

  /** Writes only over what this page has seen; when the disk has something else, both are shown. */
  async save(path: string): Promise<void> {
    const document = this.find(path);
    if (document?.content.phase !== "text" || document.content.isSaving || !isDirty(document)) return;
    if (document.content.theirs !== null && document.content.theirs !== "deleted") return;
    const { text, etag, theirs } = document.content;
    this.#changeText(path, (content) => ({ ...content, isSaving: true }));
    try {
      const written = await this.#api.writeFile(path, text, theirs === "deleted" ? null : etag);
      this.#changeText(path, (content) => ({
        ...content,
        saved: text,
        etag: written.etag,
        theirs: null,
        isSaving: false,
      }));
    } catch (error) {
      this.#changeText(path, (content) => ({ ...content, isSaving: false }));
      if (error instanceof LatheError && error.code === "file_changed") await this.#lookAgain(path);
      else this.#onError(error);
      return;
    }
    // A change from outside may have passed while the write was on its way.
    await this.#lookAgain(path);
  }

  keepMine(path: string): void {
    this.#changeText(path, (content) => {
      if (content.theirs === null || content.theirs === "deleted") return content;
      return { ...content, saved: content.theirs.text, etag: content.theirs.etag, theirs: null };
    });
  }

  takeTheirs(path: string): void {
    const content = this.find(path)?.content;
    if (content?.phase !== "text" || content.theirs === null) return;
    if (content.theirs === "deleted") {
      this.close(path);
      return;
    }
    const { text, etag } = content.theirs;
    this.#set(path, { ...content, text, saved: text, etag, theirs: null });
  }

  async change(changes: readonly FileChange[]): Promise<void> {
    const touched = this.state
      .get()
      .open.filter((document) =>
        changes.some(({ path }) => document.path === path || document.path.startsWith(`${path}/`)),
      );
    await Promise.all(touched.map((document) => this.#lookAgain(document.path)));
  }

  /** After a reconnect: anything may have changed meanwhile. */
  async lookAgainAtAll(): Promise<void> {
    await Promise.all(this.state.get().open.map((document) => this.#lookAgain(document.path)));
  }

  followRename(from: string, to: string): void {
    const move = (path: string): string => movedPath(path, from, to) ?? path;
    this.state.update((view) => ({
      ...view,
      open: view.open.map((document) => ({ ...document, path: move(document.path) })),
      active: view.active === null ? null : move(view.active),
    }));
  }

  async #load(path: string): Promise<void> {
    try {
      this.#set(path, contentOf(await this.#api.readFile(path)));
    } catch (error) {
      const isMissing = error instanceof LatheError && error.code === "file_not_found";
      this.#set(path, {
        phase: "failed",
        message: isMissing ? "This file is not there." : describeError(error),
        isMissing,
      });
    }
  }

  async #lookAgain(path: string): Promise<void> {
    const before = this.find(path);
    if (before === undefined || before.content.phase === "loading") return;
    if (before.content.phase !== "text") {
      await this.#load(path);
      return;
    }
    if (before.content.isSaving) return;
    let file: FileContent | null;
    try {
      file = await this.#api.readFile(path);
    } catch (error) {
      if (!(error instanceof LatheError) || error.code !== "file_not_found") {
        this.#onError(error);
        return;
      }
      file = null;
    }
    const document = this.find(path);
    if (document?.content.phase !== "text" || document.content.isSaving) return;
    this.#set(path, mergeOutside(document, document.content, file));
  }

  #changeText(path: string, change: (content: TextContent) => TextContent): void {
    const content = this.find(path)?.content;
    if (content?.phase === "text") this.#set(path, change(content));
  }

  #set(path: string, content: DocumentContent): void {
    this.state.update((view) => ({
      ...view,
      open: view.open.map((document) =>
        document.path === path && document.content !== content ? { path, content } : document,
      ),
    }));
  }
}

function contentOf(file: FileContent): DocumentContent {
  if (file.text === null) return { phase: "described", isBinary: file.binary, size: file.size, etag: file.etag };
  return { phase: "text", saved: file.text, etag: file.etag, text: file.text, isSaving: false, theirs: null };
}

/** Unsaved changes are never overwritten: then the disk's content stands beside them as `theirs`. */
function mergeOutside(document: OpenDocument, content: TextContent, file: FileContent | null): DocumentContent {
  if (file === null) {
    if (isDirty(document)) return { ...content, etag: null, theirs: "deleted" };
    return { phase: "failed", message: "This file was deleted.", isMissing: true };
  }
  if (file.etag === content.etag) return content.theirs === null ? content : { ...content, theirs: null };
  if (!isDirty(document) || file.text === content.text) return contentOf(file);
  if (file.text === null) return { ...content, etag: null, theirs: "deleted" };
  return { ...content, theirs: { text: file.text, etag: file.etag } };
}
