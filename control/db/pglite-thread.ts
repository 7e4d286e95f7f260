import { chmod } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import { PGlite } from "@electric-sql/pglite";
import { PgliteOrders, type ThreadMessage } from "./pglite-messages.ts";
import { WireFrames } from "./wire-frames.ts";

/**
 * The thread that PGlite runs in, so that a long query never holds up control's event loop. It speaks the Postgres
 * protocol on a Unix socket, and control uses the driver that it would use for a server. A thread and not a process:
 * when the server is killed, nothing of it lives on.
 *
 */
declare const self: Worker;

let close: (() => Promise<void>) | null = null;

function tell(message: ThreadMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  self.postMessage(message);
}

self.addEventListener("message", async (message: MessageEvent<unknown>) => {
  try {
    const orders = PgliteOrders.parse(message.data);
    if (orders.type === "open") {
      close = await serve(orders.directory, orders.socket);
      tell({ type: "ready" });
    } else {
      await close?.();
      tell({ type: "closed" });
    }
  } catch (error) {
    tell({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

async function serve(directory: string, socketPath: string): Promise<() => Promise<void>> {
  const database = await PGlite.create({ dataDir: directory });
  // PGlite is one backend with one session, so a client waits until the one before it has gone.
  let session: Promise<void> = Promise.resolve();
  const server = createServer((socket) => {
    session = session.then(() => attachClient(database, socket));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socketPath, resolve));
  await chmod(socketPath, 0o600);
  return async () => {
    server.close();
    await database.close();
  };
}

/** Serves one client; resolves when it has gone and the session is as new. */
function attachClient(database: PGlite, socket: Socket): Promise<void> {
  const frames = new WireFrames();
  let turn: Promise<void> = Promise.resolve();
  const answer = async (messages: Uint8Array) => {
    const reply = await database.execProtocolRaw(messages);
    if (!socket.destroyed) socket.write(reply);
  };
  socket.on("data", (chunk: Buffer) => {
    try {
      const { messages, refusals } = frames.feed(chunk);
      if (refusals > 0) socket.write("N".repeat(refusals));
      if (messages.length === 0) return;
      turn = turn.then(() => answer(new Uint8Array(messages))).catch((error: Error) => void socket.destroy(error));
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  });
  socket.on("error", (error) => tell({ type: "trouble", reason: error.message }));
  return new Promise((resolve) => {
    socket.on("close", () => void turn.then(() => renewSession(database)).then(resolve));
    // It may have gone while it was waiting.
    if (socket.destroyed) resolve();
  });
}

/** Ends what a client has left: its transaction, role, settings and prepared statements. */
async function renewSession(database: PGlite): Promise<void> {
  if (database.closed) return;
  // One by one: DISCARD ALL does not run in the transaction that several statements make.
  await database.exec("ROLLBACK");
  await database.exec("DISCARD ALL");
}
