import type { MonthLimits } from "@lathe/protocol/agent-settings";
import { LatheError } from "@lathe/protocol/errors";

/** What a project has used in a month. Tokens are those that went in and those that came out. */
export interface MonthUsage {
  calls: number;
  tokens: number;
  /** Of the calls whose price is known. */
  costUsd: number;
}

const WHERE = "Raise the limit in the settings, under Limits, or go on next month (UTC).";

/** Errors: `limit_reached`, which says what is used up and where that can be changed. */
export function checkMonth(used: MonthUsage, limits: MonthLimits): void {
  if (limits.usd !== null && used.costUsd >= limits.usd) {
    const words = `This project has used $${used.costUsd.toFixed(2)} of the $${limits.usd.toFixed(2)} that it may use in a month.`;
    throw new LatheError("limit_reached", `${words} ${WHERE}`, { limit: "project money" });
  }
  if (limits.tokens !== null && used.tokens >= limits.tokens) {
    throw new LatheError("limit_reached", `${describe(used.tokens, limits.tokens, "tokens")} ${WHERE}`, {
      limit: "project tokens",
    });
  }
  if (limits.calls !== null && used.calls >= limits.calls) {
    throw new LatheError("limit_reached", `${describe(used.calls, limits.calls, "calls of models")} ${WHERE}`, {
      limit: "project calls",
    });
  }
}

function describe(used: number, limit: number, what: string): string {
  const [first, second] = [used, limit].map((count) => count.toLocaleString("en-US"));
  return `This project has used ${first} of the ${second} ${what} that it may use in a month.`;
}
