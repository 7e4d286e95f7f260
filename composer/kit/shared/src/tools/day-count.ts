import { isRecord } from "./is-record.ts";

export interface DayCount {
  /** As somebody set it; null is the day that the countdown comes with. */
  day: string | null;
}

export interface TimeLeft {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  /** The day is over: so much time has passed since it began. */
  isPast: boolean;
  isToday: boolean;
}

/** When a day begins where the person is. A day without a year, 12-25, is the next one that there is. */
export function startOfDay(day: string, now: Date): Date {
  const parts = day.split("-").map(Number);
  const [month = 1, date = 1] = parts.slice(-2);
  if (parts.length === 3) return new Date(parts[0] ?? 1970, month - 1, date);
  const thisYear = new Date(now.getFullYear(), month - 1, date);
  const isOver = thisYear.getTime() + 86_400_000 <= now.getTime();
  return isOver ? new Date(now.getFullYear() + 1, month - 1, date) : thisYear;
}

export function timeUntil(start: Date, now: Date): TimeLeft {
  const ms = start.getTime() - now.getTime();
  const seconds = ms > 0 ? Math.ceil(ms / 1_000) : Math.floor(-ms / 1_000);
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3_600),
    minutes: Math.floor((seconds % 3_600) / 60),
    seconds: seconds % 60,
    isPast: ms <= -86_400_000,
    isToday: ms <= 0 && ms > -86_400_000,
  };
}

export function readDayCount(stored: unknown): DayCount {
  const day = isRecord(stored) ? stored.day : null;
  return { day: typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null };
}
