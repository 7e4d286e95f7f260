import type { DocumentAuthor, DocumentPlace, OpenedDocument } from "@lathe/protocol/documents";
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
  readonly #held = new Set<LiveDocument>();
  readonly #leaving = new Set<LiveDocument>();

  constructor(options: LiveDocumentsOptions) {
    this.#options = options;
    this.#socket = new DocumentsSocket(options);
  }

  /** Whether the worker has all that was typed in this page. */
  get isHandedOver(): boolean {
    return [...this.#held, ...this.#leaving].every((document) => document.isHandedOver);
  }

  open(opened: OpenedDocument): LiveDocument {
    const known = this.#find(opened.documentId);
    if (known !== undefined) {
      this.#leaving.delete(known);
      this.#held.add(known);
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
    this.#held.add(document);
    this.#socket.need(true);
    return document;
  }

  release(document: LiveDocument): void {
    if (!this.#held.delete(document)) return;
    this.#leaving.add(document);
    if (document.isHandedOver || document.view.get().isDeleted) this.#end(document);
  }

  move(places: readonly DocumentPlace[]): void {
    for (const { documentId, path } of places) this.#find(documentId)?.move(path);
  }

  async lookAgainAtAll(): Promise<void> {
    await Promise.all([...this.#held].map((document) => document.lookAgain()));
  }

  close(): void {
    for (const document of [...this.#held, ...this.#leaving]) this.#end(document);
    this.#socket.close();
  }

  #find(documentId: DocumentId): LiveDocument | undefined {
    return [...this.#held, ...this.#leaving].find((document) => document.documentId === documentId);
  }

  #end(document: LiveDocument): void {
    this.#held.delete(document);
    this.#leaving.delete(document);
    document.close();
    this.#socket.need(this.#held.size + this.#leaving.size > 0);
  }
}
