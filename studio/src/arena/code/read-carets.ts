import { DOCUMENT_TEXT, DocumentAuthor } from "@lathe/protocol/documents";
import * as Y from "yjs";
import { z } from "zod";
import type { DocumentReplica } from "./document-replica.ts";

const YjsId = z.object({ client: z.number().int().nonnegative(), clock: z.number().int().nonnegative() });
/** A place in the text as Yjs keeps it: beside a character, or at the text's end. */
const RelativePosition = z
  .object({
    item: YjsId.nullish(),
    tname: z.literal(DOCUMENT_TEXT).nullish(),
    assoc: z.number().int().optional(),
  })
  .refine(({ item, tname }) => item != null || tname != null)
  .transform(({ item, tname, assoc }) =>
    // An item without its text and a text without an item: what Yjs itself writes has one of the two.
    Y.createRelativePositionFromJSON(item != null ? { item, assoc } : { tname, assoc }),
  );
const CaretState = z.object({
  user: DocumentAuthor,
  selection: z.object({ anchor: RelativePosition, head: RelativePosition }),
});

/** Where somebody else's caret is. Offsets are in UTF-16 units of the document's text. */
export interface Caret {
  clientId: number;
  author: DocumentAuthor;
  isAgent: boolean;
  anchor: number;
  head: number;
  /** Another one when its owner moved it, and not only the text before it changed. */
  placeKey: string;
}

/** Above this many a text is not readable for carets. */
const MAX_CARETS = 60;

/** The others' carets, of which each is said by its own page and so believed only as far as it makes sense. */
export function readCarets({
  awareness,
  document,
  text,
}: Pick<DocumentReplica, "awareness" | "document" | "text">): Caret[] {
  const carets: Caret[] = [];
  for (const [clientId, state] of awareness.getStates()) {
    if (clientId === document.clientID || carets.length === MAX_CARETS) continue;
    const parsed = CaretState.safeParse(state);
    if (!parsed.success) continue;
    const { user, selection } = parsed.data;
    const anchor = findOffset(selection.anchor, document, text);
    const head = findOffset(selection.head, document, text);
    if (anchor === null || head === null) continue;
    carets.push({
      clientId,
      author: user,
      isAgent: user.userId === null && user.sessionId === null,
      anchor,
      head,
      placeKey: JSON.stringify(selection.head),
    });
  }
  return carets;
}

function findOffset(position: Y.RelativePosition, document: Y.Doc, text: Y.Text): number | null {
  const found = Y.createAbsolutePositionFromRelativePosition(position, document);
  return found !== null && found.type === text ? found.index : null;
}
