import { EyeOff, Pin, X, type LucideIcon } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";

/** What goes to the model with every prompt, or does not, because a person said so. */
export function ContextChips() {
  const { contextChoice } = useArena();
  const { pinned, without } = useStore(contextChoice.state);
  if (pinned.length + without.length === 0) return null;
  return (
    <ul aria-label="Context choice" className="flex max-h-24 flex-wrap gap-1 overflow-y-auto px-2 pt-2">
      {pinned.map((path) => (
        <Chip key={path} icon={Pin} words="pinned" subject={path} onRemove={() => contextChoice.unpin(path)} />
      ))}
      {without.map(({ id, label }) => (
        <Chip key={id} icon={EyeOff} words="without" subject={label} onRemove={() => contextChoice.takeIn(id)} />
      ))}
    </ul>
  );
}

interface ChipProps {
  icon: LucideIcon;
  words: string;
  subject: string;
  onRemove: () => void;
}

function Chip({ icon: Icon, words, subject, onRemove }: ChipProps) {
  return (
    <li className="flex h-7 max-w-full items-center gap-1 rounded-md border border-line bg-surface pl-1.5 text-sm">
      <Icon aria-hidden className="size-3.5 shrink-0 text-muted" strokeWidth={1.75} />
      <span className="shrink-0 text-muted">{words}</span>
      <span className="min-w-0 truncate font-mono text-xs" title={subject}>
        {subject}
      </span>
      <IconButton size="sm" icon={X} label={`Remove: ${words} ${subject}`} onClick={onRemove} />
    </li>
  );
}
