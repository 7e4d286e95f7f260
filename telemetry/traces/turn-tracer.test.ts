import { describe, expect, test } from "bun:test";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { RecordedThread } from "../fixtures/recorded-thread.ts";
import type { FinishedSpan, SpanSink } from "./span-sink.ts";
import { traceIdOf } from "./trace-ids.ts";
import { parseTraceparent, type TraceParent } from "./trace-parent.ts";
import { TurnTracer } from "./turn-tracer.ts";

const PARENT = { traceId: "0af7651916cd43dd8448eb211c80319c", spanId: "b7ad6b7169203331" };

class KeptSpans implements SpanSink {
  readonly spans: FinishedSpan[] = [];
  readonly asked: [string, TraceParent | null][] = [];
  records = true;

  shouldRecord(traceId: string, parent: TraceParent | null): boolean {
    this.asked.push([traceId, parent]);
    return this.records;
  }

  add(span: FinishedSpan): void {
    this.spans.push(structuredClone(span));
  }

  named(name: string): FinishedSpan | undefined {
    return this.spans.find((span) => span.name === name);
  }

  /** Each span's name with that of its parent. */
  tree(): string[] {
    const names = new Map(this.spans.map(({ spanId, name }) => [spanId, name]));
    return this.spans.map(({ name, parentSpanId }) => `${names.get(parentSpanId ?? "") ?? "-"} > ${name}`).sort();
  }
}

function createTracer(sink: SpanSink, captureContent = false): TurnTracer {
  return new TurnTracer({ sink, projectId: newId("prj"), captureContent });
}

function trace(events: readonly LoggedEvent[], captureContent = false): KeptSpans {
  const sink = new KeptSpans();
  const tracer = createTracer(sink, captureContent);
  for (const event of events) tracer.observe(event);
  return sink;
}

const WHOLE = [
  "- > prompt",
  "prompt > turn",
  "step 1 > action file.write",
  "step 2 > action command.run",
  "turn > check",
  "turn > step 1",
  "turn > step 2",
];

describe("a turn", () => {
  const thread = new RecordedThread();
  const { promptId, turnId } = thread.playTurn();
  const sink = trace(thread.events);

  test("is one trace from its prompt on", () => {
    expect(sink.tree()).toEqual(WHOLE);
    expect(new Set(sink.spans.map(({ traceId }) => traceId))).toEqual(new Set([traceIdOf(promptId)]));
    expect(new Set(sink.spans.map(({ spanId }) => spanId)).size).toBe(sink.spans.length);
  });

  test("has the times of its events, and none outside its parent", () => {
    const at = (type: string) => thread.events.find(({ event }) => event.type === type)?.at;
    expect(sink.named("prompt")).toMatchObject({ startMs: at("prompt.queued"), endMs: at("turn.finished") });
    expect(sink.named("turn")).toMatchObject({ startMs: at("turn.started"), endMs: at("turn.finished") });
    expect(sink.named("action file.write")).toMatchObject({
      startMs: at("action.started"),
      endMs: at("action.finished"),
    });
    expect(sink.named("check")).toMatchObject({ startMs: at("check.started"), endMs: at("check.finished") });
    expect(sink.named("step 1")?.events).toEqual([
      { name: "first part", atMs: at("text.delta") ?? 0 },
      { name: "model finished", atMs: at("usage.updated") ?? 0 },
    ]);
    for (const span of sink.spans) {
      const parent = sink.spans.find(({ spanId }) => spanId === span.parentSpanId) ?? span;
      expect(span.startMs).toBeGreaterThanOrEqual(parent.startMs);
      expect(span.endMs).toBeLessThanOrEqual(parent.endMs);
    }
  });

  test("says what it did", () => {
    expect(sink.named("action file.write")?.attributes).toEqual({
      "lathe.action.kind": "file.write",
      "lathe.path": "src/app.tsx",
      "lathe.action.status": "done",
      "lathe.lines.added": 3,
      "lathe.lines.removed": 1,
      "lathe.action.duration_ms": 200,
    });
    expect(sink.named("action command.run")).toMatchObject({
      failure: "failed",
      attributes: { "lathe.command.program": "npm", "lathe.command.exit_code": 2 },
    });
    expect(sink.named("step 2")?.attributes).toMatchObject({
      "gen_ai.usage.input_tokens": 150,
      "gen_ai.usage.output_tokens": 20,
    });
    expect(sink.named("check")?.attributes).toMatchObject({
      "lathe.check.app": "passed",
      "lathe.check.page": "passed",
    });
    expect(sink.named("turn")?.attributes).toMatchObject({ "lathe.turn.id": turnId, "lathe.outcome": "completed" });
  });

  test("says nothing of what was written, asked, or answered, unless that is wanted", () => {
    expect(JSON.stringify(sink.spans)).not.toMatch(/blue|hush|secret|Blue/);
    const open = JSON.stringify(trace(thread.events, true).spans);
    expect(open).toMatch(/Make it blue/);
    expect(open).toMatch(/npm run build -- --key hush/);
    expect(open).not.toMatch(/secret/);
  });

  test("that is not recorded leaves no span", () => {
    const quiet = new KeptSpans();
    quiet.records = false;
    const tracer = createTracer(quiet);
    for (const event of thread.events.slice(0, 4)) tracer.observe(event);
    expect(parseTraceparent(tracer.traceparentOf(turnId))?.sampled).toBe(false);
    expect(tracer.traceId).toBeNull();
    for (const event of thread.events) tracer.observe(event);
    expect(quiet.spans).toEqual([]);
  });
});

describe("the model's call", () => {
  test("is a child of the step that makes it", () => {
    const thread = new RecordedThread();
    const sink = new KeptSpans();
    const tracer = createTracer(sink);
    const turnId = thread.start(thread.queue());
    thread.step(turnId, 1);
    for (const event of thread.events) tracer.observe(event);
    const parent = parseTraceparent(tracer.traceparentOf(turnId));
    expect(tracer.traceparentOf(newId("trn"))).toBeNull();
    expect(tracer.traceId).toBe(parent?.traceId ?? "");
    thread.finish(turnId);
    tracer.observe(thread.events.at(-1) ?? fail());
    expect(sink.named("step 1")).toMatchObject({ spanId: parent?.spanId, traceId: parent?.traceId });
    expect(tracer.traceparentOf(turnId)).toBeNull();
  });
});

test("a prompt's trace goes on from the request that brought it", () => {
  const thread = new RecordedThread();
  const { promptId } = thread.playTurn();
  const sink = new KeptSpans();
  const tracer = createTracer(sink);
  tracer.takeUp(promptId, `00-${PARENT.traceId}-${PARENT.spanId}-01`);
  tracer.takeUp(newId("pmt"), "00-nonsense");
  for (const event of thread.events) tracer.observe(event);
  expect(sink.named("prompt")).toMatchObject({ traceId: PARENT.traceId, parentSpanId: PARENT.spanId });
  expect(sink.asked).toEqual([[PARENT.traceId, { ...PARENT, sampled: true }]]);
  expect(new Set(sink.spans.map(({ traceId }) => traceId)).size).toBe(1);
});

describe("a preview that shows the files", () => {
  test("ends the trace of the turn that wrote them, also after it", () => {
    const thread = new RecordedThread();
    const sink = new KeptSpans();
    const tracer = createTracer(sink);
    thread.playTurn();
    for (const event of thread.events) tracer.observe(event);
    const written = thread.events.find(({ event }) => event.type === "action.finished")?.at ?? 0;
    tracer.previewUpdated(written + 2_000);
    tracer.previewUpdated(written + 2_100);
    expect(sink.spans.filter(({ name }) => name === "preview updated")).toHaveLength(1);
    expect(sink.named("preview updated")).toMatchObject({
      startMs: written,
      endMs: written + 2_000,
      parentSpanId: sink.named("turn")?.spanId,
      traceId: sink.named("turn")?.traceId,
    });
  });

  test("without a turn is none of a trace", () => {
    const sink = new KeptSpans();
    createTracer(sink).previewUpdated(1);
    expect(sink.spans).toEqual([]);
  });
});

describe("a worker's death", () => {
  const thread = new RecordedThread();
  const turnId = thread.start(thread.queue());
  thread.step(turnId, 1);
  thread.act(turnId, { kind: "file.write", path: "a" });
  thread.step(turnId, 2);
  thread.beginAction(turnId, { kind: "command.run", command: "npm test" });
  const diedAt = thread.now;
  const inherited = thread.events.length;
  thread.finish(turnId, "interrupted", 60_000);

  test("leaves the spans that were open to the next one, under the names that they had", () => {
    const before = new KeptSpans();
    const first = createTracer(before);
    for (const event of thread.events.slice(0, inherited)) first.observe(event);
    const underWay = parseTraceparent(first.traceparentOf(turnId));
    const after = new KeptSpans();
    const second = createTracer(after);
    for (const event of thread.events.slice(0, inherited)) second.recall(event);
    for (const event of thread.events) second.observe(event);

    expect(before.spans.map(({ name }) => name)).toEqual(["action file.write", "step 1"]);
    expect(after.spans.map(({ name }) => name).sort()).toEqual(["action command.run", "prompt", "step 2", "turn"]);
    const both = new KeptSpans();
    both.spans.push(...before.spans, ...after.spans);
    expect(both.tree()).toEqual(trace(thread.events).tree());
    expect(new Set(both.spans.map(({ traceId }) => traceId)).size).toBe(1);
    // What control had been told to be its parent.
    expect(after.named("step 2")?.spanId).toBe(underWay?.spanId ?? "");
    expect(after.named("step 2")).toMatchObject({ endMs: diedAt, failure: "interrupted" });
    expect(after.named("action command.run")).toMatchObject({ endMs: diedAt, failure: "interrupted" });
    expect(after.named("turn")).toMatchObject({
      endMs: thread.now,
      failure: "interrupted",
      attributes: { "lathe.outcome": "interrupted" },
    });
  });

  test("doubles no span and loses none that was handed over, wherever it strikes", () => {
    const whole = trace(thread.events)
      .spans.map(({ spanId }) => spanId)
      .sort();
    for (let at = 0; at <= thread.events.length; at += 1) {
      const sink = new KeptSpans();
      const first = createTracer(sink);
      for (const event of thread.events.slice(0, at)) first.observe(event);
      const second = createTracer(sink);
      for (const event of thread.events.slice(0, at)) second.recall(event);
      for (const event of thread.events.slice(at)) second.observe(event);
      expect([at, sink.spans.map(({ spanId }) => spanId).sort()]).toEqual([at, whole]);
    }
  });
});

describe("odd logs", () => {
  test("a turn that begins while another has no end takes nothing of it", () => {
    const thread = new RecordedThread();
    const first = thread.start(thread.queue());
    thread.step(first, 1);
    thread.act(first, { kind: "file.read", path: "a" });
    const { turnId } = thread.playTurn();
    const sink = trace(thread.events);
    const outcomes = sink.spans
      .filter(({ name }) => name === "turn")
      .map(({ attributes }) => attributes["lathe.outcome"]);
    expect(outcomes).toEqual(["interrupted", "completed"]);
    expect(sink.spans.findLast(({ name }) => name === "turn")?.attributes["lathe.turn.id"]).toBe(turnId);
  });

  test("a prompt that is taken back, and an action that only ends", () => {
    const thread = new RecordedThread();
    thread.add({ type: "prompt.removed", promptId: thread.queue() });
    const turnId = thread.start(newId("pmt"));
    thread.endAction(turnId, newId("act"), { kind: "app.status" });
    thread.finish(turnId, "stopped");
    const sink = trace(thread.events);
    expect(sink.tree()).toEqual(["- > prompt", "- > prompt", "prompt > turn", "turn > action app.status"]);
    expect(sink.spans[0]?.attributes["lathe.outcome"]).toBe("removed");
  });

  test("in any order, nothing throws and no span ends before it began", () => {
    const thread = new RecordedThread();
    thread.playTurn();
    thread.playTurn("interrupted");
    thread.playTurn("failed");
    fc.assert(
      fc.property(fc.shuffledSubarray(thread.events), (events) => {
        const { spans } = trace(events.map((event, index) => ({ ...event, seq: index + 1 })));
        for (const span of spans) expect(span.endMs).toBeGreaterThanOrEqual(span.startMs);
      }),
    );
  });
});

function fail(): never {
  throw new Error("there is no event");
}
