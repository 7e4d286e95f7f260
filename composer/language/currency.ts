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
  ["(?:new zealand|nz) dollars?|nzd", "NZD"],
  ["(?:norwegian) kroner|nok", "NOK"],
  ["czech (?:koruna|crowns?)|czk|kč", "CZK"],
  ["(?:hungarian )?forints?|huf", "HUF"],
  ["(?:south african )?rands?|zar", "ZAR"],
  ["(?:turkish )?lira|try(?=\\))", "TRY"],
  ["(?:brazilian )?reais|brl", "BRL"],
  ["(?:mexican )?pesos?|mxn", "MXN"],
  ["singapore dollars?|sgd", "SGD"],
];
const CODE =
  "usd|eur|gbp|chf|jpy|inr|sek|dkk|pln|cad|aud|nzd|nok|czk|huf|zar|brl|mxn|sgd|euros?|dollars?|pounds|zł|kč|[€£¥₹$]";
const PRICED =
  "(?:price|cost|amount|fee|rate|rent|deposit|total|value|budget|estimate|quote|salary|paid|spent|balance|income|tip|wage)s?";
/** "price (PLN)", "rent EUR" */
const BEHIND_PRICE = new RegExp(
  `(?:(?<=[\\p{L}]) ?[([] ?(?:in )?(${CODE}) ?[)\\]]|(?<=(?<![\\p{L}])${PRICED}) ([A-Z]{3}|zł|kč)(?![\\p{L}]))`,
  "giu",
);

/** A currency that stands in brackets or behind a price, as it is said: "price in PLN". */
export function currenciesInWords(text: string): string {
  // What is told in full says the type of each field in brackets.
  if (/\bwith the following fields:/i.test(text)) return text;
  return text.replace(BEHIND_PRICE, (all, inBrackets: string | undefined, behind: string | undefined) => {
    const code = inBrackets ?? behind ?? "";
    return new RegExp(`^(?:${CODE})$`, "iu").test(code) ? ` in ${code}` : all;
  });
}

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
