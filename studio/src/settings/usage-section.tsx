import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { SegmentedControl } from "../ui/segmented-control.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { SettingsBlock } from "./settings-block.tsx";
import { groupUsage, listDays, type UsageGroup, sumUsage } from "./sum-usage.ts";
import { formatDay, UsageChart, type UsageMeasure } from "./usage-chart.tsx";
import { UsageTable } from "./usage-table.tsx";

const RANGES = [
  { value: "7", label: "7 days" },
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
] as const;
const MEASURES = [
  { value: "cost", label: "Cost" },
  { value: "tokens", label: "Tokens" },
] as const;
const GROUPS = [
  { value: "model", label: "By model" },
  { value: "project", label: "By project" },
] as const;

/** What models were called for, and what it cost. */
export function UsageSection() {
  const { control } = useStudio();
  const [range, setRange] = useState<"7" | "30" | "90">("30");
  const [chosenMeasure, setMeasure] = useState<UsageMeasure>();
  const [group, setGroup] = useState<UsageGroup>("model");
  const usage = useQuery({ ...queries.usage(control, Number(range)), placeholderData: keepPreviousData });
  const rows = usage.data?.rows ?? [];
  // A chart of costs says nothing where no price is known, or all is free.
  const measure = chosenMeasure ?? (sumUsage(rows).costUsd > 0 ? "cost" : "tokens");
  const days = listDays(rows, Number(range), Date.now());
  return (
    <SettingsBlock
      title="Usage"
      about="What models were called for, in days of UTC. Costs are worked out from list prices; a bill may differ."
      actions={<SegmentedControl label="Time" choices={RANGES} value={range} onChange={setRange} />}
    >
      {usage.isPending && <Skeleton className="h-48" />}
      {usage.isError && <FailedQuery query={usage} />}
      {usage.isSuccess && rows.length === 0 && (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState title={`No model was called in the last ${range} days.`}>
            When a project calls one, its tokens and cost stand here.
          </EmptyState>
        </div>
      )}
      {rows.length > 0 && (
        <>
          <div className="mb-2 flex flex-wrap gap-2">
            <SegmentedControl label="Measure" choices={MEASURES} value={measure} onChange={setMeasure} />
            <SegmentedControl label="Grouped" choices={GROUPS} value={group} onChange={setGroup} />
          </div>
          <UsageChart days={days} measure={measure} />
          <div className="mt-4">
            <UsageTable
              caption={`Usage of the last ${range} days by ${group}`}
              heading={group === "model" ? "Model" : "Project"}
              rows={groupUsage(rows, group)}
            />
          </div>
          <details className="group mt-3">
            <summary className="-ml-2 inline-flex min-h-9 list-none items-center gap-1 rounded-md px-2 font-medium hover:bg-hover">
              <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
              Numbers of each day
            </summary>
            <UsageTable
              caption={`Usage of the last ${range} days by day`}
              heading="Day"
              // Days without a call say nothing in a table.
              rows={days
                .filter((day) => day.calls > 0)
                .map((day) => ({ ...day, name: formatDay(day.key) }))
                .toReversed()}
            />
          </details>
        </>
      )}
    </SettingsBlock>
  );
}
