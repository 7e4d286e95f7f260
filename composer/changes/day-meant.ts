import { dayIn } from "../language/tools/day-timers.ts";

const OF_MONTH =
  /^(?:(?:no|sorry|actually|oops),? )?(?:it(?:'s| is)|that(?:'s| is)|(?:make|change|set|move) it(?: to)?|(?:the )?(?:date|day|timer|countdown) (?:is|should be|to)|(?:it should be )?on|to|it should be|i meant)? ?(?:on )?the (\d{1,2})(?:st|nd|rd|th)(?:,? not the \d{1,2}(?:st|nd|rd|th))?$/i;

/** The day that words put in the place of another: "it's the 14th" stays in its month, "3 August" in its year. */
export function dayMeant(words: string, before: string | undefined): string | null {
  const date = OF_MONTH.exec(words)?.[1];
  if (date !== undefined && before !== undefined) {
    const day = before.replace(/\d{1,2}$/, date.padStart(2, "0"));
    const month = Number(day.slice(-5, -3));
    return new Date(Date.UTC(2024, month - 1, Number(date))).getUTCMonth() === month - 1 ? day : null;
  }
  const day = dayIn(words);
  return day !== null && day.length === 5 && before !== undefined && before.length === 10
    ? `${before.slice(0, 5)}${day}`
    : day;
}
