import type { AppSpecification } from "@lathe/protocol/app-specification";
import { type Field, isComputed } from "@lathe/protocol/app/field";
import { findAll, type Reading, type Span } from "./recognizer.ts";

const NAMES: readonly [string, string][] = [
  ["euros?|eur|€", "EUR"],
  ["(?:british )?pounds(?: sterling)?|gbp|£", "GBP"],
  ["swiss francs?|francs?|chf", "CHF"],
  ["(?:us )?dollars?|usd", "USD"],
  ["yen|jpy|¥", "JPY"],
  ["(?:indian )?rupees?|inr|₹", "INR"],
  ["(?:swedish )?(?:krona|kronor)|sek", "SEK"],
  ["(?:danish )?kroner|dkk", "DKK"],
  ["(?:polish )?z[lł]oty|zł|pln", "PLN"],
  ["(?:canadian|can) dollars?|cad", "CAD"],
  ["(?:australian|aussie) dollars?|aud", "AUD"],
];
/** Pounds of these are no money. */
const WEIGHED = /\b(?:weigh\w*|weight|mass|lifted|lifts|body|heavy|loss|lost)\b[^,;.]*$/i;

export interface FoundCurrency {
  /** ISO 4217 */
  code: string;
  /** Words that say nothing else: "in euros". */
  spans: readonly Span[];
}

/** The currency of all money of an app, named once somewhere: "in euros", "price (£)". Null where several are named. */
export function findCurrency(reading: Reading): FoundCurrency | null {
  const found = NAMES.flatMap(([names, code]) => {
    const signs = names.split("|").filter((name) => /^[^\p{L}(]$/u.test(name));
    const words = findAll(
      reading,
      new RegExp(
        `(?:,? (?:all )?(?:the )?(?:amounts |prices |costs |money |everything )?(?:is |are )?)?\\b(?:in|as|using) (?:${names})(?![\\p{L}])`,
        "gu",
      ),
    )
      .filter(({ span }) => code !== "GBP" || !WEIGHED.test(reading.text.slice(0, span.start)))
      .map(({ span }) => span);
    const isSigned = signs.some((sign) => reading.text.includes(sign));
    return words.length === 0 && !isSigned ? [] : [{ code, spans: words }];
  });
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? null : first;
}

/** Whether values are amounts of money: entered, or worked out. */
export function isMoney(field: Field): boolean {
  return field.type === "money" || (isComputed(field) && field.currency !== undefined);
}

/** The app with all its money in one currency. */
export function inCurrency(app: AppSpecification, currency: string): AppSpecification {
  const priced = <Row extends { unit?: string | undefined }>(row: Row): Row =>
    row.unit === "USD" ? { ...row, unit: currency } : row;
  return {
    ...app,
    pages: app.pages.map((page) => ({
      ...page,
      blocks: page.blocks.map((block) =>
        block.type === "calculator"
          ? {
              ...block,
              inputs: block.inputs.map(priced),
              results: block.results.map(priced),
              ...(block.table === undefined
                ? {}
                : { table: { ...block.table, columns: block.table.columns.map(priced) } }),
            }
          : block,
      ),
    })),
    entities: app.entities.map((entity) => ({
      ...entity,
      fields: entity.fields.map((field) => (isMoney(field) ? { ...field, currency } : field)),
    })),
  };
}
