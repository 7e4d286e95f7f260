import type { ProjectId } from "@lathe/protocol/ids";
import { StoredText, type PageStorage } from "../store/stored-text.ts";
import { ValueStore } from "../store/value-store.ts";

/** What stands in the message box. It survives a reload of its page; another window has a draft of its own. */
export class MessageDraft {
  readonly state: ValueStore<string>;
  readonly #stored: StoredText;

  constructor(projectId: ProjectId, storage: PageStorage) {
    this.#stored = new StoredText(storage, `lathe.draft.${projectId}`);
    this.state = new ValueStore(this.#stored.read() ?? "");
  }

  set(text: string): void {
    this.state.set(text);
    this.#stored.write(text);
  }

  /** Puts a text below what is there already: what a person typed is never replaced. */
  append(text: string): void {
    const typed = this.state.get().trimEnd();
    this.set(typed === "" ? text : `${typed}\n\n${text}`);
  }
}
