import { useIsMutating } from "@tanstack/react-query";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { Tabs } from "radix-ui";
import { useEffect, type ReactNode } from "react";
import { ThemeMenu } from "../theme/theme-menu.tsx";
import { AgentSection } from "./agent-section.tsx";
import { LimitsSection } from "./limits-section.tsx";
import { ModelsSection } from "./models-section.tsx";
import { RoutesSection } from "./routes-section.tsx";
import { UsageSection } from "./usage-section.tsx";
import { SAVE_SETTINGS } from "./use-settings.ts";

/** Their ids stand in the address: /settings#limits. */
const SECTIONS: readonly { id: string; label: string; section: () => ReactNode }[] = [
  { id: "models", label: "Models and keys", section: () => <ModelsSection /> },
  { id: "routes", label: "Routes", section: () => <RoutesSection /> },
  { id: "limits", label: "Limits", section: () => <LimitsSection /> },
  { id: "agent", label: "Agent", section: () => <AgentSection /> },
  { id: "usage", label: "Usage", section: () => <UsageSection /> },
];

export function SettingsPage() {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const navigate = useNavigate();
  const shown = SECTIONS.find(({ id }) => id === hash) ?? SECTIONS[0];
  useEffect(() => {
    document.title = `${shown?.label} · Settings · Lathe`;
  }, [shown]);
  return (
    <div className="h-full overflow-y-auto [scrollbar-gutter:stable]">
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
        <div className="flex items-baseline gap-3">
          <h1 className="text-2xl font-semibold tracking-tight">Settings</h1>
          <SaveState />
        </div>
        <Tabs.Root
          value={shown?.id}
          onValueChange={(id) => void navigate({ to: "/settings", hash: id, replace: true, hashScrollIntoView: false })}
          className="mt-4"
        >
          <Tabs.List
            aria-label="Sections"
            className="-mx-1.5 flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none] sm:gap-2"
          >
            {SECTIONS.map(({ id, label }) => (
              <Tabs.Trigger
                key={id}
                value={id}
                className="-mb-px h-10 shrink-0 border-b-2 px-1.5 border-transparent whitespace-nowrap text-muted -outline-offset-2 transition-colors hover:text-ink data-[state=active]:border-ink data-[state=active]:font-medium data-[state=active]:text-ink"
              >
                {label}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {SECTIONS.map(({ id, section }) => (
            <Tabs.Content key={id} value={id} className="pt-6 outline-offset-4">
              {section()}
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </main>
    </div>
  );
}

function SaveState() {
  const isSaving = useIsMutating({ mutationKey: SAVE_SETTINGS }) > 0;
  return (
    <span role="status" className="text-sm text-muted">
      {isSaving ? "Saving…" : ""}
    </span>
  );
}
