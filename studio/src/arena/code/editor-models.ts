import { CaretSharing } from "./caret-sharing.ts";
import type { Reveal } from "./documents-store.ts";
import type { LiveDocument } from "./live-document.ts";
import { ModelBinding } from "./model-binding.ts";
import { modelUri, monaco } from "./monaco.ts";

interface Entry {
  live: LiveDocument;
  model: monaco.editor.ITextModel;
  binding: ModelBinding;
  viewState: monaco.editor.ICodeEditorViewState | null;
  endFollowing: () => void;
}

/** The texts of the open files inside one editor, each bound to its live document. */
export class EditorModels {
  readonly #editor: monaco.editor.IStandaloneCodeEditor;
  readonly #nameOf: (sessionId: string) => string | undefined;
  readonly #entries = new Map<string, Entry>();
  #shown: string | null = null;
  #carets: CaretSharing | null = null;

  /** `nameOf`: what the arena calls the page with this session. */
  constructor(editor: monaco.editor.IStandaloneCodeEditor, nameOf: (sessionId: string) => string | undefined) {
    this.#editor = editor;
    this.#nameOf = nameOf;
  }

  show(path: string, live: LiveDocument): void {
    const known = this.#entries.get(path);
    if (known !== undefined && known.live !== live) this.#dispose(path, known);
    if (this.#shown === path) return;
    this.#leave();
    const entry = this.#entries.get(path) ?? this.#create(path, live);
    this.#shown = path;
    this.#editor.setModel(entry.model);
    if (entry.viewState !== null) this.#editor.restoreViewState(entry.viewState);
    this.#shareCarets(entry);
  }

  reveal({ path, line, column }: Reveal): void {
    if (path !== this.#shown) return;
    this.#editor.setPosition({ lineNumber: line, column });
    this.#editor.revealPositionInCenter({ lineNumber: line, column });
    this.#editor.focus();
  }

  keepOnly(paths: readonly string[]): void {
    for (const [path, entry] of this.#entries) if (!paths.includes(path)) this.#dispose(path, entry);
  }

  close(): void {
    for (const [path, entry] of this.#entries) this.#dispose(path, entry);
    this.#editor.dispose();
  }

  #create(path: string, live: LiveDocument): Entry {
    const model = monaco.editor.createModel(live.replica.text.toString(), undefined, modelUri(path));
    // Offsets must be those of the shared text, on every system.
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    replaceUndo(model, live);
    const entry: Entry = {
      live,
      model,
      binding: new ModelBinding(model, live.replica.text, live.replica.ownEdit),
      // Of the same text under the name that it had.
      viewState: [...this.#entries.values()].find((other) => other.live === live)?.viewState ?? null,
      endFollowing: live.onReplaced(() => {
        entry.binding.close();
        entry.binding = new ModelBinding(model, live.replica.text, live.replica.ownEdit);
        if (this.#shown === path) this.#shareCarets(entry);
      }),
    };
    this.#entries.set(path, entry);
    return entry;
  }

  #shareCarets({ model, live }: Entry): void {
    this.#carets?.close();
    this.#carets = new CaretSharing(this.#editor, model, live.replica, this.#nameOf);
  }

  #leave(): void {
    const shown = this.#shown === null ? undefined : this.#entries.get(this.#shown);
    if (shown !== undefined) shown.viewState = this.#editor.saveViewState();
    this.#carets?.close();
    this.#carets = null;
    this.#shown = null;
  }

  #dispose(path: string, entry: Entry): void {
    if (this.#shown === path) this.#leave();
    entry.endFollowing();
    entry.binding.close();
    entry.model.dispose();
    this.#entries.delete(path);
  }
}

/**
 * Keys, menus and palette of the editor all end in the model's own undo, whose stack knows nothing of what others type:
 * the shared document's takes its place, which undoes one's own changes only.
 */
function replaceUndo(model: monaco.editor.ITextModel, live: LiveDocument): void {
  Object.assign(model, {
    undo: () => void live.replica.undo.undo(),
    redo: () => void live.replica.undo.redo(),
    canUndo: () => live.replica.undo.canUndo(),
    canRedo: () => live.replica.undo.canRedo(),
  });
}
