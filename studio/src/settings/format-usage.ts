/** US dollars: "$0", "$0.0042", "$1.20", "$1,204.00". */
export function formatUsd(usd: number): string {
  if (usd === 0) return "$0";
  if (usd < 0.0001) return "< $0.0001";
  if (usd < 0.1) return `$${Number(usd.toPrecision(2))}`;
  return `$${usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** "812", "13.4k", "3M". */
export function formatTokens(tokens: number): string {
  if (tokens < 1_000) return String(tokens);
  // 999,950 and more would be rounded to "1000k".
  if (tokens < 999_950) return `${Number((tokens / 1_000).toFixed(1))}k`;
  return `${Number((tokens / 1_000_000).toFixed(1)).toLocaleString("en-US")}M`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

/** "12 calls", "1 call". */
export function formatCalls(calls: number): string {
  return `${formatCount(calls)} ${calls === 1 ? "call" : "calls"}`;
}
