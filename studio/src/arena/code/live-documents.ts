import type { DocumentAuthor, DocumentPlace, OpenedDocument } from "@lathe/protocol/documents";
import { LatheError } from "@lathe/protocol/errors";
import type { DocumentId } from "@lathe/protocol/ids";
import type { ArenaApi } from "../../api/arena-api.ts";
import { DocumentsSocket, type DocumentsSocketOptions } from "./documents-socket.ts";
import { LiveDocument } from "./live-document.ts";

export interface LiveDocumentsOptions extends DocumentsSocketOptions {
  api: Pick<ArenaApi, "openDocument" | "writeFile">;
  author: DocumentAuthor;
  /** Something was typed that has to wait, since there is no connection. */
  onWaiting: () => void;
  onError: (error: unknown) => void;
}

/** The live documents of an arena, on one socket. One that is let go stays until it is handed over. */
export class LiveDocuments {
  readonly #options: LiveDocumentsOptions;
  readonly #socket: DocumentsSocket;
  /** How many times each is open. */
  readonly #held = new Map<LiveDocument, number>();
  readonly #leaving = new Set<LiveDocument>();

  constructor(options: LiveDocumentsOptions) {
    this.#options = options;
    this.#socket = new DocumentsSocket(options);
  }

  /** Whether the worker has all that was typed in this page. */
  get isHandedOver(): boolean {
    return [...this.#held.keys(), ...this.#leaving].every((document) => document.isHandedOver);
  }

  open(opened: OpenedDocument): LiveDocument {
    const known = this.#find(opened.documentId);
    if (known !== undefined) {
      this.#leaving.delete(known);
      this.#held.set(known, (this.#held.get(known) ?? 0) + 1);
      known.move(opened.path);
      return known;
    }
    const { api, author, onWaiting, onError } = this.#options;
    const document = new LiveDocument(opened, {
      api,
      author,
      onWaiting,
      onError,
      socket: this.#socket,
      onHandedOver: () => this.#leaving.has(document) && this.#end(document),
    });
    this.#held.set(document, 1);
    this.#socket.need(true);
    return document;
  }

  /** Changes a text that is open here or not; see DocumentsStore.edit. */
  async edit(
    opened: OpenedDocument,
    change: (text: string) => string | null,
  ): Promise<{ before: string; after: string } | null> {
    const document = this.open(opened);
    try {
      await waitUntilReady(document);
      const before = document.replica.text.toString();
      const after = change(before);
      if (after === null || after === before) return null;
      document.replace(after);
      return { before, after };
    } finally {
      this.release(document);
    }
  }

  /** Once for each time that it was opened. */
  release(document: LiveDocument): void {
    const held = this.#held.get(document);
    if (held === undefined) return;
    if (held > 1) {
      this.#held.set(document, held - 1);
      return;
    }
    this.#held.delete(document);
    this.#leaving.add(document);
    if (document.isHandedOver || document.view.get().isDeleted) this.#end(document);
  }

  move(places: readonly DocumentPlace[]): void {
    for (const { documentId, path } of places) this.#find(documentId)?.move(path);
  }

  async lookAgainAtAll(): Promise<void> {
    await Promise.all([...this.#held.keys()].map((document) => document.lookAgain()));
  }

  close(): void {
    for (const document of [...this.#held.keys(), ...this.#leaving]) this.#end(document);
    this.#socket.close();
  }

  #find(documentId: DocumentId): LiveDocument | undefined {
    return [...this.#held.keys(), ...this.#leaving].find((document) => document.documentId === documentId);
  }

  #end(document: LiveDocument): void {
    this.#held.delete(document);
    this.#leaving.delete(document);
    document.close();
    this.#socket.need(this.#held.size + this.#leaving.size > 0);
  }
}

const READY_MS = 15_000;

/** Rejects when the worker's text does not come. */
async function waitUntilReady({ view, path }: LiveDocument): Promise<void> {
  if (view.get().isReady) return;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const end = view.subscribe(() => view.get().isReady && resolve());
  const timer = setTimeout(
    () => reject(new LatheError("app_unavailable", `The text of ${path} does not come.`)),
    READY_MS,
  );
  try {
    await promise;
  } finally {
    end();
    clearTimeout(timer);
  }
}
