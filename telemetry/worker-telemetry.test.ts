import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import type { LogLine } from "@lathe/protocol/log";
import { startCollector } from "./fixtures/collector.ts";
import { RecordedThread } from "./fixtures/recorded-thread.ts";
import { openWorkerTelemetry } from "./worker-telemetry.ts";

function begin(lines: LogLine[], environment: Record<string, string>) {
  const ids = { workerId: newId("wrk"), projectId: newId("prj") };
  return { ids, opening: openWorkerTelemetry({ ...ids, environment, log: (line) => void lines.push(line) }) };
}

test("a worker that is not traced counts, and its lines carry the turn that runs", async () => {
  const lines: LogLine[] = [];
  const { ids, opening } = begin(lines, {});
  const telemetry = await opening;
  const thread = new RecordedThread();
  const turnId = thread.start(thread.queue());
  telemetry.log({ level: "info", message: "before" });
  for (const event of thread.events) for (const observer of telemetry.observers) observer.observe(event);
  telemetry.log({ level: "info", message: "within" });
  const { workerId: worker, projectId: project } = ids;
  expect(lines).toEqual([
    { level: "info", message: "before", worker, project },
    { level: "info", message: "within", worker, project, turn: turnId },
  ]);
  expect(telemetry.traceparentOf(turnId)).toBeNull();
  telemetry.promptBrought(newId("pmt"), "00-x");
  thread.act(turnId, { kind: "file.write", path: "a" });
  for (const event of thread.events) for (const observer of telemetry.observers) observer.observe(event);
  telemetry.previewUpdated(thread.now + 40);
  const names = telemetry.metrics.report().added.map(({ name }) => name);
  expect(names).toContain("lathe_preview_update_seconds");
  expect(names).not.toContain("lathe_spans_total");
  await telemetry.close();
});

test("one that is traced sends its turns before it ends, and names the trace in its lines", async () => {
  const collector = startCollector();
  const lines: LogLine[] = [];
  const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_PROTOCOL: "http/json" };
  const telemetry = await begin(lines, environment).opening;
  const thread = new RecordedThread();
  const promptId = newId("pmt");
  telemetry.promptBrought(promptId, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  const { model, by } = { model: "a/b", by: thread.by };
  thread.add({ type: "prompt.queued", promptId, text: "x", model, by });
  const turnId = thread.start(promptId);
  const observe = () => {
    for (const event of thread.events) for (const observer of telemetry.observers) observer.observe(event);
  };
  observe();
  telemetry.log({ level: "info", message: "within" });
  expect(lines[0]).toMatchObject({ turn: turnId, trace: "0af7651916cd43dd8448eb211c80319c" });
  expect(telemetry.traceparentOf(turnId)).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
  thread.finish(turnId);
  observe();
  await telemetry.close();
  expect(new TextDecoder().decode(collector.received[0]?.body)).toContain('"parentSpanId":"b7ad6b7169203331"');
  await collector.close();
});
