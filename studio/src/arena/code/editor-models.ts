import { CaretSharing } from "./caret-sharing.ts";
import type { Reveal } from "./documents-store.ts";
import type { LiveDocument } from "./live-document.ts";
import { liveModels } from "./live-models.ts";
import type { monaco } from "./monaco.ts";

interface Entry {
  live: LiveDocument;
  model: monaco.editor.ITextModel;
  viewState: monaco.editor.ICodeEditorViewState | null;
  endFollowing: () => void;
}

/** What one editor shows of the files that are open in its group, and how each of them was left. */
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
    if (known !== undefined && (known.live !== live || known.model.isDisposed())) this.#letGo(path, known);
    if (this.#shown === path) return;
    this.#leave();
    const entry = this.#entries.get(path) ?? this.#hold(path, live);
    this.#shown = path;
    this.#editor.setModel(entry.model);
    if (entry.viewState !== null) this.#editor.restoreViewState(entry.viewState);
    this.#shareCarets(entry);
  }

  reveal({ path, place }: Reveal): void {
    if (path !== this.#shown) return;
    if (place !== "resume") {
      const position = { lineNumber: place.line, column: place.column };
      this.#editor.setPosition(position);
      this.#editor.revealPositionInCenter(position);
    }
    this.#editor.focus();
  }

  keepOnly(paths: readonly string[]): void {
    for (const [path, entry] of this.#entries) if (!paths.includes(path)) this.#letGo(path, entry);
  }

  close(): void {
    for (const [path, entry] of this.#entries) this.#letGo(path, entry);
    this.#editor.dispose();
  }

  #hold(path: string, live: LiveDocument): Entry {
    const entry: Entry = {
      live,
      model: liveModels.hold(path, live),
      // Of the same text under the name that it had.
      viewState: [...this.#entries.values()].find((other) => other.live === live)?.viewState ?? null,
      // After the model's own listener, which binds it to the new replica.
      endFollowing: live.onReplaced(() => this.#shown === path && this.#shareCarets(entry)),
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

  #letGo(path: string, entry: Entry): void {
    if (this.#shown === path) this.#leave();
    entry.endFollowing();
    liveModels.release(entry.model);
    this.#entries.delete(path);
  }
}
