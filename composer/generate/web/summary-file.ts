import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { isComputed } from "@lathe/protocol/app/field";
import { type EntityParts, inSentence, isLowName, lowLabel } from "../entity-parts.ts";
import { code, fragment, jsxValue, templateText } from "../code.ts";
import { applied } from "../records/figure-value.ts";
import { formulaFormat, valueCode } from "../records/formulas.ts";

/** src/<entities>/summary.tsx: numbers about all records. Null when there is nothing worth counting. */
export function summaryFile(parts: EntityParts): string | null {
  const { entity, names, streaks, rating, totals } = parts;
  const figures = figuresOf(parts);
  if (figures.length === 0) return null;
  return code`
    /** Numbers about all ${entity.plural}. */
    export function Summary({ items }: { items: readonly ${names.type}[] }) {
      ${streaks !== null && "const currentDay = useToday();"}
      return (
        <FigureStrip>
          ${figures}
        </FigureStrip>
      );
    }
    ${totals.length > 0 && sum}
    ${rating !== null && average}
  `;
}

/** Whether there is a summary. */
export function hasSummary({ done, streaks, low, totals, rating }: EntityParts): boolean {
  return done !== null || streaks !== null || low !== null || totals.length > 0 || rating !== null;
}

function figuresOf(parts: EntityParts): string[] {
  const { names, done, streaks, low, rating, totals } = parts;
  const { one } = names;
  const figure = (label: string, value: string) => `<Figure label=${jsxValue(label)} value={${value}} />`;
  const share = (label: string, test: string) =>
    `<ShareFigure label=${jsxValue(label)} count={items.filter((${one}) => ${test}).length} of={items.length} />`;
  return [
    ...(done === null ? [] : [share(done.label, `${one}.${done.id}`)]),
    ...(streaks === null
      ? []
      : [
          share(streaks.label, `${one}.${TICKED_DAYS}.includes(currentDay)`),
          figure("Best streak", `String(Math.max(0, ...items.map((${one}) => bestStreak(${one}.${TICKED_DAYS}))))`),
        ]),
    ...(low === null ? [] : [figure(lowLabel(low.field), `formatNumber(items.filter(${isLowName(parts)}).length)`)]),
    ...totals.map((field) => {
      const multiplied = field.type === "money" && low !== null ? ` * (${one}.${low.field.id} ?? 0)` : "";
      const label = multiplied === "" ? `Total ${inSentence(field.label)}` : "Stock value";
      const amount = `${valueCode(parts, field)} ?? 0`;
      const value = `sum(items.map((${one}) => ${multiplied === "" ? amount : `(${amount})${multiplied}`}))`;
      if (isComputed(field)) return figure(label, applied(formulaFormat(field), value));
      if (field.type === "money") return figure(label, `formatMoney(${value}, "${field.currency}")`);
      const unit = field.type === "number" && field.unit !== undefined ? ` ${field.unit}` : "";
      return figure(
        label,
        unit === "" ? `formatNumber(${value})` : `\`\${formatNumber(${value})}${templateText(unit)}\``,
      );
    }),
    ...(rating === null
      ? []
      : [
          figure(
            `Average ${inSentence(rating.label)}`,
            `average(items.map((${one}) => ${one}.${rating.id}).filter((rated) => rated > 0))`,
          ),
        ]),
  ];
}

const sum = fragment`

  function sum(numbers: readonly number[]): number {
    return numbers.reduce((total, number) => total + number, 0);
  }
`;

const average = fragment`

  function average(ratings: readonly number[]): string {
    return ratings.length === 0
      ? "–"
      : formatNumber(ratings.reduce((total, rating) => total + rating, 0) / ratings.length);
  }
`;
