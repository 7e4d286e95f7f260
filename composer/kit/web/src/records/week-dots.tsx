const weekdays = new Intl.DateTimeFormat(undefined, { weekday: "narrow", timeZone: "UTC" });
const longDays = new Intl.DateTimeFormat(undefined, {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

interface WeekDotsProps {
  /** What is ticked. */
  name: string;
  /** The days to show (2026-03-31), and those that are ticked. */
  days: readonly string[];
  ticked: readonly string[];
  /** Without it they are only looked at. */
  onToggle?: (day: string) => void;
}

/** Days that are ticked or not. */
export function WeekDots({ name, days, ticked, onToggle }: WeekDotsProps) {
  return (
    <div className="flex flex-wrap gap-1">
      {days.map((day) => {
        const isTicked = ticked.includes(day);
        const date = new Date(`${day}T00:00:00Z`);
        return (
          <button
            key={day}
            type="button"
            aria-pressed={isTicked}
            aria-label={`${longDays.format(date)}, ${name}`}
            title={longDays.format(date)}
            disabled={onToggle === undefined}
            className={`grid size-8 place-items-center rounded-full text-xs font-medium enabled:cursor-pointer ${isTicked ? "bg-accent text-on-accent" : "bg-ink/6 text-muted"}`}
            onClick={() => onToggle?.(day)}
          >
            {weekdays.format(date)}
          </button>
        );
      })}
    </div>
  );
}
