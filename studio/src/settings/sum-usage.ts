import type { UsageRow } from "@lathe/protocol/api";

export interface UsageSum {
  calls: number;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  /** Of the calls whose price is known. */
  costUsd: number;
  unpricedCalls: number;
}

export interface NamedUsage extends UsageSum {
  key: string;
  name: string;
}

const DAY_MS = 24 * 60 * 60_000;
const NONE: UsageSum = {
  calls: 0,
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  costUsd: 0,
  unpricedCalls: 0,
};

export function sumUsage(rows: readonly UsageSum[]): UsageSum {
  return rows.reduce<UsageSum>(
    (sum, row) => ({
      calls: sum.calls + row.calls,
      inputTokens: sum.inputTokens + row.inputTokens,
      cachedInputTokens: sum.cachedInputTokens + row.cachedInputTokens,
      outputTokens: sum.outputTokens + row.outputTokens,
      costUsd: sum.costUsd + row.costUsd,
      unpricedCalls: sum.unpricedCalls + row.unpricedCalls,
    }),
    NONE,
  );
}

export type UsageGroup = "model" | "project";

/** What cost most first, then what used most tokens. */
export function groupUsage(rows: readonly UsageRow[], by: UsageGroup): NamedUsage[] {
  const groups = Map.groupBy(rows, (row) => (by === "model" ? row.model : (row.projectId ?? "")));
  return [...groups]
    .map(([key, group]) => ({ key, name: by === "model" ? key : nameProject(group), ...sumUsage(group) }))
    .sort((a, b) => b.costUsd - a.costUsd || tokensOf(b) - tokensOf(a) || a.name.localeCompare(b.name));
}

/** The last `days` days (UTC) up to that of `now`, oldest first; days without a call are there too. */
export function listDays(rows: readonly UsageRow[], days: number, now: number): NamedUsage[] {
  const groups = Map.groupBy(rows, (row) => row.day);
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(now - (days - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    return { key: day, name: day, ...sumUsage(groups.get(day) ?? []) };
  });
}

/** What comes from a cache is part of the input. */
export function tokensOf({ inputTokens, outputTokens }: UsageSum): number {
  return inputTokens + outputTokens;
}

function nameProject(rows: readonly UsageRow[]): string {
  const named = rows.find((row) => row.projectName !== null);
  if (named?.projectName) return named.projectName;
  return rows[0]?.projectId === null ? "No project" : "A project that is gone";
}
