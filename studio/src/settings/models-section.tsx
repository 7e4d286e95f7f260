import type { ProviderInfo } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { ModelSelect } from "../ui/model-select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FailedQuery } from "../ui/failed-query.tsx";
import { ProviderCard } from "./provider-card.tsx";
import { SettingsBlock } from "./settings-block.tsx";
import { useSettings } from "./use-settings.ts";

/** How often a provider that rests is looked at. */
const TROUBLE_REFETCH_MS = 5_000;

export function ModelsSection() {
  const { control } = useStudio();
  const providers = useQuery({
    ...queries.providers(control),
    refetchInterval: ({ state }) => state.data?.some((info) => info.trouble !== null) === true && TROUBLE_REFETCH_MS,
  });
  const first = providers.data?.filter(isFirst) ?? [];
  const more = providers.data?.filter((info) => !isFirst(info)) ?? [];
  return (
    <>
      <SettingsBlock title="Default model" about="What new prompts begin with. Each prompt can choose another.">
        <DefaultModel />
      </SettingsBlock>
      <SettingsBlock
        title="Model providers"
        about="Keys are kept encrypted on this server. They go in and never come out again."
      >
        {providers.isPending && <Skeleton className="h-40" />}
        {providers.isError && <FailedQuery query={providers} />}
        <div className="space-y-3">
          {first.map((provider) => (
            <ProviderCard key={provider.provider} provider={provider} />
          ))}
          {more.length > 0 && (
            <details className="group">
              <summary className="inline-flex min-h-9 list-none items-center gap-1 rounded-md px-2 font-medium hover:bg-hover">
                <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" />
                {more.length} more providers
              </summary>
              <div className="mt-3 space-y-3">
                {more.map((provider) => (
                  <ProviderCard key={provider.provider} provider={provider} />
                ))}
              </div>
            </details>
          )}
        </div>
      </SettingsBlock>
    </>
  );
}

/** Shown without being asked for; the others fold until they are used. */
const FIRST_PROVIDERS: ReadonlySet<ProviderInfo["provider"]> = new Set([
  "composer",
  "anthropic",
  "openai",
  "google",
  "openrouter",
  "compatible",
  "ollama",
]);

function isFirst({ provider, hasKey, baseUrl, trouble }: ProviderInfo): boolean {
  return FIRST_PROVIDERS.has(provider) || hasKey || baseUrl !== null || trouble !== null;
}

function DefaultModel() {
  const { control } = useStudio();
  const models = useQuery(queries.models(control)).data;
  const { query, save } = useSettings();
  if (query.isError) return <FailedQuery query={query} />;
  if (!query.isSuccess) return <Skeleton className="h-8 w-48" />;
  return (
    <ModelSelect
      models={models}
      value={query.data.defaultModel}
      onChange={(defaultModel) => save({ defaultModel })}
      className="border border-line bg-raised text-ink"
    />
  );
}
