import { useState } from "react";
import { Checkbox } from "../checkbox.tsx";
import { Field } from "../field.tsx";
import { SegmentedControl } from "../segmented-control.tsx";
import { Select } from "../select.tsx";
import { Slider } from "../slider.tsx";
import { Splitter } from "../splitter.tsx";
import { Switch } from "../switch.tsx";
import { Tabs } from "../tabs.tsx";

const CHOICES = [
  { value: "one", label: "One" },
  { value: "two", label: "Two", about: "With more about it." },
] as const;
type Choice = (typeof CHOICES)[number]["value"];
const SPLIT = { width: { min: 80, max: 320, initial: 160 }, height: { min: 24, max: 96, initial: 40 } };
const within = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(Math.max(value, min), max);

const TABS = CHOICES.map(({ value, label }) => ({ id: value, label, content: () => <p>{label}</p> }));

export function GalleryFields() {
  const [choice, setChoice] = useState<Choice>("one");
  const [isOn, setIsOn] = useState(true);
  const [size, setSize] = useState(13);
  const [width, setWidth] = useState(SPLIT.width.initial);
  const [height, setHeight] = useState(SPLIT.height.initial);
  return (
    <section aria-label="Fields" className="space-y-4">
      <Field label="Field" placeholder="Not set" hint="A hint below it." />
      <Field label="Field with a problem" defaultValue="-1" problem="Write a whole number." />
      <Field label="Disabled field" disabled />
      <div className="flex flex-wrap gap-3">
        <Select label="Select" choices={CHOICES} value={choice} onChange={setChoice} />
        <Select label="Tool" look="tool" choices={CHOICES} value={choice} onChange={setChoice} />
        <Select label="Disabled select" disabled choices={CHOICES} value={choice} onChange={setChoice} />
        <SegmentedControl label="Segmented control" choices={CHOICES} value={choice} onChange={setChoice} />
      </div>
      <Switch label="Switch" about="At once." checked={isOn} onChange={setIsOn} />
      <Switch label="Disabled switch" checked={false} onChange={setIsOn} disabled />
      <div className="flex gap-4">
        <Checkbox label="Checkbox" checked={isOn} onChange={setIsOn} />
        <Checkbox label="Disabled checkbox" checked onChange={setIsOn} disabled />
      </div>
      <Slider label="Slider" value={size} min={10} max={24} format={(value) => `${value} px`} onChange={setSize} />
      <Tabs label="Tabs" value={choice} onChange={(id) => setChoice(id === "two" ? "two" : "one")} tabs={TABS} />
      <div className="flex h-32 rounded-md border border-line bg-surface text-muted">
        <div style={{ width }} className="shrink-0 p-2">
          Splitter
        </div>
        <Splitter
          label="Width"
          value={width}
          size={width}
          {...SPLIT.width}
          onResize={(next) => setWidth(within(next, SPLIT.width))}
          onReset={() => setWidth(SPLIT.width.initial)}
        />
        <div className="flex grow flex-col">
          <div className="grow p-2">Of columns, and of rows</div>
          <Splitter
            label="Height"
            orientation="horizontal"
            panel="behind"
            step={8}
            value={height}
            size={height}
            {...SPLIT.height}
            onResize={(next) => setHeight(within(next, SPLIT.height))}
            onReset={() => setHeight(SPLIT.height.initial)}
          />
          <div style={{ height }} className="shrink-0 overflow-hidden px-2">
            Below
          </div>
        </div>
      </div>
    </section>
  );
}
