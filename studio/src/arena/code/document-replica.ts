import { HocuspocusProvider, MessageType } from "@hocuspocus/provider";
import { DOCUMENT_GONE, DOCUMENT_TEXT, type DocumentAuthor } from "@lathe/protocol/documents";
import type { DocumentId } from "@lathe/protocol/ids";
import { createDecoder, readVarString, readVarUint } from "lib0/decoding";
import { toUint8Array, type Encoder } from "lib0/encoding";
import { Awareness } from "y-protocols/awareness";
import { messageYjsSyncStep2 } from "y-protocols/sync";
import * as Y from "yjs";
import type { DocumentsSocket } from "./documents-socket.ts";

export interface ReplicaOptions {
  documentId: DocumentId;
  socket: DocumentsSocket;
  author: DocumentAuthor;
  /** The worker's text is here for the first time. */
  onReady: () => void;
  /** Whether everything is handed over may have changed. */
  onHandover: () => void;
  /** The worker does not know this document any more. */
  onGone: () => void;
}

const UNDO_PAUSE_MS = 600;
/** When the worker lets go of this document alone, or cannot load it. */
const ATTACH_AGAIN_MS = 1_000;
/** So much of what was acknowledged is still told apart: a worker that lost all it had in memory may have lost it. */
const MAX_RECENT = 64;
const MAX_CANDIDATES = 128;
const MAX_CANDIDATE_CHARACTERS = 16_000_000;

/** This page's copy of one Yjs document of the worker, and an account of what the worker has of it. */
export class DocumentReplica {
  readonly documentId: DocumentId;
  readonly document = new Y.Doc();
  readonly text = this.document.getText(DOCUMENT_TEXT);
  readonly awareness = new Awareness(this.document);
  /** The origin of what this page's person changes: only that is undone. */
  readonly ownEdit = Symbol("own edit");
  readonly undo = new Y.UndoManager(this.text, {
    trackedOrigins: new Set([this.ownEdit]),
    captureTimeout: UNDO_PAUSE_MS,
  });
  readonly #options: ReplicaOptions;
  readonly #provider: AccountingProvider;
  /** What the worker surely has: all that came from it, and what it acknowledged but for `#recent`. */
  readonly #handedOver = new Y.Doc();
  /** Acknowledged last, in order. */
  #recent: Uint8Array[] = [];
  /** On their way, in order; null for an exchange that brings nothing of this page. */
  #sent: (Uint8Array | null)[] = [];
  /** Sent over a socket that broke before the worker answered. */
  #uncertain: Uint8Array[] = [];
  #hasUnsent = false;
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ReplicaOptions) {
    this.#options = options;
    this.documentId = options.documentId;
    this.awareness.setLocalStateField("user", options.author);
    this.#provider = new AccountingProvider({
      name: options.documentId,
      document: this.document,
      awareness: this.awareness,
      websocketProvider: options.socket.websocket,
    });
    this.#provider.isOpen = () => options.socket.isOpen;
    this.#provider.onSent = (update) => this.#noteSent(update);
    this.#provider.onAcknowledged = () => this.#acknowledge();
    this.#provider.on("synced", () => this.#welcome());
    this.#provider.on("open", () => clearTimeout(this.#timer));
    this.#provider.on("close", () => this.#loseSocket());
    this.#provider.on("authenticationFailed", ({ reason }: { reason: string }) => {
      if (reason === DOCUMENT_GONE) options.onGone();
      else this.#attachAgain();
    });
    this.document.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin === this.#provider) Y.applyUpdate(this.#handedOver, update);
    });
    this.#provider.attach();
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Whether the worker has everything that was typed here. */
  get isHandedOver(): boolean {
    return !this.#hasUnsent && this.#sent.every((update) => update === null);
  }

  /**
   * The texts that the worker may have had last, oldest first: with each of the changes that it acknowledged a moment ago,
   * and of those whose answer was lost. For a replica that is given up.
   */
  listLastKnownTexts(): string[] {
    const text = this.#handedOver.getText(DOCUMENT_TEXT);
    const texts = [text.toString()];
    const updates = [...this.#recent, ...this.#uncertain, ...this.#sent].filter((update) => update !== null);
    const limit = Math.min(MAX_CANDIDATES, Math.ceil(MAX_CANDIDATE_CHARACTERS / (this.text.length + 1)));
    for (const [index, update] of updates.entries()) {
      Y.applyUpdate(this.#handedOver, update);
      if (index >= updates.length - limit) texts.push(text.toString());
    }
    return texts;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#provider.destroy();
    this.undo.destroy();
    this.document.destroy();
    this.#handedOver.destroy();
  }

  #welcome(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#options.onReady();
  }

  /** `update` is null for a change that could not be sent, and "all" when everything was that the worker lacked. */
  #noteSent(update: Uint8Array | "all" | null): void {
    if (update === "all") {
      const missing = (): Uint8Array => Y.encodeStateAsUpdate(this.document, Y.encodeStateVector(this.#handedOver));
      this.#sent.push(this.#hasUnsent ? missing() : null);
      this.#hasUnsent = false;
    } else if (update !== null) {
      this.#sent.push(update);
    } else {
      this.#hasUnsent = true;
    }
    this.#options.onHandover();
  }

  #acknowledge(): void {
    const update = this.#sent.shift();
    if (update === undefined || update === null) return;
    this.#recent.push(update);
    for (const older of this.#recent.splice(0, this.#recent.length - MAX_RECENT)) {
      Y.applyUpdate(this.#handedOver, older);
    }
    if (this.isHandedOver) this.#uncertain = [];
    this.#options.onHandover();
  }

  #loseSocket(): void {
    this.#attachAgain();
    const lost = this.#sent.filter((update) => update !== null);
    this.#sent = [];
    if (lost.length === 0) return;
    this.#uncertain.push(...lost);
    this.#hasUnsent = true;
    this.#options.onHandover();
  }

  /** For when the socket stays open; a new one begins with every document by itself. */
  #attachAgain(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#options.socket.isOpen) return;
      this.#provider.detach();
      this.#provider.attach();
    }, ATTACH_AGAIN_MS);
  }
}

/**
 * Hocuspocus' provider, which says what it sends and what is acknowledged. Without a connection nothing is queued: the
 * next one begins with an exchange of all that is missing.
 */
class AccountingProvider extends HocuspocusProvider {
  isOpen = (): boolean => false;
  onSent = (_update: Uint8Array | "all" | null): void => undefined;
  onAcknowledged = (): void => undefined;

  override send(
    message: Parameters<HocuspocusProvider["send"]>[0],
    content: { update?: Uint8Array; encoder?: Encoder },
  ): void {
    const isSent = this.isAttached && this.isOpen();
    if (content.update !== undefined) this.onSent(isSent ? content.update : null);
    if (!isSent) return;
    if (content.encoder !== undefined && isAnswerToSync(toUint8Array(content.encoder))) this.onSent("all");
    super.send(message, content);
  }

  override decrementUnsyncedChanges(): void {
    super.decrementUnsyncedChanges();
    this.onAcknowledged();
  }
}

function isAnswerToSync(message: Uint8Array): boolean {
  const decoder = createDecoder(message);
  readVarString(decoder);
  return readVarUint(decoder) === MessageType.Sync && readVarUint(decoder) === messageYjsSyncStep2;
}
