import { type ErrorCode, ERRORS, LatheError } from "@lathe/protocol/errors";
import type { DocumentAuthor, OpenedDocument } from "@lathe/protocol/documents";
import type { DocumentId } from "@lathe/protocol/ids";
import type { ArenaApi } from "../../api/arena-api.ts";
import { ValueStore } from "../../store/value-store.ts";
import { diffTexts } from "./diff-texts.ts";
import { DocumentReplica } from "./document-replica.ts";
import type { DocumentsSocket } from "./documents-socket.ts";
import { applyTextEdits, findOrigin, mergeTexts } from "./merge-texts.ts";
import { readCarets } from "./read-carets.ts";

export interface LiveView {
  /** Until the worker's text is here for the first time there is nothing to show. */
  isReady: boolean;
  /** What was typed has been waiting to be handed over for a moment that people notice. */
  isLate: boolean;
  isDeleted: boolean;
  /** The agent has its cursor in it. */
  isAgentHere: boolean;
}

export interface LiveDocumentOptions {
  api: Pick<ArenaApi, "openDocument" | "writeFile">;
  socket: DocumentsSocket;
  author: DocumentAuthor;
  /** Something failed that the document does not mend by itself. */
  onError: (error: unknown) => void;
  /** Something was typed that has to wait, since there is no connection. */
  onWaiting: () => void;
  /** Everything that was typed is handed over. */
  onHandedOver: () => void;
}

const LATE_MS = 500;
const OPEN_AGAIN_MS = 2_000;

/**
 * A file's text, shared with everybody who has it open, for as long as this page has it open: it outlives the Yjs
 * document behind it, which is replaced when the worker does not know it any more.
 */
export class LiveDocument {
  readonly view = new ValueStore<LiveView>({ isReady: false, isLate: false, isDeleted: false, isAgentHere: false });
  path: string;
  readonly #options: LiveDocumentOptions;
  readonly #replaced = new Set<() => void>();
  #lineEnds: OpenedDocument["lineEnds"];
  #replica: DocumentReplica;
  /** Takes the replica's place once it has the worker's text. */
  #successor: DocumentReplica | null = null;
  /** What is known to stand in the file, where the replica's own account of it does not hold any more. */
  #rewritten: string | null = null;
  #lateTimer: ReturnType<typeof setTimeout> | undefined;
  #openTimer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(opened: OpenedDocument, options: LiveDocumentOptions) {
    this.path = opened.path;
    this.#lineEnds = opened.lineEnds;
    this.#options = options;
    this.#replica = this.#createReplica(opened.documentId);
  }

  get documentId(): DocumentId {
    return this.#replica.documentId;
  }

  /** What editors bind to; see `onReplaced`. */
  get replica(): DocumentReplica {
    return this.#replica;
  }

  get isHandedOver(): boolean {
    return this.#replica.isHandedOver && this.#successor === null;
  }

  /** Calls at once when there is another replica, before anything more can be typed. Returns the way to end it. */
  onReplaced(listener: () => void): () => void {
    this.#replaced.add(listener);
    return () => this.#replaced.delete(listener);
  }

  /** The file is at this path now; null: it was deleted. */
  move(path: string | null): void {
    if (path !== null) this.path = path;
    this.#show({ isDeleted: path === null });
  }

  /** Looks what stands at its path, after a time in which nothing was heard of it. */
  lookAgain(): Promise<void> {
    return this.#openAnew();
  }

  /** Makes it this text, as a change by this page's person. */
  replace(text: string): void {
    const { text: shared, ownEdit, undo } = this.#replica;
    undo.stopCapturing();
    applyTextEdits(shared, diffTexts(shared.toString(), text), ownEdit);
    undo.stopCapturing();
  }

  /** After the file was deleted: writes it anew with this text. */
  async rewrite(): Promise<void> {
    const text = this.#replica.text.toString();
    try {
      await this.#options.api.writeFile(
        this.path,
        this.#lineEnds === "crlf" ? text.replaceAll("\n", "\r\n") : text,
        null,
      );
      this.#rewritten = text;
    } catch (error) {
      // Somebody else was quicker: then what this page has is merged into that.
      if (!(error instanceof LatheError) || (error.code !== "file_exists" && error.code !== "file_changed")) {
        this.#options.onError(error);
        return;
      }
    }
    await this.#openAnew();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#lateTimer);
    clearTimeout(this.#openTimer);
    this.#replaced.clear();
    this.#successor?.close();
    this.#replica.close();
  }

  #createReplica(documentId: DocumentId): DocumentReplica {
    const replica = new DocumentReplica({
      documentId,
      socket: this.#options.socket,
      author: this.#options.author,
      onReady: () => (replica === this.#successor ? this.#succeed(replica) : this.#show({ isReady: true })),
      onHandover: () => replica === this.#replica && this.#followHandover(),
      onGone: () => {
        if (replica !== this.#replica) {
          this.#successor?.close();
          this.#successor = null;
        }
        void this.#openAnew();
      },
    });
    replica.awareness.on("change", () => {
      if (replica === this.#replica) this.#show({ isAgentHere: readCarets(replica).some((caret) => caret.isAgent) });
    });
    return replica;
  }

  async #openAnew(): Promise<void> {
    if (this.#isClosed || this.#successor !== null) return;
    clearTimeout(this.#openTimer);
    let opened: OpenedDocument;
    try {
      opened = await this.#options.api.openDocument(this.path);
    } catch (error) {
      if (isMissing(error)) this.#show({ isDeleted: true });
      else if (isPassing(error)) this.#openTimer = setTimeout(() => void this.#openAnew(), OPEN_AGAIN_MS);
      else this.#options.onError(error);
      return;
    }
    if (this.#isClosed || this.#successor !== null) return;
    this.#lineEnds = opened.lineEnds;
    this.#show({ isDeleted: false });
    if (opened.documentId === this.documentId) this.#rewritten = null;
    else this.#successor = this.#createReplica(opened.documentId);
  }

  /** Everything in one go: what is typed after it goes to the successor. */
  #succeed(successor: DocumentReplica): void {
    const given = this.#replica;
    if (given.isReady) {
      const mine = given.text.toString();
      const theirs = successor.text.toString();
      const known = this.#rewritten === null ? given.listLastKnownTexts() : [this.#rewritten];
      const merged = mergeTexts(findOrigin(known, theirs), mine, theirs);
      applyTextEdits(successor.text, diffTexts(theirs, merged), successor.ownEdit);
    }
    this.#rewritten = null;
    this.#replica = successor;
    this.#successor = null;
    for (const listener of this.#replaced) listener();
    given.close();
    this.#show({ isReady: true, isAgentHere: false });
    this.#followHandover();
  }

  #followHandover(): void {
    if (this.isHandedOver) {
      clearTimeout(this.#lateTimer);
      this.#lateTimer = undefined;
      this.#show({ isLate: false });
      this.#options.onHandedOver();
      return;
    }
    if (!this.#options.socket.isOpen) this.#options.onWaiting();
    this.#lateTimer ??= setTimeout(() => this.#show({ isLate: true }), LATE_MS);
  }

  #show(change: Partial<LiveView>): void {
    if (this.#isClosed) return;
    const before = this.view.get();
    const next = { ...before, ...change };
    const hasChanged =
      next.isReady !== before.isReady ||
      next.isLate !== before.isLate ||
      next.isDeleted !== before.isDeleted ||
      next.isAgentHere !== before.isAgentHere;
    if (hasChanged) this.view.set(next);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof LatheError && error.code === "file_not_found";
}

/** Nobody could be asked, or not now: that mends itself. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof LatheError)) return false;
  const code: ErrorCode = error.code;
  return ERRORS[code].retry;
}
