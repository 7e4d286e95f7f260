import { useState } from "react";
import { SettingChips } from "../games/setting-chips.tsx";
import { Icon } from "../ui/icons.tsx";
import { CopyButton } from "./copy-button.tsx";
import { FILLER_UNITS, type FillerUnit, makeFiller, MOST_FILLER } from "./filler-text.ts";
import { NumberInput } from "./number-input.tsx";
import { ToolPanel } from "./tool-panel.tsx";

interface FillerToolProps {
  title?: string;
}

const LABELS: Readonly<Record<FillerUnit, string>> = {
  paragraphs: "Paragraphs",
  sentences: "Sentences",
  words: "Words",
};

/** Text that means nothing, to fill a layout with: so many paragraphs, sentences or words. */
export function FillerTool({ title }: FillerToolProps) {
  const [count, setCount] = useState(3);
  const [unit, setUnit] = useState<FillerUnit>("paragraphs");
  const [text, setText] = useState(() => makeFiller(3, "paragraphs", Math.random));

  function make(nextCount: number, nextUnit: FillerUnit) {
    setCount(nextCount);
    setUnit(nextUnit);
    setText(makeFiller(nextCount, nextUnit, Math.random));
  }

  return (
    <ToolPanel title={title} name="Filler text">
      <div className="flex flex-wrap items-end gap-5">
        <div className="w-32">
          <NumberInput
            label="How many"
            value={count}
            min={1}
            max={MOST_FILLER}
            onChange={(next) => make(Math.floor(next), unit)}
          />
        </div>
        <SettingChips
          label="Of what"
          choices={FILLER_UNITS.map((value) => ({ value, label: LABELS[value] }))}
          value={unit}
          onChange={(next) => make(count, next)}
        />
      </div>
      <div
        role="status"
        aria-label="Filler text"
        className="mt-5 rounded-card border border-line bg-field p-4 leading-relaxed whitespace-pre-line"
      >
        {text}
      </div>
      <div className="mt-4 flex flex-wrap gap-2">
        <button type="button" className="button-primary" onClick={() => make(count, unit)}>
          <Icon name="shuffle" />
          Another text
        </button>
        <CopyButton text={text} name="the text" />
      </div>
    </ToolPanel>
  );
}
