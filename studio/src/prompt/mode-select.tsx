import { TurnMode } from "@lathe/protocol/prompt";
import { Check, ChevronDown, Hammer, ListTodo, MessageCircleQuestionMark, type LucideIcon } from "lucide-react";
import { Select } from "radix-ui";
import { classNames } from "../ui/class-names.ts";
import { FLOATING } from "../ui/floating.ts";

export const MODES: Record<TurnMode, { label: string; icon: LucideIcon; description: string }> = {
  build: { label: "Build", icon: Hammer, description: "Writes and changes the app." },
  plan: { label: "Plan", icon: ListTodo, description: "Asks what is unclear and writes a plan. Changes nothing else." },
  ask: { label: "Ask", icon: MessageCircleQuestionMark, description: "Reads and answers. Changes nothing." },
};

/** What the prompt may do. */
export function ModeSelect({ value, onChange }: { value: TurnMode; onChange: (mode: TurnMode) => void }) {
  const { label, icon: Icon, description } = MODES[value];
  return (
    <Select.Root value={value} onValueChange={(mode) => onChange(TurnMode.parse(mode))}>
      <Select.Trigger
        aria-label="Mode"
        title={description}
        className={classNames(
          "inline-flex h-8 shrink-0 items-center gap-1 rounded-md px-2 text-base transition-colors hover:bg-hover data-[state=open]:bg-hover",
          value === "build" ? "text-muted hover:text-ink" : "bg-accent-soft font-medium text-accent",
        )}
      >
        <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        <Select.Value>{label}</Select.Value>
        <ChevronDown aria-hidden className="size-3.5 shrink-0" strokeWidth={1.75} />
      </Select.Trigger>
      <Select.Portal>
        <Select.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className={classNames(FLOATING, "w-72 max-w-[calc(100vw-1rem)]")}
        >
          <Select.Viewport>
            {TurnMode.options.map((mode) => (
              <ModeItem key={mode} mode={mode} />
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}

function ModeItem({ mode }: { mode: TurnMode }) {
  const { label, icon: Icon, description } = MODES[mode];
  return (
    <Select.Item
      value={mode}
      className="flex cursor-default items-start gap-2 rounded-md px-2 py-1.5 outline-none select-none data-highlighted:bg-hover"
    >
      <Icon aria-hidden className="mt-0.75 size-4 shrink-0 text-muted" strokeWidth={1.75} />
      <span className="min-w-0 grow">
        <span className="block font-medium">
          <Select.ItemText>{label}</Select.ItemText>
        </span>
        <span className="block text-sm text-muted">{description}</span>
      </span>
      <Select.ItemIndicator>
        <Check aria-hidden className="mt-0.75 size-4 text-accent" strokeWidth={2} />
      </Select.ItemIndicator>
    </Select.Item>
  );
}
