import { date, type Domain, money, newest, number, sortOf } from "../domain.ts";
import type { SharedKind } from "./sharing-words.ts";

const COSTS: Domain = sortOf({
  things: "shared expenses",
  noun: "expense/expenses",
  title: "What for",
  icon: "wallet",
  fields: { Amount: money, Date: date },
  order: newest("Date"),
  accent: "#0f766e",
  rows: ["Groceries | 86.4 | -1", "Train tickets | 142 | -3", "Dinner at the harbour | 97.5 | -2"],
});
const EXCHANGES: Domain = sortOf({
  things: "hours that are given",
  noun: "exchange/exchanges",
  title: "What",
  icon: "people",
  fields: { Hours: number("hours"), Date: date },
  order: newest("Date"),
  accent: "#7c3aed",
  rows: ["Mowing the lawn | 2 | -1", "Help with a move | 4 | -6", "Maths lesson | 1.5 | -3"],
});
const SITTINGS: Domain = {
  ...EXCHANGES,
  singular: "sitting",
  plural: "sittings",
  name: "Sittings",
  examples: [
    { What: "Friday evening", Hours: 3, Date: "-2" },
    { What: "Concert night", Hours: 4, Date: "-9" },
    { What: "School holidays", Hours: 6, Date: "-5" },
  ],
};

/** What is kept where costs are shared, or hours are given in turn. */
export function sharedDomain(kind: SharedKind, text: string): Domain {
  if (kind === "money") return COSTS;
  return /\b(?:baby|child|pet|dog)/i.test(text) ? SITTINGS : EXCHANGES;
}
