/** A text in the browser's storage. Where that is full or denied, the text is only not kept. */
export class StoredText {
  readonly #storage: PageStorage;
  readonly #key: string;

  constructor(storage: PageStorage, key: string) {
    this.#storage = storage;
    this.#key = key;
  }

  read(): string | null {
    try {
      return this.#storage.getItem(this.#key);
    } catch {
      // Denied: as if nothing were stored.
      return null;
    }
  }

  /** An empty text is taken away. */
  write(text: string): void {
    try {
      if (text === "") this.#storage.removeItem(this.#key);
      else this.#storage.setItem(this.#key, text);
    } catch {
      // Full or denied: the page has it for as long as it lives.
    }
  }
}

export type PageStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;
