import type { AppSecret, TemplateName } from "@lathe/protocol/api";
import { isMobileTemplate } from "@lathe/protocol/choose-template";
import { LIMITS } from "@lathe/protocol/limits";
import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailedQuery } from "../../ui/failed-query.tsx";
import { formatWhen } from "../../ui/format-time.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";
import { isPublic } from "./describe-reach.ts";
import { SecretForm } from "./secret-form.tsx";
import { useAppSecrets } from "./use-app-secrets.ts";

/** The app's own secrets: their names, and the way to set, replace and delete them. Values only go in. */
export function SecretsDialog({ onClose }: { onClose: () => void }) {
  const { project } = useArena();
  const { list, save, remove } = useAppSecrets();
  /** The secret that gets another value, or "new". */
  const [edited, setEdited] = useState<AppSecret | "new" | null>(null);
  const [leaving, setLeaving] = useState<AppSecret | null>(null);
  const secrets = list.data ?? [];
  const names = secrets.map(({ name }) => name);
  const isFull = secrets.length >= LIMITS.secrets.maxPerProject;

  function edit(next: typeof edited): void {
    save.reset();
    setEdited(next);
  }

  return (
    <Dialog
      title="Secrets"
      description="Keys and passwords with which the app logs in to other services. A value goes in and is not shown again, and no model is told it."
      onClose={onClose}
    >
      <div className="space-y-3">
        {list.isError && <FailedQuery query={list} />}
        {list.isSuccess && secrets.length === 0 && (
          <div>
            <p>This app has no secrets yet.</p>
            <p className="text-muted">
              Add one when the app has to log in somewhere, at a payment provider for example: the key then stands
              nowhere in its code.
            </p>
          </div>
        )}
        {secrets.length > 0 && (
          <ul aria-label="Secrets" className="divide-y divide-line rounded-md border border-line">
            {secrets.map((secret) => (
              <li key={secret.name} className="flex items-center gap-1 py-1 pr-1 pl-3">
                <div className="min-w-0 grow">
                  <p className="font-mono text-sm break-all">{secret.name}</p>
                  <p className="text-sm text-muted">
                    {isPublic(secret.name) && "in the app, for everybody · "}
                    changed {formatWhen(secret.updatedAt, Date.now())}
                  </p>
                </div>
                <IconButton icon={Pencil} label={`Replace ${secret.name}`} onClick={() => edit(secret)} />
                <IconButton icon={Trash2} label={`Delete ${secret.name}`} onClick={() => setLeaving(secret)} />
              </li>
            ))}
          </ul>
        )}
        {edited === null ? (
          <Button icon={Plus} disabled={!list.isSuccess || isFull} onClick={() => edit("new")}>
            Add a secret
          </Button>
        ) : (
          <SecretForm
            key={edited === "new" ? "" : edited.name}
            replaces={edited === "new" ? null : edited.name}
            names={names}
            save={save}
            onDone={() => edit(null)}
          />
        )}
        {isFull && <p className="text-sm text-muted">A project can have {LIMITS.secrets.maxPerProject} of them.</p>}
        <HowItIsRead template={project.template} />
      </div>
      {leaving !== null && (
        <ConfirmDialog
          title={`Delete ${leaving.name}?`}
          description="The app is started again without it. Its value is kept nowhere else and cannot be brought back."
          confirmLabel="Delete"
          onConfirm={() => {
            remove.mutate(leaving.name);
            if (edited !== null && edited !== "new" && edited.name === leaving.name) setEdited(null);
          }}
          onClose={() => setLeaving(null)}
        />
      )}
    </Dialog>
  );
}

/** Who gets a value and how, for makers and for those who write the code by hand. */
function HowItIsRead({ template }: { template: TemplateName }) {
  const isMobile = isMobileTemplate(template);
  const prefix = isMobile ? "EXPO_PUBLIC_" : "VITE_";
  return (
    <section aria-label="How the app reads them" className="space-y-1 text-sm text-muted">
      <p>
        The app&apos;s server, commands and terminals read a secret as <Code>process.env.NAME</Code>.{" "}
        {isMobile ? "The app on the phone or in the browser never gets it." : "The page in the browser never gets it."}
        {template !== "blank" &&
          ` What the template begins with is such ${isMobile ? "an app" : "a page"} only: for work with a secret, ask for a small server that does it on its behalf.`}
      </p>
      <p>
        Names that begin with <Code>{prefix}</Code> are no secrets: they are built into the{" "}
        {isMobile ? "app that everybody can read" : "page that everybody can read"}, as{" "}
        <Code>{isMobile ? "process.env.EXPO_PUBLIC_NAME" : "import.meta.env.VITE_NAME"}</Code>. Never put there what
        must stay secret.
      </p>
      <p>When one changes, an app that runs is started again; terminals that are open keep what they have.</p>
    </section>
  );
}

function Code({ children }: { children: string }) {
  return <code className="font-mono text-xs wrap-anywhere text-ink">{children}</code>;
}
