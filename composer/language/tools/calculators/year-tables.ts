import type { BlockOf } from "@lathe/protocol/app/block";
import { type Reading, type Span, findAll } from "../../recognizer.ts";
import { MONEY, result } from "./calculator-entry.ts";

type Table = NonNullable<BlockOf<"calculator">["table"]>;

/** What goes on year by year, by the calculator's id; of loans what is left of an annuity after so many payments. */
const TABLES: Readonly<Record<string, Table>> = {
  loan: {
    input: "years",
    rowName: "Year",
    columns: [
      result(
        "left",
        "Still owed",
        "max(amount * (1 + monthlyRate / 100) ^ (12 * row) - payment * ((1 + monthlyRate / 100) ^ (12 * row) - 1) / (monthlyRate / 100), 0)",
        2,
        MONEY,
      ),
      result("paidOff", "Paid off so far", "amount - left", 2, MONEY),
      result("interestSoFar", "Interest so far", "payment * min(12 * row, months) - paidOff", 2, MONEY),
    ],
  },
  "compound-interest": {
    input: "years",
    rowName: "Year",
    columns: [
      result(
        "balance",
        "Balance",
        "start * (1 + growth) ^ (row * 12) + monthly * ((1 + growth) ^ (row * 12) - 1) / growth",
        2,
        MONEY,
      ),
      result("paidSoFar", "Paid in so far", "start + monthly * row * 12", 2, MONEY),
      result("earnedSoFar", "Interest so far", "balance - paidSoFar", 2, MONEY),
    ],
  },
};

const BY_YEAR =
  "(?:yearly|annual|monthly|year[- ]by[- ]year|month[- ]by[- ]month|growth|balance|payment|repayment|payoff|loan|mortgage|savings|interest|investment|line|detailed|full|simple|nice)";
const ASKED = new RegExp(
  `(?:,? ?\\b(?:and|with|plus|also|include|includes|including|shows?|showing|see|an?|the|my|their|as|in) )*(?<![\\p{L}-])(?:(?:${BY_YEAR} )*amorti[sz]ation(?: (?:schedules?|tables?|charts?|plans?|breakdown))*|(?:${BY_YEAR} )*(?:schedules?|tables?|break ?downs?|charts?|graphs?|diagrams?|curves?|projections?)(?: (?:of|for|by|per|over) (?:the |each |every |my )?(?:growth|balance|years?|months?|time|interest|payments?|savings|investment|principal)(?: (?:and|over) (?:time|interest|principal|the years))?)*|year by year|(?:growth|balance|value) (?:over time|(?:for|of|in) each year|by year|per year|over the years))(?![\\p{L}-])`,
  "giu",
);

/** "With an amortization schedule", "with a chart of the growth": the calculator year by year, where it is one of these. */
export function withYears(
  reading: Reading,
  block: BlockOf<"calculator">,
  currency: string,
): { block: BlockOf<"calculator">; spans: Span[] } {
  const table = TABLES[block.id];
  const found = findAll(reading, ASKED);
  if (table === undefined || found.length === 0) return { block, spans: [] };
  const hasChart = found.some(({ text }) => /chart|graph|diagram|curve/i.test(text));
  const columns = table.columns.map((column) => (column.unit === MONEY ? { ...column, unit: currency } : column));
  return {
    block: { ...block, table: { ...table, columns, ...(hasChart ? { hasChart } : {}) } },
    spans: found.map(({ span }) => span),
  };
}
