import { Icon } from "../ui/icons.tsx";
import { CopyButton } from "./copy-button.tsx";
import { TEXT_CASES } from "./text-cases.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { useTextTool } from "./use-text-tool.ts";

interface TextToolProps {
  title?: string;
  storageKey: string;
}

/** Counts the words of a text while it is written, and changes its letters. */
export function TextTool({ title, storageKey }: TextToolProps) {
  const tool = useTextTool(storageKey);

  return (
    <ToolPanel title={title} name="Text">
      <textarea
        aria-label="Text"
        placeholder="Write or paste a text here."
        className="input field-sizing-content min-h-56 w-full min-w-0 leading-relaxed"
        value={tool.text}
        onChange={(event) => tool.write(event.target.value)}
      />
      <dl aria-label="Counts" className="mt-5 grid grid-cols-2 gap-3 @md:grid-cols-3">
        {tool.counts.map(({ label, value }) => (
          <div
            key={label}
            className="rounded-control flex flex-col-reverse justify-end border border-line bg-canvas/60 px-3 py-2"
          >
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="font-heading text-2xl font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-5 flex flex-wrap gap-2">
        {TEXT_CASES.map(({ label, change }) => (
          <button
            key={label}
            type="button"
            className="button-quiet"
            onClick={() => tool.change(change(tool.text), `${label}.`)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <CopyButton text={tool.text} name="the text" />
        <button type="button" className="button-quiet" onClick={() => tool.change("", "The text is gone.")}>
          <Icon name="trash" />
          Clear
        </button>
        {tool.canUndo && (
          <button type="button" className="button-quiet" onClick={tool.undo}>
            <Icon name="undo" />
            Undo
          </button>
        )}
      </div>
      <p role="status" className="sr-only">
        {tool.said}
      </p>
    </ToolPanel>
  );
}
