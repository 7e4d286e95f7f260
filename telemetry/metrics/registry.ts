import { METRIC_BY_NAME } from "./catalog.ts";
import type { Counter, Gauge, Histogram, Metric } from "./metric.ts";
import type { MetricsSnapshot, Series } from "./metrics-snapshot.ts";

const MAX_LABEL_CHARACTERS = 120;
const OTHER = "other";

type LabelsOf<Label extends string> = Readonly<Record<Label, string>>;

interface StoredSeries {
  labels: string[];
  value: number;
  counts: number[] | null;
}

/** The values of a process' metrics, or of many processes' together. Its size is bounded by the catalog. */
export class Registry {
  readonly #metrics = new Map<Metric, Map<string, StoredSeries>>();
  /** The values of open labels that have been seen, by the label's name: one model is one value for all metrics. */
  readonly #openValues = new Map<string, Set<string>>();

  add<Label extends string>(metric: Counter<Label>, labels: LabelsOf<Label>, amount = 1): void {
    if (isAmount(amount)) this.#find(metric, readLabels(metric, labels)).value += amount;
  }

  set<Label extends string>(metric: Gauge<Label>, labels: LabelsOf<Label>, value: number): void {
    this.#find(metric, readLabels(metric, labels)).value = value;
  }

  observe<Label extends string>(metric: Histogram<Label>, labels: LabelsOf<Label>, value: number): void {
    if (!Number.isFinite(value)) return;
    const series = this.#find(metric, readLabels(metric, labels));
    // A clock that was set back makes negative times.
    const amount = Math.max(0, value);
    const bucket = metric.buckets.findIndex((bound) => amount <= bound);
    const counts = (series.counts ??= emptyCounts(metric));
    const index = bucket < 0 ? metric.buckets.length : bucket;
    counts[index] = (counts[index] ?? 0) + 1;
    series.value += amount;
  }

  /** Adds another process' counters and histograms to these and takes over its gauges. What does not fit is left out. */
  merge(snapshot: MetricsSnapshot): void {
    for (const { name, series } of snapshot) {
      const metric = METRIC_BY_NAME.get(name);
      if (metric === undefined) continue;
      for (const each of series) this.#mergeSeries(metric, each);
    }
  }

  /** Forgets a metric's values; for gauges that are set anew as a whole. */
  clear(metric: Gauge): void {
    this.#metrics.delete(metric);
    for (const [label, values] of Object.entries(metric.labels)) {
      if ("atMost" in values) this.#openValues.delete(label);
    }
  }

  snapshot(): MetricsSnapshot {
    return [...this.#metrics].map(([{ name }, series]) => ({
      name,
      series: [...series.values()].map(({ labels, value, counts }) => ({
        labels: [...labels],
        value,
        ...(counts === null ? {} : { counts: [...counts] }),
      })),
    }));
  }

  /** All values so far; the registry begins anew. */
  drain(): MetricsSnapshot {
    const snapshot = this.snapshot();
    this.#metrics.clear();
    return snapshot;
  }

  #mergeSeries(metric: Metric, { labels, value, counts }: Series): void {
    const isHistogram = metric.kind === "histogram";
    if (labels.length !== Object.keys(metric.labels).length || isHistogram !== (counts !== undefined)) return;
    if (counts !== undefined && counts.length !== metric.buckets.length + 1) return;
    const series = this.#find(metric, labels);
    if (metric.kind === "gauge") {
      series.value = value;
      return;
    }
    series.value += value;
    if (counts === undefined) return;
    const sums = (series.counts ??= emptyCounts(metric));
    for (const [index, count] of counts.entries()) sums[index] = (sums[index] ?? 0) + count;
  }

  #find(metric: Metric, given: readonly string[]): StoredSeries {
    let known = this.#metrics.get(metric);
    if (known === undefined) this.#metrics.set(metric, (known = new Map()));
    // Given labels are mostly those of a series that is there: only new ones are looked at closely.
    const found = known.get(given.join("\0"));
    if (found !== undefined) return found;
    const labels = this.#bound(metric, given);
    const key = labels.join("\0");
    const bounded = known.get(key);
    if (bounded !== undefined) return bounded;
    const series: StoredSeries = { labels, value: 0, counts: metric.kind === "histogram" ? emptyCounts(metric) : null };
    known.set(key, series);
    return series;
  }

  #bound(metric: Metric, given: readonly string[]): string[] {
    return Object.entries(metric.labels).map(([label, allowed], index) => {
      const value = given[index] ?? "";
      if (!("atMost" in allowed)) return allowed.includes(value) ? value : OTHER;
      const seen = this.#openValues.get(label) ?? new Set();
      this.#openValues.set(label, seen);
      const cut = value.slice(0, MAX_LABEL_CHARACTERS).replaceAll("\0", "");
      if (!seen.has(cut) && seen.size >= allowed.atMost) return OTHER;
      seen.add(cut);
      return cut;
    });
  }
}

function readLabels<Label extends string>(metric: Metric<Label>, labels: LabelsOf<Label>): string[] {
  const values: string[] = [];
  for (const label in metric.labels) values.push(labels[label]);
  return values;
}

function emptyCounts(metric: Metric): number[] {
  return Array.from({ length: metric.buckets.length + 1 }, () => 0);
}

function isAmount(amount: number): boolean {
  return Number.isFinite(amount) && amount >= 0;
}
