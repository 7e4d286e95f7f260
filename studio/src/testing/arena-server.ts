import { ArenaRequest, type ArenaMessage } from "@lathe/protocol/arena";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { ServerWebSocket } from "bun";

type Reply = (socket: ServerWebSocket<undefined>, request: ArenaRequest) => void;

/** A real WebSocket server on a free port that records what it is asked and answers as the test says. */
export function startArenaServer(reply: Reply) {
  const requests: ArenaRequest[] = [];
  const sockets: ServerWebSocket<undefined>[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: (request, self) => (self.upgrade(request) ? undefined : new Response("no", { status: 400 })),
    websocket: {
      open(socket: ServerWebSocket<undefined>) {
        sockets.push(socket);
      },
      message(socket: ServerWebSocket<undefined>, text) {
        const request = ArenaRequest.parse(JSON.parse(String(text)));
        requests.push(request);
        reply(socket, request);
      },
    },
  });
  return {
    url: `ws://127.0.0.1:${server.port}/`,
    requests,
    sockets,
    close: () => server.stop(true),
  };
}

export function send(socket: ServerWebSocket<undefined>, message: ArenaMessage): void {
  socket.send(JSON.stringify(message));
}

type Welcome = Extract<ArenaMessage, { type: "welcome" }>;

export function welcome(lastSeq = 0, change: Partial<Welcome> = {}): Welcome {
  return {
    type: "welcome",
    protocol: LIMITS.protocolVersion,
    projectId: newId("prj"),
    threadId: newId("thr"),
    lastSeq,
    app: { phase: "none" },
    ports: [],
    terminals: [],
    people: [],
    sandbox: { kind: "none", layers: "copy", limits: "none", warnings: [] },
    workerId: newId("wrk"),
    opened: "new",
    ...change,
  };
}
