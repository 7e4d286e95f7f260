import type { Connection, Document } from "@hocuspocus/server";
import type { DocumentAuthor } from "@lathe/protocol/documents";
import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { applyAwarenessUpdate } from "y-protocols/awareness";
import { z } from "zod";

const MAX_UPDATE_BYTES = 64 * 1024;
const MAX_STATE_CHARACTERS = 2_000;
/** How many Yjs clients one page may be in one document; more than one only for a moment, when it opens it anew. */
const MAX_CLIENTS = 4;

const Id = z.object({ client: z.number().int().nonnegative(), clock: z.number().int().nonnegative() });
const RelativePosition = z.object({
  type: Id.nullable().default(null),
  tname: z.string().max(100).nullable().default(null),
  item: Id.nullable().default(null),
  assoc: z.number().int().default(0),
});
/** What is taken from a browser; everything else in its state is left out. */
const PresenceState = z.object({
  selection: z.object({ anchor: RelativePosition, head: RelativePosition }).nullable().optional(),
});

/**
 * Takes over what a page says of itself in a document. `user` is who the page really is, whatever it says, and what it
 * says of others is left out: providers send those along.
 *
 * @throws Error for what is no presence
 */
export function applyPresence(
  document: Document,
  connection: Connection,
  author: DocumentAuthor,
  update: Uint8Array,
): void {
  const own = document.getClients(connection);
  const accepted = encoding.createEncoder();
  let count = 0;
  for (const { clientId, clock, text } of readStates(update)) {
    if (!claimClient(document, connection, author, clientId, own)) continue;
    const state = text === "null" ? null : { ...PresenceState.parse(JSON.parse(text)), user: author };
    encoding.writeVarUint(accepted, clientId);
    encoding.writeVarUint(accepted, clock);
    encoding.writeVarString(accepted, JSON.stringify(state));
    count += 1;
  }
  if (count === 0) return;
  const message = encoding.createEncoder();
  encoding.writeVarUint(message, count);
  encoding.writeUint8Array(message, encoding.toUint8Array(accepted));
  applyAwarenessUpdate(document.awareness, encoding.toUint8Array(message), { source: "connection", connection });
}

function* readStates(update: Uint8Array): Iterable<{ clientId: number; clock: number; text: string }> {
  if (update.length > MAX_UPDATE_BYTES) throw new Error("The presence is too large.");
  const decoder = decoding.createDecoder(update);
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const text = decoding.readVarString(decoder);
    if (text.length > MAX_STATE_CHARACTERS) throw new Error("A state of presence is too large.");
    yield { clientId, clock, text };
  }
}

/** A client is its page's; after a reconnect the page takes it over from its own socket of before. */
function claimClient(
  document: Document,
  connection: Connection,
  author: DocumentAuthor,
  clientId: number,
  own: Set<unknown>,
): boolean {
  if (own.has(clientId)) return true;
  if (clientId === document.awareness.clientID) return false;
  for (const other of document.getConnections()) {
    const clients = document.getClients(other);
    if (other === connection || !clients.has(clientId)) continue;
    const owner: unknown = document.awareness.getStates().get(clientId)?.["user"];
    if (!isPage(owner, author.sessionId)) return false;
    clients.delete(clientId);
  }
  if (own.size >= MAX_CLIENTS) return false;
  own.add(clientId);
  return true;
}

function isPage(owner: unknown, sessionId: string | null): boolean {
  return typeof owner === "object" && owner !== null && "sessionId" in owner && owner.sessionId === sessionId;
}
