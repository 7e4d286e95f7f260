import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import * as Y from "yjs";
import { diffTexts, measureEdits, type TextEdit } from "./diff-texts.ts";

/** What both made of `base`, each change once, as Yjs merges it. */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const original = createDocument(base);
  const merged = fork(original, mine, 2);
  const other = fork(original, theirs, 1);
  Y.applyUpdate(merged, Y.encodeStateAsUpdate(other));
  const text = merged.getText(DOCUMENT_TEXT).toString();
  for (const document of [original, merged, other]) document.destroy();
  return text;
}

/** Of the texts that the other side may have had last, the one that lies nearest to what it has now; the later on a draw. */
export function findNearest(candidates: readonly string[], text: string): string {
  let nearest = candidates[0] ?? "";
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const found = measureEdits(diffTexts(candidate, text));
    if (found > distance) continue;
    nearest = candidate;
    distance = found;
  }
  return nearest;
}

/** Applies edits of the present text, in one transaction. */
export function applyTextEdits(text: Y.Text, edits: readonly TextEdit[], origin: unknown): void {
  text.doc?.transact(() => {
    for (const { at, removed, inserted } of edits.toReversed()) {
      text.delete(at, removed);
      text.insert(at, inserted);
    }
  }, origin);
}

function createDocument(text: string): Y.Doc {
  const document = new Y.Doc();
  document.clientID = 0;
  document.getText(DOCUMENT_TEXT).insert(0, text);
  return document;
}

function fork(original: Y.Doc, text: string, clientId: number): Y.Doc {
  const document = new Y.Doc();
  document.clientID = clientId;
  Y.applyUpdate(document, Y.encodeStateAsUpdate(original));
  const shared = document.getText(DOCUMENT_TEXT);
  applyTextEdits(shared, diffTexts(shared.toString(), text), null);
  return document;
}
