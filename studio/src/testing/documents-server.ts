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
  /** What the worker keeps of documents that nobody is connected to. */
  const states = new Map<string, Uint8Array>();
  const sockets = new Set<Socket>();
  let isDeaf = false;
  let isAway = false;
  let hocuspocus: Hocuspocus = createHocuspocus();

  function createHocuspocus(): Hocuspocus {
    const isDead = (): boolean => hocuspocus !== created;
    const pathOf = (name: string) => [...ids].find(([, id]) => id === name)?.[0];
    const created: Hocuspocus = new Hocuspocus({
      quiet: true,
      unloadImmediately: false,
      async onAuthenticate({ documentName }) {
        // Hocuspocus reads the reason of whatever is thrown, and prints what has a message.
        if (pathOf(documentName) === undefined) throw Object.assign(new Error(), { reason: DOCUMENT_GONE });
      },
      async onLoadDocument({ documentName, document }) {
        const path = pathOf(documentName);
        const state = states.get(documentName);
        if (state !== undefined) Y.applyUpdate(document, state);
        else document.getText(DOCUMENT_TEXT).insert(0, texts.get(path ?? "") ?? "");
        const keep = (): void => {
          if (path === undefined || isDead()) return;
          states.set(documentName, Y.encodeStateAsUpdate(document));
          texts.set(path, document.getText(DOCUMENT_TEXT).toString());
        };
        states.set(documentName, Y.encodeStateAsUpdate(document));
        // Before the change is acknowledged or shown to anybody else.
        document.on("update", keep);
      },
    });
    return created;
  }

  const server = Bun.serve<{ client: Client | null }, never>({
    port: 0,
    hostname: "127.0.0.1",
    fetch: (request, self) =>
      !isAway && self.upgrade(request, { data: { client: null } }) ? undefined : new Response("no", { status: 503 }),
    websocket: {
      open(socket: Socket) {
        sockets.add(socket);
        const worker = hocuspocus;
        socket.data.client = worker.handleConnection(
          {
            get readyState() {
              return socket.readyState;
            },
            send: (data: Uint8Array) => void (isDeaf || worker !== hocuspocus || socket.send(data)),
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
      states.clear();
      for (const socket of sockets) socket.terminate();
      hocuspocus = createHocuspocus();
    },
    close: () => server.stop(true),
  };
}
