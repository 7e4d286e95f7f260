import type { Arena } from "./arena.ts";

/** A hold that is forgotten ends by itself. */
const MAX_HOLD_MS = 120_000;

/**
 * Holds the arena still for as long as the answer is being read: its first line says that everything is in files and
 * with control, and that nothing is written until the reader goes.
 */
export function streamHold(arena: Arena | null): Response {
  const ending = new AbortController();
  const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(MAX_HOLD_MS)]);
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const release = await arena?.hold();
      const end = () => {
        release?.();
        if (!ending.signal.aborted) controller.close();
      };
      if (signal.aborted) return end();
      signal.addEventListener("abort", end, { once: true });
      controller.enqueue(new TextEncoder().encode(`{"held":true}\n`));
    },
    cancel() {
      ending.abort();
    },
  });
  return new Response(body, { headers: { "content-type": "application/x-ndjson" } });
}
