interface FigureProps {
  label: string;
  value: string;
  /** How much of a whole it is, from 0 to 1; drawn as a bar. */
  share?: number;
}

/** A number with what it says; it stands in `FigureStrip`. */
export function Figure({ label, value, share }: FigureProps) {
  return (
    <div className="min-w-34 flex-1 px-4 py-3.5 shadow-[0_0_0_1px_var(--line)] group-not-has-[>:nth-child(2)]/figures:not-has-[[data-share]]:flex group-not-has-[>:nth-child(2)]/figures:items-baseline group-not-has-[>:nth-child(2)]/figures:gap-3 group-not-has-[>:nth-child(2)]/figures:py-2 sm:min-w-44 sm:px-5">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="mt-0.5 font-heading text-2xl font-semibold tracking-tight wrap-anywhere tabular-nums">
        {value}
        {share !== undefined && (
          <span data-share="" className="mt-2 block h-1.5 overflow-hidden rounded-full bg-ink/8">
            <span style={{ width: `${share * 100}%` }} className="block h-full rounded-full bg-accent" />
          </span>
        )}
      </dd>
    </div>
  );
}
