import type { ErrorBody } from "@lathe/protocol/errors";
import type { FinishReason, Model, ModelPart, ModelRequest } from "@lathe/protocol/model";

/** One answer of a scripted model. */
export interface ScriptedStep {
  parts: readonly ModelPart[];
  /** The stream just ends behind that many parts. */
  cutAfter?: number;
  /** Behind its parts the stream waits until it is aborted. */
  hangs?: boolean;
}

/** Plays scripted answers in their order, one for each call, and remembers what it was asked. */
export class ScriptedModel implements Model {
  readonly requests: ModelRequest[] = [];
  /** How many streams are open. */
  open = 0;
  readonly #steps: ScriptedStep[];

  constructor(steps: readonly ScriptedStep[]) {
    this.#steps = [...steps];
  }

  async *stream(request: ModelRequest, signal: AbortSignal): AsyncGenerator<ModelPart> {
    // A copy, since what was asked must not change afterwards.
    this.requests.push(structuredClone(request));
    const step = this.#steps.shift();
    if (step === undefined) throw new Error("the script has no further step");
    this.open += 1;
    try {
      for (const part of step.parts.slice(0, step.cutAfter)) {
        // As over a network: other work gets its turn between two parts.
        await new Promise((resolve) => setImmediate(resolve));
        if (signal.aborted) return;
        yield part;
      }
      if (step.hangs === true && !signal.aborted) {
        await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      }
    } finally {
      this.open -= 1;
    }
  }
}

const NO_USAGE = { inputTokens: null, cachedInputTokens: null, outputTokens: null };

export function says(text: string): ModelPart[] {
  return [{ type: "text.delta", id: "text", text }];
}

export interface ScriptedCall {
  callId: string;
  name: string;
  /** An object is written as JSON; a string is taken as it is, well-formed or not. */
  input: unknown;
  /** Characters in each delta; everything in one by default. */
  deltaCharacters?: number;
}

export function calls({ callId, name, input, deltaCharacters }: ScriptedCall): ModelPart[] {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  const size = Math.max(1, deltaCharacters ?? text.length);
  const deltas: ModelPart[] = [];
  for (let start = 0; start < text.length; start += size) {
    deltas.push({ type: "tool.delta", callId, text: text.slice(start, start + size) });
  }
  return [{ type: "tool.started", callId, name }, ...deltas, { type: "tool.finished", callId, name, input: text }];
}

export function finishes(reason: FinishReason = "stop", tokens?: { input: number; output: number }): ModelPart[] {
  const usage =
    tokens === undefined
      ? NO_USAGE
      : { inputTokens: tokens.input, cachedInputTokens: null, outputTokens: tokens.output };
  return [{ type: "finished", reason, usage }];
}

export function fails(error: ErrorBody): ModelPart[] {
  return [{ type: "failed", error }];
}

/** A step of some parts; without an end among them it is finished as its calls suggest. */
export function step(...parts: readonly (readonly ModelPart[])[]): ScriptedStep {
  const flat = parts.flat();
  const last = flat.at(-1)?.type;
  if (last === "finished" || last === "failed") return { parts: flat };
  const reason = flat.some((part) => part.type === "tool.finished") ? "tool-calls" : "stop";
  return { parts: [...flat, ...finishes(reason)] };
}
