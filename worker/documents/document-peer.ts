import type { Connection, Document, Hocuspocus, WebSocketLike } from "@hocuspocus/server";
import type { User } from "@lathe/protocol/api";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import type { DocumentAuthor } from "@lathe/protocol/documents";
import type { SessionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Log } from "@lathe/protocol/log";
import { type DocumentMessage, parseDocumentMessage } from "./document-message.ts";
import { applyPresence } from "./presence.ts";

/** A browser's binary socket, as Bun gives it. */
export interface BinarySocket {
  send(bytes: Uint8Array): number;
  close(code: number, reason: string): void;
  getBufferedAmount(): number;
}

type Client = ReturnType<Hocuspocus["handleConnection"]>;

export interface DocumentPeerOptions {
  socket: BinarySocket;
  author: { user: User; sessionId: SessionId };
  log: Log;
  onLeave: (peer: DocumentPeer) => void;
}

/** A browser that lets so much pile up is too slow, or not there any more. */
const MAX_BUFFERED_BYTES = 32 * 1024 * 1024;
export const MAX_DOCUMENTS_PER_SOCKET = 100;
const OPEN = 1;
const CLOSED = 3;

/**
 * One browser's socket. Every message is parsed before Hocuspocus gets it, so that it sees only what it can carry out;
 * presence is taken over here.
 */
export class DocumentPeer implements WebSocketLike {
  readonly #socket: BinarySocket;
  readonly #author: DocumentAuthor;
  readonly #log: Log;
  readonly #onLeave: (peer: DocumentPeer) => void;
  readonly #connections = new Map<string, Connection>();
  /** What this page said of itself in documents that are still being opened. */
  readonly #waiting = new Map<string, Uint8Array>();
  #client: Client | null = null;
  #readyState = OPEN;

  constructor({ socket, author, log, onLeave }: DocumentPeerOptions) {
    this.#socket = socket;
    this.#author = { userId: author.user.userId, sessionId: author.sessionId, name: author.user.name.slice(0, 200) };
    this.#log = log;
    this.#onLeave = onLeave;
  }

  get readyState(): number {
    return this.#readyState;
  }

  start(client: Client): void {
    this.#client = client;
  }

  isIn(document: Document): boolean {
    return [...this.#connections.values()].some((connection) => connection.document === document);
  }

  receive(bytes: Uint8Array): void {
    if (this.#readyState !== OPEN) return;
    try {
      if (bytes.length > LIMITS.socket.maxMessageBytes) throw new Error("The message is too large.");
      // A copy, since the socket's bytes are its own and messages wait for others.
      this.#carryOut(new Uint8Array(bytes));
    } catch (error) {
      this.#log({ level: "warning", message: "a bad message on a document's socket", error: String(error) });
      this.close(CLOSE_CODES.badMessage, "This is no message that documents know.");
    }
  }

  /** The browser is gone. */
  leave(): void {
    if (this.#readyState === CLOSED) return;
    this.#readyState = CLOSED;
    this.#waiting.clear();
    this.#client?.handleClose({ code: 1000, reason: "" });
    this.#connections.clear();
    this.#onLeave(this);
  }

  /** For Hocuspocus, which sends nothing but bytes. */
  send(data: string | ArrayBufferLike | Blob | ArrayBufferView): void {
    if (this.#readyState !== OPEN || !(data instanceof Uint8Array)) return;
    this.#socket.send(data);
    if (this.#socket.getBufferedAmount() > MAX_BUFFERED_BYTES) {
      this.close(CLOSE_CODES.tooSlow, "This page is too slow for what happens in its documents.");
    }
  }

  close(code = 1000, reason = ""): void {
    if (this.#readyState === CLOSED) return;
    this.leave();
    this.#socket.close(code, reason);
  }

  /** The page is in a document from here on. */
  join(connection: Connection): void {
    const address = connection.messageAddress;
    this.#connections.set(address, connection);
    connection.onClose(() => {
      if (this.#connections.get(address) === connection) this.#connections.delete(address);
    });
    const presence = this.#waiting.get(address);
    this.#waiting.delete(address);
    if (presence !== undefined) this.#setPresence(connection, presence);
  }

  #carryOut(bytes: Uint8Array): void {
    const message = parseDocumentMessage(bytes);
    switch (message.type) {
      case "presence":
        this.#hearPresence(message);
        return;
      case "ignored":
        return;
      case "authenticate":
        if (this.#connections.size >= MAX_DOCUMENTS_PER_SOCKET) throw new Error("Too many documents on one socket.");
        break;
      case "leave":
        this.#waiting.delete(message.address);
        break;
      case "ask":
      case "update":
        break;
    }
    this.#client?.handleMessage(bytes);
  }

  #hearPresence({ address, documentId, update }: Extract<DocumentMessage, { type: "presence" }>): void {
    const connection = this.#connections.get(address) ?? this.#connections.get(documentId);
    if (connection !== undefined) this.#setPresence(connection, update);
    else if (this.#waiting.size < MAX_DOCUMENTS_PER_SOCKET) this.#waiting.set(address, update);
  }

  #setPresence(connection: Connection, update: Uint8Array): void {
    applyPresence(connection.document, connection, this.#author, update);
  }
}
