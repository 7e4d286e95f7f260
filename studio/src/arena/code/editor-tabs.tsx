import { PanelLeft, Save, X } from "lucide-react";
import { useState } from "react";
import { CommandButton } from "../../commands/command-button.tsx";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";
import { isDirty, type OpenDocument } from "./documents-store.ts";
import { baseName } from "./tree-rows.ts";

export function EditorTabs() {
  const { documents, workbench } = useArena();
  const { open, active } = useStore(documents.state);
  const [closing, setClosing] = useState<string | null>(null);
  if (open.length === 0) return null;

  function close(document: OpenDocument): void {
    if (isDirty(document)) setClosing(document.path);
    else documents.close(document.path);
  }

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
            isActive={document.path === active}
            onShow={() => void documents.open(document.path)}
            onClose={() => close(document)}
          />
        ))}
      </ul>
      <CommandButton command="file.save" icon={Save} size="sm" className="mr-1" />
      {closing !== null && (
        <ConfirmDialog
          title={`Close ${baseName(closing)} without saving?`}
          description="What you changed in it since the last save is lost."
          confirmLabel="Close without saving"
          onConfirm={() => documents.close(closing)}
          onClose={() => setClosing(null)}
        />
      )}
    </div>
  );
}

interface EditorTabProps {
  document: OpenDocument;
  isActive: boolean;
  onShow: () => void;
  onClose: () => void;
}

function EditorTab({ document, isActive, onShow, onClose }: EditorTabProps) {
  const name = baseName(document.path);
  const dirty = isDirty(document);
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
        className="h-full max-w-48 truncate pr-1 pl-3 focus-visible:-outline-offset-2"
      >
        {name}
        {dirty && <span className="sr-only"> (not saved)</span>}
      </button>
      <button
        type="button"
        aria-label={`Close ${name}`}
        onClick={onClose}
        className="mr-1 flex size-5.5 items-center justify-center rounded-sm text-faint hover:bg-hover hover:text-ink"
      >
        {dirty && <span aria-hidden className="size-2 rounded-full bg-accent group-hover:hidden" />}
        <X aria-hidden className={classNames("size-3.5", dirty && "hidden group-hover:block")} />
      </button>
    </li>
  );
}
