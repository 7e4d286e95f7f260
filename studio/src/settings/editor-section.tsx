import { useStore } from "../store/use-store.ts";
import { useStudio } from "../studio-context.tsx";
import { SegmentedControl } from "../ui/segmented-control.tsx";
import { Slider } from "../ui/slider.tsx";
import { Switch } from "../ui/switch.tsx";
import { FONT_SIZE, TAB_SIZES } from "./editor-options.ts";
import { SettingsBlock } from "./settings-block.tsx";

const SAMPLE = "function greet(name: string) {\n\treturn `Hello, ${name}!`;\n}";
const TAB_CHOICES = TAB_SIZES.map((size) => ({ value: String(size), label: `${size} spaces` }));

export function EditorSection() {
  const { editorOptions } = useStudio();
  const options = useStore(editorOptions.state);
  const { fontSize, tabSize } = options;
  return (
    <>
      <SettingsBlock title="Text" about="Kept in this browser, for all projects.">
        <div className="space-y-5">
          <Slider
            label="Font size"
            value={fontSize}
            {...FONT_SIZE}
            format={(value) => `${value} px`}
            onChange={(value) => editorOptions.change({ fontSize: value })}
          />
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <div>
              <p className="font-medium">Tab size</p>
              <p className="text-muted">Where a file's own indentation says nothing.</p>
            </div>
            <SegmentedControl
              label="Tab size"
              choices={TAB_CHOICES}
              value={String(tabSize)}
              onChange={(size) => editorOptions.change({ tabSize: TAB_SIZES.find((known) => String(known) === size) })}
            />
          </div>
          <pre
            role="img"
            aria-label="How code looks with this"
            style={{ fontSize, tabSize }}
            className="overflow-x-auto rounded-md border border-line bg-surface p-3 font-mono leading-normal"
          >
            {SAMPLE}
          </pre>
        </div>
      </SettingsBlock>
      <SettingsBlock title="Behaviour">
        <div className="space-y-4">
          <Switch
            label="Word wrap"
            about="Lines longer than the editor go on in the next row."
            checked={options.wordWrap}
            onChange={(wordWrap) => editorOptions.change({ wordWrap })}
          />
          <Switch
            label="Minimap"
            about="The whole file, small, at the editor's right edge."
            checked={options.minimap}
            onChange={(minimap) => editorOptions.change({ minimap })}
          />
          <Switch
            label="Format on save"
            about="What you type is in its file at once. Ctrl+S (⌘S on a Mac) then also puts the file into order, where its language has a formatter."
            checked={options.formatOnSave}
            onChange={(formatOnSave) => editorOptions.change({ formatOnSave })}
          />
        </div>
      </SettingsBlock>
    </>
  );
}
