import type { PromptOptions, ReportedProblem } from "@lathe/protocol/prompt";
import { ChevronRight, FileText, MousePointerClick, Wrench } from "lucide-react";
import type { ReactNode } from "react";
import { useStudio } from "../../studio-context.tsx";
import { Picture } from "../../ui/picture.tsx";
import { ModeChip } from "./mode-chip.tsx";

interface PromptViewProps {
  text: string;
  options: PromptOptions;
  /** The name of who asked; null for oneself. */
  author: string | null;
  /** Beside it: what can be done with it. */
  actions?: ReactNode;
}

/** A prompt as it was sent, with what went beside it. */
export function PromptView({ text, options, author, actions }: PromptViewProps) {
  const { mode, element, problem } = options;
  return (
    <div className="group/prompt flex items-start justify-end gap-1">
      {actions ?? <span className="w-6.5 shrink-0" />}
      <div className="min-w-0 space-y-1.5 rounded-lg border border-line bg-raised px-3 py-2">
        {author !== null && <p className="mb-0.5 text-xs font-medium text-muted">{author}</p>}
        <ModeChip mode={mode} />
        <p className="max-h-64 overflow-y-auto wrap-anywhere whitespace-pre-wrap">{text}</p>
        <Attachments options={options} />
        {element !== undefined && (
          <p className="flex items-center gap-1.5 text-sm text-muted">
            <MousePointerClick aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} />
            <span className="min-w-0 truncate font-mono text-xs" title={element.selector}>
              {element.component ?? element.selector}
            </span>
          </p>
        )}
        {problem !== undefined && <Problem problem={problem} />}
      </div>
    </div>
  );
}

function Attachments({ options: { attachments } }: { options: PromptOptions }) {
  const { control } = useStudio();
  if (attachments.length === 0) return null;
  return (
    <ul aria-label="Attachments" className="flex flex-wrap gap-1.5">
      {attachments.map(({ attachmentId, kind, name }) => (
        <li key={attachmentId} className="flex min-w-0">
          {kind === "image" ? (
            <Picture
              url={control.attachmentUrl(attachmentId)}
              alt={name}
              label={`Show ${name}`}
              title={name}
              className="h-16 w-24"
            />
          ) : (
            <a
              href={control.attachmentUrl(attachmentId)}
              target="_blank"
              rel="noopener"
              className="flex h-7 min-w-0 items-center gap-1.5 rounded-md border border-line bg-surface px-2 text-sm hover:border-line-strong"
            >
              <FileText aria-hidden className="size-3.5 shrink-0 text-muted" strokeWidth={1.75} />
              <span className="truncate">{name}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

const SOURCES: Record<ReportedProblem["source"], string> = {
  preview: "Error in the preview",
  console: "Error in the console",
  terminal: "Output of the terminal",
  app: "Crash of the app",
  check: "Failed check",
};

function Problem({ problem: { source, message, details } }: { problem: ReportedProblem }) {
  return (
    <details className="group min-w-0 rounded-md border border-line bg-surface text-sm">
      <summary className="flex min-h-7 list-none items-center gap-1.5 rounded-md px-2 hover:bg-hover">
        <Wrench aria-hidden className="size-3.5 shrink-0 text-danger" strokeWidth={1.75} />
        <span className="min-w-0 truncate">
          <span className="text-muted">{SOURCES[source]}: </span>
          {message}
        </span>
        <ChevronRight aria-hidden className="size-3.5 shrink-0 text-faint transition-transform group-open:rotate-90" />
      </summary>
      <pre
        tabIndex={0}
        aria-label="Error"
        className="max-h-64 overflow-auto border-t border-line px-2.5 py-2 font-mono text-xs leading-5 wrap-anywhere whitespace-pre-wrap"
      >
        {details.includes(message) || details === "" ? details || message : `${message}\n\n${details}`}
      </pre>
    </details>
  );
}
