import { z } from "zod";

const amount = z.number().nonnegative().max(Number.MAX_SAFE_INTEGER);
const MAX_BUCKETS = 32;

/** Values of one metric under one set of labels, which stand in the order of its definition. */
export const Series = z.object({
  labels: z.array(z.string().max(200)).max(8),
  value: amount,
  /** Of a histogram: how many observations fell into each bucket, the last one above all bounds. `value` is their sum. */
  counts: z.array(amount.int()).max(MAX_BUCKETS).optional(),
});
export type Series = z.infer<typeof Series>;

/**
 * A registry's values as they travel between processes. Definitions do not: whoever reads it knows the same catalog,
 * and passes over what is not in it (another version's metric).
 */
export const MetricsSnapshot = z
  .array(z.object({ name: z.string().max(100), series: z.array(Series).max(1_000) }))
  .max(100);
export type MetricsSnapshot = z.infer<typeof MetricsSnapshot>;
