import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import * as Y from "yjs";
import { diffTexts, type TextEdit } from "./diff-texts.ts";

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

/**
 * What is taken away counts for more than what is added: it is likelier that others typed something than that they took
 * out just what was typed here a moment ago.
 */
const REMOVAL_COST = 4;

/**
 * Of the texts that the other side may have had last, oldest first, the one that its present text most likely came from;
 * the oldest on a draw, since then nothing typed later is taken for arrived.
 */
export function findOrigin(candidates: readonly string[], text: string): string {
  let origin = candidates[0] ?? "";
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = diffTexts(candidate, text);
    const cost = edits.reduce((sum, edit) => sum + edit.removed * REMOVAL_COST + edit.inserted.length, 0);
    if (cost >= lowest) continue;
    origin = candidate;
    lowest = cost;
  }
  return origin;
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
