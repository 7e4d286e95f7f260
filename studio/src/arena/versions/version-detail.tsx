import type { Version } from "@lathe/protocol/workspace";
import { ArrowLeft, GitCompareArrows, Package, RotateCcw, X } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { KINDS } from "./describe-version.ts";
import { FileDiffs } from "./file-diffs.tsx";
import { ForkButton } from "./fork-button.tsx";
import { orderByAge } from "./versions-store.ts";
import { RetryNotice } from "../../ui/retry-notice.tsx";

interface VersionDetailProps {
  version: Version;
  isNow: boolean;
  className?: string;
}

/** A version: what it changed, or what is different from another one, and the ways on from it. */
export function VersionDetail({ version, isNow, className }: VersionDetailProps) {
  const arena = useArena();
  const { restoring, isChoosingBase } = useStore(arena.versions.state);
  return (
    <section aria-label={`Version: ${version.message}`} className={classNames("flex min-w-0 grow flex-col", className)}>
      <header className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-line px-3 py-2">
        <div className="flex min-w-0 grow basis-48 items-start gap-1">
          <IconButton
            size="sm"
            icon={ArrowLeft}
            label="All versions"
            className="-ml-1.5 lg:hidden"
            onClick={() => void arena.versions.select(null)}
          />
          <div className="min-w-0">
            <h2 className="font-semibold wrap-anywhere">{version.message}</h2>
            <p className="text-sm text-muted">
              {KINDS[version.kind].words}, {new Date(version.at).toLocaleString()}
            </p>
          </div>
        </div>
        <div className="flex flex-wrap gap-1.5">
          <Button
            size="sm"
            icon={GitCompareArrows}
            aria-pressed={isChoosingBase}
            onClick={() => arena.versions.chooseBase(!isChoosingBase)}
          >
            Compare with…
          </Button>
          <ForkButton version={version} />
          <Button size="sm" icon={Package} onClick={() => arena.ships.show({ version })}>
            Ship this version
          </Button>
          {!isNow && (
            <Button
              look="primary"
              size="sm"
              icon={RotateCcw}
              disabled={restoring !== null}
              onClick={() => void arena.goBackTo(version.versionId)}
            >
              {restoring === version.versionId ? "Going back…" : "Go back to this version"}
            </Button>
          )}
        </div>
      </header>
      <Comparison />
      <div className="min-h-0 grow overflow-y-auto">
        <Diff />
      </div>
    </section>
  );
}

/** Which two versions are compared, where that is not a version with the one before it. */
function Comparison() {
  const store = useArena().versions;
  const { versions, selected, base } = useStore(store.state);
  if (selected === null || base === null || versions === null) return null;
  const [older, newer] = orderByAge(selected, base, versions);
  const nameOf = (versionId: string): string =>
    versions.find((version) => version.versionId === versionId)?.message ?? "a version";
  return (
    <p role="status" className="flex items-center gap-2 border-b border-line bg-ground py-1 pr-1 pl-3 text-sm">
      <span className="min-w-0 grow wrap-anywhere">
        <span className="text-muted">From </span>
        {nameOf(older)}
        <span className="text-muted"> to </span>
        {nameOf(newer)}
      </span>
      <IconButton size="sm" icon={X} label="End the comparison" onClick={() => void store.compareWith(null)} />
    </p>
  );
}

function Diff() {
  const store = useArena().versions;
  const { diff, diffProblem, selected, base } = useStore(store.state);
  // Of other versions, other files are open.
  if (diff !== null) return <FileDiffs key={`${selected} ${base}`} diff={diff} />;
  if (diffProblem === null) return <PanelSkeleton />;
  return (
    <RetryNotice className="m-2" onRetry={() => store.retryDiff()}>
      {diffProblem}
    </RetryNotice>
  );
}
