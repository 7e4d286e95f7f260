import { afterEach, expect, test } from "bun:test";
import { CLOSE_CODES, type ArenaRequest } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { send, startArenaServer, welcome } from "../testing/arena-server.ts";
import { until } from "../testing/until.ts";
import { ArenaConnection, type RequestBody } from "./arena-connection.ts";
import { RequestLine } from "./request-line.ts";

const threadId = newId("thr");
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const prompt = (text: string): Extract<RequestBody, { type: "prompt.send" }> => ({
  type: "prompt.send",
  threadId,
  promptId: newId("pmt"),
  text,
  model: "m/m",
});
const stop = (): RequestBody => ({ type: "turn.stop", turnId: newId("trn") });
const answer = (): RequestBody => ({ type: "action.answer", actionId: newId("act"), allow: true });

function connect(reply: Parameters<typeof startArenaServer>[0], url?: string) {
  const server = startArenaServer(reply);
  closers.push(server.close);
  const connection = new ArenaConnection({
    url: url ?? server.url,
    threadId,
    sessionId: newId("ses"),
    lastSeq: () => 0,
    onMessage: () => undefined,
    onInvalid: (problem) => {
      throw new Error(problem);
    },
    times: { minRetryMs: 5, maxRetryMs: 10, wakePongMs: 50 },
  });
  closers.push(() => connection.close());
  connection.open();
  /** What was asked, without greetings and signs of life. */
  const asked = () => server.requests.filter(({ type }) => type !== "hello" && type !== "ping");
  return { server, connection, asked };
}

const ok = (request: ArenaRequest) => ({ type: "ok", id: request.id }) as const;

test("what is done while away goes out in its order, and going back has its place in it", async () => {
  let isDown = true;
  const done: string[] = [];
  const { connection, asked } = connect((socket, request) => {
    if (isDown) return socket.close(1_011);
    if (request.type !== "hello" && request.type !== "ping") done.push(request.type);
    send(socket, request.type === "hello" ? welcome() : ok(request));
  });
  await until(() => connection.state.get().phase === "waiting");
  const [first, second, last] = [prompt("first"), prompt("second"), prompt("last")];
  const all = [
    connection.request(first),
    connection.request(stop()),
    connection.request(answer()),
    connection.perform(async () => void done.push("go back")),
    connection.request(second),
    connection.request({ type: "prompt.remove", threadId, promptId: second.promptId }),
    connection.request(last),
  ];
  expect(asked()).toEqual([]);
  isDown = false;
  await Promise.all(all);
  expect(done).toEqual([
    "prompt.send",
    "turn.stop",
    "action.answer",
    "go back",
    "prompt.send",
    "prompt.remove",
    "prompt.send",
  ]);
  expect(asked().flatMap((request) => (request.type === "prompt.send" ? [request.text] : []))).toEqual([
    "first",
    "second",
    "last",
  ]);
});

test("the same button pressed twice asks once", async () => {
  let isDown = true;
  const { connection, asked } = connect((socket, request) =>
    isDown ? socket.close(1_011) : send(socket, request.type === "hello" ? welcome() : ok(request)),
  );
  await until(() => connection.state.get().phase === "waiting");
  const body = stop();
  const both = [connection.request(body), connection.request({ ...body })];
  isDown = false;
  await Promise.all(both);
  expect(asked()).toHaveLength(1);
});

test("a prompt that was taken back while away is never sent", async () => {
  let isDown = true;
  const { connection, asked } = connect((socket, request) =>
    isDown ? socket.close(1_011) : send(socket, request.type === "hello" ? welcome() : ok(request)),
  );
  await until(() => connection.state.get().phase === "waiting");
  const [away, kept] = [prompt("taken back"), prompt("kept")];
  const taken = connection.request(away).catch((error: unknown) => error);
  const other = connection.request(kept);
  connection.withdraw(away.promptId);
  expect(await taken).toMatchObject({ code: "stopped" });
  isDown = false;
  await other;
  expect(asked()).toMatchObject([{ text: "kept" }]);
});

test("what cannot be done a second time was done the first, when its answer was lost", async () => {
  const seen = new Set<string>();
  const { connection, asked } = connect((socket, request) => {
    if (request.type === "hello") return send(socket, welcome());
    if (!seen.has(request.type)) {
      seen.add(request.type);
      socket.close(CLOSE_CODES.workerLost);
      return;
    }
    const error = { code: "conflict", message: "This does not wait for an answer any more." } as const;
    send(socket, { type: "failed", id: request.id, error });
  });
  expect(await connection.request(answer())).toEqual({});
  expect(asked()).toHaveLength(2);
  // For the first time it is what it says.
  expect(await connection.request(answer()).catch((error: unknown) => error)).toMatchObject({ code: "conflict" });
});

test("going back whose answer was lost is tried again; a server that says no is believed", async () => {
  const { server, connection, asked } = connect((socket, request) =>
    send(socket, request.type === "hello" ? welcome() : ok(request)),
  );
  await until(() => connection.state.get().phase === "live");
  let tries = 0;
  const back = connection.perform(async (signal) => {
    tries += 1;
    if (tries > 1) return "back";
    server.sockets[0]?.close(CLOSE_CODES.workerLost);
    return new Promise<string>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  const after = connection.request(prompt("after"));
  expect(asked()).toEqual([]);
  expect(await back).toBe("back");
  await after;
  expect(tries).toBe(2);

  const unreachable = new LatheError("worker_unavailable", "Not there.");
  let refusals = 0;
  const refused = connection.perform(async () => {
    refusals += 1;
    throw unreachable;
  });
  // The connection is there all the while: the answer is the answer.
  expect(await refused.catch((error: unknown) => error)).toBe(unreachable);
  expect(refusals).toBe(1);
});

test("whatever is asked and however often the connection is lost, each is done in order, and none twice", async () => {
  const step = fc.oneof(
    { weight: 5, arbitrary: fc.constant("prompt" as const) },
    { weight: 1, arbitrary: fc.constant("work" as const) },
    { weight: 2, arbitrary: fc.constant("answer" as const) },
    { weight: 2, arbitrary: fc.constant("lose" as const) },
    { weight: 2, arbitrary: fc.constant("connect" as const) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      let isLive = false;
      /** What the server was told and has not answered on this connection. */
      let under: string[] = [];
      const done: string[] = [];
      const line = new RequestLine({
        isLive: () => isLive,
        probe: async () => isLive,
        send: (id, body) => {
          if (body.type !== "prompt.send") return;
          // Under the same promptId it is done once.
          if (!done.includes(body.text)) done.push(body.text);
          under.push(id);
        },
      });
      const answerOne = (): void => {
        const id = under.shift();
        if (id !== undefined) line.answer({ type: "ok", id });
      };
      const asked: string[] = [];
      const all: Promise<unknown>[] = [];
      for (const [index, what] of steps.entries()) {
        if (what === "prompt") {
          asked.push(`${index}`);
          all.push(line.request(prompt(`${index}`)));
        } else if (what === "work") {
          asked.push(`${index}`);
          all.push(
            line.perform(async (signal) => {
              await Promise.resolve();
              signal.throwIfAborted();
              if (!done.includes(`${index}`)) done.push(`${index}`);
            }),
          );
        } else if (what === "answer") answerOne();
        else if (what === "lose") {
          isLive = false;
          under = [];
          line.lose();
        } else {
          isLive = true;
          line.flush();
        }
        await Promise.resolve();
      }
      isLive = true;
      line.flush();
      const settled = Promise.all(all).then(() => true);
      while (!line.isEmpty) {
        answerOne();
        await Promise.resolve();
      }
      expect(await settled).toBe(true);
      expect(done).toEqual(asked);
    }),
  );
});
