import { CodeXml } from "lucide-react";
import { lazy, Suspense } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import type { DocumentContent } from "./documents-store.ts";
import { useWritingFiles } from "./use-writing-files.ts";

// Monaco is most of what the studio weighs: it comes with the first text file.
const TextEditor = lazy(() => import("./text-editor.tsx").then((module) => ({ default: module.TextEditor })));
const ReadOnlyEditor = lazy(() => import("./text-editor.tsx").then((module) => ({ default: module.ReadOnlyEditor })));
const CompareView = lazy(() => import("./compare-view.tsx").then((module) => ({ default: module.CompareView })));
const FileViewer = lazy(() => import("./file-viewer.tsx").then((module) => ({ default: module.FileViewer })));

/** What shows of a group's active file. */
export function EditorArea({ group }: { group: number }) {
  const { documents } = useArena();
  const { open, layout } = useStore(documents.state);
  const active = layout.groups[group]?.active ?? null;
  const writing = useWritingFiles().find((file) => file.path === active);
  const document = open.find((other) => other.path === active);
  if (document === undefined) {
    return (
      <EmptyState icon={CodeXml} title="No file is open">
        Choose one from the files, or ask for a change in the chat.
      </EmptyState>
    );
  }
  const { path, content } = document;
  return (
    <div className="relative flex min-h-0 grow flex-col">
      {writing !== undefined && content.phase === "failed" && content.isMissing ? (
        <>
          <Notice tone="info" className="m-1.5">
            The agent is writing this file.
          </Notice>
          <Suspense fallback={<PanelSkeleton />}>
            <ReadOnlyEditor path={path} text={writing.content} label="Being written" isFollowed />
          </Suspense>
        </>
      ) : (
        <Content path={path} content={content} group={group} />
      )}
    </div>
  );
}

function Content({ path, content, group }: { path: string; content: DocumentContent; group: number }) {
  const { documents, code } = useArena();
  const version = useStore(code.state).compared.get(path);
  switch (content.phase) {
    case "loading":
      return <PanelSkeleton />;
    case "failed":
      return (
        <EmptyState
          title={content.message}
          actions={<Button onClick={() => documents.closeFile(path)}>Close</Button>}
        />
      );
    case "described":
      return (
        <Suspense fallback={<PanelSkeleton />}>
          <FileViewer key={path} path={path} isBinary={content.isBinary} size={content.size} />
        </Suspense>
      );
    case "live":
      if (!content.view.isReady) return <PanelSkeleton />;
      return (
        <>
          {content.view.isDeleted && <Deleted path={path} />}
          <Suspense fallback={<PanelSkeleton />}>
            {version === undefined ? (
              <TextEditor path={path} live={content.live} group={group} />
            ) : (
              <CompareView path={path} live={content.live} version={version} group={group} />
            )}
          </Suspense>
        </>
      );
  }
}

function Deleted({ path }: { path: string }) {
  const { documents } = useArena();
  return (
    <Notice
      tone="info"
      className="m-1.5"
      actions={
        <>
          <Button size="sm" onClick={() => void documents.keep(path)}>
            Keep it
          </Button>
          <Button size="sm" onClick={() => documents.closeFile(path)}>
            Close
          </Button>
        </>
      }
    >
      This file was deleted.
    </Notice>
  );
}
