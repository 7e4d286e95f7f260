import { type HrTime, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from "@opentelemetry/api";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  ParentBasedSampler,
  type ReadableSpan,
  type Sampler,
  SamplingDecision,
  type SpanExporter,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace";
import { METRICS } from "../metrics/catalog.ts";
import type { Tracing, TracingOptions } from "./open-tracing.ts";
import type { FinishedSpan } from "./span-sink.ts";
import { SpanQueue } from "./span-queue.ts";
import type { TraceConfig } from "./trace-config.ts";

/** A batch is put into bytes in one go: 128 spans take about 2 ms. */
const QUEUE = { maxWaiting: 2_048, maxBatch: 128, delayMs: 1_000 };
/** A collector that is away is told of once in this time. */
const WARN_EVERY_MS = 60_000;
const EXPORT_TIMEOUT_MS = 10_000;

/** The part that needs OpenTelemetry's packages: about 10 MiB, loaded only when traces are asked for. */
export async function startExport(config: TraceConfig, options: TracingOptions): Promise<Tracing> {
  const { registry, log } = options;
  const sampler = createSampler(config.sampler);
  const resource = resourceFromAttributes({
    ...(options.version === undefined ? {} : { "service.version": options.version }),
    "lathe.role": options.role,
    ...(options.instanceId === undefined ? {} : { "service.instance.id": options.instanceId }),
    ...config.resource,
  });
  let warnedAt = Number.NEGATIVE_INFINITY;
  const queue = new SpanQueue({
    ...QUEUE,
    exporter: await createExporter(config),
    onCounted({ exported, dropped, failed }) {
      registry.add(METRICS.spans, { result: "exported" }, exported);
      registry.add(METRICS.spans, { result: "dropped" }, dropped);
      registry.add(METRICS.spans, { result: "failed" }, failed);
    },
    onFailed(reason) {
      if (performance.now() - warnedAt < WARN_EVERY_MS) return;
      warnedAt = performance.now();
      log({ level: "warning", message: "the collector of traces does not take them", reason });
    },
  });
  return {
    captureContent: config.captureContent,
    shouldRecord(traceId, parent) {
      const context =
        parent === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...toContext(parent), isRemote: true });
      const { decision } = sampler.shouldSample(context, traceId, "prompt", SpanKind.INTERNAL, {}, []);
      return decision === SamplingDecision.RECORD_AND_SAMPLED;
    },
    add: (span) => queue.add(toReadable(span, resource)),
    close: (deadlineMs) => queue.close(deadlineMs),
  };
}

async function createExporter({ url, headers, protocol }: TraceConfig): Promise<SpanExporter> {
  const settings = { url, headers, timeoutMillis: EXPORT_TIMEOUT_MS };
  if (protocol === "http/json") {
    const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
    return new OTLPTraceExporter(settings);
  }
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-proto");
  return new OTLPTraceExporter(settings);
}

function createSampler({ parentBased, root }: TraceConfig["sampler"]): Sampler {
  const own =
    root === "on"
      ? new AlwaysOnSampler()
      : root === "off"
        ? new AlwaysOffSampler()
        : new TraceIdRatioBasedSampler(root.ratio);
  return parentBased ? new ParentBasedSampler({ root: own }) : own;
}

function toReadable(span: FinishedSpan, resource: ReadableSpan["resource"]): ReadableSpan {
  const { traceId, spanId, parentSpanId, failure } = span;
  const context = toContext({ traceId, spanId, sampled: true });
  return {
    name: span.name,
    kind: span.kind === "client" ? SpanKind.CLIENT : SpanKind.INTERNAL,
    spanContext: () => context,
    parentSpanContext: parentSpanId === null ? undefined : toContext({ traceId, spanId: parentSpanId, sampled: true }),
    startTime: toTime(span.startMs),
    endTime: toTime(span.endMs),
    duration: toTime(span.endMs - span.startMs),
    status: failure === null ? { code: SpanStatusCode.UNSET } : { code: SpanStatusCode.ERROR, message: failure },
    attributes: span.attributes,
    links: [],
    events: span.events.map(({ name, atMs }) => ({ name, time: toTime(atMs) })),
    ended: true,
    resource,
    instrumentationScope: { name: "lathe" },
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function toContext({ traceId, spanId, sampled }: { traceId: string; spanId: string; sampled: boolean }) {
  return { traceId, spanId, traceFlags: sampled ? TraceFlags.SAMPLED : TraceFlags.NONE };
}

function toTime(ms: number): HrTime {
  const micros = Math.round(ms * 1000);
  return [Math.floor(micros / 1_000_000), (micros % 1_000_000) * 1000];
}
