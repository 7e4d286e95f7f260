import { DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import { Skeleton } from "../ui/skeleton.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { LimitsForm } from "./limits-form.tsx";
import { MonthUsage } from "./month-usage.tsx";
import { SettingsBlock } from "./settings-block.tsx";
import { useSettings } from "./use-settings.ts";

export function LimitsSection() {
  const { query, trySave } = useSettings();
  if (query.isError) return <FailedQuery query={query} />;
  if (!query.isSuccess) return <Skeleton className="h-64" />;
  const { turnLimits, monthLimits } = query.data;
  return (
    <>
      <SettingsBlock
        title="For each turn"
        about="A turn that reaches one of these stops, keeps what it has done, and says so. An empty field is no limit."
      >
        <LimitsForm
          fields={[
            { name: "steps", label: "Steps", kind: "count" },
            { name: "tokens", label: "Tokens", kind: "count" },
            { name: "usd", label: "US dollars", kind: "usd" },
          ]}
          limits={turnLimits}
          defaults={DEFAULT_AGENT_SETTINGS.turnLimits}
          onSave={(limits) => trySave({ turnLimits: limits })}
        />
      </SettingsBlock>
      <SettingsBlock
        title="For each project and month"
        about="A project that reaches one of these asks no model until the next month begins (UTC), or the limit is raised."
      >
        <LimitsForm
          fields={[
            { name: "calls", label: "Calls of models", kind: "count" },
            { name: "tokens", label: "Tokens", kind: "count" },
            { name: "usd", label: "US dollars", kind: "usd" },
          ]}
          limits={monthLimits}
          defaults={DEFAULT_AGENT_SETTINGS.monthLimits}
          onSave={(limits) => trySave({ monthLimits: limits })}
        />
        <p className="mt-3 text-sm text-muted">
          Dollars count only calls whose price is known. Where prices are not known, limit calls or tokens.
        </p>
      </SettingsBlock>
      <SettingsBlock title="Used this month">
        <MonthUsage limits={monthLimits} />
      </SettingsBlock>
    </>
  );
}
