import type { TraceParent } from "./trace-parent.ts";

export type SpanAttributes = Record<string, string | number | boolean>;

/** A span that has ended. Times are milliseconds since the epoch. */
export interface FinishedSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId: string | null;
  /** `client`: a call that leaves this server. */
  kind: "internal" | "client";
  startMs: number;
  endMs: number;
  attributes: SpanAttributes;
  /** Moments within it. */
  events: readonly { name: string; atMs: number }[];
  /** Why it counts as an error: a word, never a message; null when it does not. */
  failure: string | null;
}

/** Where spans go. Nothing of it waits or throws. */
export interface SpanSink {
  /** Whether a trace that begins here is recorded. `parent`: the span of another system that it continues. */
  shouldRecord(traceId: string, parent: TraceParent | null): boolean;
  add(span: FinishedSpan): void;
}
