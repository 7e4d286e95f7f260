export interface PacedModel {
  readonly url: string;
  /** When each word (`w1`, `w2`, …, counted over all answers) was written to its socket, by performance.now(). */
  readonly sentAt: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** A provider in OpenAI's chat format that speaks words at a steady pace and remembers when it said each. */
export function startPacedModel({ words, everyMs }: { words: number; everyMs: number }): PacedModel {
  const sentAt = new Map<string, number>();
  let count = 0;
  const encoder = new TextEncoder();
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    idleTimeout: 0,
    fetch(request) {
      if (request.method === "GET") return Response.json({ object: "list", data: [{ id: "paced", object: "model" }] });
      let left = words;
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, everyMs));
          if (left === 0) {
            controller.enqueue(encoder.encode(`${chunk({}, "stop")}data: [DONE]\n\n`));
            controller.close();
            return;
          }
          left -= 1;
          count += 1;
          const word = `w${count}`;
          sentAt.set(word, performance.now());
          controller.enqueue(encoder.encode(chunk({ content: `${word} ` }, null)));
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    },
  });
  return { url: `http://127.0.0.1:${server.port}`, sentAt, close: () => server.stop(true) };
}

function chunk(delta: object, reason: string | null): string {
  const choices = [{ index: 0, delta, finish_reason: reason }];
  return `data: ${JSON.stringify({ id: "c1", object: "chat.completion.chunk", created: 1, model: "paced", choices })}\n\n`;
}
