const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });

/** A day (2026-03-31) in words; what is no day is not shown. */
export function PostDate({ date }: { date: string }) {
  const day = new Date(`${date}T00:00`);
  if (Number.isNaN(day.getTime())) return null;
  return (
    <p className="text-sm text-muted">
      <time dateTime={date}>{FORMAT.format(day)}</time>
    </p>
  );
}
