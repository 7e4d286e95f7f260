import type { FieldKind } from "../../field-kinds.ts";
import type { Draft } from "../draft.ts";
import { phrase } from "../plan-part.ts";

/** What is nothing without how much it is. */
const OF_MONEY =
  /(?:^| )(?:expense|payment|bill|donation|income|fee|purchase|deduction|contribution|spending|rent|refund|reimbursement)$/;
const OF_HOURS = /(?:^| )hours?$/;
const MONEY_LABEL = /\b(?:amounts?|prices?|costs?|totals?|balances?|sum|fees?|rents?|values?|pay|money|gross|net)\b/i;
/** What comes on top says nothing of how much it is. */
const BESIDE = /^(?:late fees?|tax(?:es)?|vat|tips?|discounts?|interest)$/i;
const TIMES = /^(?:start|end|from|to|until|clock|time)\b/i;

function isMoney({ type }: FieldKind): boolean {
  return type === "money";
}

/** "deductible expenses with category and year": the amount that nobody named, where the fields told leave it out. */
export function addNeededAmount(draft: Draft): void {
  const told = [...draft.phrases, ...draft.extras];
  const hasUsual = draft.keepsUsual === true && Object.values(draft.domain?.fields ?? {}).some(isMoney);
  if (draft.phrases.length === 0 || hasUsual) return;
  const hasMoney = told
    .filter(({ label }) => !BESIDE.test(label))
    .some(
      ({ label, kind }) => kind.type === "money" || (/^(?:text|number)$/.test(kind.type) && MONEY_LABEL.test(label)),
    );
  if (
    OF_MONEY.test(draft.singular) &&
    !OF_BLOOD.test(`${draft.plural} ${draft.words} ${draft.name}`) &&
    !hasMoney &&
    (draft.domain?.core ?? []).length === 0
  )
    draft.extras.push(phrase("Amount", { type: "money", currency: "USD" }));
  const hasTime = told.some(
    ({ label, kind }) => (kind.type === "number" && /\b(?:hours?|minutes|time)\b/i.test(label)) || TIMES.test(label),
  );
  if (OF_HOURS.test(draft.singular) && !hasTime)
    draft.extras.push(phrase("Hours", { type: "number", min: 0, unit: "h" }));
}

/** What is given without money. */
const OF_BLOOD = /\b(?:blood|plasma|organ|hair|clothes|food)\b/i;
