import type { User } from "@lathe/protocol/api";
import type { DocumentPlace, OpenedDocument } from "@lathe/protocol/documents";
import type { SessionId } from "@lathe/protocol/ids";
import type { Log } from "@lathe/protocol/log";
import type { FileChange, Files } from "@lathe/protocol/workspace";
import { parseProjectPath } from "@lathe/workspace/files/project-path";
import { DocumentFiles } from "./document-files.ts";
import type { BinarySocket } from "./document-peer.ts";
import { DocumentSockets } from "./document-sockets.ts";
import { Exclusive } from "./exclusive.ts";
import { DOCUMENT_BOUNDS, type DocumentBounds, KnownDocuments } from "./known-documents.ts";
import type { Author, LiveDocument } from "./live-document.ts";

export interface OpenDocumentsOptions {
  /** The files on disk. All else goes through the documents from now on. */
  files: Files;
  /** Where documents' states are kept; out of the project's reach, and kept when the worker dies. */
  directory: string;
  log: Log;
  onMoved: (places: DocumentPlace[]) => void;
  /** A document was written to its file; `author` made the last edit. */
  onWritten?: (path: string, author: Author) => void;
  bounds?: Partial<DocumentBounds>;
}

/** The single door to a project's files while people have some of them open. */
export interface Documents {
  /** The project's files with live documents taken into account; the agent's writes show its cursor. */
  filesFor(author: Author): Files;
  /** @throws LatheError `file_not_found`, `not_a_file` (binary), `too_large`, `too_many`, `bad_path` */
  open(path: string): Promise<OpenedDocument>;
  connect(
    socket: BinarySocket,
    author: { user: User; sessionId: SessionId },
  ): { receive(bytes: Uint8Array): void; leave(): void };
  /** The documents in memory, whose texts may be ahead of their files. */
  live(): LiveDocument[];
  /** Resolves when every document's text is in its file. @throws LatheError of the first write that failed */
  flush(): Promise<void>;
  /** Writes everything, ends all sockets and keeps the documents' states. */
  close(): Promise<void>;
}

const MAX_TIDY_INTERVAL_MS = 10_000;

export async function openDocuments(options: OpenDocumentsOptions): Promise<Documents> {
  const { files, log, directory, onMoved, onWritten = () => {} } = options;
  const bounds = { ...DOCUMENT_BOUNDS, ...options.bounds };
  const sockets: DocumentSockets = new DocumentSockets({
    load: async (documentId) => (await known.load(documentId)) !== null,
    log,
  });
  const known = new KnownDocuments({ files, directory, sockets, bounds, log, onMoved, onWritten });
  const moves = new Exclusive();

  const flush = async (): Promise<void> => {
    const results = await Promise.allSettled(known.live().map((live) => live.flush()));
    for (const result of results) if (result.status === "rejected") throw result.reason;
  };
  const settle = async (): Promise<void> => {
    const behind = known.live().filter((live) => live.isBehind);
    await Promise.allSettled(behind.map((live) => live.flush()));
  };
  const report = (message: string) => (error: unknown) =>
    log({ level: "error", message, error: error instanceof Error ? error.stack : String(error) });
  const look = async (changes: readonly FileChange[]): Promise<void> => {
    const changed = new Set<LiveDocument>(changes.flatMap(({ path }) => known.liveAround(path)));
    await Promise.all([...changed].map((live) => live.reconcile()));
  };

  const unwatch = files.watch((changes) => void look(changes).catch(report("changed files could not be read")));
  const everyMs = Math.min(MAX_TIDY_INTERVAL_MS, bounds.unloadAfterMs, bounds.forgetAfterMs);
  const tidying = setInterval(() => void known.tidy().catch(report("documents could not be tidied")), everyMs);
  await known.recover();

  const doors = {
    person: new DocumentFiles({ files, known, author: "person", moves, settle }),
    agent: new DocumentFiles({ files, known, author: "agent", moves, settle }),
  };
  return {
    filesFor: (author) => doors[author],
    async open(path) {
      const live = await known.open(parseProjectPath(path).path);
      return { documentId: live.documentId, path: live.lastPath, lineEnds: live.lineEnds };
    },
    connect: (socket, author) => sockets.connect(socket, author),
    live: () => known.live(),
    flush,
    async close() {
      clearInterval(tidying);
      unwatch();
      sockets.close();
      try {
        await flush();
      } finally {
        await known.close();
      }
    },
  };
}
