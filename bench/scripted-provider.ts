import { chatStream } from "@lathe/e2e/chat-stream";
import { StudioApi } from "@lathe/e2e/studio-api";
import type { Page } from "playwright-core";

interface Call {
  name: string;
  input: Record<string, unknown>;
}

export interface ScriptedProvider {
  readonly url: string;
  /** The next answer: a text and tool calls; without one it says "Done." */
  next(text: string, calls: readonly Call[]): void;
  /** When the last byte of an answer with tool calls was written, in milliseconds since the epoch. */
  readonly lastByteAt: number;
  /** Makes it the server's model, as the person in `page`. */
  connect(page: Page, origin: string): Promise<void>;
  close(): Promise<void>;
}

/** A provider at full speed: each answer goes out as fast as the socket takes it. */
export function startScriptedProvider(): ScriptedProvider {
  const answers: string[] = [];
  let lastByteAt = 0;
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    idleTimeout: 0,
    fetch(request) {
      if (request.method === "GET") {
        return Response.json({ object: "list", data: [{ id: "scripted", object: "model" }] });
      }
      const scripted = answers.shift();
      const bytes = new TextEncoder().encode(scripted ?? chatStream("Done."));
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
          if (scripted !== undefined) lastByteAt = performance.timeOrigin + performance.now();
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    },
  });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    next: (text, calls) => void answers.push(chatStream(text, calls)),
    get lastByteAt() {
      return lastByteAt;
    },
    async connect(page, origin) {
      const api = new StudioApi(page, origin);
      await api.call("PUT", "/api/providers/compatible", {
        baseUrl: `${url}/v1`,
        key: "sk-bench",
        models: ["scripted"],
      });
      await api.call("PATCH", "/api/settings", { defaultModel: "compatible/scripted" });
    },
    close: () => server.stop(true),
  };
}
