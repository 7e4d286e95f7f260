import { z } from "zod";
import { DocumentId, SessionId, UserId } from "./ids.ts";

/**
 * Live documents. A text file that somebody has open in an editor is a Yjs document on the worker. Its text is the
 * Y.Text named DOCUMENT_TEXT, always with "\n" as its line ends; the worker writes it through to the file, in the file's
 * own line ends. Browsers speak Hocuspocus' protocol (@hocuspocus/provider) over the binary WebSocket at
 * `/api/projects/<project>/arena/documents?session=<SessionId>`, any number of documents on one socket, each by the name
 * that is its DocumentId.
 *
 * `POST /api/projects/<project>/arena/documents/open` OpenDocument → OpenedDocument, or `file_not_found`, `not_a_file`
 * (binary), `too_large`. A document keeps its id for as long as its Yjs state is kept, which outlives the worker: after a
 * reconnect the same id means the same document, and what was typed meanwhile is merged. A socket that asks for an id
 * that is not known any more is refused (permission denied, DOCUMENT_GONE): the browser opens the path anew and applies
 * what it had not handed over as an edit of the new document.
 */
export const DOCUMENT_TEXT = "text";
export const DOCUMENT_GONE = "document-gone";

export const OpenDocument = z.object({ path: z.string().min(1) });
export const OpenedDocument = z.object({
  documentId: DocumentId,
  path: z.string(),
  /** How the file ends its lines. Editors show "\n" always. */
  lineEnds: z.enum(["lf", "crlf"]),
});
export type OpenedDocument = z.infer<typeof OpenedDocument>;

/** Where a live document's file is now; `path` is null when the file was deleted. */
export const DocumentPlace = z.object({ documentId: DocumentId, path: z.string().nullable() });
export type DocumentPlace = z.infer<typeof DocumentPlace>;

/**
 * `user` in the awareness state of whoever is in a document. Beside it stands `selection` as y-monaco writes it:
 * `{anchor, head}`, relative positions as JSON.
 */
export const DocumentAuthor = z.object({
  /** Null for the agent. */
  userId: UserId.nullable(),
  sessionId: SessionId.nullable(),
  name: z.string().max(200),
});
export type DocumentAuthor = z.infer<typeof DocumentAuthor>;

/** What the agent is called where its cursor is shown. */
export const AGENT_NAME = "Lathe";
