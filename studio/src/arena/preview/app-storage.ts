import { STORAGE_NAME_PREFIX } from "@lathe/protocol/preview";
import { StoredText, type PageStorage } from "../../store/stored-text.ts";

const KEY_PREFIX = "lathe.app-storage.";

/**
 * What apps have stored in the preview's frame where the browser denies them storage of their own, by their origin. It
 * lies in the studio's storage as text that is never interpreted, and goes back in the name of the app's next frame.
 */
export class AppStorage {
  readonly #storage: PageStorage;

  constructor(storage: PageStorage) {
    this.#storage = storage;
  }

  keep(origin: string, entries: Readonly<Record<string, string>>): void {
    this.#stored(origin).write(JSON.stringify(entries));
  }

  frameName(origin: string): string {
    const entries = this.#stored(origin).read();
    return entries === null ? "" : STORAGE_NAME_PREFIX + entries;
  }

  #stored(origin: string): StoredText {
    return new StoredText(this.#storage, KEY_PREFIX + origin);
  }
}
