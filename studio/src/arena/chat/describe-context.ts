import { COMPOSER_MODEL, type ModelInfo } from "@lathe/protocol/api";
import type { Turn } from "@lathe/protocol/thread";
import { formatTokens } from "../../ui/format-tokens.ts";
import { formatCount } from "../../ui/format-usage.ts";

export interface ContextWords {
  /** Of the model's window, from 0 to 1; null: how large that is, is not known. */
  share: number | null;
  /** There is little room left. */
  isNearlyFull: boolean;
  /** "38% of context" */
  short: string;
  long: string;
}

const NEARLY_FULL = 0.8;

/** How much of its window the model had in use at its last call; null where nobody said. */
export function describeContext(
  turns: readonly Pick<Turn, "lastCallTokens" | "answeredBy" | "model">[],
  models: readonly ModelInfo[] | undefined,
): ContextWords | null {
  const turn = turns.findLast(({ lastCallTokens }) => lastCallTokens !== null);
  if (turn === undefined || turn.lastCallTokens === null) return null;
  const { lastCallTokens } = turn;
  const model = turn.answeredBy ?? turn.model;
  if (model === COMPOSER_MODEL) return null;
  const info = models?.find((other) => other.model === model);
  const window = info?.facts?.contextTokens ?? null;
  const label = info?.label ?? model;
  if (window === null) {
    return {
      share: null,
      isNearlyFull: false,
      short: `Context ${formatTokens(lastCallTokens)}`,
      long: `${formatCount(lastCallTokens)} tokens at the last call. How many ${label} can hold is not known.`,
    };
  }
  const share = Math.min(1, lastCallTokens / window);
  return {
    share,
    isNearlyFull: share >= NEARLY_FULL,
    short: `${formatShare(share)} of context`,
    long: `${formatCount(lastCallTokens)} of the ${formatCount(window)} tokens that ${label} can hold, at the last call.`,
  };
}

/** What is little is not nothing. */
function formatShare(share: number): string {
  return share > 0 && share < 0.01 ? "< 1%" : `${Math.round(share * 100)}%`;
}
