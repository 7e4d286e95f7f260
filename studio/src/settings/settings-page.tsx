import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ProviderInfo } from "@lathe/protocol/api";
import { ArrowLeft, ChevronRight } from "lucide-react";
import { useEffect } from "react";
import { describeError } from "../api/http.ts";
import { queries } from "../api/queries.ts";
import { useStudio } from "../studio-context.tsx";
import { ThemeMenu } from "../theme/theme-menu.tsx";
import { Button } from "../ui/button.tsx";
import { ModelSelect } from "../ui/model-select.tsx";
import { Notice } from "../ui/notice.tsx";
import { SandboxWarning } from "../ui/sandbox-warning.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { ProviderCard } from "./provider-card.tsx";

export function SettingsPage() {
  const { control } = useStudio();
  const me = useQuery(queries.me(control)).data;
  const providers = useQuery(queries.providers(control));
  const first = providers.data?.filter(isFirst) ?? [];
  const more = providers.data?.filter((info) => !isFirst(info)) ?? [];
  useEffect(() => {
    document.title = "Settings · Lathe";
  }, []);
  return (
    <div className="h-full overflow-y-auto">
      <header className="mx-auto flex h-12 max-w-2xl items-center px-4">
        <Link
          to="/"
          className="-ml-2 inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-muted hover:bg-hover hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4" strokeWidth={1.75} />
          Projects
        </Link>
        <span className="grow" />
        <ThemeMenu />
      </header>
      <main className="mx-auto max-w-2xl px-4 pt-6 pb-16">
        <h1 className="text-2xl font-semibold tracking-tight">Settings</h1>
        <DefaultModel />
        <section className="mt-8">
          <h2 className="text-lg font-semibold">Model providers</h2>
          <p className="mt-0.5 mb-3 text-muted">
            Keys are kept encrypted on this server. They go in and never come out again.
          </p>
          {providers.isPending && <Skeleton className="h-40" />}
          {providers.isError && (
            <Notice
              tone="danger"
              actions={
                <Button size="sm" onClick={() => void providers.refetch()}>
                  Try again
                </Button>
              }
            >
              {describeError(providers.error)}
            </Notice>
          )}
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
        </section>
        {me !== undefined && (
          <section className="mt-8">
            <h2 className="mb-2 text-lg font-semibold">This server</h2>
            <SandboxWarning sandbox={me.server.sandbox} className="mb-2" />
            <p className="text-muted">
              Lathe {me.server.version}. Apps run{" "}
              {me.server.sandbox.kind === "bubblewrap" ? "inside a sandbox" : "without a sandbox"}.
            </p>
          </section>
        )}
      </main>
    </div>
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

function isFirst({ provider, hasKey, baseUrl }: ProviderInfo): boolean {
  return FIRST_PROVIDERS.has(provider) || hasKey || baseUrl !== null;
}

function DefaultModel() {
  const { control, queries: cache, toasts } = useStudio();
  const models = useQuery(queries.models(control)).data;
  const settings = useQuery(queries.settings(control));
  const update = useMutation({
    mutationFn: (defaultModel: string) => control.updateSettings({ defaultModel }),
    onSuccess: (saved) => cache.setQueryData(queries.settings(control).queryKey, saved),
    onError: (error) => toasts.fail(describeError(error)),
  });
  return (
    <section className="mt-6">
      <h2 className="text-lg font-semibold">Default model</h2>
      <p className="mt-0.5 mb-2 text-muted">What new prompts begin with. Each prompt can choose another.</p>
      {settings.isSuccess ? (
        <ModelSelect
          models={models}
          value={settings.data.defaultModel}
          onChange={(model) => update.mutate(model)}
          className="border border-line bg-raised text-ink"
        />
      ) : (
        <Skeleton className="h-8 w-48" />
      )}
    </section>
  );
}
