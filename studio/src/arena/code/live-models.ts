import type { LiveDocument } from "./live-document.ts";
import { ModelBinding } from "./model-binding.ts";
import { modelUri, monaco } from "./monaco.ts";

interface Entry {
  live: LiveDocument;
  model: monaco.editor.ITextModel;
  binding: ModelBinding;
  holders: number;
  endFollowing: () => void;
}

/** Monaco's text of each live document that an editor holds: one, however many editors show it. */
class LiveModels {
  readonly #entries = new Map<string, Entry>();

  /** To be given back with `release`. */
  hold(path: string, live: LiveDocument): monaco.editor.ITextModel {
    const known = this.#entries.get(path);
    // Another document stands at this path now: who holds the old one's text gives that back by its model.
    if (known !== undefined && known.live !== live) this.#dispose(path, known);
    const entry = this.#entries.get(path) ?? this.#create(path, live);
    entry.holders += 1;
    return entry.model;
  }

  release(model: monaco.editor.ITextModel): void {
    for (const [path, entry] of this.#entries) {
      if (entry.model !== model) continue;
      entry.holders -= 1;
      if (entry.holders === 0) this.#dispose(path, entry);
    }
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
      holders: 0,
      endFollowing: live.onReplaced(() => {
        entry.binding.close();
        entry.binding = new ModelBinding(model, live.replica.text, live.replica.ownEdit);
      }),
    };
    this.#entries.set(path, entry);
    return entry;
  }

  #dispose(path: string, entry: Entry): void {
    entry.endFollowing();
    entry.binding.close();
    entry.model.dispose();
    this.#entries.delete(path);
  }
}

/** Monaco keeps its models by their address, for the whole page; so does this. */
export const liveModels = new LiveModels();

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
