import { Icon, type IconName } from "./icons.tsx";

interface ViewSwitchProps {
  /** Says what is chosen, for assistive tools. */
  label: string;
  views: readonly { id: string; label: string; icon: IconName }[];
  value: string;
  onChange: (id: string) => void;
}

/** One of a few ways to see the same. Where there is little room the pictures stand alone. */
export function ViewSwitch({ label, views, value, onChange }: ViewSwitchProps) {
  // Many or long names need a wide screen.
  const length = views.reduce((sum, view) => sum + view.label.length, 0);
  const naming =
    length > 90 ? "sr-only" : views.length > 3 || length > 36 ? "sr-only xl:not-sr-only" : "sr-only md:not-sr-only";
  return (
    <div
      role="group"
      aria-label={label}
      className="flex max-w-full min-w-0 rounded-control border border-line bg-surface p-0.5"
    >
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          aria-pressed={view.id === value}
          title={view.label}
          className="group flex min-h-10 min-w-11 flex-1 cursor-pointer items-center justify-center gap-2 rounded-[calc(var(--radius-control)-0.125rem)] px-2.5 text-sm font-medium text-muted hover:text-ink aria-pressed:bg-accent aria-pressed:text-on-accent sm:flex-none"
          onClick={() => onChange(view.id)}
        >
          <Icon name={view.icon} />
          <span className={`whitespace-nowrap ${naming}`}>{view.label}</span>
        </button>
      ))}
    </div>
  );
}
