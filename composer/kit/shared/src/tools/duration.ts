const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** 1:02:05, or 02:05 below an hour. What is left is rounded up, so that 00:00 is the end and not the last second. */
export function formatRemaining(ms: number): string {
  return formatSeconds(Math.ceil(Math.max(0, ms) / SECOND_MS));
}

/** 1:02:05.37, or 02:05.37 below an hour. */
export function formatElapsed(ms: number): string {
  const hundredths = Math.floor(Math.max(0, ms) / 10);
  return `${formatSeconds(Math.floor(hundredths / 100))}.${twoDigits(hundredths % 100)}`;
}

/** "1 hour 2 minutes", for reading out; without seconds from a minute on when there are none. */
export function durationInWords(ms: number): string {
  const seconds = Math.round(Math.max(0, ms) / SECOND_MS);
  const parts = [
    { amount: Math.floor((seconds * SECOND_MS) / HOUR_MS), unit: "hour" },
    { amount: Math.floor((seconds % 3_600) / 60), unit: "minute" },
    { amount: seconds % 60, unit: "second" },
  ].filter(({ amount }) => amount > 0);
  if (parts.length === 0) return "0 seconds";
  return parts.map(({ amount, unit }) => `${amount} ${unit}${amount === 1 ? "" : "s"}`).join(" ");
}

function formatSeconds(total: number): string {
  const hours = Math.floor(total / 3_600);
  const minutesAndSeconds = `${twoDigits(Math.floor((total % 3_600) / 60))}:${twoDigits(total % 60)}`;
  return hours === 0 ? minutesAndSeconds : `${hours}:${minutesAndSeconds}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
