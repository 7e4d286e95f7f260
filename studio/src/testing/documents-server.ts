import { Hocuspocus } from "@hocuspocus/server";
import { DOCUMENT_GONE, DOCUMENT_TEXT, type OpenedDocument } from "@lathe/protocol/documents";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import type { ServerWebSocket } from "bun";
import * as Y from "yjs";

type Client = ReturnType<Hocuspocus["handleConnection"]>;
type Socket = ServerWebSocket<{ client: Client | null }>;

/** Files as live documents on a free port, in memory: the worker's side of them as a browser sees it. */
export function startDocumentsServer(initial: Record<string, string>) {
  const texts = new Map(Object.entries(initial));
  const ids = new Map<string, OpenedDocument["documentId"]>();
  const sockets = new Set<Socket>();
  let isDeaf = false;
  let isAway = false;
  let hocuspocus = createHocuspocus();

  function createHocuspocus(): Hocuspocus {
    const pathOf = (name: string) => [...ids].find(([, id]) => id === name)?.[0];
    return new Hocuspocus({
      quiet: true,
      unloadImmediately: false,
      async onAuthenticate({ documentName }) {
        // Hocuspocus reads the reason of whatever is thrown.
        if (pathOf(documentName) === undefined) throw Object.assign(new Error("gone"), { reason: DOCUMENT_GONE });
      },
      async onLoadDocument({ documentName, document }) {
        document.getText(DOCUMENT_TEXT).insert(0, texts.get(pathOf(documentName) ?? "") ?? "");
      },
      async onChange({ documentName, document }) {
        const path = pathOf(documentName);
        if (path !== undefined) texts.set(path, document.getText(DOCUMENT_TEXT).toString());
      },
    });
  }

  const server = Bun.serve<{ client: Client | null }, never>({
    port: 0,
    hostname: "127.0.0.1",
    fetch: (request, self) =>
      !isAway && self.upgrade(request, { data: { client: null } }) ? undefined : new Response("no", { status: 503 }),
    websocket: {
      open(socket: Socket) {
        sockets.add(socket);
        socket.data.client = hocuspocus.handleConnection(
          {
            get readyState() {
              return socket.readyState;
            },
            send: (data: Uint8Array) => void (isDeaf || socket.send(data)),
            close: (code?: number, reason?: string) => socket.close(code, reason),
          },
          new Request("http://localhost/"),
        );
      },
      message(socket: Socket, data) {
        if (typeof data !== "string") socket.data.client?.handleMessage(new Uint8Array(data));
      },
      close(socket: Socket, code, reason) {
        sockets.delete(socket);
        socket.data.client?.handleClose({ code, reason });
      },
    },
  });

  return {
    url: `ws://127.0.0.1:${server.port}/documents`,
    texts,
    ids,
    /** What an arena's API has of documents. */
    api: {
      async openDocument(path: string): Promise<OpenedDocument> {
        if (isAway) throw new LatheError("worker_unavailable", "It is away.");
        if (!texts.has(path)) throw new LatheError("file_not_found", "It is not there.", { path });
        const documentId = ids.get(path) ?? newId("doc");
        ids.set(path, documentId);
        return { documentId, path, lineEnds: "lf" };
      },
      async writeFile(path: string, content: string | Blob) {
        if (texts.has(path)) throw new LatheError("file_exists", "It is there.", { path });
        texts.set(path, typeof content === "string" ? content : await content.text());
        return { etag: "", size: 0 };
      },
    },
    /** The server's own copy, once somebody has opened it. */
    document(path: string): Y.Doc | undefined {
      return hocuspocus.documents.get(ids.get(path) ?? "");
    },
    /** Every connection breaks, and until `comeBack` there is none. */
    goAway(): void {
      isAway = true;
      for (const socket of sockets) socket.terminate();
    },
    comeBack(): void {
      isAway = false;
    },
    /** Hears everything, and says nothing more. */
    stopAnswering(): void {
      isDeaf = true;
    },
    /** As a worker that comes up without what the one before it had in memory: files only. */
    forget(): void {
      isDeaf = false;
      ids.clear();
      for (const socket of sockets) socket.terminate();
      hocuspocus = createHocuspocus();
    },
    close: () => server.stop(true),
  };
}
