import type { MonthLimits } from "@lathe/protocol/agent-settings";
import { useQuery } from "@tanstack/react-query";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { formatTokens } from "../ui/format-tokens.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { formatCount, formatUsd } from "../ui/format-usage.ts";
import { UsageMeter } from "./usage-meter.tsx";

/** What each project has used in this month, next to what it may use. */
export function MonthUsage({ limits }: { limits: MonthLimits }) {
  const { control } = useStudio();
  const usage = useQuery(queries.usage(control, 30));
  const projects = useQuery(queries.projects(control)).data;
  if (usage.isError) return <FailedQuery query={usage} />;
  if (!usage.isSuccess) return <Skeleton className="h-24" />;
  const { month } = usage.data;
  if (month.length === 0) return <p className="text-muted">No project has called a model this month.</p>;
  return (
    <ul aria-label="Used this month" className="divide-y divide-line rounded-lg border border-line bg-surface">
      {month.map(({ projectId, calls, tokens, costUsd }) => (
        <li key={projectId} className="px-3 py-2.5">
          <h3 className="truncate font-medium">
            {projects?.find((project) => project.projectId === projectId)?.name ?? "A project that is gone"}
          </h3>
          <div className="mt-1.5 grid gap-x-4 gap-y-2 sm:grid-cols-3">
            <UsageMeter label="Calls" used={calls} limit={limits.calls} format={formatCount} />
            <UsageMeter label="Tokens" used={tokens} limit={limits.tokens} format={formatTokens} />
            <UsageMeter label="Cost" used={costUsd} limit={limits.usd} format={formatUsd} />
          </div>
        </li>
      ))}
    </ul>
  );
}
