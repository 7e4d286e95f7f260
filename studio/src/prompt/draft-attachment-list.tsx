import { FileText, RotateCw, X } from "lucide-react";
import { useStore } from "../store/use-store.ts";
import { classNames } from "../ui/class-names.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Picture } from "../ui/picture.tsx";
import type { AttachmentState, DraftAttachment, DraftAttachments } from "./draft-attachments.ts";

/** The files beside a prompt, with how far each is, and why others were not taken. */
export function DraftAttachmentList({ attachments }: { attachments: DraftAttachments }) {
  const { items, problems } = useStore(attachments.state);
  if (items.length + problems.length === 0) return null;
  return (
    <div className="space-y-1.5 px-2 pt-2">
      {items.length > 0 && (
        <ul aria-label="Attachments" className="flex max-h-36 flex-wrap gap-1.5 overflow-y-auto">
          {items.map((item) => (
            <Item key={item.key} item={item} attachments={attachments} />
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <Notice
          tone="danger"
          actions={<IconButton size="sm" icon={X} label="Dismiss" onClick={() => attachments.dismissProblems()} />}
        >
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}

function Item({ item, attachments }: { item: DraftAttachment; attachments: DraftAttachments }) {
  const { key, name, pictureUrl, state } = item;
  const isFailed = state.phase === "failed";
  return (
    <li
      className={classNames(
        "flex h-9 max-w-full items-center gap-1.5 rounded-md border bg-surface pr-0.5 text-sm",
        isFailed ? "border-danger" : "border-line",
        pictureUrl === null ? "pl-2" : "pl-0.5",
      )}
    >
      {pictureUrl === null ? (
        <FileText aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
      ) : (
        <Picture url={pictureUrl} alt={name} label={`Show ${name}`} title={name} className="h-7.5 w-10" />
      )}
      <span className="max-w-40 min-w-0 truncate" title={name}>
        {name}
      </span>
      <Progress state={state} />
      {isFailed && (
        <IconButton size="sm" icon={RotateCw} label={`Try ${name} again`} onClick={() => void attachments.retry(key)} />
      )}
      <IconButton size="sm" icon={X} label={`Remove ${name}`} onClick={() => attachments.remove(key)} />
    </li>
  );
}

function Progress({ state }: { state: AttachmentState }) {
  switch (state.phase) {
    case "ready":
      return null;
    case "failed":
      return (
        <span role="alert" className="max-w-56 truncate text-danger" title={state.problem}>
          {state.problem}
        </span>
      );
    case "reading":
    case "uploading":
      return (
        <span className="flex items-center gap-1.5 text-muted">
          <span aria-hidden className="size-2 animate-breathe rounded-full bg-accent" />
          <span role="status">{state.phase === "reading" ? "Reading" : "Sending"}</span>
          {/* Outside of the status, so that not each of them is announced. */}
          {state.phase === "uploading" && state.share !== null && (
            <span
              role="progressbar"
              aria-label="Sent"
              aria-valuenow={Math.round(state.share * 100)}
              className="min-w-8 text-right tabular-nums"
            >
              {Math.round(state.share * 100)}%
            </span>
          )}
        </span>
      );
  }
}
