/** One recorded answer of a model provider, and what is to go wrong with it. */
export interface Recording {
  /** The response's body: text, or a file that holds it (`Bun.file(path)`). */
  body: string | Blob;
  /** Default 200. */
  status?: number;
  /** Over the default `content-type: text/event-stream`. `retry-after` belongs here. */
  headers?: Record<string, string>;
  /** Bytes a write, to cut events at odd places. Default: all at once. */
  chunkBytes?: number;
  /** Milliseconds between two writes, as a model needs them. Default: none. */
  everyMs?: number;
  /** Ends the body after so many bytes as if it were whole. */
  endAfterBytes?: number;
  /** Breaks the connection after so many bytes. */
  cutAfterBytes?: number;
  /** Sends the body and then nothing more, until the client goes. */
  hang?: boolean;
}

export interface ReplayedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** The JSON that was sent, or null. */
  body: unknown;
  /** Resolves when the client has gone before the answer was whole. */
  aborted: Promise<void>;
}

export interface ReplayServer {
  /** `http://127.0.0.1:<port>`, to be given as a base URL with or without a path of its own. */
  readonly url: string;
  /** All POST requests so far, in order. */
  readonly requests: readonly ReplayedRequest[];
  close(): Promise<void>;
}

export interface ReplayOptions {
  /** Answers to POST requests on any path, in order. One more request than recordings gets status 500. */
  recordings?: readonly Recording[];
  /** Chooses the answer instead; `index` counts POST requests from 0. */
  handler?: (request: ReplayedRequest, index: number) => Recording | Promise<Recording>;
  /** Names for `GET …/models` (and Ollama's `/api/tags`); without them these are not found. */
  models?: readonly string[];
  /** Default: one that is free. */
  port?: number;
}

/** Serves recorded streams as a model provider would. The order of POST requests chooses the recording, not their path. */
export function startReplayServer(options: ReplayOptions): ReplayServer {
  const requests: ReplayedRequest[] = [];
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: options.port ?? 0,
    idleTimeout: 0,
    // A broken recording is what was asked for, not an error to print.
    development: false,
    error: () => new Response(null, { status: 500 }),
    async fetch(request) {
      const path = new URL(request.url).pathname;
      if (request.method === "GET") return answerList(path, options.models);
      const text = await request.text();
      const { promise: aborted, resolve: abort } = Promise.withResolvers<void>();
      request.signal.addEventListener("abort", () => abort());
      const seen = { method: request.method, path, headers: request.headers.toJSON(), body: parseJson(text), aborted };
      const index = requests.push(seen) - 1;
      const recording =
        options.handler === undefined ? options.recordings?.[index] : await options.handler(seen, index);
      if (recording === undefined)
        return Response.json({ error: { message: "There is no further recording." } }, { status: 500 });
      return replay(recording, request.signal);
    },
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    requests,
    close: () => server.stop(true),
  };
}

function answerList(path: string, models: readonly string[] | undefined): Response {
  if (models === undefined) return Response.json({ error: { message: "Not found" } }, { status: 404 });
  if (path.endsWith("/api/tags")) return Response.json({ models: models.map((name) => ({ name, model: name })) });
  return Response.json({ object: "list", data: models.map((id) => ({ id, object: "model" })), has_more: false });
}

async function replay(recording: Recording, signal: AbortSignal): Promise<Response> {
  const whole = new Uint8Array(await new Response(recording.body).arrayBuffer());
  const bytes = whole.subarray(0, recording.cutAfterBytes ?? recording.endAfterBytes ?? whole.length);
  const step = recording.chunkBytes ?? Math.max(bytes.length, 1);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at < bytes.length) {
        controller.enqueue(bytes.slice(at, (at += step)));
        // Lets the piece go out by itself.
        await new Promise((resolve) => setTimeout(resolve, recording.everyMs ?? 0));
        return;
      }
      if (recording.hang === true) {
        await new Promise<void>((resolve) =>
          signal.aborted ? resolve() : signal.addEventListener("abort", () => resolve()),
        );
      }
      if (recording.cutAfterBytes !== undefined) controller.error(new Error("the recording is cut here"));
      else controller.close();
    },
  });
  const headers = { "content-type": "text/event-stream; charset=utf-8", ...recording.headers };
  return new Response(body, { status: recording.status ?? 200, headers });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Shown as null: what a client sends that is not JSON is for the test to notice.
    return null;
  }
}
