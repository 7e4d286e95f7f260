import { useId } from "react";
import { useStored } from "../store/stored.ts";
import { type Code, CODES } from "./codes.ts";
import { swatchOf } from "./color-codes.ts";
import { CopyButton } from "./copy-button.tsx";
import { readText } from "./read-text.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface CodeToolProps {
  title?: string;
  code: Code;
  storageKey: string;
}

/** What is typed, in other ways to write it: each can be copied. */
export function CodeTool({ title, code, storageKey }: CodeToolProps) {
  const [text, setText] = useStored(storageKey, readText);
  const { label, example, read } = CODES[code];
  const lines = read(text);
  const swatch = code === "colors" ? swatchOf(text) : null;
  const id = useId();

  return (
    <ToolPanel title={title} name={label}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        placeholder={example}
        spellCheck={false}
        autoCapitalize="off"
        className="input field-sizing-content min-h-12 w-full min-w-0 leading-relaxed"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {swatch !== null && (
        <div aria-hidden="true" className="rounded-card mt-4 h-16 border border-line" style={{ background: swatch }} />
      )}
      <dl className="mt-4 space-y-3" aria-live="polite">
        {lines.map((line) => (
          <div key={line.label} className="rounded-control border border-line bg-canvas/60 px-3 py-2">
            <dt className="text-sm text-muted">{line.label}</dt>
            <dd className="flex flex-wrap items-center justify-between gap-2">
              <span className="min-w-0 text-lg font-medium wrap-anywhere tabular-nums">{line.value}</span>
              <CopyButton text={line.value} name={line.label} />
            </dd>
          </div>
        ))}
      </dl>
      {lines.length === 0 && text.trim() !== "" && <p className="mt-1 text-muted">Not read. Like this: {example}</p>}
    </ToolPanel>
  );
}
