import { isSignedKind, type RemoteBuild, type ShipJob } from "@lathe/protocol/ship";
import { Check } from "lucide-react";
import { useEffect, useRef } from "react";
import { classNames } from "../../ui/class-names.ts";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";
import { BuildLog } from "./build-log.tsx";
import { focusWithinDialog } from "./focus-within-dialog.ts";
import { nameInside, PHASES, runningPhase, SHIP_NAMES } from "./ship-names.ts";
import { ShippedView } from "./shipped-view.tsx";
import { useElapsed } from "./use-elapsed.ts";

/** What is being shipped, or what became of it. Its buttons stand at the dialog's foot. */
export function JobView({ job }: { job: ShipJob }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { ships } = useArena();
  const { kind, state, log } = job;
  const phase = runningPhase(job);
  const step = phase === null ? state.phase : "running";
  // The button that led here, and then Stop, are gone.
  useEffect(() => focusWithinDialog(heading.current), [step]);
  const version = ships.requestOf(job.shipId)?.version ?? null;
  return (
    <section aria-label={SHIP_NAMES[kind].title} className="space-y-3">
      <div>
        <h3 ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
          {describeState(job)}
        </h3>
        {version !== null && <p className="text-muted wrap-anywhere">From the version “{version.message}”.</p>}
        {phase !== null && (
          <p className="text-muted">You can close this page or go on working: it is made all the same.</p>
        )}
      </div>
      <p role="status" aria-label="Shipping" className="sr-only">
        {phase === null ? describeState(job) : `${PHASES[phase].sentence}.`}
      </p>
      {phase !== null && <Steps job={job} phase={phase} />}
      {job.remote !== undefined && <Remote build={job.remote} />}
      {state.phase === "failed" && <Notice tone="danger">{state.error.message}</Notice>}
      {state.phase === "failed" && state.error.code === "build_failed" && (
        <p>
          What the build printed says why. “Fix this” gives it to the agent; what was shipped before stays as it is.
        </p>
      )}
      {state.phase === "stopped" && <p>Nothing of it was kept, and what was shipped before is as it was.</p>}
      {state.phase === "done" && <ShippedView ship={state.ship} />}
      {state.phase !== "done" && (
        <BuildLog
          key={step}
          log={log}
          isOpenAtFirst={state.phase === "failed" && state.error.code === "build_failed"}
        />
      )}
    </section>
  );
}

/** It goes on there, whatever becomes of it here. */
function Remote({ build: { status, queuePosition, url } }: { build: RemoteBuild }) {
  return (
    <p className="wrap-anywhere">
      <span className="text-muted">At Expo&apos;s build service: </span>
      {status}
      {queuePosition !== null && queuePosition > 0 && `, ${queuePosition} before it`}.{" "}
      <a href={url} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-2">
        Look at it there
      </a>
    </p>
  );
}

function describeState({ kind, state }: ShipJob): string {
  const { subject } = SHIP_NAMES[kind];
  switch (state.phase) {
    case "done":
      return `${subject} is ready`;
    case "failed":
      return `${subject} could not be made`;
    case "stopped":
      return "Stopped";
    default:
      return `Making ${nameInside(kind)}`;
  }
}

/** Those that a kind goes through. */
function stepsOf(kind: ShipJob["kind"]): (keyof typeof PHASES)[] {
  if (kind === "source") return ["preparing", "packing", "keeping"];
  const signing = isSignedKind(kind) ? (["signing"] as const) : [];
  return ["preparing", "building", "packing", ...signing, "keeping"];
}

function Steps({ job, phase }: { job: ShipJob; phase: keyof typeof PHASES }) {
  const elapsed = useElapsed(job.startedAt, true);
  const steps = stepsOf(job.kind);
  const at = steps.indexOf(phase);
  return (
    <div>
      <ol aria-label="Steps" className="space-y-1">
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === at ? "step" : undefined}
            className={classNames("flex items-center gap-2", index === at ? "font-medium" : "text-muted")}
          >
            <span aria-hidden className="flex size-4 shrink-0 items-center justify-center">
              {index < at && <Check className="size-4 text-success" strokeWidth={2} />}
              {index === at && <span className="size-2 animate-breathe rounded-full bg-accent" />}
              {index > at && <span className="size-1.5 rounded-full border border-line-strong" />}
            </span>
            {PHASES[step].sentence}
            {index < at && <span className="sr-only">, done</span>}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-sm text-muted">
        <span className="sr-only">So far: </span>
        {elapsed}
      </p>
    </div>
  );
}
