import type { ContextPart } from "@lathe/protocol/context";
import { ChevronRight } from "lucide-react";

const KIND_WORDS: Record<ContextPart["kind"], string> = {
  project: "where the project stands",
  instructions: "standing instructions",
  edits: "what was changed by hand",
  file: "file",
  attachment: "attachment",
  element: "what was picked in the preview",
  problem: "what went wrong",
};

/** What the model was told beside the prompt, with what it cost. Nothing when that is only where the project stands. */
export function ToldContext({ parts }: { parts: readonly ContextPart[] }) {
  if (parts.length < 2) return null;
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  return (
    <details className="group text-sm text-muted">
      <summary className="inline-flex min-h-7 list-none items-center gap-1 rounded-md px-1.5 hover:bg-hover">
        <ChevronRight aria-hidden className="size-3.5 transition-transform group-open:rotate-90" />
        Told the model {parts.length} things, about {formatTokens(tokens)} tokens
      </summary>
      <ul aria-label="Context" className="mt-1 ml-2 space-y-0.5 border-l-2 border-line pl-3">
        {parts.map((part) => (
          <li key={part.id} className="flex items-baseline justify-between gap-3">
            <span className="min-w-0 truncate" title={part.label}>
              {part.kind === "file" ? <span className="font-mono text-xs">{part.label}</span> : describe(part)}
            </span>
            <span className="shrink-0 text-xs tabular-nums">{formatTokens(part.tokens)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function describe({ kind, label }: ContextPart): string {
  const words = KIND_WORDS[kind];
  return kind === "instructions" ? `${words} (${label})` : words;
}

/** "850", "1.2k". */
function formatTokens(tokens: number): string {
  return tokens < 1_000 ? String(tokens) : `${(tokens / 1_000).toFixed(1)}k`;
}
