import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import * as Y from "yjs";
import { ModelBinding, type BoundModel, type ModelChange } from "./model-binding.ts";

/** A text model with Monaco's rules: all edits of one call are of the text before it, and lines end in "\n". */
class TextModel implements BoundModel {
  #value = "";
  readonly #listeners = new Set<(event: { changes: readonly ModelChange[] }) => void>();

  getValue(): string {
    return this.#value;
  }

  getPositionAt(offset: number) {
    const before = this.#value.slice(0, offset).split("\n");
    return { lineNumber: before.length, column: (before.at(-1) ?? "").length + 1 };
  }

  applyEdits(edits: Parameters<BoundModel["applyEdits"]>[0]): void {
    const changes = edits.map(({ range, text }) => {
      const start = this.#offsetAt(range.startLineNumber, range.startColumn);
      const end = this.#offsetAt(range.endLineNumber, range.endColumn);
      return { rangeOffset: start, rangeLength: end - start, text: text.replace(/\r\n?/g, "\n") };
    });
    for (const { rangeOffset, rangeLength, text } of changes.toSorted((a, b) => b.rangeOffset - a.rangeOffset))
      this.#value = this.#value.slice(0, rangeOffset) + text + this.#value.slice(rangeOffset + rangeLength);
    for (const listener of this.#listeners) listener({ changes });
  }

  onDidChangeContent(listener: (event: { changes: readonly ModelChange[] }) => void) {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  /** As somebody who types. */
  type(offset: number, removed: number, text: string): void {
    const start = this.getPositionAt(this.#leavePair(offset));
    const end = this.getPositionAt(this.#leavePair(this.#leavePair(offset) + removed));
    this.applyEdits([
      {
        range: {
          startLineNumber: start.lineNumber,
          startColumn: start.column,
          endLineNumber: end.lineNumber,
          endColumn: end.column,
        },
        text,
      },
    ]);
  }

  /** No caret stands between the halves of a surrogate pair. */
  #leavePair(offset: number): number {
    const at = Math.min(offset, this.#value.length);
    const isInside = /[\uDC00-\uDFFF]/.test(this.#value[at] ?? "");
    return isInside ? at + 1 : at;
  }

  #offsetAt(line: number, column: number): number {
    const lines = this.#value.split("\n");
    return lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  }
}

function createSide() {
  const document = new Y.Doc();
  const text = document.getText("text");
  const model = new TextModel();
  const ownEdit = Symbol("own");
  const undo = new Y.UndoManager(text, { trackedOrigins: new Set([ownEdit]), captureTimeout: 0 });
  const binding = new ModelBinding(model, text, ownEdit);
  return { document, text, model, undo, binding };
}

type Side = ReturnType<typeof createSide>;

function exchange(a: Side, b: Side): void {
  Y.applyUpdate(a.document, Y.encodeStateAsUpdate(b.document, Y.encodeStateVector(a.document)), "remote");
  Y.applyUpdate(b.document, Y.encodeStateAsUpdate(a.document, Y.encodeStateVector(b.document)), "remote");
}

const step = fc.record({
  side: fc.boolean(),
  at: fc.nat(40),
  removed: fc.nat(6),
  text: fc.constantFrom("", "a", "bc", "\n", "x\ny", "😀"),
  exchange: fc.boolean(),
  undo: fc.boolean(),
});

describe("ModelBinding", () => {
  test("two editors and their texts end the same, whatever is typed and undone", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const a = createSide();
        const b = createSide();
        for (const { side, at, removed, text, exchange: isTime, undo } of steps) {
          const typing = side ? a : b;
          if (undo) typing.undo.undo();
          else typing.model.type(at, removed, text);
          expect(typing.model.getValue()).toBe(typing.text.toString());
          if (isTime) exchange(a, b);
        }
        exchange(a, b);
        expect(a.model.getValue()).toBe(a.text.toString());
        expect(b.model.getValue()).toBe(b.text.toString());
        expect(a.model.getValue()).toBe(b.model.getValue());
      }),
      { numRuns: 300 },
    );
  });

  test("undo takes back one's own changes only", () => {
    const a = createSide();
    const b = createSide();
    a.model.type(0, 0, "mine ");
    exchange(a, b);
    b.model.type(5, 0, "theirs");
    exchange(a, b);
    a.undo.undo();
    exchange(a, b);
    expect(b.model.getValue()).toBe("theirs");
    a.undo.redo();
    expect(a.model.getValue()).toBe("mine theirs");
  });

  test("a model that differs becomes as the text is, and no longer follows once the binding is closed", () => {
    const { model, text, binding, document } = createSide();
    binding.close();
    model.type(0, 0, "one\ntwo");
    document.transact(() => text.insert(0, "one\nthree"));
    const again = new ModelBinding(model, text, null);
    expect(model.getValue()).toBe("one\nthree");
    again.close();
    text.insert(0, "zero\n");
    expect(model.getValue()).toBe("one\nthree");
  });

  test("line ends and things that no editor shows are taken out of the text, once for all", () => {
    const a = createSide();
    const b = createSide();
    const other = new Y.Doc();
    other.getText("text").insert(0, "one\r\ntwo\rthree");
    other.getText("text").insertEmbed(3, { image: "?" });
    for (const side of [a, b]) Y.applyUpdate(side.document, Y.encodeStateAsUpdate(other), "remote");
    exchange(a, b);
    exchange(a, b);
    for (const side of [a, b]) {
      expect(side.text.toString()).toBe("one\ntwothree");
      expect(side.model.getValue()).toBe("one\ntwothree");
    }
    a.model.type(3, 0, "!");
    expect(a.text.toString()).toBe("one!\ntwothree");
  });
});
