import * as Y from "yjs";
import { CaretFlags } from "./caret-flags.ts";
import type { DocumentReplica } from "./document-replica.ts";
import { monaco } from "./monaco.ts";
import { readCarets } from "./read-carets.ts";

/** A selection that stays where it is while the text around it changes. */
interface RelativeSelection {
  anchor: Y.RelativePosition;
  head: Y.RelativePosition;
}

const SELECTION = "selection";

/** Says to the others where one's own caret is in the shown text, draws theirs, and puts one's own back after an undo. */
export class CaretSharing {
  readonly #editor: monaco.editor.IStandaloneCodeEditor;
  readonly #model: monaco.editor.ITextModel;
  readonly #replica: DocumentReplica;
  readonly #flags: CaretFlags;
  readonly #endFollowing: (() => void)[] = [];
  /** Where the caret was before the change that is under way. */
  #last: RelativeSelection | null = null;
  /** A page that only looks has no caret to show. */
  #hasTold = false;
  #frame: number | null = null;

  constructor(
    editor: monaco.editor.IStandaloneCodeEditor,
    model: monaco.editor.ITextModel,
    replica: DocumentReplica,
    nameOf: (sessionId: string) => string | undefined,
  ) {
    this.#editor = editor;
    this.#model = model;
    this.#replica = replica;
    this.#flags = new CaretFlags(editor, nameOf);
    const { awareness, undo } = replica;
    const moved = editor.onDidChangeCursorSelection(({ reason }) => {
      // What is typed at another place is a step of its own.
      if (reason === monaco.editor.CursorChangeReason.Explicit) undo.stopCapturing();
      this.#tell();
    });
    const focused = editor.onDidFocusEditorText(() => this.#tell());
    const changed = model.onDidChangeContent(() => this.#drawSoon());
    awareness.on("change", this.#drawSoon);
    undo.on("stack-item-added", this.#keepSelection);
    undo.on("stack-item-popped", this.#restoreSelection);
    this.#endFollowing.push(
      () => moved.dispose(),
      () => focused.dispose(),
      () => changed.dispose(),
      () => awareness.off("change", this.#drawSoon),
      () => undo.off("stack-item-added", this.#keepSelection),
      () => undo.off("stack-item-popped", this.#restoreSelection),
    );
    this.#tell();
    this.#drawSoon();
  }

  close(): void {
    for (const end of this.#endFollowing) end();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#flags.close();
    this.#replica.awareness.setLocalStateField(SELECTION, null);
  }

  #tell(): void {
    const selection = this.#editor.getSelection();
    if (selection === null || this.#editor.getModel() !== this.#model) return;
    const place = (line: number, column: number): Y.RelativePosition =>
      Y.createRelativePositionFromTypeIndex(this.#replica.text, this.#model.getOffsetAt({ lineNumber: line, column }));
    const next: RelativeSelection = {
      anchor: place(selection.selectionStartLineNumber, selection.selectionStartColumn),
      head: place(selection.positionLineNumber, selection.positionColumn),
    };
    // While somebody types, the caret mostly stays before the same character: then there is nothing to tell.
    const isSame =
      this.#last !== null &&
      Y.compareRelativePositions(this.#last.anchor, next.anchor) &&
      Y.compareRelativePositions(this.#last.head, next.head);
    this.#last = next;
    if ((isSame && this.#hasTold) || (!this.#hasTold && !this.#editor.hasTextFocus())) return;
    this.#hasTold = true;
    this.#replica.awareness.setLocalStateField(SELECTION, next);
  }

  readonly #drawSoon = (): void => {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#flags.draw(readCarets(this.#replica), this.#model);
    });
  };

  readonly #keepSelection = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }): void => {
    if (this.#last !== null && !stackItem.meta.has(CaretSharing)) stackItem.meta.set(CaretSharing, this.#last);
  };

  readonly #restoreSelection = ({ stackItem }: { stackItem: { meta: Map<unknown, unknown> } }): void => {
    const kept = stackItem.meta.get(CaretSharing);
    if (!isRelativeSelection(kept)) return;
    const find = (position: Y.RelativePosition) =>
      Y.createAbsolutePositionFromRelativePosition(position, this.#replica.document);
    const anchor = find(kept.anchor);
    const head = find(kept.head);
    if (anchor === null || head === null) return;
    const start = this.#model.getPositionAt(anchor.index);
    const end = this.#model.getPositionAt(head.index);
    this.#editor.setSelection(new monaco.Selection(start.lineNumber, start.column, end.lineNumber, end.column));
    this.#editor.revealRangeInCenterIfOutsideViewport(monaco.Range.fromPositions(end));
  };
}

function isRelativeSelection(value: unknown): value is RelativeSelection {
  return typeof value === "object" && value !== null && "anchor" in value && "head" in value;
}
