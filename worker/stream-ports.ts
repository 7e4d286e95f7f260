import type { AppProcess, Files } from "@lathe/protocol/workspace";

/**
 * Lines of JSON with the app's state, its ports' upstreams and the files that changed since the line before: one at
 * once, then one per change.
 */
export function streamPorts({ app, files }: { app: AppProcess; files: Pick<Files, "watch"> }): Response {
  const encoder = new TextEncoder();
  let unsubscribe: (() => void)[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (changed: readonly string[] = []) =>
        controller.enqueue(encoder.encode(`${JSON.stringify({ app: app.state, ports: app.ports, changed })}\n`));
      send();
      unsubscribe = [
        app.onState(() => send()),
        app.onPorts(() => send()),
        files.watch((changes) => send(changes.map(({ path }) => path))),
      ];
    },
    cancel() {
      for (const end of unsubscribe) end();
    },
  });
  return new Response(body, { headers: { "content-type": "application/x-ndjson" } });
}
