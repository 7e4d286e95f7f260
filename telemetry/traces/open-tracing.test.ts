import { afterEach, describe, expect, test } from "bun:test";
import { join } from "node:path";
import type { LogLine } from "@lathe/protocol/log";
import { newId } from "@lathe/protocol/ids";
import { z } from "zod";
import { type Collector, startCollector } from "../fixtures/collector.ts";
import { RecordedThread } from "../fixtures/recorded-thread.ts";
import { METRICS } from "../metrics/catalog.ts";
import { Registry } from "../metrics/registry.ts";
import { createModelCalls } from "../model-calls.ts";
import { openTracing, type Tracing } from "./open-tracing.ts";
import { TurnTracer } from "./turn-tracer.ts";

const Value = z.object({ stringValue: z.string().optional(), intValue: z.number().optional() });
const Attributes = z.array(z.object({ key: z.string(), value: Value }));
const Otlp = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: Attributes }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              kind: z.number(),
              startTimeUnixNano: z.string(),
              endTimeUnixNano: z.string(),
              attributes: Attributes,
              events: z.array(z.object({ name: z.string() })),
              status: z.object({ code: z.number() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

interface Opened {
  tracing: Tracing;
  registry: Registry;
  lines: LogLine[];
}

async function open(environment: Record<string, string>): Promise<Opened> {
  const registry = new Registry();
  const lines: LogLine[] = [];
  const tracing = await openTracing({
    environment,
    role: "worker",
    instanceId: "wrk_x",
    version: "1.2.3",
    registry,
    log: (line) => void lines.push(line),
  });
  if (tracing === null) throw new Error("nothing is traced");
  return { tracing, registry, lines };
}

function collect(behaviour?: "hang" | number): Collector {
  const collector = startCollector(behaviour);
  opened.push(collector);
  return collector;
}

function countOf(registry: Registry, result: string): number | undefined {
  const series = registry.snapshot().find(({ name }) => name === METRICS.spans.name)?.series;
  return series?.find(({ labels }) => labels[0] === result)?.value;
}

function tracerTo(sink: Tracing): TurnTracer {
  return new TurnTracer({ sink, projectId: newId("prj"), captureContent: sink.captureContent });
}

function readSpans(collector: Collector) {
  const bodies = collector.received.map(({ body }) => Otlp.parse(JSON.parse(new TextDecoder().decode(body))));
  const resources = bodies.flatMap(({ resourceSpans }) => resourceSpans);
  return {
    resource: resources[0]?.resource.attributes.map(({ key, value }) => [key, value.stringValue]),
    spans: resources.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
  };
}

describe("a collector", () => {
  test("is sent one trace from the prompt to the model's call and the preview", async () => {
    const collector = collect();
    const { tracing, registry, lines } = await open({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_HEADERS: "authorization=Bearer%20of-the-collector",
      OTEL_SERVICE_NAME: "my-lathe",
      OTEL_RESOURCE_ATTRIBUTES: "deployment.environment.name=home",
    });
    const tracer = tracerTo(tracing);
    const calls = createModelCalls({ registry, sink: tracing });
    const thread = new RecordedThread();
    const { turnId } = thread.playTurn();
    for (const event of thread.events) {
      tracer.observe(event);
      if (event.event.type !== "step.started") continue;
      const call = calls.begin({ model: "anthropic/claude-x", turnId }, tracer.traceparentOf(turnId));
      call.pass({ type: "text.delta", id: "1", text: "secret" });
      call.end();
    }
    tracer.previewUpdated(thread.events.find(({ event }) => event.type === "action.finished")?.at ?? 0);
    await tracing.close(5_000);

    expect(collector.received[0]?.headers).toMatchObject({
      "content-type": "application/json",
      authorization: "Bearer of-the-collector",
    });
    const { resource, spans } = readSpans(collector);
    expect(resource).toEqual([
      ["service.version", "1.2.3"],
      ["lathe.role", "worker"],
      ["service.instance.id", "wrk_x"],
      ["deployment.environment.name", "home"],
      ["service.name", "my-lathe"],
    ]);
    const names = new Map(spans.map(({ spanId, name }) => [spanId, name]));
    expect(spans.map(({ name, parentSpanId }) => `${names.get(parentSpanId ?? "") ?? "-"} > ${name}`).sort()).toEqual([
      "- > prompt",
      "prompt > turn",
      "step 1 > action file.write",
      "step 1 > model call",
      "step 2 > action command.run",
      "step 2 > model call",
      "turn > check",
      "turn > preview updated",
      "turn > step 1",
      "turn > step 2",
    ]);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    const prompt = spans.find(({ name }) => name === "prompt");
    expect(prompt?.startTimeUnixNano).toBe("1700000000000000000");
    expect(prompt?.endTimeUnixNano).toBe(`${thread.now}000000`);
    expect(spans.find(({ name }) => name === "action command.run")?.status.code).toBe(2);
    expect(new TextDecoder().decode(collector.received[0]?.body)).not.toMatch(/secret|hush|blue/);
    expect(countOf(registry, "exported")).toBe(10);
    expect(lines).toEqual([]);
  });

  test("is spoken to in protobuf where nothing else is said", async () => {
    const collector = collect();
    const { tracing } = await open({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/own/path` });
    const thread = new RecordedThread();
    thread.playTurn();
    const tracer = tracerTo(tracing);
    for (const event of thread.events) tracer.observe(event);
    await tracing.close(5_000);
    expect(collector.received[0]?.headers["content-type"]).toBe("application/x-protobuf");
    const text = new TextDecoder("latin1").decode(collector.received[0]?.body);
    for (const word of ["prompt", "action file.write", "src/app.tsx", "lathe"]) expect(text).toContain(word);
  });

  test("that refuses is told of in the log once, and what it did not take is counted", async () => {
    const collector = collect(400);
    const { tracing, registry, lines } = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    const thread = new RecordedThread();
    for (let index = 0; index < 100; index += 1) thread.playTurn();
    const tracer = tracerTo(tracing);
    for (const event of thread.events) tracer.observe(event);
    await tracing.close(5_000);
    expect(countOf(registry, "failed")).toBe(700);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: "warning", message: "the collector of traces does not take them" });
  });

  test.each(["hang", "away"] as const)("that does not answer (%s) costs neither time nor memory", async (how) => {
    const collector = collect("hang");
    // Nobody listens on port 9 of the loopback here.
    const url = how === "hang" ? collector.url : "http://127.0.0.1:9";
    const { tracing, registry } = await open({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
    const thread = new RecordedThread();
    for (let index = 0; index < 1_000; index += 1) thread.playTurn();
    const tracer = tracerTo(tracing);
    for (const event of thread.events) tracer.observe(event);
    const closingAt = performance.now();
    await tracing.close(100);
    expect(performance.now() - closingAt).toBeLessThan(2_000);
    expect((countOf(registry, "dropped") ?? 0) + 2_048).toBeGreaterThanOrEqual(7_000);
  });
});

describe("the sampler", () => {
  test.each([
    ["always_off", {}, 0],
    ["parentbased_traceidratio", { OTEL_TRACES_SAMPLER_ARG: "0" }, 0],
    ["parentbased_traceidratio", { OTEL_TRACES_SAMPLER_ARG: "1" }, 7],
    ["parentbased_always_off", {}, 0],
  ])("%s %j", async (name, rest, count) => {
    const collector = collect();
    const { tracing, registry } = await open({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER: name,
      ...rest,
    });
    const thread = new RecordedThread();
    thread.playTurn();
    const tracer = tracerTo(tracing);
    for (const event of thread.events) tracer.observe(event);
    await tracing.close(5_000);
    expect(countOf(registry, "exported")).toBe(count);
  });

  test("goes by the trace, so that a prompt of the browser's trace follows the browser", async () => {
    const collector = collect();
    const { tracing } = await open({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER: "parentbased_always_off",
    });
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const parent = { traceId, spanId: "b7ad6b7169203331", sampled: true };
    expect(tracing.shouldRecord(traceId, parent)).toBe(true);
    expect(tracing.shouldRecord(traceId, { ...parent, sampled: false })).toBe(false);
    expect(tracing.shouldRecord(traceId, null)).toBe(false);
    await tracing.close(1_000);
  });
});

test("without the variables nothing is opened, and nothing of OpenTelemetry is loaded", () => {
  const script = `
    const { openTracing } = await import(${JSON.stringify(join(import.meta.dir, "open-tracing.ts"))});
    await import(${JSON.stringify(join(import.meta.dir, "turn-tracer.ts"))});
    await import(${JSON.stringify(join(import.meta.dir, "../model-calls.ts"))});
    const { Registry } = await import(${JSON.stringify(join(import.meta.dir, "../metrics/registry.ts"))});
    const loaded = () => Object.keys(require.cache).filter((path) => path.includes("opentelemetry")).length;
    const options = { role: "worker", version: "1", registry: new Registry(), log() {} };
    const none = await openTracing({ ...options, environment: {} });
    const before = loaded();
    const some = await openTracing({ ...options, environment: { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9" } });
    console.log(JSON.stringify({ none, before, some: some !== null, after: loaded() > 0 }));
    await some.close(10);
  `;
  const child = Bun.spawnSync([process.execPath, "-e", script], { env: {}, cwd: join(import.meta.dir, "..") });
  expect(child.stderr.toString()).toBe("");
  expect(JSON.parse(child.stdout.toString())).toEqual({ none: null, before: 0, some: true, after: true });
});
