import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { ArenaLine } from "@lathe/e2e/arena-line";
import { LatheServer } from "@lathe/e2e/lathe-server";
import { StudioSession } from "@lathe/e2e/studio-session";
import { DOCUMENT_TEXT, OpenedDocument } from "@lathe/protocol/documents";
import type { Project } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import * as Y from "yjs";
import type { Finding, MeasureOptions } from "../measure.ts";

const CLIENTS = 100;
const EDITS_PER_RUN = 20;
const EDIT_EVERY_MS = 100;
const MAX_P99_MS = 50;

/** One of a hundred types in a file; when do the others have it? All in this process, so its own work is in the numbers. */
export async function measureFanOut({ runs, say }: MeasureOptions): Promise<Finding[]> {
  const server = new LatheServer({ LATHE_WARM: "0" });
  await server.start();
  const closers: (() => void)[] = [];
  try {
    const session = await StudioSession.logIn(server.address);
    const project = await session.createProject({ name: "Crowded", template: "blank" });
    const line = new ArenaLine(session, project);
    closers.push(() => line.close());
    await line.ask({ type: "ping" });
    await session.writeFile(project.projectId, "crowded.txt", "");
    const { documentId } = OpenedDocument.parse(
      await session.call("POST", `/api/projects/${project.projectId}/arena/documents/open`, { path: "crowded.txt" }),
    );
    say(`${CLIENTS} clients come in`);
    const documents: Y.Doc[] = [];
    for (let count = 0; count < CLIENTS; count += 1) {
      const client = openClient(session, project, documentId);
      closers.push(client.close);
      await client.synced;
      documents.push(client.document);
    }
    const delays: number[] = [];
    let sentAt = 0;
    const [typist, ...others] = documents;
    for (const document of others) document.on("update", () => delays.push(performance.now() - sentAt));
    for (let edit = 0; edit < runs * EDITS_PER_RUN; edit += 1) {
      sentAt = performance.now();
      typist?.getText(DOCUMENT_TEXT).insert(0, "x");
      await Bun.sleep(EDIT_EVERY_MS);
    }
    return [
      {
        key: "h",
        what: `an edit → each of ${CLIENTS - 1} others has it, in one arena`,
        unit: "ms",
        samples: delays,
        aim: { figure: "p99", at: "most", value: MAX_P99_MS },
        note: "clients are real Yjs documents over sockets through the router, all in one process",
      },
    ];
  } finally {
    for (const close of closers) close();
    await server.close();
  }
}

function openClient(session: StudioSession, project: Project, name: string) {
  const document = new Y.Doc();
  const connect = function () {
    return session.openSocket(project.projectId, `documents?session=${newId("ses")}`);
  };
  const websocketProvider = new HocuspocusProviderWebsocket({
    url: "ws://unused",
    WebSocketPolyfill: Object.assign(connect, { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 }),
  });
  const { promise: synced, resolve } = Promise.withResolvers<void>();
  const provider = new HocuspocusProvider({ websocketProvider, name, document, onSynced: () => resolve() });
  provider.attach();
  return {
    document,
    synced,
    close() {
      provider.destroy();
      websocketProvider.destroy();
    },
  };
}
