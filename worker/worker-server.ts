import { CLOSE_CODES } from "@lathe/protocol/arena";
import { User } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { SessionId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { RestRequest, USER_HEADER } from "@lathe/protocol/internal";
import type { Log } from "@lathe/protocol/log";
import { Hono } from "hono";
import { timingSafeEqual } from "node:crypto";
import type { Arena } from "./arena.ts";
import { createArenaHttp } from "./arena-http.ts";
import { answerErrors } from "./answer-errors.ts";
import { IMPORT_LIMITS } from "./archive/incoming-file.ts";
import { ArenaSocket } from "./arena-socket.ts";
import { streamHold } from "./stream-hold.ts";
import { streamPorts } from "./stream-ports.ts";
import { withoutIdleTimeout } from "./without-idle-timeout.ts";
import type { Worker } from "./worker.ts";

/** How a worker that ends closes the people's sockets. */
export interface Farewell {
  code: number;
  /** A sentence for people, at most 123 bytes: RFC 6455, 5.5.1. */
  reason: string;
}

interface ServeOptions {
  worker: Worker;
  /** Path of the Unix socket. */
  socket: string;
  /** What the router must show. */
  token: string;
  /** The router wants the arena to make room; `reason` is for the people in it. */
  onRest: (reason: string) => void;
  log: Log;
}

/** What a browser's socket is for: the arena's messages, or live documents. */
type Role = { kind: "arena"; user: User } | { kind: "documents"; user: User; sessionId: SessionId };

interface SocketData {
  role: Role;
  receive?: (message: string | Uint8Array) => void;
  leave?: () => void;
}

export interface WorkerServer {
  close(farewell: Farewell): Promise<void>;
}

/**
 * Serves a worker to the router on a Unix socket: what the router itself asks (protocol/internal.ts), the arena over
 * HTTP, and the people's WebSockets at `/socket` and `/documents`.
 */
export function serveWorker({ worker, socket, token, onRest, log }: ServeOptions): WorkerServer {
  const expected = Buffer.from(`Bearer ${token}`);
  const sockets = new Set<Bun.ServerWebSocket<SocketData>>();
  const own = createWorkerHttp(worker, onRest, log);
  let arenaHttp: { arena: Arena; http: Hono } | null = null;
  const httpOf = (arena: Arena): Hono => {
    if (arenaHttp?.arena !== arena) arenaHttp = { arena, http: createArenaHttp(arena, log) };
    return arenaHttp.http;
  };

  const server = Bun.serve<SocketData>(
    withoutIdleTimeout({
      unix: socket,
      maxRequestBodySize: IMPORT_LIMITS.maxTotalBytes * 2,
      async fetch(request, bunServer) {
        const shown = Buffer.from(request.headers.get("authorization") ?? "");
        if (shown.length !== expected.length || !timingSafeEqual(shown, expected)) {
          return refuse(new LatheError("unauthenticated", "Only the router speaks to a worker."));
        }
        const { pathname, searchParams } = new URL(request.url);
        // Only what is taken as a stream may be large, or of unknown length.
        if (!STREAMED_PATHS.has(pathname) && !isSmall(request)) {
          const limitBytes = LIMITS.socket.maxMessageBytes;
          return refuse(new LatheError("too_large", "The request is too large.", { limitBytes }));
        }
        if (OWN_PATHS.has(pathname)) return own.fetch(request);
        const { arena } = worker;
        if (arena === null || worker.state === "stopping") {
          return refuse(new LatheError("worker_unavailable", "The project is being opened or closed. Try again."));
        }
        if (pathname !== "/socket" && pathname !== "/documents") return httpOf(arena).fetch(request);
        const role = readRole(pathname, request, searchParams);
        if (role instanceof LatheError) return refuse(role);
        if (bunServer.upgrade(request, { data: { role } })) return undefined;
        return refuse(new LatheError("bad_request", "This address is for WebSockets."));
      },
      websocket: {
        idleTimeout: 120,
        sendPings: true,
        maxPayloadLength: LIMITS.socket.maxMessageBytes,
        open(raw) {
          sockets.add(raw);
          if (worker.arena === null) return raw.close(CLOSE_CODES.stopping, "The worker ends.");
          openRole(worker.arena, raw, log);
        },
        message(raw, message) {
          raw.data.receive?.(message);
        },
        close(raw) {
          sockets.delete(raw);
          raw.data.leave?.();
        },
      },
    }),
  );

  return {
    async close({ code, reason }) {
      for (const raw of sockets) raw.close(code, reason);
      await server.stop(true);
    },
  };
}

function openRole(arena: Arena, raw: Bun.ServerWebSocket<SocketData>, log: Log): void {
  const { role } = raw.data;
  if (role.kind === "arena") {
    const member = new ArenaSocket({ arena, user: role.user, raw, log });
    raw.data.receive = (message) => void member.receive(message);
    raw.data.leave = () => member.leave();
    return;
  }
  const connection = arena.documents.connect(raw, { user: role.user, sessionId: role.sessionId });
  raw.data.receive = (message) => {
    if (typeof message === "string") raw.close(CLOSE_CODES.badMessage, "documents are binary");
    else connection.receive(message);
  };
  raw.data.leave = () => connection.leave();
}

const OWN_PATHS = new Set(["/health", "/attach", "/rest", "/hold", "/ports/stream"]);

const STREAMED_PATHS = new Set(["/import", "/archive"]);

function isSmall(request: Request): boolean {
  const length = request.headers.get("content-length");
  if (length === null) return !request.headers.has("transfer-encoding");
  return Number(length) <= LIMITS.socket.maxMessageBytes;
}

/** What the router asks of the worker itself, with an arena or without. */
function createWorkerHttp(worker: Worker, onRest: (reason: string) => void, log: Log): Hono {
  const http = new Hono();
  answerErrors(http, log);
  const { workerId, projectId } = worker.orders;
  http.get("/health", (context) => context.json({ workerId, projectId, state: worker.state }));
  http.post("/attach", async (context) => {
    await worker.attach();
    return context.body(null, 204);
  });
  http.post("/rest", async (context) => {
    const { reason } = RestRequest.parse(await context.req.json());
    // After the answer: the end closes this connection as well.
    setTimeout(() => onRest(reason), 0);
    return context.body(null, 204);
  });
  http.post("/hold", () => streamHold(worker.arena));
  http.get("/ports/stream", () => streamPorts(worker.workspace));
  return http;
}

function readRole(pathname: string, request: Request, query: URLSearchParams): Role | LatheError {
  const user = User.safeParse(parseHeader(request.headers.get(USER_HEADER)));
  if (!user.success) return new LatheError("unauthenticated", "The router names nobody.");
  if (pathname === "/socket") return { kind: "arena", user: user.data };
  const sessionId = SessionId.safeParse(query.get("session"));
  if (!sessionId.success) return new LatheError("bad_request", "A socket for documents names its session.");
  return { kind: "documents", user: user.data, sessionId: sessionId.data };
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
