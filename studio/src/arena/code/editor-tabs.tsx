import { PanelLeft, X } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";
import { isWaiting, type OpenDocument } from "./documents-store.ts";
import type { FileVisitor } from "./file-visitors.ts";
import { baseName } from "./tree-rows.ts";
import { useFileVisitors } from "./use-file-visitors.ts";
import { VisitorDots } from "./visitor-dots.tsx";

export function EditorTabs() {
  const { documents, workbench } = useArena();
  const { open, active } = useStore(documents.state);
  const visitors = useFileVisitors();
  if (open.length === 0) return null;

  return (
    <div className="flex h-9 shrink-0 items-center border-b border-line">
      <IconButton
        size="sm"
        icon={PanelLeft}
        label="Show the files"
        className="ml-1 @min-[640px]:hidden"
        onClick={() => workbench.toggleCodeSide(true)}
      />
      <ul aria-label="Open files" className="flex h-full min-w-0 grow overflow-x-auto [scrollbar-width:none]">
        {open.map((document) => (
          <EditorTab
            key={document.path}
            document={document}
            visitors={visitors.get(document.path) ?? []}
            isActive={document.path === active}
            onShow={() => void documents.open(document.path)}
            onClose={() => documents.closeFile(document.path)}
          />
        ))}
      </ul>
    </div>
  );
}

interface EditorTabProps {
  document: OpenDocument;
  visitors: readonly FileVisitor[];
  isActive: boolean;
  onShow: () => void;
  onClose: () => void;
}

function EditorTab({ document, visitors, isActive, onShow, onClose }: EditorTabProps) {
  const name = baseName(document.path);
  const isLate = isWaiting(document);
  const isDeleted = document.content.phase === "live" && document.content.view.isDeleted;
  return (
    <li
      ref={isActive ? (tab) => tab?.scrollIntoView({ block: "nearest", inline: "nearest" }) : undefined}
      onAuxClick={(event) => event.button === 1 && onClose()}
      className={classNames(
        "group flex shrink-0 items-center border-r border-line text-sm",
        isActive ? "bg-raised shadow-[inset_0_-2px_0_var(--color-accent)]" : "text-muted hover:text-ink",
      )}
    >
      <button
        type="button"
        title={document.path}
        aria-current={isActive ? "true" : undefined}
        onClick={onShow}
        className={classNames(
          "h-full max-w-48 truncate pr-1 pl-3 focus-visible:-outline-offset-2",
          isDeleted && "line-through",
        )}
      >
        {name}
        {isLate && <span className="sr-only"> (not handed over yet)</span>}
      </button>
      <VisitorDots visitors={visitors} className="mx-0.5" />
      <button
        type="button"
        aria-label={`Close ${name}`}
        onClick={onClose}
        className="mr-1 flex size-5.5 items-center justify-center rounded-sm text-faint hover:bg-hover hover:text-ink"
      >
        {isLate && (
          <span aria-hidden title="Not handed over yet" className="size-2 rounded-full bg-accent group-hover:hidden" />
        )}
        <X aria-hidden className={classNames("size-3.5", isLate && "hidden group-hover:block")} />
      </button>
    </li>
  );
}
