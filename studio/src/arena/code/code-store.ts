import type { Version } from "@lathe/protocol/workspace";
import { ValueStore } from "../../store/value-store.ts";

/** What lies over the code panel. */
export type CodeDialog =
  | { kind: "open"; typed: string }
  /** Asks for the version that the file is compared with. */
  | { kind: "compare"; path: string };

export interface CodeView {
  dialog: CodeDialog | null;
  /** Files that show beside what they were in a version, by path. */
  compared: ReadonlyMap<string, Version>;
}

/** An editor, for commands that come from outside of it. */
export interface ShownEditor {
  /** Whether an action of the editor is of use for what it shows. */
  can(actionId: string): boolean;
  /** Runs one of the editor's own actions, by its id; resolves when it is done. */
  run(actionId: string): Promise<void>;
}

/** What is done to the code that shows: dialogs, comparisons, and the commands of the editor that had the focus last. */
export class CodeStore {
  readonly state = new ValueStore<CodeView>({ dialog: null, compared: new Map() });
  #editor: ShownEditor | null = null;

  show(dialog: CodeDialog): void {
    this.state.update((view) => ({ ...view, dialog }));
  }

  closeDialog(): void {
    this.state.update((view) => ({ ...view, dialog: null }));
  }

  compare(path: string, version: Version): void {
    this.state.update((view) => ({ dialog: null, compared: new Map([...view.compared, [path, version]]) }));
  }

  endComparison(path: string): void {
    if (!this.state.get().compared.has(path)) return;
    this.state.update((view) => ({
      ...view,
      compared: new Map([...view.compared].filter(([compared]) => compared !== path)),
    }));
  }

  /** This editor takes commands from now on. Returns the way to end that. */
  attend(editor: ShownEditor): () => void {
    this.#editor = editor;
    return () => {
      if (this.#editor === editor) this.#editor = null;
    };
  }

  can(actionId: string): boolean {
    return this.#editor?.can(actionId) === true;
  }

  async run(actionId: string): Promise<void> {
    if (this.can(actionId)) await this.#editor?.run(actionId);
  }
}
