import type { Aim, Finding } from "./measure.ts";
import { median, percentile } from "./statistics.ts";

export interface Row {
  finding: Finding;
  median: number;
  p95: number;
  /** Null without an aim. */
  holds: boolean | null;
}

export function toRow(finding: Finding): Row {
  return {
    finding,
    median: median(finding.samples),
    p95: percentile(finding.samples, 0.95),
    holds: finding.aim === undefined ? null : holds(finding.samples, finding.aim),
  };
}

function holds(samples: readonly number[], aim: Aim): boolean {
  const value = figureOf(samples, aim);
  return aim.at === "most" ? value <= aim.value : value >= aim.value;
}

export function figureOf(samples: readonly number[], aim: Aim): number {
  if (aim.figure === "median") return median(samples);
  return percentile(samples, aim.figure === "p95" ? 0.95 : 0.99);
}

/** The findings as a table of Markdown. */
export function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({ finding, ...row }) => {
    const { key, what, unit, samples, aim, note } = finding;
    const bound =
      aim === undefined ? "" : `${aim.figure} ${aim.at === "most" ? "≤" : "≥"} ${format(aim.value)} ${unit}`;
    const verdict =
      row.holds === null ? "" : row.holds ? "holds" : `**missed**: ${format(figureOf(samples, aim ?? NO_AIM))}`;
    const cells = [
      key,
      what,
      `${format(row.median)} ${unit}`,
      `${format(row.p95)} ${unit}`,
      samples.length,
      bound,
      verdict,
      note ?? "",
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return ["| | what | median | p95 | n | aim | | how |", "|---|---|---|---|---|---|---|---|", ...lines].join("\n");
}

const NO_AIM: Aim = { figure: "median", at: "most", value: 0 };

function format(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString("en");
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
