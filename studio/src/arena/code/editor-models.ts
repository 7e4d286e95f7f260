import type { Reveal } from "./documents-store.ts";
import { modelUri, monaco } from "./monaco.ts";

interface Entry {
  model: monaco.editor.ITextModel;
  viewState: monaco.editor.ICodeEditorViewState | null;
}

/** The texts of the open files inside one editor. */
export class EditorModels {
  readonly #editor: monaco.editor.IStandaloneCodeEditor;
  readonly #entries = new Map<string, Entry>();
  readonly #changes: monaco.IDisposable;
  #shown: string | null = null;
  #isApplying = false;

  constructor(editor: monaco.editor.IStandaloneCodeEditor, onEdit: (path: string, text: string) => void) {
    this.#editor = editor;
    this.#changes = editor.onDidChangeModelContent(() => {
      const model = editor.getModel();
      if (this.#isApplying || this.#shown === null || model === null) return;
      onEdit(this.#shown, model.getValue());
    });
  }

  /** Shows a file with this text. A text that came from outside can be undone like one's own. */
  show(path: string, text: string): void {
    const entry = this.#entries.get(path) ?? this.#create(path, text);
    if (this.#shown !== path) {
      this.#keepView();
      this.#shown = path;
      this.#editor.setModel(entry.model);
      if (entry.viewState !== null) this.#editor.restoreViewState(entry.viewState);
    }
    if (entry.model.getValue() === text) return;
    this.#isApplying = true;
    entry.model.pushEditOperations([], [{ range: entry.model.getFullModelRange(), text }], () => null);
    this.#isApplying = false;
  }

  reveal({ path, line, column }: Reveal): void {
    if (path !== this.#shown) return;
    this.#editor.setPosition({ lineNumber: line, column });
    this.#editor.revealPositionInCenter({ lineNumber: line, column });
    this.#editor.focus();
  }

  keepOnly(paths: readonly string[]): void {
    for (const [path, entry] of this.#entries) {
      if (paths.includes(path)) continue;
      if (this.#shown === path) this.#shown = null;
      entry.model.dispose();
      this.#entries.delete(path);
    }
  }

  close(): void {
    this.#changes.dispose();
    this.#editor.dispose();
    for (const { model } of this.#entries.values()) model.dispose();
    this.#entries.clear();
  }

  #create(path: string, text: string): Entry {
    const model = monaco.editor.createModel(text, undefined, modelUri(path));
    const entry: Entry = { model, viewState: null };
    this.#entries.set(path, entry);
    return entry;
  }

  #keepView(): void {
    const shown = this.#shown === null ? undefined : this.#entries.get(this.#shown);
    if (shown !== undefined) shown.viewState = this.#editor.saveViewState();
  }
}
