import type { Version } from "@lathe/protocol/workspace";
import { ArrowLeft, History, RotateCcw } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatWhen } from "../../ui/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { FileDiffs } from "./file-diffs.tsx";

const KINDS: Record<Version["kind"], string> = {
  created: "Created",
  turn: "Turn",
  edit: "Edited by hand",
  restore: "Went back",
};

export function VersionsPanel() {
  const { versions: store } = useArena();
  const { versions, hasMore, problem, selected } = useStore(store.state);
  useEffect(() => void store.show(), [store]);
  const chosen = versions?.find((version) => version.versionId === selected);

  if (versions === null && problem !== null) {
    return (
      <EmptyState
        title="The versions could not be loaded"
        actions={<Button onClick={() => void store.retry()}>Try again</Button>}
      >
        {problem}
      </EmptyState>
    );
  }
  if (versions === null) return <PanelSkeleton />;
  if (versions.length === 0) {
    return (
      <EmptyState icon={History} title="No versions yet">
        Every turn and every edit by hand leaves one. You can go back to any of them, and nothing is lost by it.
      </EmptyState>
    );
  }
  return (
    <div className="flex h-full min-h-0">
      <div
        className={classNames(
          "w-full shrink-0 overflow-y-auto border-line lg:w-80 lg:border-r",
          chosen !== undefined && "max-lg:hidden",
        )}
      >
        {problem !== null && (
          <Notice
            tone="danger"
            className="m-2"
            actions={
              <Button size="sm" onClick={() => void store.retry()}>
                Try again
              </Button>
            }
          >
            {problem}
          </Notice>
        )}
        <ol aria-label="Versions">
          {versions.map((version, index) => (
            <VersionRow
              key={version.versionId}
              version={version}
              isNow={index === 0}
              isSelected={version.versionId === selected}
            />
          ))}
        </ol>
        {hasMore && (
          <div className="p-2">
            <Button size="sm" look="ghost" onClick={() => void store.loadMore()}>
              Show older ones
            </Button>
          </div>
        )}
      </div>
      {chosen === undefined ? (
        <div className="hidden grow lg:block">
          <EmptyState title="Choose a version to see what it changed" />
        </div>
      ) : (
        <VersionDetail version={chosen} isNow={chosen === versions[0]} />
      )}
    </div>
  );
}

function VersionRow({ version, isNow, isSelected }: { version: Version; isNow: boolean; isSelected: boolean }) {
  const { versions } = useArena();
  return (
    <li className="border-b border-line">
      <button
        type="button"
        aria-current={isSelected ? "true" : undefined}
        onClick={() => void versions.select(version.versionId)}
        className="block w-full px-3 py-2 text-left transition-colors hover:bg-hover focus-visible:-outline-offset-2 aria-current:bg-hover"
      >
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 grow truncate font-medium">{version.message}</span>
          {isNow && <span className="shrink-0 text-xs font-medium text-accent">Now</span>}
        </span>
        <span className="flex gap-1.5 text-sm text-muted">
          <span>{KINDS[version.kind]}</span>·
          <time dateTime={new Date(version.at).toISOString()} title={new Date(version.at).toLocaleString()}>
            {formatWhen(version.at, Date.now())}
          </time>
          ·<span>{version.changedPaths === 1 ? "1 file" : `${version.changedPaths} files`}</span>
        </span>
      </button>
    </li>
  );
}

function VersionDetail({ version, isNow }: { version: Version; isNow: boolean }) {
  const arena = useArena();
  const { diff, restoring } = useStore(arena.versions.state);
  return (
    <section aria-label={`Version: ${version.message}`} className="flex min-w-0 grow flex-col">
      <header className="flex items-start gap-2 border-b border-line px-3 py-2">
        <Button
          size="sm"
          look="ghost"
          icon={ArrowLeft}
          className="-ml-1.5 lg:hidden"
          onClick={() => void arena.versions.select(null)}
        >
          All
        </Button>
        <div className="min-w-0 grow">
          <h2 className="font-semibold wrap-anywhere">{version.message}</h2>
          <p className="text-sm text-muted">
            {KINDS[version.kind]}, {new Date(version.at).toLocaleString()}
          </p>
        </div>
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
      </header>
      <div className="min-h-0 grow overflow-y-auto">
        {diff === null ? <PanelSkeleton /> : <FileDiffs diff={diff} />}
      </div>
    </section>
  );
}
