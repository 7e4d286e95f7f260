export interface ScoreItem {
  label: string;
  value: string | number;
}

/** Numbers with what they are of, side by side. */
export function ScoreBoard({ items }: { items: readonly ScoreItem[] }) {
  return (
    <dl className="grid auto-cols-fr grid-flow-col gap-2">
      {items.map(({ label, value }) => (
        <div key={label} className="flex min-w-0 flex-col-reverse rounded-control bg-ink/5 px-1 py-2.5 text-center">
          <dt className="text-xs wrap-anywhere text-muted sm:text-sm">{label}</dt>
          <dd className="text-2xl leading-tight font-bold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
