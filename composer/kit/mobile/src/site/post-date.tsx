import { Text } from "@/ui/text";

const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });

/** A day (2026-03-31) in words; what is no day is not shown. */
export function PostDate({ date }: { date: string }) {
  const day = new Date(`${date}T00:00`);
  if (Number.isNaN(day.getTime())) return null;
  return (
    <Text variant="callout" tone="muted">
      {FORMAT.format(day)}
    </Text>
  );
}
