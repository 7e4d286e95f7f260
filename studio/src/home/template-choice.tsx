import { RadioGroup } from "radix-ui";

const TEMPLATES = [
  { name: "web", label: "Web", title: "A web app with React, TypeScript and Tailwind" },
  { name: "blank", label: "Blank", title: "An empty folder" },
] as const;
type Template = (typeof TEMPLATES)[number]["name"];

export function TemplateChoice({ value, onChange }: { value: Template; onChange: (template: Template) => void }) {
  return (
    <RadioGroup.Root
      aria-label="Kind of app"
      orientation="horizontal"
      value={value}
      onValueChange={(next) => onChange(next === "blank" ? "blank" : "web")}
      className="flex rounded-md border border-line bg-surface p-0.5"
    >
      {TEMPLATES.map(({ name, label, title }) => (
        <RadioGroup.Item
          key={name}
          value={name}
          title={title}
          className="h-6.5 rounded-sm px-2.5 text-sm text-muted transition-colors data-[state=checked]:bg-hover data-[state=checked]:font-medium data-[state=checked]:text-ink"
        >
          {label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
