import { Listeners } from "./listeners.ts";
import { undoHistory } from "./undo.ts";

/** What every record has. */
export interface Kept {
  id: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** Where texts lie by key. Either all answers come at once, or all as promises. */
export interface TextStorage {
  /** Null when nothing is there, or when the storage is blocked. */
  load: (key: string) => string | null | Promise<string | null>;
  /** False when it could not be stored. */
  save: (key: string, text: string) => boolean | Promise<boolean>;
  /** Calls back with what somebody else has stored: another tab. */
  watch?: (key: string, onChange: (text: string | null) => void) => void;
}

export interface RecordStoreOptions<Values extends object> {
  /** Names what is stored. */
  key: string;
  /** Under this name the records stand in what is stored: "books". */
  name: string;
  /** Makes a record of whatever was stored, by any version of the app; null when it is none. */
  read: (stored: unknown) => (Values & Kept) | null;
  /** What a new app shows. */
  examples: readonly (Values & Kept)[];
  storage: TextStorage;
  /** The stores of other records that values of these are worked out of. Asked when these are first looked at. */
  follows?: () => readonly FollowedStore[];
}

/** A store whose changes another one passes on. */
export interface FollowedStore {
  onChange: (listener: () => void) => () => void;
}

export interface RecordsState<Values extends object> {
  /** The newest first. */
  items: readonly (Values & Kept)[];
  /** False until the storage has answered. */
  isLoaded: boolean;
  /** False when what is entered is gone when the app closes. */
  isStored: boolean;
}

/** Of the stored form { version, [name]: records }. Raise it when an old form must be converted. */
const VERSION = 1;

/**
 * The records of one sort, each with its values: what is shown, and everything that changes it. Each change is stored at
 * once.
 */
export class RecordStore<Values extends object> {
  readonly #options: RecordStoreOptions<Values>;
  readonly #listeners = new Listeners();
  /** Of those that follow this store: told of what changes here, and not of what this store follows itself. */
  readonly #followers = new Listeners();
  #isFollowing = false;
  #state: RecordsState<Values>;
  /** How its last change with a message is taken back. */
  #undo: (() => void) | null = null;

  constructor(options: RecordStoreOptions<Values>) {
    this.#options = options;
    const { key, storage } = options;
    const stored = storage.load(key);
    if (stored instanceof Promise) {
      this.#state = { items: [], isLoaded: false, isStored: true };
      void stored.then((text) => this.#take(text));
    } else {
      this.#state = { items: this.#read(stored), isLoaded: true, isStored: true };
    }
    storage.watch?.(key, (text) => this.#take(text));
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);
  readonly onChange = (listener: () => void): (() => void) => this.#followers.add(listener);
  readonly get = (): RecordsState<Values> => {
    this.#follow();
    return this.#state;
  };

  find(id: string): (Values & Kept) | undefined {
    return this.#state.items.find((item) => item.id === id);
  }

  /** With a message it can be taken back. */
  add(values: Values, message?: string): Values & Kept {
    const item = { ...values, id: newId(), createdAt: Date.now() };
    this.#change([item, ...this.#state.items], message);
    return item;
  }

  /** Changes some of its values. With a message the change can be taken back. */
  update(id: string, values: Partial<Values>, message?: string): void {
    this.#change(
      this.#state.items.map((item) => (item.id === id ? { ...item, ...values } : item)),
      message,
    );
  }

  /** It can be taken back. */
  remove(id: string, message: string): void {
    this.removeWhere((item) => item.id === id, message);
  }

  /** It can be taken back. */
  removeWhere(isMeant: (item: Values & Kept) => boolean, message: string): void {
    this.#change(
      this.#state.items.filter((item) => !isMeant(item)),
      message,
    );
  }

  /** Adds many, or puts them in the place of all. It can be taken back. */
  bring(items: readonly (Values & Kept)[], how: "add" | "replace", message: string): void {
    const brought = new Set(items.map(({ id }) => id));
    const kept = how === "replace" ? [] : this.#state.items.filter(({ id }) => !brought.has(id));
    this.#change([...items, ...kept], message);
  }

  #change(items: readonly (Values & Kept)[], message?: string): void {
    const before = this.#state.items;
    this.#set({ items });
    const { key, name, storage } = this.#options;
    const stored = storage.save(key, JSON.stringify({ version: VERSION, [name]: items }));
    if (stored instanceof Promise) void stored.then((isStored) => this.#set({ isStored }));
    else this.#set({ isStored: stored });
    if (message !== undefined) {
      this.#undo = () => this.#change(before);
      undoHistory.offer({ message, undo: this.#undo });
    } else if (undoHistory.get()?.undo === this.#undo) {
      // Taken back now, it would take this change with it.
      undoHistory.dismiss();
    }
  }

  #take(text: string | null): void {
    this.#set({ items: this.#read(text), isLoaded: true });
  }

  #set(part: Partial<RecordsState<Values>>): void {
    this.#state = { ...this.#state, ...part };
    this.#listeners.tell();
    if (part.items !== undefined) this.#followers.tell();
  }

  /** Not before it is looked at: stores that follow each other are made one after the other. */
  #follow(): void {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    for (const store of this.#options.follows?.() ?? []) store.onChange(() => this.#showAnew());
  }

  /** The same records as new ones, since what is worked out of them may have changed. */
  #showAnew(): void {
    this.#state = { ...this.#state, items: this.#state.items.map((item) => ({ ...item })) };
    this.#listeners.tell();
  }

  #read(text: string | null): readonly (Values & Kept)[] {
    if (text === null) return this.#options.examples;
    const { key, name, read, storage } = this.#options;
    const stored = listIn(text, name);
    if (stored === null) {
      // Kept under another name, since the next change writes over it.
      void storage.save(`${key}-unreadable`, text);
      return [];
    }
    return stored.map(read).filter((item) => item !== null);
  }
}

function listIn(text: string, name: string): unknown[] | null {
  try {
    const stored: unknown = JSON.parse(text);
    const list =
      typeof stored === "object" && stored !== null ? Object.entries(stored).find(([key]) => key === name) : undefined;
    return Array.isArray(list?.[1]) ? list[1] : null;
  } catch {
    return null;
  }
}

// crypto.randomUUID is missing on pages that came over plain http.
export function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
