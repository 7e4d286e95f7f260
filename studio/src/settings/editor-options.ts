import { z } from "zod";
import { StoredText, type PageStorage } from "../store/stored-text.ts";
import { ValueStore } from "../store/value-store.ts";

export const FONT_SIZE = { min: 10, max: 24 };
export const TAB_SIZES = [2, 4, 8] as const;

/** How this browser's editors look and behave. What is stored and cannot be read counts as not chosen. */
export const EditorOptions = z.object({
  /** CSS pixels. */
  fontSize: z.number().int().min(FONT_SIZE.min).max(FONT_SIZE.max).catch(13),
  wordWrap: z.boolean().catch(false),
  minimap: z.boolean().catch(false),
  /** Of files whose own indentation says nothing. */
  tabSize: z.literal(TAB_SIZES).catch(2),
  formatOnSave: z.boolean().catch(false),
});
export type EditorOptions = z.infer<typeof EditorOptions>;

export const DEFAULT_EDITOR_OPTIONS: EditorOptions = EditorOptions.parse({});
const KEY = "lathe.editor";

/** What a person chose for the editors, kept in this browser and the same in all of its windows. */
export class EditorOptionsStore {
  readonly state: ValueStore<EditorOptions>;
  readonly #stored: StoredText;
  readonly #page: Pick<Window, "addEventListener" | "removeEventListener">;

  constructor(storage: PageStorage, page: Pick<Window, "addEventListener" | "removeEventListener">) {
    this.#stored = new StoredText(storage, KEY);
    this.#page = page;
    this.state = new ValueStore(readOptions(this.#stored.read()));
    page.addEventListener("storage", this.#follow);
  }

  change(change: Partial<EditorOptions>): void {
    this.state.update((options) => EditorOptions.parse({ ...options, ...change }));
    this.#stored.write(JSON.stringify(this.state.get()));
  }

  close(): void {
    this.#page.removeEventListener("storage", this.#follow);
  }

  /** Another window of this browser changed them. */
  readonly #follow = (event: StorageEvent): void => {
    if (event.key === KEY) this.state.set(readOptions(event.newValue));
  };
}

function readOptions(text: string | null): EditorOptions {
  if (text === null) return DEFAULT_EDITOR_OPTIONS;
  try {
    return EditorOptions.catch(DEFAULT_EDITOR_OPTIONS).parse(JSON.parse(text));
  } catch {
    // Somebody else's text, or half of one: as if nothing were stored.
    return DEFAULT_EDITOR_OPTIONS;
  }
}
