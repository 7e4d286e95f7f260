import { formatDay, today } from "./days.ts";

/** Whether a day is called like this weekday: "Tuesday", "Tue", in English or the person's language. */
export function isCalledToday(name: string, day: string = today()): boolean {
  return (["long", "short"] as const).some((weekday) =>
    [undefined, "en"].some((language) => formatDay(day, { weekday }, language).toLowerCase() === name.toLowerCase()),
  );
}

/** The order of times of day, "07:30". Those that are "" come last. */
export function compareTimes(a: string, b: string): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  return a.localeCompare(b);
}
