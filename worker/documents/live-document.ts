import type { Document } from "@hocuspocus/server";
import type { DocumentPlace } from "@lathe/protocol/documents";
import { LatheError } from "@lathe/protocol/errors";
import type { DocumentId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import type { FileContent, Files, WriteOptions, WrittenFile } from "@lathe/protocol/workspace";
import { describeContent, etagOf } from "@lathe/workspace/files/file-content";
import * as Y from "yjs";
import { AgentCursor } from "./agent-cursor.ts";
import type { DiskReplica, FileState } from "./disk-replica.ts";
import type { DocumentLog } from "./document-log.ts";
import { Exclusive } from "./exclusive.ts";
import type { LogRecord, Place } from "./log-record.ts";
import { readIfThere } from "./read-if-there.ts";
import type { RememberedStates } from "./remembered-states.ts";
import { replayLog } from "./replay-log.ts";
import { editState, editText, hasPending, readText } from "./shared-text.ts";
import { formatText, isSameFormat, parseText, type TextFormat, toLineFeeds } from "./text-format.ts";
import { WriteSchedule } from "./write-schedule.ts";

export type Author = "person" | "agent";

/** Git and editors replace a file by deleting and creating it: so long one that is gone is waited for. */
const GONE_AFTER_MS = 500;
const FIRST_RETRY_MS = 1_000;
const MAX_RETRY_MS = 30_000;
/** So often a write is tried anew because somebody else wrote first. */
const MAX_ATTEMPTS = 50;
/** Where edits come from that nobody made in the document itself. */
const FROM_DISK = "disk";
const FROM_AGENT = "agent";
const FROM_PERSON = "person";

export interface LiveDocumentOptions {
  documentId: DocumentId;
  document: Document;
  log: DocumentLog;
  records: readonly LogRecord[];
  files: Files;
  remembered: RememberedStates;
  /** Whether no other document is at this path. */
  isFree: (path: string) => boolean;
  onPlace: (place: DocumentPlace) => void;
  onWritten: (path: string, author: Author) => void;
  /** An update could not be kept: it is in memory, and nobody may be told that it is safe. */
  onUnkept: (document: Document) => void;
  report: Log;
}

/**
 * A text file that people and the agent edit at the same time. The Yjs document is the truth while it is in memory; the
 * file follows it, and what others write to the file is merged into it. Everything that touches the file runs one after
 * the other.
 */
export class LiveDocument {
  readonly documentId: DocumentId;
  readonly document: Document;
  readonly #options: LiveDocumentOptions;
  readonly #replica: DiskReplica;
  readonly #exclusive = new Exclusive();
  readonly #schedule = new WriteSchedule(() => void this.#writeInBackground());
  readonly #cursor: AgentCursor;
  readonly #agentClientId = new Y.Doc().clientID;
  #place: Place;
  /** The format that the file shall have. */
  #format: TextFormat;
  #goneTimer: Timer | null = null;
  #retryMs = FIRST_RETRY_MS;
  #lastAuthor: Author = "person";
  /** A write under way: so many updates of the lag are in it. */
  #writing: { count: number; file: FileState } | null = null;
  #closed = false;

  private constructor(options: LiveDocumentOptions, replica: DiskReplica, place: Place) {
    this.documentId = options.documentId;
    this.document = options.document;
    this.#options = options;
    this.#replica = replica;
    this.#place = place;
    this.#format = replica.file.format;
    this.#cursor = new AgentCursor(options.document.awareness);
    this.document.onUpdate((_document, origin, update) => this.#keep(update, origin));
  }

  /** Brings a document to where its log left it, and merges what its file holds now. */
  static async open(options: LiveDocumentOptions): Promise<LiveDocument> {
    const path = options.records.findLast((record) => record.type === "place")?.place.path ?? "";
    const content = await readIfThere(options.files, path);
    const { replica, place } = replayLog(options.records, options.document, content?.etag ?? null);
    const live = new LiveDocument(options, replica, place);
    await live.reconcile();
    if (live.isBehind) live.#schedule.touch();
    return live;
  }

  /** Null when the file is gone. */
  get path(): string | null {
    return this.#place.there ? this.#place.path : null;
  }

  /** Where the file is, or was when it went away. */
  get lastPath(): string {
    return this.#place.path;
  }

  get lineEnds(): TextFormat["lineEnds"] {
    return this.#format.lineEnds;
  }

  /** Whether there is something that the file should hold and does not. */
  get isBehind(): boolean {
    if (!this.#place.there || this.#replica.file.etag === null) return false;
    return this.#replica.lag.length > 0 || !isSameFormat(this.#format, this.#replica.file.format);
  }

  /** Runs `act` while nothing here touches the file. */
  hold<Result>(act: () => Promise<Result>): Promise<Result> {
    return this.#exclusive.run(act);
  }

  /** Looks at the file and merges what it holds. Whether there is a file that this document is for. */
  reconcile(): Promise<boolean> {
    return this.#exclusive.run(async () => !this.#closed && (await this.#reconcile()) !== null);
  }

  /** The content that the file has, or will have when it is written; null when it is gone, or this was closed. */
  read(author: Author): Promise<FileContent | null> {
    return this.#exclusive.run(async () => {
      const content = this.#closed ? null : await this.#reconcile();
      if (content === null) return null;
      const shown = this.isBehind ? describeContent(content.path, this.#encode()) : content;
      if (author === "agent") {
        this.#options.remembered.remember(this.documentId, shown.etag, Y.encodeStateAsUpdate(this.document));
      }
      return shown;
    });
  }

  /**
   * Makes the file's content this, by edits of the document. What the agent writes with the etag of something that it
   * has read is an edit of that: what others typed since stays. Null when the file is gone.
   */
  write(content: string | Uint8Array, options: WriteOptions, author: Author): Promise<WrittenFile | null> {
    return this.#exclusive.run(async () => {
      const present = this.#closed ? null : await this.#reconcile();
      if (present === null) return null;
      const base = author === "agent" ? this.#findState(options.ifMatch) : undefined;
      if (base === undefined) this.#checkEtag(options.ifMatch, present);
      const described = describeContent(present.path, Buffer.from(content));
      if (described.text === null) return this.#replaceByBytes(content);
      const { text, format } = parseText(described.text, this.#format.lineEnds);
      if (author === "agent") {
        this.#editAsAgent(text, base ?? Y.encodeStateAsUpdate(this.document));
      } else {
        this.#format = format;
        editText(this.document, text.toWellFormed(), FROM_PERSON);
      }
      await this.#write();
      const { etag, size } = this.#replica.file;
      // The file went away in the middle: what was written stays in the document.
      if (etag === null || this.isBehind) return null;
      return { etag, size, merged: readText(this.document) !== text.toWellFormed() };
    });
  }

  /** Resolves when the file holds the text. @throws LatheError of the write */
  async flush(): Promise<void> {
    this.#schedule.cancel();
    try {
      await this.#exclusive.run(() => this.#write());
    } catch (error) {
      this.#schedule.retryAfter(this.#retryMs);
      throw error;
    }
  }

  /** The file was moved or deleted (null), by whoever holds this document. */
  moveTo(path: string | null): void {
    this.#cancelGone();
    this.#setPlace(path === null ? { ...this.#place, there: false } : { path, there: true });
    if (path === null) this.#replica.file = { ...this.#replica.file, etag: null };
  }

  /** Keeps what is left in the log; nothing is written to the file any more. To be called while it is held. */
  close(): void {
    this.#closed = true;
    this.#schedule.cancel();
    this.#cancelGone();
    this.#cursor.hide();
    this.#compact();
    this.#options.log.close();
    this.#replica.close();
    this.#options.remembered.forgetDocument(this.documentId);
  }

  /** Every edit of the document, before anybody hears of it. */
  #keep(update: Uint8Array, origin: unknown): void {
    if (this.#closed) return;
    if (origin !== FROM_DISK) {
      this.#replica.fallBehind(update);
      this.#lastAuthor = origin === FROM_AGENT ? "agent" : "person";
      this.keepRecord({ type: "update", update });
      if (this.#place.there) this.#schedule.touch();
    }
  }

  /** Appends to the log, or says that it could not. */
  keepRecord(record: LogRecord): void {
    const { log, report, onUnkept } = this.#options;
    if (this.#closed) return;
    try {
      if (log.isBroken) log.rewrite(this.#snapshot());
      else log.append(record);
    } catch (error) {
      report({
        level: "error",
        message: "an edit could not be kept",
        documentId: this.documentId,
        error: String(error),
      });
      onUnkept(this.document);
    }
  }

  async #writeInBackground(): Promise<void> {
    try {
      await this.#exclusive.run(() => this.#write());
      this.#retryMs = FIRST_RETRY_MS;
    } catch (error) {
      this.#options.report({
        level: "warning",
        message: "a document could not be written to its file",
        path: this.#place.path,
        retryMs: this.#retryMs,
        error: String(error),
      });
      if (!this.#closed) this.#schedule.retryAfter(this.#retryMs);
      this.#retryMs = Math.min(2 * this.#retryMs, MAX_RETRY_MS);
    }
  }

  async #write(): Promise<void> {
    for (let attempt = 1; this.isBehind && !this.#closed; attempt += 1) {
      const raw = readText(this.document);
      if (raw.includes("\r")) editText(this.document, toLineFeeds(raw), FROM_PERSON);
      const count = this.#replica.lag.length;
      const text = readText(this.document);
      if (text === this.#replica.text && isSameFormat(this.#format, this.#replica.file.format)) {
        this.#replica.catchUp(count, this.#replica.file);
        return;
      }
      const bytes = Buffer.from(formatText(text, this.#format));
      const file: FileState = { etag: etagOf(bytes), size: bytes.length, format: this.#format };
      const { path } = this.#place;
      this.#writing = { count, file };
      this.keepRecord({ type: "writing", file });
      try {
        await this.#options.files.write(path, bytes, { ifMatch: this.#replica.file.etag });
      } catch (error) {
        this.#writing = null;
        if (!isChanged(error) || attempt >= MAX_ATTEMPTS) throw error;
        if ((await this.#reconcile()) === null) return;
        continue;
      }
      this.#writing = null;
      this.#replica.catchUp(count, file);
      this.keepRecord({ type: "written" });
      if (this.#options.log.isLong) this.#compact();
      this.#options.onWritten(path, this.#lastAuthor);
    }
  }

  /** Merges what the file holds; null when it is gone, or is no text any more. */
  async #reconcile(): Promise<FileContent | null> {
    const { path } = this.#place;
    if (!this.#place.there && !this.#options.isFree(path)) return null;
    const content = await this.#readIfText();
    if (content === null) {
      this.#lose();
      return null;
    }
    this.#cancelGone();
    if (content.etag !== this.#replica.file.etag) this.#merge(content);
    if (!this.#place.there) {
      this.#setPlace({ path, there: true });
      if (this.isBehind) this.#schedule.touch();
    }
    return content;
  }

  #merge(content: FileContent): void {
    const { text, format } = parseText(content.text ?? "", this.#format.lineEnds);
    const update = this.#replica.edit(text);
    this.#replica.file = { etag: content.etag, size: content.size, format };
    this.#format = format;
    this.keepRecord({ type: "outside", file: this.#replica.file, update: update ?? new Uint8Array(0) });
    if (update !== null) Y.applyUpdate(this.document, update, FROM_DISK);
  }

  #lose(): void {
    if (!this.#place.there || this.#goneTimer !== null) return;
    this.#goneTimer = setTimeout(() => {
      this.#goneTimer = null;
      void this.#giveUp();
    }, GONE_AFTER_MS);
  }

  async #giveUp(): Promise<void> {
    try {
      await this.#exclusive.run(async () => {
        const content = await this.#readIfText();
        if (content === null && !this.#closed && this.#place.there) this.moveTo(null);
      });
    } catch (error) {
      this.#options.report({ level: "warning", message: "a document's file cannot be read", error: String(error) });
    }
  }

  /** What the file holds; null where there is none, or one that is no text and was not written here. */
  async #readIfText(): Promise<FileContent | null> {
    const content = await readIfThere(this.#options.files, this.#place.path);
    return content?.text === null && content.etag !== this.#replica.file.etag ? null : content;
  }

  #cancelGone(): void {
    if (this.#goneTimer !== null) clearTimeout(this.#goneTimer);
    this.#goneTimer = null;
  }

  #setPlace(place: Place): void {
    this.#place = place;
    this.keepRecord({ type: "place", place });
    this.#options.onPlace({ documentId: this.documentId, path: this.path });
  }

  #findState(etag: string | null | undefined): Uint8Array | undefined {
    if (typeof etag !== "string") return undefined;
    const remembered = this.#options.remembered.find(this.documentId, etag);
    if (remembered !== undefined) return remembered;
    return etag === this.#replica.file.etag ? this.#replica.encode() : undefined;
  }

  #checkEtag(expected: string | null | undefined, present: FileContent): void {
    if (expected === undefined) return;
    const etag = this.isBehind ? etagOf(this.#encode()) : present.etag;
    if (etag === expected) return;
    const words = expected === null ? "is there already" : "has changed meanwhile";
    throw new LatheError("file_changed", `"${present.path}" ${words}.`, { path: present.path, etag });
  }

  #editAsAgent(text: string, state: Uint8Array): void {
    const clientId = this.#agentClientId;
    const clock = Y.getState(this.document.store, clientId);
    const { update, places } = editState(state, text.toWellFormed(), { clientId, clock });
    if (update !== null) Y.applyUpdate(this.document, update, FROM_AGENT);
    this.#cursor.show(places);
  }

  /** What is no text cannot be a live document: the file is as it was given, and the document has none. */
  async #replaceByBytes(content: string | Uint8Array): Promise<WrittenFile> {
    const written = await this.#options.files.write(this.#place.path, content);
    this.moveTo(null);
    return written;
  }

  #encode(): Buffer {
    return Buffer.from(formatText(toLineFeeds(readText(this.document)), this.#format));
  }

  #compact(): void {
    try {
      this.#options.log.rewrite(this.#snapshot());
    } catch (error) {
      // The longer log says the same.
      this.#options.report({ level: "warning", message: "a document's log stays long", error: String(error) });
    }
  }

  #snapshot(): LogRecord[] {
    const records = this.#replica.lag.map((update): LogRecord => ({ type: "update", update }));
    if (this.#writing !== null) records.splice(this.#writing.count, 0, { type: "writing", file: this.#writing.file });
    // What waits for an update that has not come yet is in no update that the document told of.
    if (hasPending(this.document)) records.push({ type: "update", update: Y.encodeStateAsUpdate(this.document) });
    return [
      { type: "head", head: { version: 1, documentId: this.documentId } },
      { type: "place", place: this.#place },
      { type: "outside", file: this.#replica.file, update: this.#replica.encode() },
      ...records,
    ];
  }
}

function isChanged(error: unknown): boolean {
  return error instanceof LatheError && error.code === "file_changed";
}
