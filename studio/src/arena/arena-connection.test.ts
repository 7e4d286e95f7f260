import { afterEach, describe, expect, test } from "bun:test";
import { CLOSE_CODES, type ArenaMessage } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { send, startArenaServer, welcome } from "../testing/arena-server.ts";
import { until } from "../testing/until.ts";
import { ArenaConnection, type ConnectionOptions, type ConnectionState } from "./arena-connection.ts";

const threadId = newId("thr");
const sessionId = newId("ses");
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function serve(reply: Parameters<typeof startArenaServer>[0]) {
  const server = startArenaServer(reply);
  closers.push(server.close);
  return server;
}

function connect(url: string, options: Partial<ConnectionOptions> = {}) {
  const messages: ArenaMessage[] = [];
  const problems: string[] = [];
  const states: ConnectionState[] = [];
  const connection = new ArenaConnection({
    url,
    threadId,
    sessionId,
    lastSeq: () => 0,
    onMessage: (message) => messages.push(message),
    onInvalid: (problem) => problems.push(problem),
    times: { minRetryMs: 10, maxRetryMs: 40 },
    ...options,
  });
  connection.state.subscribe(() => states.push(connection.state.get()));
  closers.push(() => connection.close());
  connection.open();
  const live = () => until(() => connection.state.get().phase === "live", "live");
  return { connection, messages, problems, states, live };
}

/** Without those that follow themselves. */
const phases = (states: readonly ConnectionState[]) =>
  states.map((state) => state.phase).filter((phase, index, all) => phase !== all[index - 1]);

const prompt = () => ({
  type: "prompt.send" as const,
  threadId,
  promptId: newId("pmt"),
  text: "A todo app",
  model: "composer/builtin",
});

describe("ArenaConnection", () => {
  test("says hello with the last event it has, and is live at the welcome", async () => {
    const server = serve((socket, request) => request.type === "hello" && send(socket, welcome(7)));
    const { live, messages, states } = connect(server.url, { lastSeq: () => 7 });
    await live();
    expect(server.requests).toEqual([
      { id: expect.any(String), type: "hello", protocol: LIMITS.protocolVersion, threadId, afterSeq: 7, sessionId },
    ]);
    expect(messages[0]).toMatchObject({ type: "welcome", lastSeq: 7 });
    expect(states).toEqual([
      { phase: "connecting", attempt: 1, step: "worker", reason: null },
      { phase: "connecting", attempt: 1, step: "welcome", reason: null },
      { phase: "live" },
    ]);
  });

  test("resolves a request with its own answer, and rejects with the worker's error", async () => {
    const server = serve((socket, request) => {
      if (request.type === "hello") send(socket, welcome());
      else if (request.type === "terminal.open") send(socket, { type: "ok", id: request.id, terminalId: newId("trm") });
      else
        send(socket, {
          type: "failed",
          id: request.id,
          error: { code: "not_found", message: "There is no such turn." },
        });
    });
    const { connection, live } = connect(server.url);
    await live();
    const [opened, stopped] = await Promise.allSettled([
      connection.request({ type: "terminal.open", cols: 80, rows: 24 }),
      connection.request({ type: "turn.stop", turnId: newId("trn") }),
    ]);
    expect(opened).toMatchObject({ status: "fulfilled", value: { terminalId: expect.stringMatching(/^trm_/) } });
    expect(stopped).toMatchObject({
      status: "rejected",
      reason: { code: "not_found", message: "There is no such turn." },
    });
  });

  test("keeps a prompt that is sent while away, and sends it once live", async () => {
    const server = serve((socket, request) =>
      send(socket, request.type === "hello" ? welcome() : { type: "ok", id: request.id }),
    );
    const { connection } = connect(server.url);
    const body = prompt();
    await connection.request(body);
    expect(server.requests.map((request) => request.type)).toEqual(["hello", "prompt.send"]);
    expect(server.requests[1]).toMatchObject({ promptId: body.promptId });
  });

  test("sends a prompt again, under the same promptId, when the connection was lost before the answer", async () => {
    let prompts = 0;
    const server = serve((socket, request) => {
      if (request.type === "hello") return send(socket, welcome());
      prompts += 1;
      if (prompts === 1) socket.close(CLOSE_CODES.workerLost);
      else send(socket, { type: "ok", id: request.id });
    });
    const { connection, states } = connect(server.url, { times: { steadyMs: 0, minRetryMs: 10_000 } });
    const body = prompt();
    await connection.request(body);
    const sent = server.requests.filter((request) => request.type === "prompt.send");
    expect(sent.map((request) => request.promptId)).toEqual([body.promptId, body.promptId]);
    // At once: there is no wait between the loss and the next try.
    expect(phases(states)).toEqual(["connecting", "live", "connecting", "live"]);
    expect(states[3]).toMatchObject({ reason: "The project's worker ended; a new one is being started." });
  });

  test("does not repeat what must not happen twice, and refuses terminal input while away", async () => {
    const server = serve((socket, request) => {
      if (request.type === "hello") send(socket, welcome());
      else socket.terminate();
    });
    const { connection, live } = connect(server.url);
    const early = connection.request({ type: "terminal.input", terminalId: newId("trm"), data: "rm -rf x\r" });
    expect(await early.catch((error: unknown) => error)).toBeInstanceOf(LatheError);
    await live();
    const lost = await connection
      .request({ type: "terminal.open", cols: 80, rows: 24 })
      .catch((error: unknown) => error);
    expect(lost).toMatchObject({ code: "worker_unavailable" });
    await live();
    expect(server.requests.filter((request) => request.type === "terminal.open")).toHaveLength(1);
    expect(server.requests.filter((request) => request.type === "terminal.input")).toHaveLength(0);
  });

  test.each([
    [CLOSE_CODES.unauthenticated, "You are no longer signed in"],
    [CLOSE_CODES.notFound, "not there any more"],
    [CLOSE_CODES.protocolMismatch, "Reload the page"],
  ])("does not connect again by itself after close code %i", async (code, words) => {
    const server = serve((socket) => socket.close(code));
    const { connection } = connect(server.url);
    const state = await until(() => {
      const now = connection.state.get();
      return now.phase === "refused" ? now : null;
    });
    expect(state).toMatchObject({ code, reason: expect.stringContaining(words) });
    expect(server.sockets).toHaveLength(1);
    connection.retryNow();
    await until(() => server.sockets.length === 2);
  });

  test("waits longer from loss to loss, with jitter, up to the limit", async () => {
    const server = serve((socket) => socket.close(1_011));
    const waits: number[] = [];
    const { connection } = connect(server.url, { random: () => 0 });
    let before: ConnectionState | null = null;
    connection.state.subscribe(() => {
      const state = connection.state.get();
      if (state.phase === "waiting" && state !== before) waits.push(state.retryAt - Date.now());
      before = state;
    });
    await until(() => waits.length >= 4);
    // Half of 10, 20, 40 and 40; a millisecond may pass between setting and reading.
    for (const [index, expected] of [5, 10, 20, 20].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(expected - 2);
      expect(waits[index]).toBeLessThanOrEqual(expected);
    }
  });

  test("waits after a connection that did not live long, so that two sides in a quarrel do not spin", async () => {
    const server = serve((socket, request) => {
      if (request.type !== "hello") return;
      send(socket, welcome());
      socket.close(CLOSE_CODES.tooSlow);
    });
    const { states } = connect(server.url, { times: { steadyMs: 10_000, minRetryMs: 10_000 } });
    await until(() => states.at(-1)?.phase === "waiting");
    expect(phases(states)).toEqual(["connecting", "live", "waiting"]);
    expect(states.at(-1)).toMatchObject({ reason: "The connection was too slow to follow." });
  });

  test("says in the server's own words why a worker cannot be had", async () => {
    const server = serve((socket) => socket.close(CLOSE_CODES.workerLost, "All places are busy. Try again soon."));
    const { states } = connect(server.url, { times: { minRetryMs: 10_000 } });
    await until(() => states.at(-1)?.phase === "waiting");
    expect(states.at(-1)).toMatchObject({ reason: "All places are busy. Try again soon." });
  });

  test("lets a project rest, with its reason, until somebody asks something of it", async () => {
    const server = serve((socket, request) => {
      if (request.type !== "hello") return send(socket, { type: "ok", id: request.id });
      send(socket, welcome());
      if (server.sockets.length === 1) socket.close(CLOSE_CODES.resting, "Others needed the room.");
    });
    const { connection, states, live } = connect(server.url, { times: { minRetryMs: 5 } });
    await until(() => states.at(-1)?.phase === "resting");
    expect(states.at(-1)).toEqual({ phase: "resting", reason: "Others needed the room." });
    connection.wake();
    const refused = await connection.request({ type: "presence.set", openPath: null }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "worker_unavailable" });
    expect(connection.state.get().phase).toBe("resting");
    expect(server.sockets).toHaveLength(1);
    await connection.request(prompt());
    await live();
    expect(server.requests.map((request) => request.type)).toEqual(["hello", "hello", "prompt.send"]);
  });

  test("a wake ends a wait at once, and asks a live connection for a sign of life", async () => {
    let isDown = true;
    const server = serve((socket, request) => {
      if (isDown) socket.close(1_011);
      else if (request.type === "hello") send(socket, welcome());
    });
    const { connection, states, live } = connect(server.url, { times: { minRetryMs: 60_000, wakePongMs: 20 } });
    await until(() => states.at(-1)?.phase === "waiting");
    isDown = false;
    connection.wake();
    await live();
    connection.wake();
    await until(() => server.requests.at(-1)?.type === "ping");
    await until(() => connection.state.get().phase !== "live");
    expect(connection.state.get()).toMatchObject({ reason: "The connection went silent." });
  });

  test("a page that is put aside leaves, keeps what was asked, and comes back at a wake", async () => {
    const server = serve((socket, request) => {
      if (request.type === "hello") send(socket, welcome());
      else send(socket, { type: "ok", id: request.id });
    });
    const { connection, live, states } = connect(server.url);
    await live();
    connection.suspend();
    await until(() => server.sockets[0]?.readyState === WebSocket.CLOSED);
    expect(connection.state.get()).toMatchObject({ phase: "waiting", attempt: 0 });
    const sent = connection.request(prompt());
    connection.wake();
    await sent;
    expect(phases(states)).toEqual(["connecting", "live", "waiting", "connecting", "live"]);
    connection.close();
    connection.suspend();
    expect(connection.state.get().phase).toBe("closed");
  });

  test("leaves out messages that no schema knows and goes on", async () => {
    const server = serve((socket, request) => {
      if (request.type !== "hello") return;
      send(socket, welcome());
      for (const text of ["{", "[]", '{"type":"app.changed","app":{"phase":"flying"},"ports":[]}']) socket.send(text);
      send(socket, { type: "versions.changed" });
    });
    const { messages, problems } = connect(server.url);
    await until(() => messages.at(-1)?.type === "versions.changed");
    expect(messages.map((message) => message.type)).toEqual(["welcome", "versions.changed"]);
    expect(problems).toHaveLength(3);
  });

  test("pings a silent connection and takes one that does not answer for lost", async () => {
    let answersPings = true;
    const server = serve((socket, request) => {
      if (request.type === "hello") send(socket, welcome());
      else if (answersPings) send(socket, { type: "ok", id: request.id });
    });
    const { states } = connect(server.url, { times: { minRetryMs: 10_000, pingMs: 10, pongMs: 500 } });
    await until(() => server.requests.filter((request) => request.type === "ping").length >= 3);
    expect(states.at(-1)).toEqual({ phase: "live" });
    answersPings = false;
    await until(() => states.at(-1)?.phase === "waiting");
    expect(states.at(-1)).toMatchObject({ reason: "The connection went silent." });
  });

  test("close ends the socket and every open request", async () => {
    const server = serve((socket, request) => request.type === "hello" && send(socket, welcome()));
    const { connection, live } = connect(server.url);
    await live();
    const open = connection.request(prompt()).catch((error: unknown) => error);
    connection.close();
    expect(await open).toMatchObject({ code: "worker_unavailable" });
    await until(() => server.sockets[0]?.readyState === WebSocket.CLOSED);
    expect(connection.state.get()).toEqual({ phase: "closed" });
  });
});
