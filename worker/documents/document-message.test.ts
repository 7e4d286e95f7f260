import { describe, expect, test } from "bun:test";
import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { countInserted, parseDocumentMessage } from "./document-message.ts";

const documentId = newId("doc");

function message(...parts: (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === "number") encoding.writeVarUint(encoder, part);
    else if (typeof part === "string") encoding.writeVarString(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

function updateOf(act: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 1_234_567_890;
  act(doc);
  return Y.encodeStateAsUpdate(doc);
}

const update = (bytes: Uint8Array, address: string = documentId): Uint8Array => message(address, 0, 2, bytes);
const typed = updateOf((doc) => {
  const text = doc.getText(DOCUMENT_TEXT);
  text.insert(0, "héllo 😀");
  text.delete(1, 2);
});

describe("parseDocumentMessage", () => {
  test("knows what browsers send", () => {
    expect(parseDocumentMessage(update(typed))).toEqual({
      type: "update",
      address: documentId,
      documentId,
      update: typed,
    });
    const address = `${documentId}\0abc`;
    expect(parseDocumentMessage(message(address, 2, 0, "", "4.7.0"))).toEqual({
      type: "authenticate",
      address,
      documentId,
    });
    const ask = message(documentId, 0, 0, Y.encodeStateVector(new Y.Doc()));
    expect(parseDocumentMessage(ask)).toEqual({ type: "ask", address: documentId, documentId });
    expect(countInserted(typed)).toBe(6);
  });

  test.each([
    ["another shared type", (doc: Y.Doc) => doc.getText("other").insert(0, "x")],
    ["a map in the text's place", (doc: Y.Doc) => void doc.getMap(DOCUMENT_TEXT).set("a", 1)],
    ["something embedded", (doc: Y.Doc) => doc.getText(DOCUMENT_TEXT).insertEmbed(0, { image: "x" })],
    ["a type within the text", (doc: Y.Doc) => doc.getText(DOCUMENT_TEXT).insertEmbed(0, new Y.Map())],
    ["formatted text", (doc: Y.Doc) => doc.getText(DOCUMENT_TEXT).insert(0, "x", { bold: true })],
    ["a list", (doc: Y.Doc) => doc.getArray(DOCUMENT_TEXT).insert(0, ["x"])],
  ])("refuses %s", (_name, act) => {
    expect(() => parseDocumentMessage(update(updateOf(act)))).toThrow();
  });

  test.each([
    ["nothing", new Uint8Array(0)],
    ["another name", update(typed, "__proto__")],
    ["another type", message(documentId, 6, "stateless for all")],
    ["an address without end", update(typed, documentId + "\0".repeat(1_000))],
    ["a token without end", message(documentId, 2, 0, "x".repeat(10_000))],
    ["an update of a length that is not there", message(documentId, 0, 2, 1_000_000)],
  ])("refuses %s", (_name, bytes) => {
    expect(() => parseDocumentMessage(bytes)).toThrow();
  });

  test("refuses a message that was cut anywhere", () => {
    const whole = update(typed);
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => parseDocumentMessage(whole.slice(0, length))).toThrow();
    }
  });

  test("takes any bytes without anything worse than an error, and what it takes harms no document", () => {
    const doc = new Y.Doc();
    doc.getText(DOCUMENT_TEXT).insert(0, "text that is there\n");
    const flips = fc.array(fc.record({ at: fc.nat(typed.length - 1), to: fc.nat(255) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = Uint8Array.from(typed);
        for (const { at, to } of changes) bytes[at] = to;
        let parsed;
        try {
          parsed = parseDocumentMessage(update(bytes));
        } catch {
          return;
        }
        if (parsed.type !== "update") throw new Error("not an update");
        const fork = new Y.Doc();
        Y.applyUpdate(fork, Y.encodeStateAsUpdate(doc));
        fork.getText(DOCUMENT_TEXT);
        Y.applyUpdate(fork, parsed.update);
        const shared = fork.getText(DOCUMENT_TEXT);
        expect(shared.toJSON()).toContain("there\n");
        expect(shared.length).toBe(shared.toJSON().length);
      }),
      { numRuns: 5_000 },
    );
  });
});
