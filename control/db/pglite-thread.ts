import { createServer, type Socket } from "node:net";
import { PGlite } from "@electric-sql/pglite";
import { z } from "zod";
import { WireFrames } from "./wire-frames.ts";

/**
 * The thread that PGlite runs in, so that a long query never holds up control's event loop. It speaks the Postgres
 * protocol on a Unix socket, and control uses the driver that it would use for a server. A thread and not a process:
 * when the server is killed, nothing of it lives on.
 *
 * Messages: `PgliteOrders` in; `{type: "ready"}`, `{type: "closed"}` or `{type: "failed", reason}` out.
 */
export const PgliteOrders = z.discriminatedUnion("type", [
  z.object({ type: z.literal("open"), directory: z.string(), socket: z.string() }),
  z.object({ type: z.literal("close") }),
]);
export type PgliteOrders = z.infer<typeof PgliteOrders>;

declare const self: Worker;

let close: (() => Promise<void>) | null = null;

self.onmessage = async (message: MessageEvent<unknown>) => {
  const orders = PgliteOrders.parse(message.data);
  try {
    if (orders.type === "open") {
      close = await serve(orders.directory, orders.socket);
      self.postMessage({ type: "ready" });
    } else {
      await close?.();
      self.postMessage({ type: "closed" });
    }
  } catch (error) {
    self.postMessage({ type: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
};

async function serve(directory: string, socketPath: string): Promise<() => Promise<void>> {
  const database = await PGlite.create({ dataDir: directory });
  let connected = false;
  const server = createServer((socket) => {
    // PGlite is one backend with one session. A second client would find itself in the middle of the first one's.
    if (connected) return socket.destroy();
    connected = true;
    attachClient(database, socket).finally(() => (connected = false));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socketPath, resolve));
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
      // A copy, since PGlite keeps no hold on its argument and the buffer is used again.
      if (messages.length > 0)
        turn = turn.then(() => answer(new Uint8Array(messages))).catch((error: Error) => void socket.destroy(error));
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  });
  socket.on("error", (error) => self.postMessage({ type: "trouble", reason: error.message }));
  return new Promise((resolve) => {
    socket.on("close", () => {
      turn
        .then(() => database.exec("ROLLBACK; DISCARD ALL"))
        // A database that is closed already has no session to clean.
        .catch(() => undefined)
        .then(() => resolve());
    });
  });
}
