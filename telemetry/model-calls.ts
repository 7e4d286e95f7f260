import type { ModelPart, ModelRequest } from "@lathe/protocol/model";
import { METRICS } from "./metrics/catalog.ts";
import type { Registry } from "./metrics/registry.ts";
import type { SpanSink } from "./traces/span-sink.ts";
import { randomSpanId } from "./traces/trace-ids.ts";
import { parseTraceparent } from "./traces/trace-parent.ts";

/** Tells of the calls of models that go through control's gateway, to metrics and traces. */
export interface ModelCalls {
  /** `traceparent`: the header of the worker's request. */
  begin(request: Pick<ModelRequest, "model" | "projectId" | "turnId">, traceparent: string | null): RunningModelCall;
}

export interface RunningModelCall {
  /** A part of the answer, as it is given on. */
  pass(part: ModelPart): void;
  /** The stream is over, whether or not it ended with `finished` or `failed`. */
  end(): void;
}

interface ModelCallsOptions {
  registry: Registry;
  /** Null: nothing is traced. */
  sink: SpanSink | null;
  now?: () => number;
}

/** A name that no provider is asked for must not take one of the places that the label has. */
const UNKNOWN_MODEL = "unknown";

export function createModelCalls({ registry, sink, now = Date.now }: ModelCallsOptions): ModelCalls {
  return {
    begin(request, traceparent) {
      const { model } = request;
      const parent = sink === null ? null : parseTraceparent(traceparent);
      const startMs = now();
      const started = performance.now();
      const seconds = () => (performance.now() - started) / 1000;
      let firstPartSeconds: number | null = null;
      let end: Extract<ModelPart, { type: "finished" | "failed" }> | null = null;
      return {
        pass(part) {
          if (part.type === "finished" || part.type === "failed") end = part;
          else firstPartSeconds ??= seconds();
        },
        end() {
          const took = seconds();
          const result = end?.type ?? "aborted";
          const code = end?.type === "failed" ? end.error.code : null;
          if (code !== null) registry.add(METRICS.modelErrors, { code });
          if (code === "model_not_found") {
            registry.add(METRICS.modelCalls, { model: UNKNOWN_MODEL, result });
          } else {
            registry.add(METRICS.modelCalls, { model, result });
            if (firstPartSeconds !== null) registry.observe(METRICS.modelFirstPartSeconds, { model }, firstPartSeconds);
            registry.observe(METRICS.modelCallSeconds, { model }, took);
          }
          if (end?.type === "finished") countTokens(registry, model, end.usage);
          if (sink === null || parent === null || !parent.sampled) return;
          sink.add({
            name: "model call",
            traceId: parent.traceId,
            spanId: randomSpanId(),
            parentSpanId: parent.spanId,
            kind: "client",
            startMs,
            endMs: startMs + took * 1000,
            attributes: describeCall(request, end),
            events: firstPartSeconds === null ? [] : [{ name: "first part", atMs: startMs + firstPartSeconds * 1000 }],
            failure: code ?? (result === "aborted" ? result : null),
          });
        },
      };
    },
  };
}

type End = Extract<ModelPart, { type: "finished" | "failed" }> | null;
type Usage = Extract<ModelPart, { type: "finished" }>["usage"];

function countTokens(registry: Registry, model: string, usage: Usage): void {
  const { inputTokens, cachedInputTokens, outputTokens } = usage;
  if (inputTokens !== null) registry.add(METRICS.tokens, { kind: "input", model }, inputTokens);
  if (cachedInputTokens !== null) registry.add(METRICS.tokens, { kind: "cached", model }, cachedInputTokens);
  if (outputTokens !== null) registry.add(METRICS.tokens, { kind: "output", model }, outputTokens);
}

function describeCall({ model, projectId, turnId }: Pick<ModelRequest, "model" | "projectId" | "turnId">, end: End) {
  const provider = model.split("/", 1)[0] ?? "";
  return {
    "gen_ai.operation.name": "chat",
    "gen_ai.provider.name": provider.slice(0, 100),
    "gen_ai.request.model": model.slice(0, 200),
    ...(projectId === undefined ? {} : { "lathe.project.id": projectId }),
    ...(turnId === undefined ? {} : { "lathe.turn.id": turnId }),
    ...(end?.type === "finished" ? { "gen_ai.response.finish_reasons": end.reason, ...describeUsage(end.usage) } : {}),
  };
}

function describeUsage({ inputTokens, cachedInputTokens, outputTokens }: Usage): Record<string, number> {
  return {
    ...(inputTokens === null ? {} : { "gen_ai.usage.input_tokens": inputTokens }),
    ...(cachedInputTokens === null ? {} : { "gen_ai.usage.cache_read.input_tokens": cachedInputTokens }),
    ...(outputTokens === null ? {} : { "gen_ai.usage.output_tokens": outputTokens }),
  };
}
