import type { ShipJob } from "@lathe/protocol/ship";
import { useMutation } from "@tanstack/react-query";
import { Download, Package, RotateCw, Square, Wrench } from "lucide-react";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useArena } from "../arena-context.tsx";
import { problemOfBuild } from "../describe-problem.ts";
import { useFixThis } from "../use-fix-this.ts";
import { SHIP_FORM_ID } from "./ship-form-view.tsx";
import { nameInside } from "./ship-names.ts";
import type { ShipForm } from "./use-ship-form.ts";

interface ShipActionsProps {
  /** The one that is shown; null: the form is. */
  job: ShipJob | null;
  form: ShipForm;
  onClose: () => void;
}

/** What can be done at the dialog's foot, the main thing last. Each state has buttons of its own: none turns into another. */
export function ShipActions({ job, form, onClose }: ShipActionsProps) {
  const { ships, project } = useArena();
  const { control } = useStudio();
  if (job === null) {
    return (
      <Button key="ship" type="submit" form={SHIP_FORM_ID} look="primary" icon={Package} disabled={form.isStarting}>
        {form.isStarting ? "Starting…" : `Ship ${nameInside(form.kind)}`}
      </Button>
    );
  }
  switch (job.state.phase) {
    case "done":
      return (
        <>
          <Button
            key="other"
            onClick={() => {
              form.reset();
              ships.dismiss();
            }}
          >
            Ship something else
          </Button>
          <LinkButton
            key="download"
            look="primary"
            icon={Download}
            href={control.shipFileUrl(project.projectId, job.state.ship.shipId)}
            download={job.state.ship.fileName}
          >
            Download
          </LinkButton>
        </>
      );
    case "failed":
      return <FailedActions key="failed" job={job} error={job.state.error} onClose={onClose} />;
    case "stopped":
      return (
        <Button key="back" look="primary" onClick={() => ships.dismiss()}>
          Back to the settings
        </Button>
      );
    default:
      return <RunningActions key="running" job={job} onClose={onClose} />;
  }
}

function RunningActions({ job, onClose }: { job: ShipJob; onClose: () => void }) {
  const { ships } = useArena();
  const stop = useMutation({ mutationFn: () => ships.stop(job.shipId) });
  return (
    <>
      <Button look="danger" icon={Square} disabled={stop.isPending} onClick={() => stop.mutate()}>
        {stop.isPending ? "Stopping…" : "Stop"}
      </Button>
      <Button onClick={onClose}>Go on working</Button>
    </>
  );
}

type Failure = Extract<ShipJob["state"], { phase: "failed" }>["error"];

function FailedActions({ job, error, onClose }: { job: ShipJob; error: Failure; onClose: () => void }) {
  const arena = useArena();
  const fixThis = useFixThis();
  const asked = arena.ships.requestOf(job.shipId);
  const again = useMutation({
    mutationFn: async () => asked !== null && (await arena.ships.start(asked.request, asked.version)),
    onError: (refused) => arena.fail(refused),
  });
  const isBuild = error.code === "build_failed";
  return (
    <>
      <Button onClick={() => arena.ships.dismiss()}>Change the settings</Button>
      {asked !== null && (
        <Button
          icon={RotateCw}
          look={isBuild ? "plain" : "primary"}
          disabled={again.isPending}
          onClick={() => again.mutate()}
        >
          {again.isPending ? "Starting…" : "Try again"}
        </Button>
      )}
      {isBuild && (
        <Button
          look="primary"
          icon={Wrench}
          onClick={() => {
            onClose();
            fixThis(problemOfBuild(error.message, job.log));
          }}
        >
          Fix this
        </Button>
      )}
    </>
  );
}
