import * as Y from "yjs";
import { diffTexts, type TextEdit } from "./diff-texts.ts";

interface Position {
  lineNumber: number;
  column: number;
}

/** What a binding needs of Monaco's text model. Its lines must end in "\n". */
export interface BoundModel {
  getValue(): string;
  getPositionAt(offset: number): Position;
  applyEdits(
    edits: {
      range: { startLineNumber: number; startColumn: number; endLineNumber: number; endColumn: number };
      text: string;
    }[],
  ): void;
  onDidChangeContent(listener: (event: { changes: readonly ModelChange[] }) => void): { dispose(): void };
}

export interface ModelChange {
  rangeOffset: number;
  rangeLength: number;
  text: string;
}

/**
 * Keeps an editor's model and a shared text the same, change by change. (y-monaco does this too, but it draws whatever
 * awareness says, drops all carets but the first at each change from outside, and knows only itself as their origin.)
 */
export class ModelBinding {
  readonly #model: BoundModel;
  readonly #text: Y.Text;
  readonly #origin: unknown;
  readonly #cleaning = Symbol("cleaning");
  readonly #listening: { dispose(): void };
  #isApplying = false;
  #isHandingOn = false;

  /** `origin` marks the transactions of what is typed into the model. */
  constructor(model: BoundModel, text: Y.Text, origin: unknown) {
    this.#model = model;
    this.#text = text;
    this.#origin = origin;
    this.#match();
    text.observe(this.#receive);
    this.#listening = model.onDidChangeContent(({ changes }) => this.#handOn(changes));
  }

  close(): void {
    this.#text.unobserve(this.#receive);
    this.#listening.dispose();
  }

  #handOn(changes: readonly ModelChange[]): void {
    if (this.#isApplying) return;
    this.#isHandingOn = true;
    try {
      this.#text.doc?.transact(() => {
        // From the end, so that the offsets before a change hold.
        for (const { rangeOffset, rangeLength, text } of changes.toSorted((a, b) => b.rangeOffset - a.rangeOffset)) {
          this.#text.delete(rangeOffset, rangeLength);
          this.#text.insert(rangeOffset, text);
        }
      }, this.#origin);
    } finally {
      this.#isHandingOn = false;
    }
  }

  readonly #receive = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
    if (this.#isHandingOn) return;
    if (transaction.origin === this.#cleaning) {
      this.#match();
      return;
    }
    if (event.delta.some(isForeign)) this.#clean();
    else this.#apply(readEdits(event.delta));
  };

  /**
   * Takes out what a model cannot hold: line ends other than "\n", and things that are not text. Every page does the same
   * to the same characters, so that it happens once.
   */
  #clean(): void {
    this.#text.doc?.transact(() => {
      let at = 0;
      const parts: { insert: unknown }[] = this.#text.toDelta();
      const faults: { at: number; length: number }[] = [];
      for (const { insert } of parts) {
        if (typeof insert !== "string") {
          faults.push({ at, length: 1 });
          at += 1;
          continue;
        }
        for (const match of insert.matchAll(/\r/g)) faults.push({ at: at + match.index, length: 1 });
        at += insert.length;
      }
      for (const fault of faults.toReversed()) this.#text.delete(fault.at, fault.length);
    }, this.#cleaning);
  }

  #match(): void {
    this.#apply(diffTexts(this.#model.getValue(), this.#text.toString()));
  }

  #apply(edits: readonly TextEdit[]): void {
    if (edits.length === 0) return;
    this.#isApplying = true;
    this.#model.applyEdits(
      edits.map(({ at, removed, inserted }) => {
        const start = this.#model.getPositionAt(at);
        const end = this.#model.getPositionAt(at + removed);
        return {
          range: {
            startLineNumber: start.lineNumber,
            startColumn: start.column,
            endLineNumber: end.lineNumber,
            endColumn: end.column,
          },
          text: inserted,
        };
      }),
    );
    this.#isApplying = false;
  }
}

type Delta = Y.YTextEvent["delta"];

function isForeign({ insert }: Delta[number]): boolean {
  return insert !== undefined && (typeof insert !== "string" || insert.includes("\r"));
}

/** A delta as edits of the text before it. */
function readEdits(delta: Delta): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let edit: TextEdit | null = null;
  for (const part of delta) {
    if (part.retain !== undefined) {
      at += part.retain;
      edit = null;
      continue;
    }
    if (edit === null) {
      edit = { at, removed: 0, inserted: "" };
      edits.push(edit);
    }
    if (typeof part.insert === "string") edit.inserted += part.insert;
    if (part.delete !== undefined) {
      edit.removed += part.delete;
      at += part.delete;
    }
  }
  return edits;
}
