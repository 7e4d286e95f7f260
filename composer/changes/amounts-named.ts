import type { AppSpecification } from "@lathe/protocol/app-specification";
import { findField } from "../language/field-phrase.ts";
import { entityOfNoun } from "./mentions.ts";

const EARNED = "revenues?|sales|turnover|earnings|takings|income";
const SPENT = "spendings?|expenditures?|outgoings?";
const BY_TIME = new RegExp(
  `^((?:(?:show|see|add|display|give|draw|include|i want|i need)(?: me| us)? )?(?:the |my |our |an? )?(?:(?:bar |line |pie )?(?:chart|graph) (?:of|for|with|showing) )?(?:the |my |our )?(?:total |monthly |weekly |yearly |daily )?)(${EARNED}|${SPENT})((?: (?:per|by|each|for each|every|over|in each|of each|this|of this|in this) \\p{L}+)?(?: chart| graph)?)$`,
  "iu",
);
const PERIODS: Readonly<Record<string, string>> = { monthly: "month", weekly: "week", yearly: "year", daily: "day" };

/** "show revenue per month", where orders have a price: the words with the amount that is meant. */
export function amountsNamed(text: string, app: AppSpecification): string {
  const [, lead = "", word = "", rest = ""] = BY_TIME.exec(text) ?? [];
  const often = Object.keys(PERIODS).find((each) => lead.toLowerCase().trimEnd().endsWith(each));
  if (word === "" || (rest === "" && often === undefined)) return text;
  const isKept =
    entityOfNoun(word, app) !== null || app.entities.some(({ fields }) => findField(word, fields) !== null);
  const owner = app.entities.find(
    ({ fields }) => fields.some(({ type }) => type === "date") && fields.some(({ type }) => type === "money"),
  );
  const money = (owner?.fields ?? []).filter(({ type }) => type === "money");
  const amount = money.find(({ label }) => /\b(?:total|amount|price|sum|value|fee)\b/i.test(label)) ?? money[0];
  if (isKept || amount === undefined) return text;
  const label = amount.label.toLowerCase();
  return often === undefined || rest !== ""
    ? `${lead}${label}${rest}`
    : `${lead.trimEnd().slice(0, -often.length)}${label} per ${PERIODS[often]}`;
}
