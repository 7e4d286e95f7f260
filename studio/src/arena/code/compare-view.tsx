import { useQuery } from "@tanstack/react-query";
import type { Version } from "@lathe/protocol/workspace";
import { lazy, Suspense } from "react";
import { describeError } from "../../api/http.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import type { LiveDocument } from "./live-document.ts";

const CompareEditor = lazy(() => import("./compare-editor.tsx").then((module) => ({ default: module.CompareEditor })));

interface CompareViewProps {
  path: string;
  live: LiveDocument;
  version: Version;
  /** Place among the groups of editors. */
  group: number;
}

/** A file as it is beside what it was in a version. */
export function CompareView({ path, live, version, group }: CompareViewProps) {
  const { api, code, project } = useArena();
  const older = useQuery({
    queryKey: ["version-file", project.projectId, version.versionId, path],
    queryFn: ({ signal }) => api.versionFile(version.versionId, path, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const text = older.data?.text ?? null;
  return (
    <section aria-label="Comparison" className="flex min-h-0 grow flex-col">
      <div className="flex min-h-9 shrink-0 items-center gap-2 border-b border-line px-3 text-sm text-muted">
        <span className="min-w-0 grow truncate" title={version.message}>
          Left: “{version.message}”. Right: as it is now.
        </span>
        <Button size="sm" onClick={() => code.endComparison(path)}>
          End comparison
        </Button>
      </div>
      {older.isPending && <PanelSkeleton />}
      {older.isError && (
        <Notice tone="danger" className="m-2">
          {describeError(older.error)}
        </Notice>
      )}
      {older.isSuccess && text === null && (
        <Notice tone="info" className="m-2">
          In that version it is no text that can be compared.
        </Notice>
      )}
      {text !== null && (
        <Suspense fallback={<PanelSkeleton />}>
          <CompareEditor path={path} live={live} older={text} group={group} />
        </Suspense>
      )}
    </section>
  );
}
