import type { DocumentAuthor, DocumentPlace } from "@lathe/protocol/documents";
import { LatheError } from "@lathe/protocol/errors";
import type { FileChange } from "@lathe/protocol/workspace";
import type { ArenaApi } from "../../api/arena-api.ts";
import { describeError } from "../../api/http.ts";
import { ValueStore, type Store } from "../../store/value-store.ts";
import type { Toasts } from "../../ui/toasts.ts";
import { StoredText, type PageStorage } from "../../store/stored-text.ts";
import type { ConnectionState } from "../arena-connection.ts";
import * as layouts from "./editor-layout.ts";
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

/** Lines and columns from 1; `resume`: where one was in it. */
export type PlaceInText = { line: number; column: number } | "resume";

/** Where the editor's focus goes once the document shows; `at` tells one request from the next. */
export interface Reveal {
  path: string;
  place: PlaceInText;
  at: number;
}

export interface DocumentsView {
  /** Every open file once, whether it shows in one group or in two. */
  open: readonly OpenDocument[];
  layout: layouts.EditorLayout;
  /** The file that shows in the group that has the focus. */
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
  /** Where this window remembers which files are open, and under which name. Left out: nowhere. */
  kept?: { storage: PageStorage; key: string };
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
  readonly state = new ValueStore<DocumentsView>({
    open: [],
    layout: layouts.EMPTY_LAYOUT,
    active: null,
    reveal: null,
  });
  readonly #options: DocumentsOptions;
  /** What makes texts live comes with the first of them. */
  #live: LiveDocuments | null = null;
  readonly #following = new Map<LiveDocument, () => void>();
  #reveals = 0;
  readonly #kept: StoredText | null;
  #isRestored = false;
  #hasSaidSaved = false;
  #isClosed = false;

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#kept = options.kept === undefined ? null : new StoredText(options.kept.storage, options.kept.key);
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

  /** Opens again what was open before a reload, once. */
  async restore(): Promise<void> {
    if (this.#isRestored) return;
    this.#isRestored = true;
    const kept = layouts.parseLayout(this.#kept?.read() ?? null);
    const added = layouts.listPaths(kept).filter((path) => this.find(path) === undefined);
    if (added.length === 0) return;
    this.state.update((view) => ({
      ...view,
      open: [...view.open, ...added.map((path): OpenDocument => ({ path, content: { phase: "loading" } }))],
    }));
    this.#arrange(() => kept);
    await Promise.all(added.map((path) => this.#load(path)));
  }

  /** Shows a file in the group that has the focus, or in another. */
  async open(path: string, place?: PlaceInText, group?: number): Promise<void> {
    void this.restore();
    const reveal = place === undefined ? this.state.get().reveal : { path, place, at: ++this.#reveals };
    const isOpen = this.find(path) !== undefined;
    if (!isOpen) {
      this.state.update((view) => ({ ...view, open: [...view.open, { path, content: { phase: "loading" } }] }));
    }
    this.#arrange((layout) => layouts.showTab(layout, path, group), reveal);
    if (!isOpen) await this.#load(path);
  }

  focusGroup(group: number): void {
    if (this.state.get().layout.focused !== group) this.#arrange((layout) => layouts.focusGroup(layout, group));
  }

  splitRight(): void {
    this.#arrange(layouts.splitRight);
  }

  stepTab(step: number): void {
    this.#arrange((layout) => layouts.stepTab(layout, step));
  }

  moveTab(path: string, from: number, to: number, before: string | null): void {
    this.#arrange((layout) => layouts.moveTab(layout, path, from, to, before));
  }

  closeTab(path: string, group: number): void {
    this.#arrange((layout) => layouts.closeTab(layout, group, path));
  }

  closeOthers(path: string, group: number): void {
    this.#arrange((layout) => layouts.closeOtherTabs(layout, group, path));
  }

  /** What was typed in it and is not handed over yet still is. */
  closeFile(path: string): void {
    this.#arrange((layout) => layouts.closeEverywhere(layout, path));
  }

  /**
   * Changes a file's text as if somebody typed there, whether it is open or not. `change` gives the new text; null
   * leaves it. Returns the text before and after, or null when nothing was changed.
   */
  async edit(path: string, change: (text: string) => string | null): Promise<{ before: string; after: string } | null> {
    const [opened, { LiveDocuments }] = await Promise.all([
      this.#options.api.openDocument(path),
      import("./live-documents.ts"),
    ]);
    if (this.#isClosed) return null;
    this.#live ??= new LiveDocuments({ ...this.#options, url: this.#options.socketUrl });
    return this.#live.edit(opened, change);
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
    }));
    this.#arrange((layout) => layouts.renameTabs(layout, from, to));
  }

  close(): void {
    this.#isClosed = true;
    this.#live?.close();
  }

  /** Files that are in no group any more are let go. */
  #arrange(change: (layout: layouts.EditorLayout) => layouts.EditorLayout, reveal?: Reveal | null): void {
    const before = this.state.get();
    const layout = change(before.layout);
    const paths = new Set(layouts.listPaths(layout));
    this.state.set({
      open: before.open.filter((document) => paths.has(document.path)),
      layout,
      active: layouts.activePath(layout),
      reveal: reveal === undefined ? before.reveal : reveal,
    });
    if (this.#isRestored) this.#kept?.write(layouts.formatLayout(layout));
    for (const { path, content } of before.open) {
      if (paths.has(path) || content.phase !== "live") continue;
      this.#following.get(content.live)?.();
      this.#following.delete(content.live);
      this.#live?.release(content.live);
    }
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
