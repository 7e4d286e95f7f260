import { type Connection, Document, Hocuspocus, isTransactionOrigin } from "@hocuspocus/server";
import type { User } from "@lathe/protocol/api";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { DOCUMENT_GONE, DOCUMENT_TEXT } from "@lathe/protocol/documents";
import { DocumentId, type SessionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Log } from "@lathe/protocol/log";
import type { Transaction } from "yjs";
import { countInserted } from "./document-message.ts";
import { type BinarySocket, DocumentPeer, MAX_DOCUMENTS_PER_SOCKET } from "./document-peer.ts";
import type { LiveDocument } from "./live-document.ts";
import { hasPending } from "./shared-text.ts";

/** In UTF-16 units. Any text of this length fits into a file, whatever its characters and line ends. */
export const MAX_DOCUMENT_CHARACTERS = 3 * 1024 * 1024;
/** What waits for an edit that has not come. An honest browser's is a few keys that overtook the first exchange. */
const MAX_PENDING_BYTES = 1024 * 1024;
/** Sockets are pinged by the server that holds them, and people are known before they reach it. */
const NEVER_MS = 2 ** 31 - 1;
/** "Service restart": browsers come back by themselves, and hand over what they have. */
const COME_BACK = 1012;

interface SocketContext {
  peer: DocumentPeer;
}

/** Why a document is not opened; the browser is told `reason`. Without a message, which Hocuspocus would print. */
class Refusal extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super("");
    this.reason = reason;
  }
}

/** Browsers' sockets, each with any number of live documents, in Hocuspocus' protocol. */
export class DocumentSockets {
  readonly #hocuspocus: Hocuspocus<SocketContext>;
  readonly #peers = new Set<DocumentPeer>();
  readonly #log: Log;
  /** The last update of each browser, until it is known to be in place. */
  readonly #underWay = new WeakMap<Connection, Uint8Array>();

  /** `load` brings a document into memory by its id; false: it is not known any more. */
  constructor(options: { load: (documentId: DocumentId) => Promise<boolean>; log: Log }) {
    this.#log = options.log;
    this.#hocuspocus = new Hocuspocus<SocketContext>({
      quiet: true,
      timeout: NEVER_MS,
      maxUnauthenticatedQueueSize: LIMITS.socket.maxMessageBytes,
      maxPendingDocuments: MAX_DOCUMENTS_PER_SOCKET,
      onAuthenticate: async ({ documentName }) => {
        if (!(await options.load(DocumentId.parse(documentName)))) throw new Refusal(DOCUMENT_GONE);
      },
      // Documents come by `createDocument` only.
      onCreateDocument: () => Promise.reject(new Refusal(DOCUMENT_GONE)),
      connected: ({ context, connection }) => {
        context.peer.join(connection);
        return Promise.resolve();
      },
      beforeSync: ({ type, payload, document, connection }) => {
        if (type !== 0) this.#beforeUpdate(document, connection, payload);
        return Promise.resolve();
      },
    });
  }

  /** A document without text, that browsers can be connected to until it is removed. */
  createDocument(documentId: DocumentId): Document {
    const document = new Document(documentId, { gc: true });
    // As text from the start: what comes first would otherwise say what it is.
    document.getText(DOCUMENT_TEXT);
    document.isLoading = false;
    // Counts as somebody who is in it, so that Hocuspocus does not unload it when the last browser leaves.
    document.addDirectConnection();
    this.#hocuspocus.documents.set(documentId, document);
    return document;
  }

  removeDocument(document: Document): void {
    this.closeAll(document, "The document was closed.");
    this.#hocuspocus.documents.delete(document.name);
    document.destroy();
  }

  /** Keeps what Yjs tells of only when it can put it in place: browsers are told at once that it is safe. */
  keepPending(live: LiveDocument): void {
    const { document } = live;
    document.on("afterTransaction", ({ origin }: Transaction) => {
      if (!hasPending(document) || !isTransactionOrigin(origin) || origin.source !== "connection") return;
      const update = this.#underWay.get(origin.connection);
      if (update !== undefined) live.keepRecord({ type: "update", update });
      this.#boundPending(document);
    });
  }

  /** How many browsers are in a document. */
  countPeers(document: Document): number {
    return document.connections.size;
  }

  /** Ends the sockets of those who are in a document; they come back by themselves. */
  closeAll(document: Document, reason: string): void {
    for (const peer of this.#peers) if (peer.isIn(document)) peer.close(COME_BACK, reason);
  }

  connect(socket: BinarySocket, author: { user: User; sessionId: SessionId }): DocumentPeer {
    const onLeave = (left: DocumentPeer): void => void this.#peers.delete(left);
    const peer = new DocumentPeer({ socket, author, log: this.#log, onLeave });
    this.#peers.add(peer);
    peer.start(this.#hocuspocus.handleConnection(peer, new Request("http://documents/"), { peer }));
    return peer;
  }

  close(): void {
    for (const peer of this.#peers) peer.close(CLOSE_CODES.stopping, "The project was closed.");
  }

  /** An edit that would make a document too long is not taken, and said not to be: that page goes on alone. */
  #beforeUpdate(document: Document, connection: Connection, update: Uint8Array): void {
    this.#underWay.set(connection, update);
    const { length } = document.getText(DOCUMENT_TEXT);
    if (length + update.length <= MAX_DOCUMENT_CHARACTERS) return;
    if (length + countInserted(update) <= MAX_DOCUMENT_CHARACTERS) return;
    // All that this page does from now on builds on what was not taken.
    connection.readOnly = true;
    this.#log({ level: "warning", message: "a document would become too long", documentId: document.name });
  }

  #boundPending(document: Document): void {
    const { pendingStructs, pendingDs } = document.store;
    if ((pendingStructs?.update.length ?? 0) + (pendingDs?.length ?? 0) <= MAX_PENDING_BYTES) return;
    document.store.pendingStructs = null;
    document.store.pendingDs = null;
    this.closeAll(document, "Too many edits wait for others.");
  }
}
