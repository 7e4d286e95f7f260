const MS_PER_DAY = 86_400_000;

/** How many days after 1970-01-01 a day is: 2026-03-31 is 20543. Null for what is no day. */
export function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const number = Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
  return Number.isFinite(number) && dayText(number) === day ? number : null;
}

/** The other way round; empty where there is no such day. */
export function dayText(number: number): string {
  const date = new Date(Math.floor(number) * MS_PER_DAY);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of that month where it is shorter; all as numbers. */
export function monthsAfter(day: number, months: number): number {
  if (!Number.isFinite(day) || !Number.isFinite(months)) return Number.NaN;
  const date = new Date(day * MS_PER_DAY);
  const of = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + Math.round(months));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(of, last));
  return date.getTime() / MS_PER_DAY;
}

/** Whole months from one day to another, both as numbers; less than 0 when the second comes first. */
export function monthsBetween(from: number, to: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return Number.NaN;
  if (to < from) return -monthsBetween(to, from);
  const [start, end] = [new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
