/** The minutes from midnight to a time of day: 450 for "07:30". Null for what is none. */
export function minutesOfDay(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

const MINUTES_PER_DAY = 1_440;

/** The minutes from one time of day to a later one, both in minutes since midnight; from 23:00 to 07:00 it is 480. */
export function minutesBetween(from: number, to: number): number {
  return (((to - from) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}
