import type { AppProcess } from "@lathe/protocol/workspace";

/** Lines of JSON with the app's state and its ports' upstreams: one at once, then one per change. */
export function streamPorts(app: AppProcess): Response {
  const encoder = new TextEncoder();
  let unsubscribe: (() => void)[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = () =>
        controller.enqueue(encoder.encode(`${JSON.stringify({ app: app.state, ports: app.ports })}\n`));
      send();
      unsubscribe = [app.onState(send), app.onPorts(send)];
    },
    cancel() {
      for (const end of unsubscribe) end();
    },
  });
  return new Response(body, { headers: { "content-type": "application/x-ndjson" } });
}
