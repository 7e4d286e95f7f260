/**
 * What may stand in a label: one of the given values; or anything, up to a number of different values. What is more than
 * that counts as "other".
 */
export type LabelValues = readonly string[] | { readonly atMost: number };

export interface Metric<Label extends string = string> {
  readonly kind: "counter" | "gauge" | "histogram";
  readonly name: string;
  /** One sentence for people: the HELP line. */
  readonly help: string;
  readonly labels: Readonly<Record<Label, LabelValues>>;
  /** Upper bounds, ascending, without +Inf; empty but for histograms. */
  readonly buckets: readonly number[];
}

export interface Counter<Label extends string = string> extends Metric<Label> {
  readonly kind: "counter";
}
export interface Gauge<Label extends string = string> extends Metric<Label> {
  readonly kind: "gauge";
}
export interface Histogram<Label extends string = string> extends Metric<Label> {
  readonly kind: "histogram";
}

type Labels<Label extends string> = Readonly<Record<Label, LabelValues>>;

export function counter<Label extends string = never>(
  name: string,
  help: string,
  labels: Labels<Label>,
): Counter<Label> {
  return { kind: "counter", name, help, labels, buckets: [] };
}

export function gauge<Label extends string = never>(name: string, help: string, labels: Labels<Label>): Gauge<Label> {
  return { kind: "gauge", name, help, labels, buckets: [] };
}

export function histogram<Label extends string = never>(
  name: string,
  help: string,
  labels: Labels<Label>,
  buckets: readonly number[],
): Histogram<Label> {
  return { kind: "histogram", name, help, labels, buckets };
}
