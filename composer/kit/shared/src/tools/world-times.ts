import { WORLD_PLACES } from "./world-places.ts";

/** What a clock of a place shows. */
export interface PlaceTime {
  place: string;
  /** "14:05" */
  time: string;
  /** "Tuesday" */
  day: string;
  /** "3 h ahead", "the same time" */
  difference: string;
  /** Between six in the evening and six in the morning. */
  isNight: boolean;
}

const MOST = 30;
const MS_OF_MINUTE = 60_000;
const MINUTES_OF_HOUR = 60;

/** The time of a place, and how far it is from here; null for a place that is not known. */
export function timeAt(place: string, now: number, hereMinutes: number): PlaceTime | null {
  const zone = WORLD_PLACES[place];
  if (zone === undefined) return null;
  const date = new Date(now);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone }).format(date);
  const time = part({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const hour = Number(time.slice(0, 2));
  return {
    place,
    time,
    day: part({ weekday: "long" }),
    difference: differenceInWords(offsetMinutes(zone, now) - hereMinutes),
    isNight: hour < 6 || hour >= 18,
  };
}

/** How many minutes a zone is ahead of UTC at a time. */
export function offsetMinutes(zone: string, now: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(new Date(now));
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const there = Date.UTC(value("year"), value("month") - 1, value("day"), value("hour"), value("minute"));
  return Math.round((there - Math.floor(now / MS_OF_MINUTE) * MS_OF_MINUTE) / MS_OF_MINUTE);
}

/** "5 h 30 min ahead" */
export function differenceInWords(minutes: number): string {
  if (minutes === 0) return "the same time as here";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / MINUTES_OF_HOUR), Math.abs(minutes) % MINUTES_OF_HOUR];
  const length = [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
  return `${length} ${minutes > 0 ? "ahead" : "behind"}`;
}

/** The places that somebody chose; those that it begins with where nothing was stored. */
export function readPlaces(stored: unknown, first: readonly string[]): string[] {
  const all: readonly unknown[] = Array.isArray(stored) ? stored : first;
  const known = all.filter((place): place is string => typeof place === "string" && WORLD_PLACES[place] !== undefined);
  return [...new Set(known)].slice(0, MOST);
}
