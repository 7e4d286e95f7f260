import { History } from "lucide-react";
import { useEffect } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { VersionDetail } from "./version-detail.tsx";
import { VersionList } from "./version-list.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";

export function VersionsPanel() {
  const { versions: store } = useArena();
  const { versions, hasMore, problem, selected, isChoosingBase } = useStore(store.state);
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
          // On a narrow screen the list gives way to what was chosen, but for a second choice.
          chosen !== undefined && !isChoosingBase && "max-lg:hidden",
        )}
      >
        {problem !== null && (
          <RetryNotice className="m-2" onRetry={() => store.retry()}>
            {problem}
          </RetryNotice>
        )}
        {isChoosingBase && chosen !== undefined && (
          <Notice
            tone="info"
            className="sticky top-0 z-10 m-2"
            actions={
              <Button size="sm" onClick={() => store.chooseBase(false)}>
                Cancel
              </Button>
            }
          >
            Choose the version to compare with “{chosen.message}”.
          </Notice>
        )}
        <VersionList versions={versions} onEnd={() => void (hasMore && store.loadMore())} />
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
        <VersionDetail
          version={chosen}
          isNow={chosen === versions[0]}
          className={classNames(isChoosingBase && "max-lg:hidden")}
        />
      )}
    </div>
  );
}
