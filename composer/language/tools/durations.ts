/** A length of time in words: "1 hour 30 minutes", "90 s", "25-minute", "5:00". */
const part = (unit: string) => `\\d+(?:\\.\\d+)?[ -]?(?:${unit})(?![\\p{L}])`;
const SECONDS = part("seconds?|secs?|s");
const MINUTES = `${part("minutes?|mins?|m")}(?:,? ?(?:and )?${SECONDS})?`;
const HOURS = `${part("hours?|hrs?|h")}(?:,? ?(?:and )?(?:${MINUTES}|${SECONDS}))?`;
export const DURATION = `(?:${HOURS}|${MINUTES}|${SECONDS}|an? (?:half|quarter)[- ](?:an )?hour|half an hour|an hour|a minute|\\d{1,2}:\\d{2})`;

export function minutesIn(text: string): number | null {
  if (/half[- ](?:an )?hour/i.test(text)) return 30;
  if (/quarter[- ](?:of )?(?:an )?hour/i.test(text)) return 15;
  if (/^an hour/i.test(text)) return 60;
  if (/^a minute/i.test(text)) return 1;
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60;
  let minutes = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)[ -]?(h|m|s)/gi))
    minutes += Number(amount) * (/h/i.test(unit ?? "") ? 60 : /m/i.test(unit ?? "") ? 1 : 1 / 60);
  return minutes > 0 ? minutes : null;
}

/** "20 minutes", "40 s": for people. */
export function durationInWords(minutes: number): string {
  if (minutes < 1) return `${Math.round(minutes * 60)} seconds`;
  if (minutes < 2 && minutes % 1 !== 0) return `${Math.round(minutes * 60)} seconds`;
  if (minutes > 60 && minutes % 60 === 0) return `${minutes / 60} hours`;
  return `${Math.round(minutes * 10) / 10} ${minutes === 1 ? "minute" : "minutes"}`;
}
