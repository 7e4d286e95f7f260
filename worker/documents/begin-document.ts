import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import { type DocumentId, newId } from "@lathe/protocol/ids";
import type { FileContent } from "@lathe/protocol/workspace";
import * as Y from "yjs";
import type { LogRecord } from "./log-record.ts";
import { parseText } from "./text-format.ts";

/** The first records of a document for a file that has none yet. */
export function beginDocument(content: FileContent): { documentId: DocumentId; records: LogRecord[] } {
  const documentId = newId("doc");
  const { text, format } = parseText(content.text ?? "", "lf");
  const doc = new Y.Doc();
  doc.getText(DOCUMENT_TEXT).insert(0, text);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return {
    documentId,
    records: [
      { type: "head", head: { version: 1, documentId } },
      { type: "place", place: { path: content.path, there: true } },
      { type: "outside", file: { etag: content.etag, size: content.size, format }, update },
    ],
  };
}
