import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import * as Y from "yjs";
import { diffTexts, type TextEdit } from "./text-edits.ts";

export function readText(doc: Y.Doc): string {
  return doc.getText(DOCUMENT_TEXT).toJSON();
}

/** Makes the document's text into `text` by few small edits, in one transaction. Gives the edits. */
export function editText(doc: Y.Doc, text: string, origin: unknown): TextEdit[] {
  const shared = doc.getText(DOCUMENT_TEXT);
  const edits = diffTexts(shared.toJSON(), text);
  doc.transact(() => {
    // From the end, so that the places of those before stay as they are.
    for (const { index, remove, insert } of edits.toReversed()) {
      if (remove > 0) shared.delete(index, remove);
      if (insert !== "") shared.insert(index, insert);
    }
  }, origin);
  return edits;
}

/** A place in the text as y-monaco writes it in `selection`. */
export interface TextPlace {
  readonly type: Y.ID | null;
  readonly tname: string | null;
  readonly item: Y.ID | null;
  readonly assoc: number;
}

/**
 * Makes an edit on a document in the state that its author saw, apart from what has happened since. The update that
 * comes of it, applied to the document as it is now, merges the two: Yjs puts each change where it belongs.
 *
 * `clientId` is used for the edit when the state knows all of that client's edits (`clock` is how many), so that a
 * document does not gather one client for each edit.
 */
export function editState(
  state: Uint8Array,
  text: string,
  client: { clientId: number; clock: number },
): { update: Uint8Array | null; places: TextPlace[] } {
  const fork = new Y.Doc();
  try {
    Y.applyUpdate(fork, state);
    if (Y.getState(fork.store, client.clientId) === client.clock) fork.clientID = client.clientId;
    let update: Uint8Array | null = null;
    fork.on("update", (made: Uint8Array) => {
      update = made;
    });
    const edits = editText(fork, text, null);
    return { update, places: placesAfter(fork, edits) };
  } finally {
    fork.destroy();
  }
}

/** Where each edit ends in the edited text. */
function placesAfter(doc: Y.Doc, edits: readonly TextEdit[]): TextPlace[] {
  const shared = doc.getText(DOCUMENT_TEXT);
  let shift = 0;
  return edits.map(({ index, remove, insert }) => {
    const end = index + shift + insert.length;
    shift += insert.length - remove;
    const { type, tname, item, assoc } = Y.createRelativePositionFromTypeIndex(shared, end);
    return { type, tname, item, assoc };
  });
}

/** Whether the document has received something that cannot be put in place before something else has come. */
export function hasPending(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
}
