import type { VersionId } from "@lathe/protocol/ids";
import { useQuery } from "@tanstack/react-query";
import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { describeError } from "../../api/http.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { FileDiffs } from "../versions/file-diffs.tsx";
import { RetryNotice } from "../../ui/retry-notice.tsx";

interface TurnChangesProps {
  versionId: VersionId;
  /** How many files the turn changed. */
  count: number;
}

/** What a turn changed, file by file; asked for when somebody wants to see it. */
export function TurnChanges({ versionId, count }: TurnChangesProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    // Open, it takes the whole width, below what it stands beside.
    <div className={classNames("min-w-0", isOpen && "order-last w-full")}>
      <Button
        look="ghost"
        size="sm"
        className="-mx-1 gap-1 px-1.5"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronRight aria-hidden className={classNames("size-3.5 transition-transform", isOpen && "rotate-90")} />
        {isOpen ? "Hide changes" : "Show changes"}
        <span className="font-normal text-faint">{count === 1 ? "1 file" : `${count} files`}</span>
      </Button>
      {isOpen && (
        <div id={id} className="mt-1 overflow-hidden rounded-md border border-line bg-surface text-ink">
          <Changes versionId={versionId} />
        </div>
      )}
    </div>
  );
}

function Changes({ versionId }: { versionId: VersionId }) {
  const { api, project } = useArena();
  const { data, error, refetch } = useQuery({
    queryKey: ["version-diff", project.projectId, versionId],
    queryFn: ({ signal }) => api.versionDiff(versionId, signal),
    // A version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data !== undefined) return <FileDiffs diff={data} />;
  if (error === null) return <Skeleton className="m-2 h-16" />;
  return (
    <RetryNotice className="m-2" onRetry={() => refetch()}>
      {describeError(error)}
    </RetryNotice>
  );
}
