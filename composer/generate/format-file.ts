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
  formatDecimals: fragment`
    /** With so many decimals at most. */
    export function formatDecimals(number: number, decimals: number): string {
      const text = new Intl.NumberFormat(undefined, { maximumFractionDigits: decimals }).format(number);
      return text === "-0" ? "0" : text;
    }
  `,
};
type FormatName = keyof typeof FORMATS;

/** src/ui/format.ts with the functions that the app's files import. Null when they import none. */
export function usedFormatFile(isUsed: (name: FormatName) => boolean): string | null {
  const names = (["formatDate", "today", "formatMoney", "formatNumber", "formatDecimals"] as const).filter(isUsed);
  return names.length === 0 ? null : `${names.map((name) => FORMATS[name]).join("\n\n")}\n`;
}
