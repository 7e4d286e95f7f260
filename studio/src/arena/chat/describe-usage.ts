import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { Turn } from "@lathe/protocol/thread";
import { formatTokens } from "../../ui/format-tokens.ts";
import { formatCount, formatUsd } from "../../ui/format-usage.ts";

export interface UsageWords {
  /** "12.4k tokens · $0.03" */
  short: string;
  /** What it is made of. */
  long: string;
}

type Counted = Pick<Turn, "usage" | "answeredBy" | "model">;

/** What a turn has used and cost, in words; null where there is nothing to say: no model was asked that counts. */
export function describeUsage(turn: Counted): UsageWords | null {
  return describeThreadUsage([turn]);
}

/** The same of several turns together. What only some of them know is said to be more. */
export function describeThreadUsage(turns: readonly Counted[]): UsageWords | null {
  const counted = turns.flatMap(({ usage, answeredBy, model }) =>
    usage === null || (answeredBy ?? model) === COMPOSER_MODEL ? [] : [usage],
  );
  const input = sum(counted.map(({ inputTokens }) => inputTokens));
  const cached = sum(counted.map(({ cachedInputTokens }) => cachedInputTokens));
  const output = sum(counted.map(({ outputTokens }) => outputTokens));
  const cost = sum(counted.map(({ costUsd = null }) => costUsd));
  if (input === null && output === null && cost === null) return null;
  const tokens =
    input === null && output === null
      ? "tokens not known"
      : `${formatTokens((input?.known ?? 0) + (output?.known ?? 0))} tokens`;
  const parts = [
    input !== null && `${formatCount(input.known)} tokens read`,
    cached !== null && cached.known > 0 && `${formatCount(cached.known)} of them cached`,
    output !== null && `${formatCount(output.known)} written`,
    cost !== null && `${formatUsd(cost.known)}${cost.isPart ? " and what has no known price" : ""}`,
  ].filter((part) => part !== false);
  return { short: `${tokens} · ${formatCost(cost)}`, long: parts.join(", ") };
}

interface Sum {
  known: number;
  /** Some of it is not known. */
  isPart: boolean;
}

/** Null where nothing is known. */
function sum(counts: readonly (number | null)[]): Sum | null {
  const known = counts.filter((count) => count !== null);
  if (known.length === 0) return null;
  return { known: known.reduce((total, count) => total + count, 0), isPart: known.length < counts.length };
}

function formatCost(cost: Sum | null): string {
  if (cost === null) return "price not known";
  return `${formatUsd(cost.known)}${cost.isPart ? " and more" : ""}`;
}
