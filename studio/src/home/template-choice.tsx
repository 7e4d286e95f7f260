import { TemplateName } from "@lathe/protocol/api";
import { SegmentedControl } from "../ui/segmented-control.tsx";

const TEMPLATES: Record<TemplateName, { label: string; title: string }> = {
  web: { label: "Web", title: "A web app with React, TypeScript and Tailwind" },
  mobile: { label: "Mobile", title: "An app for Android, iPhone and the web with Expo and React Native" },
  "mobile-54": { label: "Mobile, SDK 54", title: "The same for iPhones with the App Store's Expo Go" },
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
