import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import { DocumentId } from "@lathe/protocol/ids";
import * as decoding from "lib0/decoding";
import * as Y from "yjs";

/** A message of Hocuspocus' protocol, as far as it must be known before it is carried out. */
export type DocumentMessage =
  | { type: "authenticate" | "ask" | "leave" | "ignored"; address: string; documentId: DocumentId }
  | { type: "update"; address: string; documentId: DocumentId; update: Uint8Array }
  | { type: "presence"; address: string; documentId: DocumentId; update: Uint8Array };

const MAX_ADDRESS_CHARACTERS = 128;
const MAX_TOKEN_CHARACTERS = 1_000;
/** Numbers of edits and clients above this one are nobody's. */
const MAX_CLOCK = 2 ** 40;

const SYNC = 0;
const PRESENCE = 1;
const AUTHENTICATE = 2;
const ASK_PRESENCE = 3;
const SYNC_REPLY = 4;
const STATELESS = 5;
const LEAVE = 7;
const SYNC_STATE = 0;

/**
 * Parses what a browser sent. The address is a DocumentId, or one with a provider's own number behind a NUL. Edits are
 * held to what a text is made of: a structure of another kind would count as text where lengths are counted, without
 * being text where it is read.
 *
 * @throws Error for what is no message; nothing of it may be carried out then
 */
export function parseDocumentMessage(bytes: Uint8Array): DocumentMessage {
  const decoder = decoding.createDecoder(bytes);
  const address = decoding.readVarString(decoder);
  if (address.length > MAX_ADDRESS_CHARACTERS) throw new Error("The address is too long.");
  const documentId = DocumentId.parse(address.split("\0", 1)[0]);
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
    case SYNC_REPLY: {
      const step = decoding.readVarUint(decoder);
      const payload = decoding.readVarUint8Array(decoder);
      if (step === SYNC_STATE) {
        Y.decodeStateVector(payload);
        return { type: "ask", address, documentId };
      }
      if (step > 2) throw new Error(`There is no step ${step} of synchronizing.`);
      checkUpdate(payload);
      return { type: "update", address, documentId, update: payload };
    }
    case PRESENCE:
      return { type: "presence", address, documentId, update: decoding.readVarUint8Array(decoder) };
    case AUTHENTICATE:
      if (decoding.readVarUint(decoder) !== 0) throw new Error("A browser only shows a token.");
      if (decoding.readVarString(decoder).length > MAX_TOKEN_CHARACTERS) throw new Error("The token is too long.");
      return { type: "authenticate", address, documentId };
    case LEAVE:
      decoding.readVarString(decoder);
      return { type: "leave", address, documentId };
    case ASK_PRESENCE:
    case STATELESS:
      return { type: "ignored", address, documentId };
    default:
      throw new Error("There is no message of this type.");
  }
}

/** The most UTF-16 units that an update adds. */
export function countInserted(update: Uint8Array): number {
  let count = 0;
  for (const struct of Y.decodeUpdate(update).structs) {
    if (struct instanceof Y.Item && struct.content instanceof Y.ContentString) count += struct.content.getLength();
  }
  return count;
}

function checkUpdate(update: Uint8Array): void {
  const { structs, ds } = Y.decodeUpdate(update);
  for (const deletions of ds.clients.values()) for (const { clock, len } of deletions) checkRange(clock, len);
  for (const struct of structs) {
    checkRange(struct.id.clock, struct.length);
    if (!(struct instanceof Y.Item)) continue;
    const { id, content, origin, rightOrigin, parent, parentSub } = struct;
    if (isAhead(origin, id) || isAhead(rightOrigin, id)) throw new Error("An item builds on one that comes later.");
    const isText = content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
    // Before an item is put in place, its parent is the name of a shared type, or left out where a neighbour has it.
    const named: unknown = parent;
    if (!isText || parentSub !== null || (named !== null && named !== DOCUMENT_TEXT)) {
      throw new Error("The update is not one of a text.");
    }
  }
}

function checkRange(clock: number, length: number): void {
  if (length < 1 || clock + length > MAX_CLOCK) throw new Error("The update counts too far, or nothing.");
}

function isAhead(neighbour: Y.ID | null, id: Y.ID): boolean {
  return neighbour !== null && neighbour.client === id.client && neighbour.clock >= id.clock;
}
