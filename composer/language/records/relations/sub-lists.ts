import { asLabel, pluralOf, singularOf } from "../../words.ts";
import { withFirstView } from "../composed.ts";
import { type Draft, makeDraft } from "../draft.ts";
import { draftFor, phrase } from "../plan-part.ts";
import type { Plan } from "../plans.ts";

/** What the list is called of all that is ticked off within others. */
export const CHECKLIST = "Checklist";

/** "tasks have a checklist", "with its own to-do list": what is ticked off within each of them. */
const TICKED_OFF =
  /^(?:(?:(?:each|every) )?[\p{L}-]+ (?=(?:have|has|gets?|needs?)\b))?(?:(?:has|have|having|gets?|needs?|with|and|also) )*(?:an? |its |their |the )?(?:own |small |little |short |separate )*((?:(?!own)[\p{L}]+ )?checklists?|check lists?|tick lists?|to-?do lists?|lists? of (?:steps|things to do|to-?dos)|sub-?tasks)(?: (?:for|in|inside|within|per|of|on) (?:each|every|it|them|each one|the) ?[\p{L}-]*)?(?: (?:to|that (?:i|we) can) tick off)?$/iu;

const DUES =
  "rents?|fees?|subs|dues|membership fees?|membership dues|subscriptions?|contributions?|school fees|ground rent|service charges?|pocket money|pitch fees?|mooring fees?";
const PERIOD =
  "(?:due |owed |paid |to pay )?(?:each|every|per|for each|for every|by|a) (month|week|quarter|year|term|season)";
const PAID =
  "(?:,? ?(?:with |and |as |if |whether )*(?:(?:it's |it is |they(?:'ve| have)? |he |she )*(?:been )?paid(?: or (?:not(?: (?:yet )?paid)?|unpaid|open|still open))?|paid yes ?\\/? ?no|paid ?\\/ ?unpaid|who has paid))";
/** "rent each month paid or not", "the rent due every month" */
const DUE = new RegExp(
  `^(?:the |their |and |also |whether |track |with |amount of )*(?:(${DUES})(?: (?:is|are))? ${PERIOD}${PAID}?|(monthly|weekly|yearly|quarterly|annual) (${DUES})${PAID}?|(${DUES})${PAID} ${PERIOD})$`,
  "iu",
);
const PERIODS: Readonly<Record<string, string>> = {
  monthly: "month",
  weekly: "week",
  yearly: "year",
  annual: "year",
  quarterly: "quarter",
};
const PAYERS =
  /(?:^| )(?:tenant|member|lodger|student|pupil|child|kid|family|customer|client|player|resident|owner|holder|person|plot holder|swimmer|scout|flatmate|subscriber)$/;
const LET = /(?:^| )(?:flat|apartment|unit|room|house|garage|plot|berth|property|shop|pitch|stable)$/;

/** Whether those of a list may pay again and again, or be paid for. */
export function mayPay(singular: string): boolean {
  return PAYERS.test(singular) || LET.test(singular);
}

/** The list that a piece makes within or beside those of another: what is ticked off in each, what is due again and again; null for none. */
export function subList(words: string, next: string, current: Draft | null, plan: Plan): Draft | null {
  if (current === null) return null;
  return checklistOf(words, current, plan) ?? duesOf(words, next, current, plan);
}

const OWNER = /\b(?:each|every) ([\p{L}-]+)|^([\p{L}-]+) (?:have|has|gets?|needs?)\b/iu;

function checklistOf(words: string, current: Draft, plan: Plan): Draft | null {
  const said = checklistIn(words);
  if (said === null) return null;
  // "subtasks" are of tasks, whatever list was told last.
  const isOfTasks = /^sub-?tasks$/.test(said);
  const owner =
    (isOfTasks ? draftFor("task", plan.drafts) : null) ??
    draftFor(
      OWNER.exec(words)
        ?.slice(1)
        .find((noun) => noun !== undefined) ?? "",
      plan.drafts,
    ) ??
    current;
  const draft = makeDraft({
    singular: isOfTasks ? "subtask" : "checklist item",
    plural: isOfTasks ? "subtasks" : "checklist items",
    name: isOfTasks ? "Subtasks" : CHECKLIST,
    words: said,
    domain: null,
    isList: true,
  });
  draft.title = "Item";
  draft.phrases.push({ ...phrase("Item", { type: "text" }), required: true }, phrase("Done", { type: "checkbox" }));
  draft.relations.push({ to: owner, many: false });
  if (isOfTasks) return added(draft, plan);
  draft.page = /^[\p{L}]+ checklists?$/iu.test(said) ? asLabel(said.replace(/s$/, "")) : CHECKLIST;
  return added(draft, plan);
}

/** Its records stand under those to which they belong. */
function added(draft: Draft, plan: Plan): Draft {
  plan.arrange.push({
    draft,
    change: (list) => {
      const field = list.entity.fields.find(({ type }) => type === "relation");
      const plain = { ...list, views: list.views.filter(({ type }) => type !== "chart") };
      return field === undefined ? null : withFirstView(plain, { type: "sections", by: field.id });
    },
  });
  plan.drafts.push(draft);
  return draft;
}

/** What is ticked off within each, by its name; "a to-do list" beside other lists is one of its own. */
export function checklistIn(words: string): string | null {
  const said = TICKED_OFF.exec(words.replace(/^[\s,;:.!?(-]+|[\s,;:.!?)]+$/g, ""))?.[1]?.toLowerCase();
  if (said === undefined) return null;
  // "subtasks" are within others by their name.
  if (/^sub-?tasks$/.test(said)) return said;
  const isOfEach = /\b(?:each|every|its|their|own|have|has|having|per|inside|within)\b/i.test(words);
  return isOfEach || (/\bwith\b/i.test(words) && !/to-?do/.test(said)) ? said : null;
}

/** What is due again and again, and is paid or not: "rent each month, paid or not"; a rent per month alone is what a flat costs. */
export function duesIn(words: string, next: string): string | null {
  const [all, one, first, often, other, third, last] =
    DUE.exec(words.replace(/^[\s,;:.!?(-]+|[\s,;:.!?)]+$/g, "")) ?? [];
  const period = first ?? last ?? PERIODS[(often ?? "").toLowerCase()];
  if (all === undefined || period === undefined) return null;
  if (
    !/\b(?:paid|due|owed|pay)\b/i.test(words) &&
    !/^[\s,]*(?:and |with |if |whether |it's )*(?:not )?paid\b/i.test(next)
  )
    return null;
  const noun = (one ?? other ?? third ?? "").toLowerCase();
  return `${/^(?:dues|subs|school fees|membership dues)$/.test(noun) ? noun : singularOf(noun)} payment`;
}

function duesOf(words: string, next: string, current: Draft, plan: Plan): Draft | null {
  const singular = duesIn(words, next);
  const payer =
    plan.drafts.find((draft) => PAYERS.test(draft.singular)) ?? plan.drafts.find((draft) => LET.test(draft.singular));
  if (singular === null || payer === undefined) return null;
  const draft = makeDraft({
    singular,
    plural: pluralOf(singular),
    name: asLabel(pluralOf(singular)),
    words: words.trim(),
    domain: null,
    isList: true,
  });
  draft.title = "Due on";
  draft.phrases.push(
    { ...phrase("Due on", { type: "date" }), required: true },
    phrase("Amount", { type: "money", currency: "USD" }),
    phrase("Paid", { type: "checkbox" }),
  );
  draft.relations.push({ to: PAYERS.test(current.singular) ? current : payer, many: false });
  return added(draft, plan);
}
