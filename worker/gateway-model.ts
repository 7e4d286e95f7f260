import { type Clock, systemClock } from "@lathe/agent/clock";
import { LatheError, toErrorBody } from "@lathe/protocol/errors";
import { type Model, ModelPart, type ModelRequest } from "@lathe/protocol/model";
import type { TurnId } from "@lathe/protocol/ids";
import type { ControlClient } from "./control-client.ts";

/** Longest line of the gateway's stream, in characters: a whole tool input may be in one part. */
const MAX_LINE_CHARACTERS = 16 * 1024 * 1024;

/** The models behind control's gateway: keys and provider packages stay there, parts arrive as lines of JSON. */
export class GatewayModel implements Model {
  readonly #control: Pick<ControlClient, "request">;
  readonly #traceparentOf: (turnId: TurnId) => string | null;
  readonly #clock: Clock;

  /** @param traceparentOf The header that makes control's part of a call one of the turn's trace. */
  constructor(
    control: Pick<ControlClient, "request">,
    traceparentOf: (turnId: TurnId) => string | null = () => null,
    clock: Clock = systemClock,
  ) {
    this.#control = control;
    this.#traceparentOf = traceparentOf;
    this.#clock = clock;
  }

  async *stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelPart> {
    try {
      const traceparent = request.turnId === undefined ? null : this.#traceparentOf(request.turnId);
      const headers: Record<string, string> = traceparent === null ? {} : { traceparent };
      const init = { method: "POST", body: JSON.stringify(request), headers };
      const response = await this.#ask(init, signal);
      if (response.body === null) return;
      for await (const line of readLines(response.body)) yield ModelPart.parse(JSON.parse(line));
    } catch (error) {
      if (signal.aborted) return;
      yield { type: "failed", error: describeFailure(error) };
    }
  }

  /** Waits for control where it is away: that is no fault of the model, and no try of it. */
  async #ask(init: Parameters<ControlClient["request"]>[1], signal: AbortSignal): Promise<Response> {
    const until = this.#clock.now() + CONTROL_AWAY_MS;
    for (let pauseMs = 100; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        return await this.#control.request("/internal/model", init, signal);
      } catch (error) {
        // What is a LatheError was answered.
        if (error instanceof LatheError || signal.aborted || this.#clock.now() >= until) throw error;
        await this.#clock.sleep(pauseMs, signal);
      }
    }
  }
}

/** Of a server that is started anew. A turn that fails meanwhile would have lost nothing but the person's patience. */
const CONTROL_AWAY_MS = 90_000;
const LONGEST_PAUSE_MS = 2_000;

function describeFailure(error: unknown) {
  if (error instanceof LatheError) return error.toBody();
  // What fetch throws when control restarts or the connection breaks is worth another try.
  if (error instanceof Error && !(error instanceof SyntaxError) && error.name !== "ZodError") {
    return new LatheError("model_stream_cut", "The connection to the model broke off.").toBody();
  }
  return toErrorBody(error);
}

async function* readLines(body: ReadableStream<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n", start)) {
      if (end > start) yield rest.slice(start, end);
      start = end + 1;
    }
    rest = rest.slice(start);
    if (rest.length > MAX_LINE_CHARACTERS)
      throw new LatheError("model_bad_output", "The model sent a part that is too large.");
  }
  if (rest.trim() !== "") yield rest;
}
