import { classNames } from "./class-names.ts";

const LOOKS = { hollow: "border border-accent", full: "bg-accent", live: "animate-breathe bg-accent" };

/** Something about a thing that is too much for its row. `live`: while it goes on. */
export function MarkDot({
  look,
  label,
  className,
}: {
  look: keyof typeof LOOKS;
  /** For those who do not see it; a tooltip for those who do. */
  label: string;
  className?: string;
}) {
  return (
    <span title={label} className={classNames("size-1.75 shrink-0 rounded-full", LOOKS[look], className)}>
      <span className="sr-only">{label}</span>
    </span>
  );
}
