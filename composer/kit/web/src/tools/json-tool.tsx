import { useStored } from "../store/stored.ts";
import { CopyButton } from "./copy-button.tsx";
import { countJson, layOutJson } from "./json-text.ts";
import { readText } from "./read-text.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface JsonToolProps {
  title?: string;
  storageKey: string;
}

/** Lays JSON out, makes it short, and says what is wrong with it. */
export function JsonTool({ title, storageKey }: JsonToolProps) {
  const [text, setText] = useStored(storageKey, readText);
  const result = layOutJson(text, false);
  const counts = countJson(text);

  function lay(isShort: boolean) {
    const next = layOutJson(text, isShort);
    if (next.ok) setText(next.text);
  }

  return (
    <ToolPanel title={title} name="JSON">
      <textarea
        aria-label="JSON"
        placeholder={'{ "name": "Ada" }'}
        spellCheck={false}
        aria-invalid={!result.ok}
        className="input field-sizing-content min-h-72 w-full min-w-0 font-mono text-sm leading-relaxed"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p role="status" className={`mt-3 min-h-6 wrap-anywhere ${result.ok ? "text-muted" : "text-danger"}`}>
        {!result.ok
          ? `No valid JSON: ${result.message}`
          : counts === null
            ? "Paste JSON here."
            : `Valid JSON: ${counts.objects} objects, ${counts.lists} lists, ${counts.values} values, ${counts.depth} levels.`}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <button
          type="button"
          className="button-primary aria-disabled:opacity-60"
          aria-disabled={!result.ok}
          onClick={() => lay(false)}
        >
          Format
        </button>
        <button
          type="button"
          className="button-quiet aria-disabled:text-muted"
          aria-disabled={!result.ok}
          onClick={() => lay(true)}
        >
          Make it short
        </button>
        <CopyButton text={text} name="the JSON" />
        <button type="button" className="button-quiet" onClick={() => setText("")}>
          Clear
        </button>
      </div>
    </ToolPanel>
  );
}
