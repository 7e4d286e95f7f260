import { TemplateName } from "@lathe/protocol/api";
import { SegmentedControl } from "../ui/segmented-control.tsx";

const TEMPLATES: Record<TemplateName, { label: string; title: string }> = {
  web: { label: "Web", title: "A web app with React, TypeScript and Tailwind" },
  blank: { label: "Blank", title: "An empty folder" },
};
const CHOICES = TemplateName.options.map((value) => ({ value, ...TEMPLATES[value] }));

interface TemplateChoiceProps {
  value: TemplateName;
  onChange: (template: TemplateName) => void;
}

/** There is one kind of app, and a folder without any: nothing that could be chosen for somebody yet. */
export function TemplateChoice({ value, onChange }: TemplateChoiceProps) {
  return <SegmentedControl label="Kind of app" choices={CHOICES} value={value} onChange={onChange} />;
}
