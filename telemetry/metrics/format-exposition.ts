import type { MetricsSnapshot, Series } from "./metrics-snapshot.ts";
import { METRIC_BY_NAME } from "./catalog.ts";
import type { Metric } from "./metric.ts";

/** Of Prometheus' text format 0.0.4. */
export const EXPOSITION_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Values as Prometheus reads them: one block a metric, in the catalog's order, histograms with cumulative buckets. */
export function formatExposition(snapshot: MetricsSnapshot): string {
  const byName = new Map(snapshot.map(({ name, series }) => [name, series]));
  let text = "";
  for (const metric of METRIC_BY_NAME.values()) {
    const series = byName.get(metric.name);
    if (series === undefined || series.length === 0) continue;
    text += `# HELP ${metric.name} ${escapeHelp(metric.help)}\n# TYPE ${metric.name} ${metric.kind}\n`;
    for (const each of series)
      text += metric.kind === "histogram" ? formatHistogram(metric, each) : formatOne(metric, each);
  }
  return text;
}

function formatOne(metric: Metric, series: Series): string {
  return `${metric.name}${formatLabels(metric, series)} ${formatNumber(series.value)}\n`;
}

function formatHistogram(metric: Metric, series: Series): string {
  let text = "";
  let total = 0;
  for (const [index, count] of (series.counts ?? []).entries()) {
    total += count;
    const bound = metric.buckets[index] ?? Number.POSITIVE_INFINITY;
    text += `${metric.name}_bucket${formatLabels(metric, series, formatNumber(bound))} ${total}\n`;
  }
  const labels = formatLabels(metric, series);
  return `${text}${metric.name}_sum${labels} ${formatNumber(series.value)}\n${metric.name}_count${labels} ${total}\n`;
}

function formatLabels(metric: Metric, series: Series, bound?: string): string {
  const pairs = Object.keys(metric.labels).map(
    (label, index) => `${label}="${escapeLabel(series.labels[index] ?? "")}"`,
  );
  if (bound !== undefined) pairs.push(`le="${bound}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function formatNumber(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  return value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
}

function escapeHelp(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
}

function escapeLabel(text: string): string {
  return escapeHelp(text).replaceAll('"', '\\"');
}
