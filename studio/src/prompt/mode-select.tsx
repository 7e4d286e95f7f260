import { TurnMode } from "@lathe/protocol/prompt";
import { Hammer, ListTodo, MessageCircleQuestionMark, type LucideIcon } from "lucide-react";
import { Select } from "../ui/select.tsx";

export const MODES: Record<TurnMode, { label: string; icon: LucideIcon; description: string }> = {
  build: { label: "Build", icon: Hammer, description: "Writes and changes the app." },
  plan: { label: "Plan", icon: ListTodo, description: "Asks what is unclear and writes a plan. Changes nothing else." },
  ask: { label: "Ask", icon: MessageCircleQuestionMark, description: "Reads and answers. Changes nothing." },
};

const CHOICES = TurnMode.options.map((value) => {
  const { label, icon, description } = MODES[value];
  return { value, label, icon, about: description };
});

/** What the prompt may do. */
export function ModeSelect({ value, onChange }: { value: TurnMode; onChange: (mode: TurnMode) => void }) {
  return (
    <Select
      label="Mode"
      title={MODES[value].description}
      look={value === "build" ? "tool" : "marked"}
      choices={CHOICES}
      value={value}
      onChange={onChange}
      className="shrink-0"
      listClassName="w-72"
    />
  );
}
