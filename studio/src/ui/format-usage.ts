/** US dollars: "$0", "$0.0042", "$1.20", "$1,204.00". */
export function formatUsd(usd: number): string {
  if (usd === 0) return "$0";
  if (usd < 0.0001) return "< $0.0001";
  if (usd < 0.1) return `$${Number(usd.toPrecision(2))}`;
  return `$${usd.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

export function formatCount(count: number): string {
  return count.toLocaleString("en-US");
}

/** "12 calls", "1 call". */
export function formatCalls(calls: number): string {
  return `${formatCount(calls)} ${calls === 1 ? "call" : "calls"}`;
}
