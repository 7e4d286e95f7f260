import type { AppSpecification } from "@lathe/protocol/app-specification";
import { type FieldKind, makeField } from "../../field-kinds.ts";
import { workedOut } from "../asked/asked-formulas.ts";
import type { ComposedList } from "../composed.ts";
import type { EverydayFormula, Part } from "./everyday-formulas.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";

const EVERY: FieldKind = { type: "number", min: 1, unit: "months" };
const MONTHS =
  /^(?:paid every|(?:billing|payment)(?: (?:cycle|period|interval|frequency))?|cycle|frequency|interval)$/i;
const CYCLE = /^(?:weekly|monthly|quarterly|half-yearly|yearly|annual(?:ly)?)$/i;
const PARTS: Readonly<Record<string, Part>> = {
  price: {
    labels: [/^(?:price|cost|amount|fee)\b/i, /\b(?:price|cost|amount|fee)\b/i],
    not: /\b(?:monthly|yearly|annual|month|year|total)\b/i,
    made: ["Price", { type: "money", currency: "USD" }],
  },
  months: { labels: [MONTHS], made: ["Paid every", EVERY] },
};
const costOf = (label: string, formula: string): EverydayFormula => ({
  words: "",
  label,
  formula,
  parts: PARTS,
  shape: "money",
});
const MONTHLY = costOf("Monthly cost", "{price} / {months}");
const YEARLY = costOf("Yearly cost", "{price} / {months} * 12");

/** What is paid again and again. */
const RECURRING = /\b(?:subscriptions?|memberships?|recurring|insurances?|standing orders?|licen[cs]es|plans)\b/i;
const WHAT = "(?:costs?|prices?|spend(?:ing)?|totals?|amounts?|expenses?|fees?)";
const SPAN = "(?:monthly|yearly|annual|annually|(?:a|per|each|every) (?:month|year))";
const COSTS = new RegExp(
  `^(?:(?:and|also|with|it|app|that|which|should|can|to|i want|show|shows|showing|see|the|my|our|total|what i pay|how much i (?:pay|spend)|${WHAT}) )*${SPAN}(?:(?:,| and|,? &|/) (?:the |a |per )*(?:${SPAN}|year|month))?(?: (?:total )?${WHAT})*(?: (?:of|for) .*)?$`,
  "i",
);

/** "subscription tracker showing monthly and yearly cost": of what each costs, and in how many months it is paid once. */
export const ASKED_COSTS: AskedWords = {
  pattern: COSTS,
  change: (list, _groups, words) => {
    if (!RECURRING.test(list.entity.plural)) return null;
    const hasMonths = /month/i.test(words) || !/year|annual/i.test(words);
    const open = withoutCycle(list);
    const monthly = hasMonths ? workedOut(open, MONTHLY) : open;
    const both = monthly !== null && /year|annual/i.test(words) ? workedOut(monthly, YEARLY) : monthly;
    return both === null ? null : finished(both);
  },
};

/** Whether words ask what is paid in a month or a year for what an app keeps. */
export function asksForCosts(words: string, { entities }: AppSpecification): boolean {
  return COSTS.test(words) && entities.some(({ plural }) => RECURRING.test(plural));
}

/** A choice of months or years becomes the number of months; by its own name where it was told. */
function withoutCycle(list: ComposedList): ComposedList {
  const { entity } = list;
  const cycle = entity.fields.find(
    (field) => field.type === "choice" && field.options.every((each) => CYCLE.test(each)),
  );
  if (cycle === undefined) return list;
  const label = cycle.label === "Billing" ? "Paid every" : cycle.label;
  const fields = entity.fields.map((field) =>
    field === cycle ? makeField(label, EVERY, cycle.required, cycle.id) : field,
  );
  const filters = entity.features.filters.filter((id) => id !== cycle.id);
  const views = list.views.filter((view) => !Object.values(view).includes(cycle.id));
  return { ...list, views, entity: { ...entity, fields, features: { ...entity.features, filters } } };
}

/** Examples that are paid each month, or once a year; what all of them cost together is shown. */
function finished(list: ComposedList): ComposedList {
  const { entity } = list;
  const idOf = (label: RegExp) => entity.fields.find((field) => label.test(field.label))?.id;
  const months = idOf(MONTHS);
  const costs = [idOf(/^monthly cost$/i), idOf(/^yearly cost$/i)].filter((id) => id !== undefined);
  const examples =
    months === undefined
      ? entity.examples
      : entity.examples.map((example, index) => ({ ...example, [months]: index % 3 === 1 ? 12 : 1 }));
  return { ...list, entity: { ...entity, examples, features: { ...entity.features, totals: costs } } };
}
