import { newId } from "@lathe/protocol/ids";
import type { ConnectionState } from "../arena/arena-connection.ts";
import { DocumentsStore, type DocumentsOptions } from "../arena/code/documents-store.ts";
import { ValueStore } from "../store/value-store.ts";
import { Toasts } from "../ui/toasts.ts";

/** A store of open files as an arena makes it; its documents connect once the arena's connection is live. */
export function createDocuments(api: DocumentsOptions["api"], options: Partial<DocumentsOptions> = {}): DocumentsStore {
  return new DocumentsStore({
    api,
    socketUrl: "ws://localhost:4700/documents",
    arena: new ValueStore<ConnectionState>({ phase: "closed" }),
    author: { userId: newId("usr"), sessionId: newId("ses"), name: "Ada" },
    toasts: new Toasts(),
    onWaiting: () => undefined,
    onError: (error) => {
      throw error;
    },
    ...options,
  });
}
