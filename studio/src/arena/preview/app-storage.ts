import { STORAGE_NAME_PREFIX } from "@lathe/protocol/preview";

const KEY_PREFIX = "lathe.app-storage.";

/**
 * What apps have stored in the preview's frame where the browser denies them storage of their own, by their origin. It
 * lies in the studio's storage as text that is never interpreted, and goes back in the name of the app's next frame.
 */
export class AppStorage {
  readonly #storage: Pick<Storage, "getItem" | "setItem">;

  constructor(storage: Pick<Storage, "getItem" | "setItem">) {
    this.#storage = storage;
  }

  keep(origin: string, entries: Readonly<Record<string, string>>): void {
    try {
      this.#storage.setItem(KEY_PREFIX + origin, JSON.stringify(entries));
    } catch {
      // Full or denied as well: the app keeps what it has until its frame is gone.
    }
  }

  frameName(origin: string): string {
    try {
      const entries = this.#storage.getItem(KEY_PREFIX + origin);
      return entries === null ? "" : STORAGE_NAME_PREFIX + entries;
    } catch {
      // Denied: as if nothing were stored.
      return "";
    }
  }
}
