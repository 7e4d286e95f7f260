import { COMPOSER_MODEL, type ModelInfo } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Settings } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { queries } from "../api/queries.ts";
import { PromptDraft } from "../prompt/prompt-draft.ts";
import { useStudio } from "../studio-context.tsx";
import { ThemeMenu } from "../theme/theme-menu.tsx";
import { LatheMark } from "../ui/lathe-mark.tsx";
import { SandboxWarning } from "../ui/sandbox-warning.tsx";
import { ImportButton } from "./import-button.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { NewProjectBox } from "./new-project-box.tsx";
import { ProjectList } from "./project-list.tsx";
import { useFirstRun } from "./use-first-run.ts";
import { useRetryUploads } from "./use-retry-uploads.ts";

// Seen once: nobody else should wait for it.
const FirstRun = lazy(async () => ({ default: (await import("./first-run.tsx")).FirstRun }));

export function HomePage() {
  const { control } = useStudio();
  const me = useQuery(queries.me(control)).data;
  const models = useQuery(queries.models(control)).data;
  const projects = useQuery(queries.projects(control)).data;
  const firstRun = useFirstRun();
  const [draft] = useState(() => new PromptDraft("home", window.sessionStorage, control));
  useEffect(() => {
    document.title = "Lathe";
  }, []);
  useEffect(() => draft.open(), [draft]);
  useRetryUploads(draft.attachments, control);

  return (
    <div className="h-full overflow-y-auto">
      <header className="mx-auto flex h-12 max-w-3xl items-center px-4">
        <span className="grow" />
        <Link
          to="/settings"
          className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-muted transition-colors hover:bg-hover hover:text-ink"
        >
          <Settings aria-hidden className="size-4" strokeWidth={1.75} />
          Settings
        </Link>
        <ThemeMenu />
      </header>
      <main className="mx-auto max-w-3xl px-4 pt-[8vh] pb-16">
        <h1 className="flex justify-center [&>span]:text-2xl [&_svg]:size-7">
          <LatheMark />
        </h1>
        <p className="mt-2 mb-7 text-center text-lg text-muted">
          Describe an app. Watch it being written, and use it as it grows.
        </p>
        <NewProjectBox draft={draft} models={models} />
        <div className="mt-3 flex justify-center">
          <ImportButton />
        </div>
        {me !== undefined && <SandboxWarning sandbox={me.server.sandbox} className="mt-4" />}
        {firstRun.isFirst && (
          <Suspense fallback={<Skeleton className="mt-8 h-72" />}>
            <FirstRun
              onDismiss={() => {
                firstRun.dismiss();
                focusPrompt();
              }}
              onDone={focusPrompt}
            />
          </Suspense>
        )}
        {/* Nothing above it comes later than itself: what somebody is about to click does not move. */}
        {!(projects?.length === 0 && (firstRun.isFirst || !firstRun.isKnown)) && <ProjectList />}
        {projects !== undefined &&
          firstRun.isKnown &&
          !firstRun.isFirst &&
          models !== undefined &&
          !hasRealModel(models) && <ComposerNote />}
      </main>
    </div>
  );
}

function focusPrompt(): void {
  document.getElementById("app-prompt")?.focus();
}

function hasRealModel(models: readonly ModelInfo[]): boolean {
  return models.some((info) => info.usable && info.model !== COMPOSER_MODEL);
}

function ComposerNote() {
  return (
    <p className="mx-auto mt-8 max-w-xl text-center text-base text-muted">
      Without a model key, apps are made by the <strong className="font-semibold text-ink">composer</strong>. It is no
      AI: it builds trackers, sites, tools and games from ready parts, with no key and no network, and says what it does
      not understand. To have any app written,{" "}
      <Link to="/settings" className="text-accent underline underline-offset-2">
        add a model key
      </Link>
      .
    </p>
  );
}
