import type { DocumentAuthor, DocumentPlace } from "@lathe/protocol/documents";
import { LatheError } from "@lathe/protocol/errors";
import type { FileChange } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import { ValueStore, type Store } from "../../store/value-store.ts";
import type { Toasts } from "../../ui/toasts.ts";
import type { ConnectionState } from "../arena-connection.ts";
import type { LiveDocument, LiveView } from "./live-document.ts";
import type { LiveDocuments } from "./live-documents.ts";
import { movedPath } from "./tree-rows.ts";

export type DocumentContent =
  | { phase: "loading" }
  | { phase: "failed"; message: string; isMissing: boolean }
  /** No text to edit: binary, or above the limit. */
  | { phase: "described"; isBinary: boolean; size: number }
  | { phase: "live"; live: LiveDocument; view: LiveView };

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

export interface DocumentsOptions {
  api: Pick<ArenaApi, "openDocument" | "readFile" | "writeFile">;
  /** Address of the documents' socket. */
  socketUrl: string;
  arena: Store<ConnectionState>;
  author: DocumentAuthor;
  toasts: Pick<Toasts, "show">;
  /** Something was typed that has to wait, since there is no connection. */
  onWaiting: () => void;
  onError: (error: unknown) => void;
}

const SETTLE_MS = 1_000;

/** Typed there, and not yet with the worker, for long enough to be said. */
export function isWaiting({ content }: OpenDocument): boolean {
  return content.phase === "live" && content.view.isLate;
}

/** The files that are open in the editor. Texts are live documents: what is typed needs no saving. */
export class DocumentsStore {
  readonly state = new ValueStore<DocumentsView>({ open: [], active: null, reveal: null });
  readonly #options: DocumentsOptions;
  /** What makes texts live comes with the first of them. */
  #live: LiveDocuments | null = null;
  readonly #following = new Map<LiveDocument, () => void>();
  #reveals = 0;
  #hasSaidSaved = false;
  #isClosed = false;

  constructor(options: DocumentsOptions) {
    this.#options = options;
  }

  /** Whether the worker has all that was typed in this page. */
  get isHandedOver(): boolean {
    return this.#live?.isHandedOver ?? true;
  }

  /** Gives what is on its way a moment. Whether the worker then has all that was typed. */
  async settle(): Promise<boolean> {
    for (const deadline = Date.now() + SETTLE_MS; !this.isHandedOver && Date.now() < deadline;) {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS / 50));
    }
    return this.isHandedOver;
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

  /** What was typed in it and is not handed over yet still is. */
  closeFile(path: string): void {
    const content = this.find(path)?.content;
    this.state.update((view) => {
      const index = view.open.findIndex((document) => document.path === path);
      const open = view.open.filter((document) => document.path !== path);
      const neighbour = open[Math.min(index, open.length - 1)]?.path ?? null;
      return { ...view, open, active: view.active === path ? neighbour : view.active };
    });
    if (content?.phase !== "live") return;
    this.#following.get(content.live)?.();
    this.#following.delete(content.live);
    this.#live?.release(content.live);
  }

  /** There is nothing to do, which people who press the keys for it are told once. */
  save(): void {
    if (this.state.get().open.some(isWaiting)) {
      this.#options.toasts.show("Not handed over yet. That happens by itself once the connection is back.");
    } else if (!this.#hasSaidSaved) {
      this.#hasSaidSaved = true;
      this.#options.toasts.show("Saved as you type.");
    }
  }

  /** After the file was deleted: writes it anew with this text. */
  async keep(path: string): Promise<void> {
    const content = this.find(path)?.content;
    if (content?.phase === "live") await content.live.rewrite();
  }

  /** Texts follow by themselves; what could not be shown may be there now. */
  async change(changes: readonly FileChange[]): Promise<void> {
    const isTouched = (at: string): boolean => changes.some(({ path }) => at === path || at.startsWith(`${path}/`));
    const touched = this.state.get().open.filter((document) => isTouched(document.path));
    await Promise.all(touched.map((document) => this.#lookAgain(document)));
  }

  /** After a reconnect: anything may have changed meanwhile. */
  async lookAgainAtAll(): Promise<void> {
    const others = this.state.get().open.filter(({ content }) => content.phase !== "live");
    await Promise.all([this.#live?.lookAgainAtAll(), ...others.map((document) => this.#load(document.path))]);
  }

  /** Live documents are somewhere else now, or nowhere. */
  move(places: readonly DocumentPlace[]): void {
    this.#live?.move(places);
    for (const { documentId, path } of places) {
      const moved = this.state
        .get()
        .open.find(({ content }) => content.phase === "live" && content.live.documentId === documentId);
      if (moved === undefined || path === null || moved.path === path) continue;
      // What was open at that path has been overwritten by it.
      if (this.find(path) !== undefined) this.closeFile(path);
      this.followRename(moved.path, path);
    }
  }

  followRename(from: string, to: string): void {
    const move = (path: string): string => movedPath(path, from, to) ?? path;
    for (const { path, content } of this.state.get().open) {
      const moved = movedPath(path, from, to);
      if (moved !== null && content.phase === "live") content.live.move(moved);
    }
    this.state.update((view) => ({
      ...view,
      open: view.open.map((document) => ({ ...document, path: move(document.path) })),
      active: view.active === null ? null : move(view.active),
    }));
  }

  close(): void {
    this.#isClosed = true;
    this.#live?.close();
  }

  async #load(path: string): Promise<void> {
    try {
      await this.#openLive(path);
    } catch (error) {
      if (error instanceof LatheError && (error.code === "not_a_file" || error.code === "too_large")) {
        await this.#describe(path);
      } else {
        this.#fail(path, error);
      }
    }
  }

  async #openLive(path: string): Promise<void> {
    const [opened, { LiveDocuments }] = await Promise.all([
      this.#options.api.openDocument(path),
      import("./live-documents.ts"),
    ]);
    const document = this.find(path);
    if (this.#isClosed || document === undefined || document.content.phase === "live") return;
    const same = this.state
      .get()
      .open.find(({ content }) => content.phase === "live" && content.live.documentId === opened.documentId);
    if (same !== undefined) {
      // Two names of one file.
      this.closeFile(path);
      await this.open(same.path);
      return;
    }
    this.#live ??= new LiveDocuments({ ...this.#options, url: this.#options.socketUrl });
    const live = this.#live.open(opened);
    this.#set(path, { phase: "live", live, view: live.view.get() });
    this.#following.set(
      live,
      live.view.subscribe(() => this.#showView(live)),
    );
  }

  async #describe(path: string): Promise<void> {
    try {
      const { binary, size } = await this.#options.api.readFile(path);
      this.#set(path, { phase: "described", isBinary: binary, size });
    } catch (error) {
      this.#fail(path, error);
    }
  }

  #fail(path: string, error: unknown): void {
    const isMissing = error instanceof LatheError && error.code === "file_not_found";
    const message = isMissing ? "This file is not there." : describeError(error);
    this.#set(path, { phase: "failed", message, isMissing });
  }

  async #lookAgain({ path, content }: OpenDocument): Promise<void> {
    if (content.phase === "failed" || content.phase === "described") await this.#load(path);
    else if (content.phase === "live" && content.view.isDeleted) await content.live.lookAgain();
  }

  #showView(live: LiveDocument): void {
    const document = this.state.get().open.find(({ content }) => content.phase === "live" && content.live === live);
    if (document !== undefined) this.#set(document.path, { phase: "live", live, view: live.view.get() });
  }

  #set(path: string, content: DocumentContent): void {
    this.state.update((view) => ({
      ...view,
      open: view.open.map((document) => (document.path === path ? { path, content } : document)),
    }));
  }
}
