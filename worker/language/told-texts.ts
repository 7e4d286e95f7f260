import type * as Y from "yjs";
import { readText } from "../documents/shared-text.ts";
import { languageOf, type ProjectPlaces } from "./project-places.ts";

/** A live document, as far as a language server must know of it. */
export interface LiveText {
  /** Null: its file is gone. */
  readonly path: string | null;
  readonly document: Y.Doc;
}

interface Told {
  document: Y.Doc;
  version: number;
  text: string;
  hasChanged: boolean;
  endFollowing: () => void;
}

/**
 * What one server was told of the live documents. It is told before it is asked something, so that nobody computes
 * anything at each key.
 */
export class ToldTexts {
  readonly #places: ProjectPlaces;
  readonly #notify: (method: string, params: unknown) => void;
  readonly #told = new Map<string, Told>();

  constructor(places: ProjectPlaces, notify: (method: string, params: unknown) => void) {
    this.#places = places;
    this.#notify = notify;
  }

  textOf(path: string): string | undefined {
    return this.#told.get(path)?.text;
  }

  get paths(): string[] {
    return [...this.#told.keys()];
  }

  tell(live: readonly LiveText[]): void {
    const wanted = new Map<string, Y.Doc>();
    for (const { path, document } of live) {
      if (path !== null && languageOf(path) !== null) wanted.set(path, document);
    }
    for (const [path, told] of this.#told) if (wanted.get(path) !== told.document) this.#close(path, told);
    for (const [path, document] of wanted) {
      const told = this.#told.get(path);
      if (told === undefined) this.#open(path, document);
      else if (told.hasChanged) this.#change(path, told);
    }
  }

  close(): void {
    for (const { endFollowing } of this.#told.values()) endFollowing();
    this.#told.clear();
  }

  #open(path: string, document: Y.Doc): void {
    const text = readText(document);
    const follow = (): void => {
      told.hasChanged = true;
    };
    const told: Told = {
      document,
      version: 1,
      text,
      hasChanged: false,
      endFollowing: () => document.off("update", follow),
    };
    document.on("update", follow);
    this.#told.set(path, told);
    const languageId = languageOf(path);
    this.#notify("textDocument/didOpen", {
      textDocument: { uri: this.#places.uriOf(path), languageId, version: told.version, text },
    });
  }

  #change(path: string, told: Told): void {
    told.hasChanged = false;
    const text = readText(told.document);
    if (text === told.text) return;
    told.text = text;
    told.version += 1;
    this.#notify("textDocument/didChange", {
      textDocument: { uri: this.#places.uriOf(path), version: told.version },
      contentChanges: [{ text }],
    });
  }

  #close(path: string, told: Told): void {
    told.endFollowing();
    this.#told.delete(path);
    this.#notify("textDocument/didClose", { textDocument: { uri: this.#places.uriOf(path) } });
  }
}
