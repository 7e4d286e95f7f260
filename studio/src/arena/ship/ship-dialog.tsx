import type { Ship, ShipJob } from "@lathe/protocol/ship";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { queries } from "../../api/queries.ts";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailedQuery } from "../../ui/failed-query.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { useArena } from "../arena-context.tsx";
import { JobView } from "./job-view.tsx";
import { ShipActions } from "./ship-actions.tsx";
import { ShipFormView } from "./ship-form-view.tsx";
import { ShipHistory } from "./ship-history.tsx";
import { runningPhase } from "./ship-names.ts";
import type { ShownShip } from "./ship-store.ts";
import { SigningKeySection } from "./signing-key-section.tsx";
import { useShipForm } from "./use-ship-form.ts";

const AS_IT_IS: ShownShip = { version: null };
/** On a phone it is a page of its own. */
const SIZE =
  "sm:w-[min(44rem,calc(100vw-2rem))] sm:min-h-[min(34rem,calc(100dvh-2rem))] max-sm:inset-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-full max-sm:translate-none max-sm:rounded-none max-sm:border-0";
type Tab = "make" | "history" | "key";
const NONE: readonly Ship[] = [];

/** Makes something of the project that leaves Lathe, and has what was made before. */
export function ShipDialog({ onClose }: { onClose: () => void }) {
  const { ships: store, project } = useArena();
  const { control, queries: cache } = useStudio();
  const { job, seen } = useStore(store.state);
  const shown = useStore(store.shown) ?? AS_IT_IS;
  const ships = useQuery(queries.ships(control, project.projectId));
  const [tab, setTab] = useState<Tab>("make");
  const isRunning = runningPhase(job) !== null;
  const shownJob = isShown(job, seen) ? job : null;
  const form = useShipForm(shown, ships.data ?? NONE, isRunning ? null : job);

  const doneId = job?.state.phase === "done" ? job.shipId : null;
  useEffect(() => {
    if (doneId === null) return;
    void cache.invalidateQueries({ queryKey: ["ships", project.projectId] });
    void cache.invalidateQueries({ queryKey: ["signing-key", project.projectId] });
  }, [doneId, cache, project.projectId]);

  const make =
    shownJob !== null ? (
      <JobView job={shownJob} />
    ) : ships.isPending ? (
      <Skeleton className="h-64" />
    ) : (
      <div className="space-y-3">
        {ships.isError && <FailedQuery query={ships} />}
        <ShipFormView form={form} ships={ships.data ?? NONE} />
      </div>
    );

  const history = (
    <ShipHistory
      ships={ships}
      onAgain={(again) => {
        form.reset();
        store.show(again);
        setTab("make");
      }}
    />
  );
  const signingKey = <SigningKeySection />;

  return (
    <Dialog
      title="Ship"
      description="Make something of your app that you can give to others."
      onClose={onClose}
      className={SIZE}
      actions={
        tab === "make" && (shownJob !== null || !ships.isPending) ? (
          <ShipActions job={shownJob} form={form} onClose={onClose} />
        ) : undefined
      }
    >
      <Tabs
        label="Ship"
        look="dense"
        value={tab}
        onChange={(id) => setTab(id === "history" || id === "key" ? id : "make")}
        tabs={[
          { id: "make", label: "New", content: () => make },
          { id: "history", label: "History", content: () => history },
          { id: "key", label: "Signing key", content: () => signingKey },
        ]}
      />
    </Dialog>
  );
}

/** What runs, and what has ended until somebody has seen it. */
function isShown(job: ShipJob | null, seen: ShipJob["shipId"] | null): boolean {
  return job !== null && job.shipId !== seen;
}
