import { Icon } from "./icons.tsx";

/** Something that was chosen, with a button that takes it back. */
export function RemovableChip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <li className="inline-flex max-w-full min-w-0 items-center rounded-full bg-accent/12 pl-3 text-sm font-medium">
      <span className="min-w-0 py-1 wrap-anywhere">{label}</span>
      <button
        type="button"
        aria-label={`Remove ${label}`}
        className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-full text-muted hover:text-ink focus-visible:-outline-offset-2"
        onClick={onRemove}
      >
        <Icon name="close" className="size-4" />
      </button>
    </li>
  );
}
