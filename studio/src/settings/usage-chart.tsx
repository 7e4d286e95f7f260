import { formatTokens } from "../ui/format-tokens.ts";
import { formatUsd } from "../ui/format-usage.ts";
import { tokensOf, type NamedUsage } from "./sum-usage.ts";

export type UsageMeasure = "cost" | "tokens";

interface UsageChartProps {
  /** Oldest first. */
  days: readonly NamedUsage[];
  measure: UsageMeasure;
}

const NAMES: Record<UsageMeasure, string> = { cost: "Cost", tokens: "Tokens" };

/** A bar a day. The numbers themselves stand in a table below it. */
export function UsageChart({ days, measure }: UsageChartProps) {
  const format = measure === "cost" ? formatUsd : formatTokens;
  const valueOf = (day: NamedUsage): number => (measure === "cost" ? day.costUsd : tokensOf(day));
  const highest = days.reduce<NamedUsage | undefined>(
    (top, day) => (top === undefined || valueOf(day) > valueOf(top) ? day : top),
    undefined,
  );
  const max = highest === undefined ? 0 : valueOf(highest);
  const first = days[0];
  const last = days.at(-1);
  if (highest === undefined || first === undefined || last === undefined) return null;
  const summary = max === 0 ? "none" : `highest on ${formatDay(highest.key)} with ${format(max)}`;
  return (
    <figure className="rounded-lg border border-line bg-surface px-3 pt-2 pb-2">
      <figcaption className="flex justify-between text-sm text-muted">
        <span>{NAMES[measure]} per day</span>
        <span aria-hidden>{format(max)}</span>
      </figcaption>
      <div
        role="img"
        aria-label={`${NAMES[measure]} per day from ${formatDay(first.key)} to ${formatDay(last.key)}: ${summary}.`}
        className="mt-1 flex h-32 items-end gap-px border-t border-b border-line border-t-line/60"
      >
        {days.map((day) => {
          const value = valueOf(day);
          return (
            <div
              key={day.key}
              title={`${formatDay(day.key)}: ${format(value)}`}
              className="group flex h-full min-w-0 grow basis-0 items-end"
            >
              <div
                // What is little is seen all the same.
                style={{ height: value === 0 ? 0 : `max(2px, ${(value / max) * 100}%)` }}
                className="mx-auto w-full max-w-8 rounded-t-sm bg-line-strong transition-colors group-hover:bg-ink"
              />
            </div>
          );
        })}
      </div>
      <div aria-hidden className="mt-1 flex justify-between text-sm text-faint">
        <span>{formatDay(first.key)}</span>
        <span>{formatDay(last.key)}</span>
      </div>
    </figure>
  );
}

/** Of YYYY-MM-DD, which is a day in UTC. */
export function formatDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(undefined, {
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
}
