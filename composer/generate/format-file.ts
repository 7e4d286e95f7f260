import type { EntityParts } from "./entity-parts.ts";
import { code, fragment } from "./code.ts";

/** src/ui/format.ts, with what the app shows: dates, money, numbers. */
export function formatFile(parts: EntityParts): string | null {
  const pieces = [
    parts.has("date") &&
      fragment`
        const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

        /** A day (2026-03-31) in words. */
        export function formatDate(day: string): string {
          const date = new Date(\`\${day}T00:00\`);
          return Number.isNaN(date.getTime()) ? day : dates.format(date);
        }
      `,
    parts.entity.fields.some((field) => field.type === "date" && field.deadline === true) &&
      fragment`
        /** Today as a day of a date field. */
        export function today(): string {
          const now = new Date();
          const twoDigits = (part: number) => String(part).padStart(2, "0");
          return \`\${now.getFullYear()}-\${twoDigits(now.getMonth() + 1)}-\${twoDigits(now.getDate())}\`;
        }
      `,
    parts.has("money") &&
      fragment`
        export function formatMoney(amount: number, currency: string): string {
          return new Intl.NumberFormat(undefined, { style: "currency", currency }).format(amount);
        }
      `,
    (parts.entity.fields.some((field) => field.type === "number") || parts.rating !== null) &&
      fragment`
        const numbers = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

        export function formatNumber(number: number): string {
          return numbers.format(number);
        }
      `,
  ].filter((piece) => piece !== false);
  return pieces.length === 0
    ? null
    : code`
    ${pieces.join("\n\n")}
  `;
}
