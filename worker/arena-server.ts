import { User } from "@lathe/protocol/api";
import { LIMITS } from "@lathe/protocol/limits";
import { USER_HEADER } from "@lathe/protocol/internal";
import { LatheError } from "@lathe/protocol/errors";
import { timingSafeEqual } from "node:crypto";
import type { Arena } from "./arena.ts";
import { createArenaHttp } from "./arena-http.ts";
import { ArenaSocket } from "./arena-socket.ts";
import type { Log } from "@lathe/protocol/log";
import { withoutIdleTimeout } from "./without-idle-timeout.ts";

interface ServeOptions {
  arena: Arena;
  /** Path of the Unix socket. */
  socket: string;
  /** What the router must show. */
  token: string;
  log: Log;
}

interface SocketData {
  user: User;
  member?: ArenaSocket;
}

/** Serves an arena to the router on a Unix socket. `/socket` is the people's WebSocket, the rest is HTTP. */
export function serveArena({ arena, socket, token, log }: ServeOptions): { close(): Promise<void> } {
  const http = createArenaHttp(arena, log);
  const expected = Buffer.from(`Bearer ${token}`);
  const server = Bun.serve<SocketData>(
    withoutIdleTimeout({
      unix: socket,
      maxRequestBodySize: LIMITS.socket.maxMessageBytes,
      fetch(request, bunServer) {
        const shown = Buffer.from(request.headers.get("authorization") ?? "");
        if (shown.length !== expected.length || !timingSafeEqual(shown, expected)) {
          return refuse(new LatheError("unauthenticated", "Only the router speaks to a worker."));
        }
        if (new URL(request.url).pathname !== "/socket") return http.fetch(request);
        const user = User.safeParse(parseHeader(request.headers.get(USER_HEADER)));
        if (!user.success) return refuse(new LatheError("unauthenticated", "The router names nobody."));
        if (bunServer.upgrade(request, { data: { user: user.data } })) return undefined;
        return refuse(new LatheError("bad_request", "This address is for WebSockets."));
      },
      websocket: {
        idleTimeout: 120,
        sendPings: true,
        maxPayloadLength: LIMITS.socket.maxMessageBytes,
        open(raw) {
          raw.data.member = new ArenaSocket({ arena, user: raw.data.user, raw, log });
        },
        message(raw, text) {
          void raw.data.member?.receive(text);
        },
        close(raw) {
          raw.data.member?.leave();
        },
      },
    }),
  );
  return { close: () => server.stop(true) };
}

function parseHeader(value: string | null): unknown {
  try {
    return JSON.parse(value ?? "null");
  } catch {
    // Refused by the schema, like any other value.
    return null;
  }
}

function refuse(error: LatheError): Response {
  return Response.json({ error: error.toBody() }, { status: error.status });
}
