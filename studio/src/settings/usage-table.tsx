import { formatTokens } from "../ui/format-tokens.ts";
import { formatCalls, formatCount, formatUsd } from "../ui/format-usage.ts";
import { sumUsage, tokensOf, type NamedUsage, type UsageSum } from "./sum-usage.ts";

interface UsageTableProps {
  /** What the table is of, for those who do not see it. */
  caption: string;
  /** Of the first column. */
  heading: string;
  rows: readonly NamedUsage[];
}

export function UsageTable({ caption, heading, rows }: UsageTableProps) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-sm text-muted [&>th]:py-1.5 [&>th]:font-medium">
          <th scope="col">{heading}</th>
          <th scope="col" className="pl-3 text-right">
            Calls
          </th>
          <th scope="col" className="pl-3 text-right">
            Tokens
          </th>
          <th scope="col" className="pl-3 text-right">
            Cost
          </th>
        </tr>
      </thead>
      <tbody className="[&>tr]:border-b [&>tr]:border-line">
        {rows.map((row) => (
          <tr key={row.key} className="align-top [&>*]:py-1.5">
            <th scope="row" className="font-medium wrap-anywhere">
              {row.name}
            </th>
            <Figures sum={row} />
          </tr>
        ))}
      </tbody>
      {rows.length > 1 && (
        <tfoot>
          <tr className="align-top font-semibold [&>*]:py-1.5">
            <th scope="row">Together</th>
            <Figures sum={sumUsage(rows)} />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Figures({ sum }: { sum: UsageSum }) {
  const { calls, inputTokens, cachedInputTokens, outputTokens, costUsd, unpricedCalls } = sum;
  return (
    <>
      <td className="pl-3 text-right">{formatCount(calls)}</td>
      <td className="pl-3 text-right">
        {formatTokens(tokensOf(sum))}
        <span className="block text-sm font-normal text-faint">
          <span className="inline-block">
            {formatTokens(inputTokens)} in{cachedInputTokens > 0 && ` (${formatTokens(cachedInputTokens)} cached)`},
          </span>{" "}
          <span className="inline-block">{formatTokens(outputTokens)} out</span>
        </span>
      </td>
      <td className="pl-3 text-right">
        {unpricedCalls < calls || calls === 0 ? formatUsd(costUsd) : "not known"}
        {unpricedCalls > 0 && (
          <span className="block text-sm font-normal text-warning">
            price not known for {formatCalls(unpricedCalls)}
          </span>
        )}
      </td>
    </>
  );
}
