import { expect, test } from "bun:test";
import type { ReadableSpan, SpanExporter } from "@opentelemetry/sdk-trace";
import { type SpanCounts, SpanQueue } from "./span-queue.ts";

type Answer = Parameters<SpanExporter["export"]>[1];

function openQueue(limits: { maxWaiting: number; maxBatch: number; delayMs: number }) {
  const batches: { size: number; answer: Answer }[] = [];
  const counts: SpanCounts = { exported: 0, dropped: 0, failed: 0 };
  const failures: string[] = [];
  let waiting: (() => void) | null = null;
  const exporter: SpanExporter = {
    export(spans, answer) {
      batches.push({ size: spans.length, answer });
      waiting?.();
    },
    shutdown: async () => {},
  };
  const queue = new SpanQueue({
    ...limits,
    exporter,
    onCounted(more) {
      counts.exported += more.exported;
      counts.dropped += more.dropped;
      counts.failed += more.failed;
    },
    onFailed: (reason) => void failures.push(reason),
  });
  const nextBatch = (count: number) =>
    new Promise<void>((resolve) => {
      waiting = () => {
        if (batches.length >= count) resolve();
      };
      waiting();
    });
  return { queue, batches, counts, failures, nextBatch };
}

// The queue looks at nothing of a span.
const span = {} as ReadableSpan;
const fill = (queue: SpanQueue, count: number) => {
  for (let index = 0; index < count; index += 1) queue.add(span);
};

test("one batch at a time, and no more than fits into memory waits behind it", async () => {
  const { queue, batches, counts, nextBatch } = openQueue({ maxWaiting: 100, maxBatch: 40, delayMs: 0 });
  fill(queue, 40);
  await nextBatch(1);
  // The collector hangs now.
  fill(queue, 5_000);
  expect(batches).toHaveLength(1);
  expect(counts).toEqual({ exported: 0, dropped: 4_900, failed: 0 });
  for (const [index, size] of [40, 40, 40, 20].entries()) {
    await nextBatch(index + 1);
    expect(batches[index]?.size).toBe(size);
    batches[index]?.answer({ code: 0 });
  }
  await queue.close(1_000);
  expect(counts).toEqual({ exported: 140, dropped: 4_900, failed: 0 });
});

test("what a collector does not take is counted and told, and the next batch is tried", async () => {
  const { queue, batches, counts, failures, nextBatch } = openQueue({ maxWaiting: 100, maxBatch: 10, delayMs: 0 });
  fill(queue, 20);
  await nextBatch(1);
  batches[0]?.answer({ code: 1, error: new Error("busy") });
  await nextBatch(2);
  batches[1]?.answer({ code: 0 });
  await queue.close(1_000);
  expect(counts).toEqual({ exported: 10, dropped: 0, failed: 10 });
  expect(failures).toEqual(["Error: busy"]);
});

test("the end waits for a collector that hangs no longer than it may", async () => {
  const { queue, counts } = openQueue({ maxWaiting: 100, maxBatch: 10, delayMs: 60_000 });
  fill(queue, 30);
  const startedAt = performance.now();
  await queue.close(50);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(counts.dropped).toBe(20);
  queue.add(span);
  expect(counts.dropped).toBe(21);
});

test("the end sends what waits without waiting for more", async () => {
  const { queue, batches, counts, nextBatch } = openQueue({ maxWaiting: 100, maxBatch: 10, delayMs: 60_000 });
  fill(queue, 15);
  const closed = queue.close(10_000);
  await nextBatch(1);
  batches[0]?.answer({ code: 0 });
  await nextBatch(2);
  batches[1]?.answer({ code: 0 });
  await closed;
  expect(counts).toEqual({ exported: 15, dropped: 0, failed: 0 });
});
