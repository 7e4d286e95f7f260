import type { Model, ModelPart, ModelRequest } from "@lathe/protocol/model";

/** Characters in a second: words as fast as they are read, files as fast as a quick model writes them. */
const SPEED = { "text.delta": 600, "tool.delta": 40_000 } as const;

/** Waits so many milliseconds, or until the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

/** A model that gives what it says word by word and its files as they are written, as one does that thinks of them. */
export function steadyModel(model: Model, wait: Wait = waitFor): Model {
  return {
    async *stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart> {
      for await (const part of model.stream(request, signal)) {
        for (const piece of part.type === "text.delta" ? words(part) : [part]) {
          if (piece.type === "text.delta" || piece.type === "tool.delta")
            await wait((piece.text.length / SPEED[piece.type]) * 1000, signal);
          if (signal.aborted) return;
          yield piece;
        }
      }
    },
  };
}

function words(part: Extract<ModelPart, { type: "text.delta" }>): ModelPart[] {
  return (part.text.match(/\s*\S+\s*/g) ?? [part.text]).map((text) => ({ ...part, text }));
}

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
  });
}
