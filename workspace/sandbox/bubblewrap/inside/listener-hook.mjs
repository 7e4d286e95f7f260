// Loaded by every Node process inside a sandbox (NODE_OPTIONS). Each TCP server is also reachable at a Unix socket,
// /run/lathe/ports/PORT.sock, which is the host's way to it: connections are handed to the same server without another
// hop, and the new socket tells the host which port was opened. A convenience, not a boundary: a program that goes
// without it is reached through socat.
import { chmodSync, unlinkSync } from "node:fs";
import { Server, createServer } from "node:net";

const FOLDER = "/run/lathe/ports";
const listen = Server.prototype.listen;
/** @type {WeakSet<Server>} */
const seen = new WeakSet();

/** @param {Server} server */
function mirror(server) {
  const address = server.address();
  if (address === null || typeof address === "string") return;
  const path = `${FOLDER}/${address.port}.sock`;
  try {
    unlinkSync(path);
  } catch {
    // None was left behind.
  }
  const twin = createServer(
    { pauseOnConnect: server.pauseOnConnect === true, allowHalfOpen: server.allowHalfOpen === true },
    (socket) => server.emit("connection", socket),
  );
  seen.add(twin);
  twin.on("error", () => undefined); // Without the twin the host falls back to socat.
  twin.unref();
  listen.call(twin, { path, backlog: 511 }, () => {
    try {
      chmodSync(path, 0o666);
    } catch {
      // The server closed at once and took its twin along.
    }
  });
  server.once("close", () => twin.close());
}

Server.prototype.listen = function (...args) {
  if (!seen.has(this)) {
    seen.add(this);
    // A server can be closed and listen again.
    this.on("listening", () => mirror(this));
  }
  return listen.apply(this, args);
};
