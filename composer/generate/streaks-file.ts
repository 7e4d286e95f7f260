import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { EntityParts } from "./entity-parts.ts";
import { code, fragment } from "./code.ts";

const dayOf = fragment`
  /** A day is text: 2026-03-31. Of two days the later one is the greater text. */
  export function dayOf(date: Date): string {
    const twoDigits = (part: number) => String(part).padStart(2, "0");
    return \`\${date.getFullYear()}-\${twoDigits(date.getMonth() + 1)}-\${twoDigits(date.getDate())}\`;
  }

`;

/** src/<entities>/streaks.ts: days, and days in a row. Without what no other file of the app uses. */
export function streaksFile({ entity, names }: EntityParts, isUsed: (name: string) => boolean = () => true): string {
  const { one, type } = names;
  return code`
    ${isUsed("dayOf") && dayOf}
    /** So many days after another one; days are texts: 2026-03-31. */
    export function addDays(day: string, count: number): string {
      // In UTC each day has 24 hours.
      const date = new Date(\`\${day}T00:00:00Z\`);
      date.setUTCDate(date.getUTCDate() + count);
      return date.toISOString().slice(0, 10);
    }

    /** So many days up to the last one, the earliest first. */
    export function daysUpTo(last: string, count: number): string[] {
      return Array.from({ length: count }, (_, index) => addDays(last, index + 1 - count));
    }

    /** Days in a row up to today. As long as today is not over, a streak up to yesterday stands. */
    export function currentStreak(days: readonly string[], today: string): number {
      const ticked = new Set(days);
      let day = ticked.has(today) ? today : addDays(today, -1);
      let length = 0;
      for (; ticked.has(day); day = addDays(day, -1)) length += 1;
      return length;
    }

    /** The most days in a row that there ever were. */
    export function bestStreak(days: readonly string[]): number {
      const ticked = new Set(days);
      let best = 0;
      for (const first of ticked) {
        if (ticked.has(addDays(first, -1))) continue;
        let length = 0;
        for (let day = first; ticked.has(day); day = addDays(day, 1)) length += 1;
        best = Math.max(best, length);
      }
      return best;
    }

    /** The ${entity.singular} ticked for that day, or no longer. */
    export function toggleDay<${type} extends { ${TICKED_DAYS}: readonly string[] }>(${one}: ${type}, day: string): ${type} & { ${TICKED_DAYS}: string[] } {
      const others = ${one}.${TICKED_DAYS}.filter((ticked) => ticked !== day);
      return { ...${one}, ${TICKED_DAYS}: others.length < ${one}.${TICKED_DAYS}.length ? others : [...others, day].sort() };
    }
  `;
}
