import type { DocumentPlace } from "@lathe/protocol/documents";
import { LatheError } from "@lathe/protocol/errors";
import { DocumentId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import type { FileContent, Files } from "@lathe/protocol/workspace";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { appendToLog, DocumentLog } from "./document-log.ts";
import type { DocumentSockets } from "./document-sockets.ts";
import { beginDocument } from "./begin-document.ts";
import { type Author, LiveDocument } from "./live-document.ts";
import type { Place } from "./log-record.ts";
import { RememberedStates } from "./remembered-states.ts";
import { summarizeLog } from "./replay-log.ts";

/** Times and numbers that bound what is kept. */
export interface DocumentBounds {
  /** A document that nobody is in leaves memory after this time. */
  unloadAfterMs: number;
  /** What is kept of a document that is not in memory is forgotten after this time. */
  forgetAfterMs: number;
  /** One that was asked for so recently that a browser may be on its way is not unloaded to make room. */
  onTheWayMs: number;
  maxLoaded: number;
  maxKnown: number;
}

export const DOCUMENT_BOUNDS: DocumentBounds = {
  unloadAfterMs: 30_000,
  forgetAfterMs: 10 * 60_000,
  onTheWayMs: 5_000,
  maxLoaded: 100,
  maxKnown: 500,
};

/** A log that no worker touched for so long is of a browser that will not come back. */
const STALE_AFTER_MS = 3 * 24 * 60 * 60_000;
const LOG_SUFFIX = ".log";

/** A document whose Yjs state is kept, in memory or only in its log. */
interface Known {
  readonly documentId: DocumentId;
  readonly logPath: string;
  /** Where the file is; while the document is in memory, that knows. */
  place: Place;
  live: LiveDocument | null;
  loading: Promise<LiveDocument> | null;
  /** When somebody last was in it, or asked for it. */
  usedAt: number;
}

export interface KnownDocumentsOptions {
  files: Files;
  directory: string;
  sockets: DocumentSockets;
  bounds: DocumentBounds;
  log: Log;
  onMoved: (places: DocumentPlace[]) => void;
  onWritten: (path: string, author: Author) => void;
}

/** All documents of a project whose ids still mean something: loads, unloads and forgets them. */
export class KnownDocuments {
  readonly #options: KnownDocumentsOptions;
  readonly #known = new Map<DocumentId, Known>();
  readonly #opening = new Map<string, Promise<LiveDocument>>();
  readonly #remembered = new RememberedStates();
  #closed = false;

  constructor(options: KnownDocumentsOptions) {
    this.#options = options;
    mkdirSync(options.directory, { recursive: true, mode: 0o700 });
  }

  /** Finds what earlier workers left; what did not reach the files any more is merged and written now. */
  async recover(): Promise<void> {
    const { directory, log } = this.#options;
    const unwritten: Known[] = [];
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      try {
        const known = this.#recoverLog(path, name);
        if (known === null) continue;
        this.#known.set(known.known.documentId, known.known);
        if (!known.isWritten) unwritten.push(known.known);
      } catch (error) {
        log({ level: "warning", message: "a document's log cannot be read", path, error: String(error) });
      }
    }
    for (const known of unwritten) {
      try {
        await (await this.#load(known)).flush();
      } catch (error) {
        log({
          level: "warning",
          message: "a document could not be written",
          path: known.place.path,
          error: String(error),
        });
      }
    }
  }

  /** The documents in memory. */
  live(): LiveDocument[] {
    return [...this.#known.values()].flatMap(({ live }) => (live === null ? [] : [live]));
  }

  /** The document in memory whose file is at this path. */
  liveAt(path: string): LiveDocument | null {
    return this.live().find((live) => live.path === path) ?? null;
  }

  /** Documents in memory whose file is, or was, at the path or below it. */
  liveAround(path: string): LiveDocument[] {
    return this.live().filter((live) => isAtOrBelow(live.lastPath, path));
  }

  /** The document of a file; a new one when it has none. @throws LatheError as Files.read, `not_a_file`, `too_large` */
  open(path: string): Promise<LiveDocument> {
    const opening =
      this.#opening.get(path) ??
      this.#openFile(path).finally(() => {
        this.#opening.delete(path);
      });
    this.#opening.set(path, opening);
    return opening;
  }

  /** Brings a document into memory by its id; null when it is not known any more. */
  async load(documentId: DocumentId): Promise<LiveDocument | null> {
    const known = this.#known.get(documentId);
    return known === undefined || this.#closed ? null : this.#load(known);
  }

  /** A file or folder was moved from one path to another, or deleted (null), while its documents were held. */
  move(from: string, to: string | null): void {
    const affected = [...this.#known.values()].filter((known) => placeOf(known).there);
    for (const known of affected) {
      const { path } = placeOf(known);
      if (isAtOrBelow(path, from)) this.#moveOne(known, to === null ? null : to + path.slice(from.length));
      // Nothing was there, or it could not have been moved there: that file went away unseen.
      else if (to !== null && isAtOrBelow(path, to)) this.#moveOne(known, null);
    }
  }

  /** Unloads what nobody is in and forgets what nobody came back to. */
  async tidy(): Promise<void> {
    const { bounds, sockets } = this.#options;
    const now = Date.now();
    for (const known of this.#known.values()) {
      if (known.live !== null && sockets.countPeers(known.live.document) > 0) known.usedAt = now;
      // What the watcher of files could not see, such as a file that came and went in one moment.
      await known.live?.reconcile();
      const unusedMs = now - known.usedAt;
      if (known.live !== null && unusedMs >= bounds.unloadAfterMs) await this.#unload(known);
      else if (known.live === null && known.loading === null && unusedMs >= bounds.forgetAfterMs) this.#forget(known);
    }
    const unloaded = [...this.#known.values()].filter((known) => known.live === null && known.loading === null);
    for (const known of oldestFirst(unloaded).slice(0, Math.max(0, this.#known.size - bounds.maxKnown))) {
      this.#forget(known);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    const drop = (known: Known): Promise<void> => Promise.resolve(this.#drop(known));
    const closing = [...this.#known.values()].flatMap((known) => known.live?.hold(() => drop(known)) ?? []);
    await Promise.all(closing);
  }

  #moveOne(known: Known, path: string | null): void {
    if (known.live !== null) {
      known.live.moveTo(path);
      return;
    }
    known.place = path === null ? { ...known.place, there: false } : { path, there: true };
    appendToLog(known.logPath, { type: "place", place: known.place });
    this.#options.onMoved([{ documentId: known.documentId, path }]);
  }

  #recoverLog(path: string, name: string): { known: Known; isWritten: boolean } | null {
    const documentId = DocumentId.safeParse(name.slice(0, -LOG_SUFFIX.length));
    if (!name.endsWith(LOG_SUFFIX) || !documentId.success) {
      // A new log whose writer died before it was in place.
      if (name.endsWith(`${LOG_SUFFIX}.new`)) rmSync(path);
      return null;
    }
    const { log, records } = DocumentLog.open(path);
    log.close();
    const { place, isWritten } = summarizeLog(records);
    const stale = isWritten && Date.now() - statSync(path).mtimeMs > STALE_AFTER_MS;
    if (place === null || stale) {
      rmSync(path);
      return null;
    }
    const known = { documentId: documentId.data, logPath: path, place, live: null, loading: null, usedAt: Date.now() };
    return { known, isWritten };
  }

  async #openFile(path: string): Promise<LiveDocument> {
    const content = await this.#options.files.read(path);
    checkText(content);
    const found = this.#find(content.path);
    if (found !== null) {
      const live = await this.#load(found);
      if (await live.reconcile()) return live;
    }
    await this.#makeRoom();
    const { documentId, records } = beginDocument(content);
    const logPath = join(this.#options.directory, documentId + LOG_SUFFIX);
    DocumentLog.create(logPath, records);
    const place = { path: content.path, there: true };
    const known: Known = { documentId, logPath, place, live: null, loading: null, usedAt: Date.now() };
    this.#known.set(documentId, known);
    return this.#load(known);
  }

  /** The document of the file at this path, or else the last one whose file was there. */
  #find(path: string): Known | null {
    const all = [...this.#known.values()].filter((known) => placeOf(known).path === path);
    return all.find((known) => placeOf(known).there) ?? oldestFirst(all).at(-1) ?? null;
  }

  async #load(known: Known): Promise<LiveDocument> {
    known.usedAt = Date.now();
    if (known.live !== null) return known.live;
    known.loading ??= this.#loadFromLog(known).finally(() => {
      known.loading = null;
    });
    return known.loading;
  }

  async #loadFromLog(known: Known): Promise<LiveDocument> {
    const { files, sockets, log, onMoved, onWritten } = this.#options;
    await this.#makeRoom();
    const { log: documentLog, records } = DocumentLog.open(known.logPath);
    const document = sockets.createDocument(known.documentId);
    try {
      const live = await LiveDocument.open({
        documentId: known.documentId,
        document,
        log: documentLog,
        records,
        files,
        remembered: this.#remembered,
        isFree: (path) => !this.#isTaken(path, known),
        onPlace: (place) => onMoved([place]),
        onWritten,
        onUnkept: (unkept) => sockets.closeAll(unkept, "An edit could not be kept."),
        report: log,
      });
      sockets.keepPending(live);
      known.live = live;
      return live;
    } catch (error) {
      sockets.removeDocument(document);
      documentLog.close();
      throw error;
    }
  }

  #isTaken(path: string, by: Known): boolean {
    return [...this.#known.values()].some((other) => {
      const place = placeOf(other);
      return other !== by && place.there && place.path === path;
    });
  }

  /** Makes room for one more document in memory. @throws LatheError `too_many` */
  async #makeRoom(): Promise<void> {
    const { bounds, sockets } = this.#options;
    const loaded = [...this.#known.values()].filter(({ live }) => live !== null);
    if (loaded.length < bounds.maxLoaded) return;
    const idle = loaded.filter(
      ({ live, usedAt }) =>
        live !== null && sockets.countPeers(live.document) === 0 && Date.now() - usedAt > bounds.onTheWayMs,
    );
    for (const known of oldestFirst(idle)) if (await this.#unload(known)) return;
    throw new LatheError("too_many", `At most ${bounds.maxLoaded} files can be open at once.`, {
      limit: bounds.maxLoaded,
    });
  }

  /** Whether the document has left memory: it stays while its text is not in its file, or somebody came. */
  async #unload(known: Known): Promise<boolean> {
    const { live } = known;
    if (live === null) return true;
    const { usedAt } = known;
    try {
      await live.flush();
    } catch {
      // It is tried again, and reported, by the document itself.
      return false;
    }
    return live.hold(() => {
      const isWanted = known.usedAt !== usedAt || this.#options.sockets.countPeers(live.document) > 0;
      if (isWanted || live.isBehind) return Promise.resolve(false);
      this.#drop(known);
      return Promise.resolve(true);
    });
  }

  #drop(known: Known): void {
    const { live } = known;
    if (live === null) return;
    known.place = placeOf(known);
    known.live = null;
    live.close();
    this.#options.sockets.removeDocument(live.document);
  }

  #forget(known: Known): void {
    this.#known.delete(known.documentId);
    rmSync(known.logPath, { force: true });
  }
}

function placeOf({ live, place }: Known): Place {
  return live === null ? place : { path: live.lastPath, there: live.path !== null };
}

function oldestFirst(known: Known[]): Known[] {
  return known.toSorted((left, right) => left.usedAt - right.usedAt);
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function checkText({ path, text, binary, size }: FileContent): void {
  if (text !== null) return;
  if (binary) throw new LatheError("not_a_file", `"${path}" is not a text file.`, { path });
  throw new LatheError("too_large", `"${path}" is too large to be edited here (${size} bytes).`);
}
