import type { ModelInfo } from "@lathe/protocol/api";
import { useQuery } from "@tanstack/react-query";
import { RefreshCw, X } from "lucide-react";
import { useId, type ReactNode } from "react";
import { queries } from "../api/queries.ts";
import { useSettings } from "../settings/use-settings.ts";
import { useStudio } from "../studio-context.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { FirstKey } from "./first-key.tsx";

interface FirstRunProps {
  onDismiss: () => void;
  /** There is another model now. */
  onDone: () => void;
}

/** What can be done now, and how there can be more: said once, on one screen. */
export function FirstRun({ onDismiss, onDone }: FirstRunProps) {
  const { control } = useStudio();
  const models = useQuery(queries.models(control));
  const local = models.data?.filter(isLocal) ?? [];
  return (
    <section aria-label="First steps" className="relative mt-8 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <IconButton size="sm" icon={X} label="Dismiss" onClick={onDismiss} className="absolute top-2 right-2" />
      <Step title="Now, with nothing else">
        <p className="pr-6 text-muted">
          The <strong className="font-semibold text-ink">composer</strong> builds trackers, sites, tools and games from
          ready parts. It is no AI: it needs no key and no network, and says what it does not understand. Try one of the
          examples above.
        </p>
      </Step>
      <div className="mt-5 grid gap-5 border-t border-line pt-5 sm:grid-cols-2">
        <Step title="Any app, with a key">
          <FirstKey onDone={onDone} />
        </Step>
        <Step title="Any app, with a model of your own">
          {local.length === 0 ? (
            <>
              <p className="text-muted">
                No local model was found. Start Ollama or LM Studio on Lathe's machine with a model loaded.
              </p>
              <Button
                size="sm"
                icon={RefreshCw}
                className="mt-2"
                disabled={models.isFetching}
                onClick={() => void models.refetch()}
              >
                {models.isFetching ? "Looking…" : "Look again"}
              </Button>
            </>
          ) : (
            <LocalModels models={local} onDone={onDone} />
          )}
        </Step>
      </div>
    </section>
  );
}

function isLocal({ provider, usable }: ModelInfo): boolean {
  return usable && (provider === "ollama" || provider === "lmstudio");
}

function LocalModels({ models, onDone }: { models: readonly ModelInfo[]; onDone: () => void }) {
  const { save } = useSettings();
  return (
    <>
      <p className="text-muted">Found on Lathe's machine:</p>
      <ul aria-label="Local models" className="mt-2 max-h-48 space-y-1 overflow-y-auto">
        {models.map(({ model, label }) => (
          <li key={model} className="flex items-center gap-2">
            <span className="min-w-0 grow wrap-anywhere">{label}</span>
            <Button
              size="sm"
              aria-label={`Use ${label}`}
              onClick={() => save({ defaultModel: model }, { onSuccess: onDone })}
            >
              Use it
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="mb-1 font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
