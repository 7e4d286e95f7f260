import type { Fetch } from "./guard/guarded-fetch.ts";

/** OpenAI's interface comes in two forms that differ in path, request and events. */
export type Dialect = "responses" | "chat";

/** Enough to see the first event's name or object in. */
const PEEK_BYTES = 512;

/** Thrown out of a request whose answer is in the other dialect; the answer is untouched. */
export class OtherDialect extends Error {
  readonly dialect: Dialect;
  readonly response: Response;

  constructor(dialect: Dialect, response: Response) {
    super(`The server answers in the form "${dialect}".`);
    this.dialect = dialect;
    this.response = response;
  }
}

/** A fetch that looks at the beginning of each event stream. Errors: OtherDialect. */
export function holdDialect(expected: Dialect, call: Fetch): Fetch {
  return async (input, init) => {
    const response = await call(input, init);
    if (!response.ok || response.body === null || !response.headers.get("content-type")?.includes("event-stream"))
      return response;
    const { head, body } = await peek(response.body);
    const whole = new Response(body, { status: response.status, headers: response.headers });
    const dialect = recogniseDialect(head);
    if (dialect !== null && dialect !== expected) throw new OtherDialect(dialect, whole);
    return whole;
  };
}

/** A fetch that has its answer already. */
export function replaying(response: Response): Fetch {
  return async () => response;
}

/** Null when the beginning shows neither. */
export function recogniseDialect(head: string): Dialect | null {
  if (/^event:\s*response\.|"type"\s*:\s*"response\./m.test(head)) return "responses";
  if (/"object"\s*:\s*"chat\.completion\.chunk"|"choices"\s*:/.test(head)) return "chat";
  return null;
}

async function peek(body: ReadableStream<Uint8Array>): Promise<{ head: string; body: ReadableStream<Uint8Array> }> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < PEEK_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (recogniseDialect(Buffer.concat(chunks).toString("utf8")) !== null) break;
  }
  const rest = new ReadableStream<Uint8Array>({
    start: (controller) => chunks.forEach((chunk) => controller.enqueue(chunk)),
    async pull(controller) {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head: Buffer.concat(chunks).toString("utf8"), body: rest };
}
