import * as Y from "yjs";
import { editText, readText } from "./shared-text.ts";
import type { TextFormat } from "./text-format.ts";

/** What a file held when it was last read or written. `etag` is null while there is no file. */
export interface FileState {
  readonly etag: string | null;
  readonly size: number;
  readonly format: TextFormat;
}

/**
 * The disk as one more peer of a live document: a Yjs document whose text is what the file holds. It lags behind the
 * live one by the updates that are not written yet. What somebody else writes to the file is an edit of this peer, made
 * on what the file held before, so that merging it into the live document loses nothing of either side.
 */
export class DiskReplica {
  readonly #doc = new Y.Doc();
  #text = "";
  #lag: Uint8Array[] = [];
  file: FileState;

  constructor(file: FileState) {
    this.file = file;
  }

  get text(): string {
    return this.#text;
  }

  /** Updates of the live document that the file does not have. */
  get lag(): readonly Uint8Array[] {
    return this.#lag;
  }

  fallBehind(update: Uint8Array): void {
    this.#lag.push(update);
  }

  /** The file has the first `count` updates of the lag now. */
  catchUp(count: number, file: FileState): void {
    const caughtUp = this.#lag.splice(0, count);
    this.#doc.transact(() => {
      for (const update of caughtUp) Y.applyUpdate(this.#doc, update);
    });
    this.#text = readText(this.#doc);
    this.file = file;
  }

  /** Somebody else made the file's text this. Gives the update that tells the live document; null when it has none. */
  edit(text: string): Uint8Array | null {
    let update: Uint8Array | null = null;
    const listen = (made: Uint8Array): void => {
      update = made;
    };
    this.#doc.on("update", listen);
    editText(this.#doc, text, null);
    this.#doc.off("update", listen);
    this.#text = text;
    return update;
  }

  /** Takes over an edit that `edit` made in an earlier life. */
  restore(update: Uint8Array, file: FileState): void {
    Y.applyUpdate(this.#doc, update);
    this.#text = readText(this.#doc);
    this.file = file;
  }

  encode(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc);
  }

  close(): void {
    this.#doc.destroy();
  }
}
