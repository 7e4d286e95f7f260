import { Dialog } from "radix-ui";
import { useEffect } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { baseName } from "./tree-rows.ts";

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** Asks which version a file is compared with. */
export function CompareDialog({ path }: { path: string }) {
  const { versions, code } = useArena();
  const { versions: known, hasMore, problem } = useStore(versions.state);
  useEffect(() => void versions.show(), [versions]);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && code.closeDialog()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-50 flex max-h-[70vh] w-[min(32rem,calc(100vw-1.5rem))] -translate-x-1/2 flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-float"
        >
          <Dialog.Title className="border-b border-line px-3.5 py-2.5 font-medium">
            Compare {baseName(path)} with…
          </Dialog.Title>
          {problem !== null && (
            <Notice tone="danger" className="m-2">
              {problem}
            </Notice>
          )}
          {known === null && problem === null && <PanelSkeleton />}
          <ul aria-label="Versions to compare with" className="overflow-y-auto p-1">
            {known?.map((version) => (
              <li key={version.versionId}>
                <button
                  type="button"
                  onClick={() => code.compare(path, version)}
                  className="flex w-full items-baseline gap-3 rounded-md px-2.5 py-1.5 text-left hover:bg-hover focus-visible:-outline-offset-2"
                >
                  <span className="min-w-0 grow truncate">{version.message}</span>
                  <span className="shrink-0 text-xs text-muted tabular-nums">{WHEN.format(version.at)}</span>
                </button>
              </li>
            ))}
          </ul>
          {hasMore && (
            <Button className="m-2 self-start" onClick={() => void versions.loadMore()}>
              Show older ones
            </Button>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
