import { useIsMutating } from "@tanstack/react-query";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { ThemeMenu } from "../theme/theme-menu.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { AboutSection } from "./about-section.tsx";
import { AgentSection } from "./agent-section.tsx";
import { DataSection } from "./data-section.tsx";
import { EditorSection } from "./editor-section.tsx";
import { LimitsSection } from "./limits-section.tsx";
import { ModelsSection } from "./models-section.tsx";
import { RoutesSection } from "./routes-section.tsx";
import { ThemeSection } from "./theme-section.tsx";
import { UsageSection } from "./usage-section.tsx";
import { SAVE_SETTINGS } from "./use-settings.ts";

/** Their ids stand in the address: /settings#limits. */
const SECTIONS: readonly { id: string; label: string; content: () => ReactNode }[] = [
  { id: "models", label: "Models and keys", content: () => <ModelsSection /> },
  { id: "routes", label: "Routes", content: () => <RoutesSection /> },
  { id: "limits", label: "Limits", content: () => <LimitsSection /> },
  { id: "agent", label: "Agent", content: () => <AgentSection /> },
  { id: "usage", label: "Usage", content: () => <UsageSection /> },
  { id: "editor", label: "Editor", content: () => <EditorSection /> },
  { id: "theme", label: "Theme", content: () => <ThemeSection /> },
  { id: "data", label: "Data", content: () => <DataSection /> },
  { id: "about", label: "About", content: () => <AboutSection /> },
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
      <header className="mx-auto flex h-12 max-w-3xl items-center px-4">
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
      <main className="mx-auto max-w-3xl px-4 pt-6 pb-16">
        <div className="flex items-baseline gap-3">
          <h1 className="text-2xl font-semibold tracking-tight">Settings</h1>
          <SaveState />
        </div>
        <div className="mt-4">
          <Tabs
            label="Sections"
            tabs={SECTIONS}
            value={shown?.id}
            onChange={(id) => void navigate({ to: "/settings", hash: id, replace: true, hashScrollIntoView: false })}
          />
        </div>
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
