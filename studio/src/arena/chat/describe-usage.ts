import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { Turn } from "@lathe/protocol/thread";
import { formatTokens } from "../../ui/format-tokens.ts";

export interface UsageWords {
  /** "12.4k tokens · $0.03" */
  short: string;
  /** What it is made of. */
  long: string;
}

/** What a turn has used and cost, in words; null where there is nothing to say: no model was asked that counts. */
export function describeUsage({
  usage,
  answeredBy,
  model,
}: Pick<Turn, "usage" | "answeredBy" | "model">): UsageWords | null {
  if (usage === null || (answeredBy ?? model) === COMPOSER_MODEL) return null;
  const { inputTokens, cachedInputTokens, outputTokens, costUsd = null } = usage;
  if (inputTokens === null && outputTokens === null && costUsd === null) return null;
  const tokens =
    inputTokens === null && outputTokens === null
      ? "tokens not known"
      : `${formatTokens((inputTokens ?? 0) + (outputTokens ?? 0))} tokens`;
  const parts = [
    inputTokens !== null && `${inputTokens.toLocaleString()} tokens read`,
    cachedInputTokens !== null && cachedInputTokens > 0 && `${cachedInputTokens.toLocaleString()} of them cached`,
    outputTokens !== null && `${outputTokens.toLocaleString()} written`,
    costUsd !== null && `$${costUsd.toFixed(4)}`,
  ].filter((part) => part !== false);
  return { short: `${tokens} · ${formatCost(costUsd)}`, long: parts.join(", ") };
}

function formatCost(usd: number | null): string {
  if (usd === null) return "price not known";
  if (usd > 0 && usd < 0.01) return "less than $0.01";
  return usd === 0 ? "free" : `$${usd.toFixed(2)}`;
}
