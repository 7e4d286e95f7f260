import { expect, test } from "bun:test";
import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import fc from "fast-check";
import * as Y from "yjs";
import { editState, editText, readText } from "./shared-text.ts";

const lines = fc.array(fc.constantFrom("alpha", "beta gamma", "😀 delta", "", "  return x;", "}"), { maxLength: 8 });

function docOf(text: string): Y.Doc {
  const doc = new Y.Doc();
  doc.getText(DOCUMENT_TEXT).insert(0, text);
  return doc;
}

test("editing makes a document's text what it shall be, and others see the same", () => {
  fc.assert(
    fc.property(fc.array(lines, { minLength: 2, maxLength: 5 }), (texts) => {
      const [doc, other] = [new Y.Doc(), new Y.Doc()];
      doc.on("update", (update: Uint8Array) => Y.applyUpdate(other, update));
      for (const each of texts) {
        const text = each.join("\n");
        editText(doc, text, null);
        expect(readText(doc)).toBe(text);
        expect(readText(other)).toBe(text);
      }
    }),
  );
});

test("what was typed since the state that an edit is of stays, whole and in order, and so does the edit", () => {
  const typed = fc.array(fc.record({ at: fc.nat(), token: fc.constantFrom("<1>", "<2>", "<😀>") }), { maxLength: 6 });
  fc.assert(
    fc.property(lines, typed, lines, (before, keys, added) => {
      const doc = docOf(before.join("\n"));
      const state = Y.encodeStateAsUpdate(doc);
      const shared = doc.getText(DOCUMENT_TEXT);
      keys.forEach(({ token }, index) => shared.insert(shared.length, `${token}${index};`));
      const after = [...added.map((line) => `+${line}`), ...before].join("\n");
      const { update } = editState(state, after, { clientId: 7, clock: 0 });
      if (update !== null) Y.applyUpdate(doc, update);
      const tail = keys.map(({ token }, index) => `${token}${index};`).join("");
      expect(readText(doc)).toBe(after + tail);
    }),
  );
});

test("one client makes many edits, and another one where the state does not know them all", () => {
  const doc = docOf("a\n");
  const old = Y.encodeStateAsUpdate(doc);
  const clock = (): number => Y.getState(doc.store, 7);
  for (const text of ["a\nb\n", "a\nb\nc\n"]) {
    const { update } = editState(Y.encodeStateAsUpdate(doc), text, { clientId: 7, clock: clock() });
    if (update !== null) Y.applyUpdate(doc, update);
  }
  expect(clock()).toBe(4);
  const { update } = editState(old, "a\nz\n", { clientId: 7, clock: clock() });
  if (update !== null) Y.applyUpdate(doc, update);
  expect(clock()).toBe(4);
  expect(readText(doc).split("\n").toSorted()).toEqual(["", "a", "b", "c", "z"]);
});

test("the places of an edit are where it ends, also after others typed before them", () => {
  const doc = docOf("one\ntwo\nthree\n");
  const { update, places } = editState(Y.encodeStateAsUpdate(doc), "one 1\ntwo\nthree 3\n", { clientId: 7, clock: 0 });
  doc.getText(DOCUMENT_TEXT).insert(0, "zero\n");
  if (update !== null) Y.applyUpdate(doc, update);
  const indexes = places.map((place) => {
    const parsed = Y.createRelativePositionFromJSON(structuredClone(place));
    return Y.createAbsolutePositionFromRelativePosition(parsed, doc)?.index;
  });
  const text = "zero\none 1\ntwo\nthree 3\n";
  expect(readText(doc)).toBe(text);
  expect(indexes).toEqual([text.indexOf("\ntwo"), text.indexOf("\n", text.indexOf("3"))]);
});
