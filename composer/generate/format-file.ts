import type { EntityParts } from "./entity-parts.ts";
import { fragment } from "./code.ts";

const FORMATS = {
  formatDate: fragment`
    const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

    /** A day (2026-03-31) in words. */
    export function formatDate(day: string): string {
      const date = new Date(\`\${day}T00:00\`);
      return Number.isNaN(date.getTime()) ? day : dates.format(date);
    }
  `,
  today: fragment`
    /** Today as a day of a date field. */
    export function today(): string {
      const now = new Date();
      const twoDigits = (part: number) => String(part).padStart(2, "0");
      return \`\${now.getFullYear()}-\${twoDigits(now.getMonth() + 1)}-\${twoDigits(now.getDate())}\`;
    }
  `,
  formatMoney: fragment`
    export function formatMoney(amount: number, currency: string): string {
      return new Intl.NumberFormat(undefined, { style: "currency", currency }).format(amount);
    }
  `,
  formatNumber: fragment`
    const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

    export function formatNumber(number: number): string {
      return numbers.format(number);
    }
  `,
};
type FormatName = keyof typeof FORMATS;

/** src/ui/format.ts with the functions that the app's files import. Null when they import none. */
export function usedFormatFile(isUsed: (name: FormatName) => boolean): string | null {
  const names = (["formatDate", "today", "formatMoney", "formatNumber"] as const).filter(isUsed);
  return names.length === 0 ? null : `${names.map((name) => FORMATS[name]).join("\n\n")}\n`;
}

/** The same with what the records of an entity need: dates, money, numbers. */
export function formatFile(parts: EntityParts): string | null {
  const { fields } = parts.entity;
  const isNeeded: Record<FormatName, boolean> = {
    formatDate: parts.has("date"),
    today: fields.some((field) => field.type === "date" && field.deadline === true),
    formatMoney: parts.has("money"),
    formatNumber: parts.has("number") || parts.rating !== null,
  };
  return usedFormatFile((name) => isNeeded[name]);
}
