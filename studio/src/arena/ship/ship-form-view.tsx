import type { Ship } from "@lathe/protocol/ship";
import { ChevronRight, History } from "lucide-react";
import { useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";
import { AboutPackage } from "./about-package.tsx";
import { IconField } from "./icon-field.tsx";
import { KindChoice } from "./kind-choice.tsx";
import { PackageFields } from "./package-fields.tsx";
import { highestVersionCode } from "./ship-fields.ts";
import { isPackage } from "./ship-names.ts";
import type { ShipForm } from "./use-ship-form.ts";

export const SHIP_FORM_ID = "ship-form";
const IN_MORE = ["packageId", "versionCode", "permissions", "schemes", "hosts", "allowsHttp"] as const;

interface ShipFormViewProps {
  form: ShipForm;
  ships: readonly Ship[];
}

/** What is to be shipped of which version, and under which name. Its button stands at the dialog's foot. */
export function ShipFormView({ form, ships }: ShipFormViewProps) {
  const { project, ships: store } = useArena();
  const offered = useStore(store.state, (view) => view.kinds);
  const { kind, fields, problems, known, change } = form;
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const hasHidden = IN_MORE.some((name) => problems[name] !== undefined);
  return (
    <div className="space-y-4">
      <ShippedVersion form={form} />
      <KindChoice value={kind} offered={offered} onChange={form.choose} />
      {(kind === "apk" || kind === "aab") && <AboutPackage isForStore={kind === "aab"} />}
      <form
        id={SHIP_FORM_ID}
        aria-label="Settings"
        noValidate
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          const { currentTarget } = event;
          if (form.submit()) return;
          setTimeout(() => currentTarget.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), 0);
        }}
      >
        <div className={isPackage(kind) ? "grid gap-3 sm:grid-cols-[1fr_9rem]" : undefined}>
          <Field
            label="Name"
            placeholder={project.name}
            autoComplete="off"
            value={fields.name}
            hint={
              isPackage(kind) || kind === "pwa"
                ? "Stands below its icon. Left empty: the app's own name."
                : "The file is called so. Left empty: the app's own name."
            }
            problem={problems.name}
            onChange={({ target }) => change({ name: target.value })}
          />
          {isPackage(kind) && (
            <Field
              label="Version"
              placeholder="1.0.0"
              autoComplete="off"
              value={fields.versionName}
              hint="What people see."
              problem={problems.versionName}
              onChange={({ target }) => change({ versionName: target.value })}
            />
          )}
        </div>
        {(isPackage(kind) || kind === "pwa") && (
          <IconField icon={fields.icon} problem={problems.icon} onChange={(icon) => change({ icon })} />
        )}
        {isPackage(kind) && (
          <details
            open={isMoreOpen || hasHidden}
            onToggle={({ currentTarget }) => setIsMoreOpen(currentTarget.open)}
            className="group"
          >
            <summary className="inline-flex h-8 list-none items-center gap-1 rounded-md pr-2 font-medium hover:bg-hover [&::-webkit-details-marker]:hidden">
              <ChevronRight
                aria-hidden
                className="size-4 transition-transform group-open:rotate-90"
                strokeWidth={1.75}
              />
              More
              <span className="font-normal text-muted">package id, permissions, links</span>
            </summary>
            <div className="pt-2">
              <PackageFields
                form={form}
                highestCode={highestVersionCode(ships, fields.packageId.trim() || (known.packageId ?? ""))}
              />
            </div>
          </details>
        )}
      </form>
      {form.refusal !== null && <Notice tone="danger">{form.refusal}</Notice>}
    </div>
  );
}

/** Which of the project's versions it is made from. */
function ShippedVersion({ form: { version, dropVersion } }: { form: ShipForm }) {
  if (version === null) return <p className="text-muted">It is made from the project as it is now.</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-line px-2.5 py-2">
      <History aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
      <p className="min-w-0 flex-1 basis-48 wrap-anywhere">
        <span className="text-muted">Made from the version </span>“{version.message}”
        <span className="text-muted">, {new Date(version.at).toLocaleString()}</span>
      </p>
      <Button size="sm" onClick={dropVersion}>
        Ship it as it is now
      </Button>
    </div>
  );
}
