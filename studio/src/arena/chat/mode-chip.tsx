import type { TurnMode } from "@lathe/protocol/prompt";
import { MODES } from "../../prompt/mode-select.tsx";

/** What a prompt may do, where that is not everything. */
export function ModeChip({ mode }: { mode: TurnMode }) {
  if (mode === "build") return null;
  const { icon: Icon, label } = MODES[mode];
  return (
    <span className="flex w-fit shrink-0 items-center gap-1 rounded-sm bg-accent-soft px-1.5 text-xs font-medium text-accent">
      <Icon aria-hidden className="size-3" strokeWidth={2} />
      {label}
    </span>
  );
}
