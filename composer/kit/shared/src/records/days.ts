import { localDay } from "../tools/local-day.ts";

/*
 * Days are texts: 2026-03-31. They are reckoned in UTC, where each day has 24 hours; only "today" asks what time it is where
 * the person is. So no change of the clocks makes a day appear twice or not at all.
 */

const MS_PER_DAY = 86_400_000;

/** The day where the person is. */
export function today(now: Date = new Date()): string {
  return localDay(now);
}

/** Whether a text is a day that there is: not 2026-02-30. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = dateOf(text);
  return !Number.isNaN(date.getTime()) && textOf(date) === text;
}

export function addDays(day: string, days: number): string {
  return textOf(new Date(dateOf(day).getTime() + days * MS_PER_DAY));
}

/** Days from one to another; less than 0 when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (dateOf(to).getTime() - dateOf(from).getTime()) / MS_PER_DAY;
}

/** The month of a day: 2026-03. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function addMonths(month: string, months: number): string {
  const date = dateOf(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return monthOf(textOf(date));
}

/** The same day of another month, or the last one of it: from 2026-03-31 it is one month to 2026-04-30. */
export function sameDayAfter(day: string, months: number): string {
  const month = addMonths(monthOf(day), months);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  const same = `${month}${day.slice(7)}`;
  return same < last ? same : last;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: string): number {
  return dateOf(day).getUTCDay();
}

/** The day with which the week of a day begins. */
export function weekStart(day: string, firstWeekday: number): string {
  return addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));
}

/** Whole weeks that cover a month. */
export function weeksOf(month: string, firstWeekday: number): string[][] {
  const weeks: string[][] = [];
  const end = `${addMonths(month, 1)}-01`;
  for (let day = weekStart(`${month}-01`, firstWeekday); day < end; day = addDays(day, 7)) {
    const first = day;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(first, index)));
  }
  return weeks;
}

interface WeekInfo {
  /** 1 is Monday, 7 is Sunday. */
  firstDay: number;
}

/** With which weekday weeks begin, 0 for Sunday: as it is usual where the language is spoken, Monday when that is not known. */
export function firstWeekdayOf(language?: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo } = new Intl.Locale(
    language ?? new Intl.DateTimeFormat().resolvedOptions().locale,
  );
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
  return firstDay % 7;
}

/** A day for people: formatDay("2026-03-31", { dateStyle: "long" }). */
export function formatDay(day: string, options: Intl.DateTimeFormatOptions, language?: string): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(dateOf(day));
}

/** Midnight of a day, in UTC. */
function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function textOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
