import type { Entity } from "@lathe/protocol/app/entity";
import type { ComposedList } from "../composed.ts";
import type { Draft } from "../draft.ts";
import { mentioned } from "../plan-part.ts";
import { isDocument } from "../sums/documents.ts";

const EXPIRED = /\bexpir\w*/i;
const LATE = /\b(?:late|overdue|behind|past due|in arrears)\b/i;
/** "mark as paid", "show the outstanding total", "what is owed" */
const PAID = /\b(?:paid|unpaid|outstanding|owed|owing|to be paid|payment status)\b/i;
const PLACED = /\b(?:places|spots|seats|slots|spaces)\b.*\b(?:left|available|remaining|open|free)\b/i;
const OCCASION =
  /(?:^| )(?:course|class|workshop|event|trip|tour|shift|session|lesson|training|camp|cabin|activity|ride|seminar|club)$/;
/** What is paid by itself where no list says so yet. */
const CHARGED =
  /(?:^| )(?:bill|payment|rent payment|fee|booking|visit|lesson|session|job|appointment|debt|loan|ticket)$/;

/** The lists with that first which words are about: one that they name, that has what they say, or that was told last before them. */
export function inReach(
  lists: readonly ComposedList[],
  drafts: readonly Draft[],
  draft: Draft | null,
  words: string,
): readonly ComposedList[] {
  const about = words.replace(/\s(?:per|by|for each|for every|of each) .*$/i, "");
  const [named, other] = mentioned(about, drafts);
  const isNamed = named !== undefined && other === undefined;
  const meant = isNamed ? named : draft;
  // "who is late on rent": of the payments, which are due.
  // "whose membership expired": of those with an expiry date.
  const expiring = EXPIRED.test(words)
    ? lists.find(({ entity }) =>
        entity.fields.some(({ type, label }) => type === "date" && /^expir|\bexpiry\b|\bvalid until\b/i.test(label)),
      )
    : undefined;
  const due = LATE.test(words)
    ? lists.find(
        ({ entity }) =>
          entity.done !== null && entity.fields.some((field) => field.type === "date" && field.deadline === true),
      )
    : undefined;
  const near = meant === null ? undefined : lists[drafts.indexOf(meant)];
  const paid = PAID.test(words) && !isNamed ? paidOf(lists, near) : undefined;
  const added = /\btotals?\b/i.test(words) && !isNamed ? totalledOf(lists, near ?? lists[0]) : undefined;
  // "how many places are left": at what people come to, and none of the people.
  const placed = PLACED.test(words) ? lists.find(({ entity }) => OCCASION.test(entity.singular)) : undefined;
  const first = placed ?? expiring ?? due ?? paid ?? added ?? near;
  return first === undefined ? lists : [first, ...lists.filter((list) => list !== first)];
}

/** Of several lists the one that is paid: invoices, and neither their clients nor their lines. */
function paidOf(lists: readonly ComposedList[], near: ComposedList | undefined): ComposedList | undefined {
  const isCharged = ({ entity }: ComposedList) => isDocument(entity.singular) || CHARGED.test(entity.singular);
  if (near !== undefined && (saysPaid(near.entity) || isCharged(near))) return near;
  return lists.find(({ entity }) => saysPaid(entity)) ?? lists.find(isCharged);
}

/** Beside what is sold the sales add up, and no prices. */
function totalledOf(lists: readonly ComposedList[], near: ComposedList | undefined): ComposedList | undefined {
  if (near === undefined || near.entity.features.totals.length > 0) return undefined;
  return lists.find(({ entity }) => isDocument(entity.singular) && entity.features.totals.length > 0);
}

function saysPaid({ fields }: Entity): boolean {
  return fields.some(
    (field) =>
      (field.type === "checkbox" && /\bpaid\b/i.test(field.label)) ||
      (field.type === "choice" && field.options.some((option) => /^paid\b/i.test(option))),
  );
}
