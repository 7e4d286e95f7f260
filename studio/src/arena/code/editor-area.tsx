import { CodeXml } from "lucide-react";
import { lazy, Suspense } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { formatBytes } from "../../ui/format-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { PanelSkeleton } from "../../ui/panel-skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import type { DocumentContent } from "./documents-store.ts";
import { baseName } from "./tree-rows.ts";
import { useWritingFiles } from "./use-writing-files.ts";

// Monaco is most of what the studio weighs: it comes with the first text file.
const TextEditor = lazy(() => import("./text-editor.tsx").then((module) => ({ default: module.TextEditor })));
const ReadOnlyEditor = lazy(() => import("./text-editor.tsx").then((module) => ({ default: module.ReadOnlyEditor })));

/** What shows of the active file. */
export function EditorArea() {
  const { documents } = useArena();
  const { open, active } = useStore(documents.state);
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
            <ReadOnlyEditor path={path} text={writing.content} />
          </Suspense>
        </>
      ) : (
        <Content path={path} content={content} />
      )}
    </div>
  );
}

function Content({ path, content }: { path: string; content: DocumentContent }) {
  const { documents } = useArena();
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
      return <Described path={path} isBinary={content.isBinary} size={content.size} />;
    case "live":
      if (!content.view.isReady) return <PanelSkeleton />;
      return (
        <>
          {content.view.isDeleted && <Deleted path={path} />}
          <Suspense fallback={<PanelSkeleton />}>
            <TextEditor path={path} live={content.live} />
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

function Described({ path, isBinary, size }: { path: string; isBinary: boolean; size: number }) {
  const { api } = useArena();
  const isImage = /\.(png|jpe?g|gif|webp|avif|ico|bmp)$/i.test(path);
  return (
    <EmptyState
      title={isImage ? baseName(path) : isBinary ? "A binary file" : "A large file"}
      actions={
        <a
          href={api.rawUrl(path)}
          download={baseName(path)}
          className="inline-flex h-8 items-center rounded-md border border-line bg-raised px-3 font-medium hover:bg-hover"
        >
          Download
        </a>
      }
    >
      {isImage && (
        <img
          src={api.rawUrl(path)}
          alt={baseName(path)}
          className="mx-auto mb-3 max-h-72 max-w-full rounded-md border border-line bg-[repeating-conic-gradient(var(--color-hover)_0_25%,transparent_0_50%)] bg-size-[16px_16px]"
        />
      )}
      {formatBytes(size)}
      {!isBinary && ", more than the editor opens. The terminal can show it in part."}
    </EmptyState>
  );
}
