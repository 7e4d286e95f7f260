import type { ReadableSpan, SpanExporter } from "@opentelemetry/sdk-trace";

export interface SpanCounts {
  exported: number;
  /** There was no room for them. */
  dropped: number;
  /** The collector did not take them. */
  failed: number;
}

interface SpanQueueOptions {
  exporter: SpanExporter;
  /** Spans that wait at most; more are dropped. */
  maxWaiting: number;
  maxBatch: number;
  /** How long a span waits for others, in milliseconds. */
  delayMs: number;
  onCounted: (counts: SpanCounts) => void;
  /** The collector did not take a batch. */
  onFailed: (reason: string) => void;
}

/**
 * Hands spans to the exporter in batches, one at a time, so that a collector that is away or hangs costs a bounded queue
 * and no waiting. The package's own batching does the same and does not tell how much it drops.
 */
export class SpanQueue {
  readonly #options: SpanQueueOptions;
  readonly #waiting: ReadableSpan[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #sending: Promise<void> | null = null;
  #closed = false;

  constructor(options: SpanQueueOptions) {
    this.#options = options;
  }

  add(span: ReadableSpan): void {
    if (this.#closed || this.#waiting.length >= this.#options.maxWaiting) {
      this.#options.onCounted({ exported: 0, dropped: 1, failed: 0 });
      return;
    }
    this.#waiting.push(span);
    this.#schedule();
  }

  /** Sends what waits, for at most `deadlineMs`; what could not be sent is dropped. */
  async close(deadlineMs: number): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const deadline = Promise.withResolvers<"late">();
    const timer = setTimeout(() => deadline.resolve("late"), deadlineMs);
    while (this.#waiting.length > 0 || this.#sending !== null) {
      if ((await Promise.race([this.#send(), deadline.promise])) === "late") break;
    }
    clearTimeout(timer);
    const dropped = this.#waiting.splice(0).length;
    if (dropped > 0) this.#options.onCounted({ exported: 0, dropped, failed: 0 });
    // Ends connections; with a collector that hangs it would wait for that as well.
    this.#options.exporter.shutdown().catch((error: unknown) => this.#options.onFailed(String(error)));
  }

  #schedule(): void {
    if (this.#timer !== null || this.#sending !== null || this.#closed) return;
    const { maxBatch, delayMs } = this.#options;
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        void this.#send();
      },
      this.#waiting.length >= maxBatch ? 0 : delayMs,
    );
    // Spans are no reason for a process to go on.
    this.#timer.unref();
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendBatch().finally(() => {
      this.#sending = null;
      if (this.#waiting.length > 0) this.#schedule();
    });
    return this.#sending;
  }

  async #sendBatch(): Promise<void> {
    const batch = this.#waiting.splice(0, this.#options.maxBatch);
    if (batch.length === 0) return;
    const { exporter, onCounted, onFailed } = this.#options;
    const error = await new Promise<string | null>((resolve) => {
      try {
        exporter.export(batch, (result) => resolve(result.code === 0 ? null : String(result.error)));
      } catch (thrown) {
        resolve(String(thrown));
      }
    });
    if (error === null) return onCounted({ exported: batch.length, dropped: 0, failed: 0 });
    onCounted({ exported: 0, dropped: 0, failed: batch.length });
    onFailed(error);
  }
}
