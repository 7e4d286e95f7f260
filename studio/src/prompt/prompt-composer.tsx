import type { ModelInfo } from "@lathe/protocol/api";
import { LIMITS } from "@lathe/protocol/limits";
import { WandSparkles } from "lucide-react";
import { lazy, Suspense, useEffect, useState, type ClipboardEvent, type DragEvent, type ReactNode } from "react";
import { useStore } from "../store/use-store.ts";
import { classNames } from "../ui/class-names.ts";
import { GrowingTextarea } from "../ui/growing-textarea.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { ModelSelect } from "../ui/model-select.tsx";
import { isSendable, PromptCounter } from "../ui/prompt-counter.tsx";
import { AttachButton } from "./attach-button.tsx";
import { Enhancement } from "./enhancement.ts";
import { ModeSelect } from "./mode-select.tsx";
import type { PromptDraft } from "./prompt-draft.ts";

// Most prompts are words alone.
const DraftAttachmentList = lazy(async () => ({
  default: (await import("./draft-attachment-list.tsx")).DraftAttachmentList,
}));
const EnhancementView = lazy(async () => ({ default: (await import("./enhancement-view.tsx")).EnhancementView }));

interface PromptComposerProps {
  draft: PromptDraft;
  /** Of the text box, so that commands can lead to it. */
  id: string;
  label: string;
  placeholder: string;
  rows: number;
  autoFocus?: boolean;
  /** Height and type of the text box. */
  className: string;
  models: readonly ModelInfo[] | undefined;
  model: string;
  hasRoutes: boolean;
  onModel: (model: string) => void;
  enhance: (text: string, signal: AbortSignal) => Promise<string>;
  /** Enter. */
  onSend: () => void;
  onTyped?: () => void;
  /** Above the text: what else goes with the prompt. */
  beside?: ReactNode;
  /** More controls at the beginning and in the middle of the row below the text. */
  leading?: ReactNode;
  tools?: ReactNode;
  /** At the row's end: the ways to send it. */
  children: ReactNode;
}

/** The one place where prompts are written: the text, and all that can go with it. */
export function PromptComposer(props: PromptComposerProps) {
  const { draft, id, models, model, hasRoutes, onModel, onSend, onTyped } = props;
  const text = useStore(draft.text);
  const mode = useStore(draft.mode);
  const enhancement = useEnhancement(draft);
  const { phase } = useStore(enhancement.state);
  const { items, problems } = useStore(draft.attachments.state);
  const files = useFiles(LIMITS.prompt.maxCharacters - text.length, (added) => void draft.attachments.add(added));
  return (
    <div
      className={classNames(
        "rounded-lg border bg-raised transition-colors focus-within:border-accent",
        files.isOver ? "border-accent" : "border-line",
      )}
      {...files.handlers}
    >
      <Suspense>
        {phase !== "none" && (
          <EnhancementView enhancement={enhancement} onDone={() => document.getElementById(id)?.focus()} />
        )}
        {items.length + problems.length > 0 && <DraftAttachmentList attachments={draft.attachments} />}
      </Suspense>
      {props.beside}
      <GrowingTextarea
        id={id}
        autoFocus={props.autoFocus}
        data-first-focus
        rows={props.rows}
        aria-label={props.label}
        placeholder={files.isOver ? "Drop files to attach them" : props.placeholder}
        value={text}
        onChange={(event) => {
          draft.text.set(event.target.value);
          onTyped?.();
        }}
        onSubmit={onSend}
        className={props.className}
      />
      <div className="flex flex-wrap items-center gap-0.5 p-1.5">
        {props.leading}
        <AttachButton onFiles={(added) => void draft.attachments.add(added)} />
        {props.tools}
        <IconButton
          size="sm"
          icon={WandSparkles}
          label="Enhance the prompt"
          disabled={!isSendable(text) || phase === "asking"}
          onClick={() => void enhancement.ask(props.enhance)}
        />
        <ModeSelect value={mode} onChange={(chosen) => draft.mode.set(chosen)} />
        {/* Where there is little room, these have a row of their own: a model's name is to be read. */}
        <span className="flex min-w-0 grow items-center gap-1.5">
          <ModelSelect
            models={models}
            value={model}
            hasRoutes={hasRoutes}
            onChange={onModel}
            className="max-w-52 min-w-0"
          />
          <span className="ml-auto flex shrink-0 items-center gap-1.5">
            <PromptCounter length={text.length} />
            {props.children}
          </span>
        </span>
      </div>
    </div>
  );
}

/** Whether the prompt can go: it has text, and its files are where they should be. */
export function useIsReady(draft: PromptDraft): boolean {
  const text = useStore(draft.text);
  const { items } = useStore(draft.attachments.state);
  return isSendable(text) && items.every(({ state }) => state.phase === "ready");
}

function useEnhancement(draft: PromptDraft): Enhancement {
  const [enhancement] = useState(() => new Enhancement(draft.text));
  useEffect(() => enhancement.open(), [enhancement]);
  return enhancement;
}

/** Files that are pasted into a box or dropped onto it, and pasted text that it has no room for: `room` in characters. */
function useFiles(room: number, onFiles: (files: readonly File[]) => void) {
  const [isOver, setIsOver] = useState(false);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return {
    isOver,
    handlers: {
      onPaste(event: ClipboardEvent): void {
        const { files, types } = event.clipboardData;
        // Spreadsheets and word processors give a picture beside the text that is meant.
        if (types.includes("text/plain")) {
          const pasted = event.clipboardData.getData("text/plain");
          if (pasted.length <= room) return;
          event.preventDefault();
          onFiles([new File([pasted], "pasted.txt", { type: "text/plain" })]);
        } else if (files.length > 0) {
          event.preventDefault();
          onFiles([...files]);
        }
      },
      onDragOver(event: DragEvent): void {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave(event: DragEvent): void {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setIsOver(false);
      },
      onDrop(event: DragEvent): void {
        setIsOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
