import type { Field } from "@lathe/protocol/app/field";
import type { Period } from "@lathe/protocol/app/view";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { choiceOf } from "../../field-aside.ts";
import { findField } from "../../field-phrase.ts";
import { makeField } from "../../field-kinds.ts";
import { asLabel, singularOf } from "../../words.ts";
import { type ComposedList, addField, withFirstView, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { filled, withGroups } from "../fields/group-fields.ts";
import { withFlag } from "../mark-wishes.ts";
import { byLongAgo } from "../pieces/piece-firsts.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { isLevel, numbersOf } from "../sums/find-amount.ts";
import { ASKED_STOCK } from "./asked-stock.ts";
import { ASKED_STATUS } from "./asked-status.ts";

/** "I want to see", "with a", "show me the": what leads to a wish and says nothing of it. */
export const LEAD =
  "(?:(?:and|also|plus|with|please|i|i'd|we|you|it|to|can|could|should|would|like|want|need|be able|able|let|lets|me|us|have|has|see|show|shows|display|view|get|give|gives|add|include|an?|the|my|our) )*";
const PERIOD_OF: Readonly<Record<string, Period>> = { day: "day", week: "week", month: "month", year: "year" };

const BY_DAY = "Filters go by what is chosen, ticked or written. The days stand in a calendar, month by month.";
const NOT_WARNED = "No message is sent and nothing is refused; how much it is this month stands at the top.";

/** What people commonly wish of any list, as a whole wish. */
export const ASKED_EVERYDAY: readonly AskedWords[] = [
  ...ASKED_STOCK,
  ...ASKED_STATUS,
  {
    // "filter by date range", "filter between two dates", "see a certain month"
    pattern: new RegExp(
      `^${LEAD}(?:filter(?:s|ed|ing)?|narrow(?:ed)? down|search)(?: (?:it|them|[\\p{L}]+s))? (?:by|for|on|between|from|within) (?:(?:an?|the|two|2|certain|specific|any|custom|start and end) )*(?:date ranges?|dates?|months?|weeks?|years?|time ?(?:frames?|spans?|periods?)|periods?)(?: (?:range|and .*))?$`,
      "iu",
    ),
    change: (list, _groups, words) => {
      const named = /\b(?:by|for|on) (?:the )?(month|year|week)$/i.exec(words)?.[1];
      if (named !== undefined && findField(named, list.entity.fields) !== null) return null;
      return withDays(list);
    },
    note: BY_DAY,
    answer: "Filters go by what is chosen, ticked or written; there is no date here to go by: “add a date”.",
  },
  {
    // "filter by rating": what is a number is sorted.
    pattern: new RegExp(
      `^${LEAD}filter(?:s|ed|ing)?(?: (?:it|them|[\\p{L}]+s))? by (?:the |their |its )?([\\p{L}][\\p{L} ]*)$`,
      "iu",
    ),
    change: (list, [, by = ""]) => {
      const field = findField(by, list.entity.fields);
      if (field === null || !/^(?:number|money|rating|time|formula|rollup)$/.test(field.type)) return null;
      return withFeatures(orderedBy(list, field, "descending"), { sorting: true });
    },
    note: "Filters go by what is chosen, ticked or written. By a number the list is sorted, the highest first.",
  },
  {
    // "filter orders by status", where there is such a filter
    pattern: new RegExp(
      `^${LEAD}filter(?:s|ed|ing)? (?:the |my )?([\\p{L}]+s) by (?:the |their )?([\\p{L}][\\p{L} ]*)$`,
      "iu",
    ),
    change: (list, [, noun = "", by = ""]) => {
      const field = isCalled(list, noun) ? findField(by, list.entity.fields) : null;
      if (field === null || !/^(?:text|choice|checkbox|tags|relation)$/.test(field.type)) return null;
      return withFeatures(list, { filters: [...new Set([...list.entity.features.filters, field.id])] });
    },
  },
  {
    // "group by month", "group the expenses by date"
    pattern: new RegExp(
      `^${LEAD}group(?:ed|s|ing)?(?: (?:it|them|the [\\p{L}]+|[\\p{L}]+s))? (?:by|per) (?:the )?(?:date|day|week|month)$`,
      "iu",
    ),
    change: (list, _groups, words) =>
      findField(
        /[\p{L}]+$/u.exec(words)?.[0] ?? "",
        list.entity.fields.filter(({ type }) => type !== "date"),
      ) === null
        ? withDays(list)
        : null,
    note: "Groups go by what is chosen. The days stand in a calendar, month by month, and in the order of the list.",
  },
  {
    // "percentage of each category", "share per category"
    pattern: new RegExp(
      `^${LEAD}(?:percentages?|percent|%|shares?|proportions?|breakdown)(?: (?:of|in) (?:the |my )?(?:[\\p{L}]+))?? (?:(?:by|per)|(?:for|of|in) (?:each|every)) (?:the )?([\\p{L}]+)$`,
      "iu",
    ),
    change: (list, [, by = ""], words) => {
      const field = findField(by, list.entity.fields);
      if (field === null || !/^(?:choice|relation|text|checkbox)$/.test(field.type)) return null;
      if (field.id === list.entity.titleField || /\b(?:done|complete|finished|reached|read|paid)\b/i.test(words))
        return null;
      const amount = amountOf(list);
      return withView(list, { type: "chart", shape: "ring", value: amount?.id ?? null, by: field.id });
    },
  },
  {
    // "the percentages should add up to 100"
    pattern: /^.*\b(?:add|adds|sum|sums|come|comes|total|totals)(?: all)? (?:up )?to (\d+) ?(?:%|percent)?\b.*$/iu,
    change: (list, [, goal = "100"], words) => {
      const numbers = numbersOf(list).filter(({ type }) => type === "number");
      const field =
        numbers.find(({ label }) => words.toLowerCase().includes(singularOf(label.toLowerCase()))) ??
        numbers.find((each) =>
          /percent|%|share|part/i.test(`${each.label} ${each.type === "number" ? (each.unit ?? "") : ""}`),
        ) ??
        (numbers.length === 1 ? numbers[0] : undefined);
      if (field === undefined) return null;
      const measure = { type: "sum" as const, field: field.id };
      const figure = { label: `Total ${field.label.toLowerCase()}`.slice(0, 60), entity: list.entity.id, measure };
      return { ...list, figures: [...(list.figures ?? []), { ...figure, goal: Number(goal) }] };
    },
    note: "The sum stands above the list, with how much of that it is. Nothing is refused.",
    answer: "No entry is checked against the others. A number that each has is added up: “add a percentage”.",
  },
  {
    // "warn me when I go over budget", "what is left of my monthly budget"
    pattern: new RegExp(
      `^(?!.*\\d)(?:.*\\b(?:warn|alert|tell|notif|red|flag|highlight|show|see|know|mark|remind)\\w*\\b.*\\b(?:over|above|exceed\\w*|past|under|within|near|close to)\\b.*\\b(?:budget|limit)|${LEAD}(?:what(?:'s| is)|what i have|how much(?: is| money is| i have| do i have| we have)?|the amount|money)?(?: still)? ?(?:left|remaining)(?: (?:of|in|from|for))? (?:my |our |the |this month's )?(?:(?:monthly|weekly|yearly) )?budget)(?: (?:this|each|every|per|for the) (?:month|week|year))?$`,
      "iu",
    ),
    change: (list) => {
      if (list.entity.fields.some(({ label }) => /budget|limit/i.test(label))) return null;
      return withSumOf(list, "month");
    },
    note: `${NOT_WARNED} Say how much the budget is, and a bar shows what is used: “a budget of 500 a month”.`,
  },
  {
    // "recurring expenses", "repeat every month"
    pattern: new RegExp(
      `^${LEAD}(?:(?:recurring|repeating|repeated) (?:ones?|entries|[\\p{L}]+s?)(?: (?:(?:every|each) [\\p{L}]+|monthly|weekly|yearly|too|option))?|(?:repeats?|recurs?)(?: (?:it|them|entries|an? [\\p{L}]+|[\\p{L}]+s))? (?:(?:every|each) (?:day|week|month|year)|daily|weekly|monthly|yearly))$`,
      "iu",
    ),
    change: (list) => {
      const { fields } = list.entity;
      if (fields.some(({ label }) => /repeat|recur|every|frequency|interval|how often/i.test(label)))
        return { ...list };
      return withChoice(list, "Repeats", ["Never", "Weekly", "Monthly", "Yearly"]);
    },
    note: "**Repeats** says how often; nothing is entered by itself when the time comes.",
  },
  {
    // "a list for each room", "history of each customer"
    pattern: new RegExp(
      `^${LEAD}(?:separate |single |own |individual )*(?:lists?|sections?|groups?|pages?|tabs?|tables?|report cards?|(?:full |complete |whole |past |[\\p{L}]+ )?history) (?:per|by|(?:for|of|in) (?:each|every)(?: single)?) (?:the )?([\\p{L}]+)$`,
      "iu",
    ),
    change: (list, [, by = ""], words) => withSections(list, by, /\bhistory\b/i.test(words)),
    answer:
      "What was before is not kept by itself. What happens to each can be a list of its own, each entry with its day: “with a list of waterings with date and notes for each plant”.",
  },
  {
    // "which one I watered longest ago"
    pattern: new RegExp(`^${LEAD}(?:which|what|who|the ones?|those)\\b.*\\b(?:longest ago|least recently)$`, "iu"),
    change: byLongAgo,
  },
  {
    // "archive dead plants", "archiving"
    pattern: new RegExp(
      `^${LEAD}(?:option )?(?:for |to )?(?:archive|archiving|archived)(?: (?:the |my |old )*(?:[\\p{L}-]+ ?){0,3})?$`,
      "iu",
    ),
    change: (list) => withFlag(list, "archive"),
  },
  {
    // "my favourite ones"
    pattern: new RegExp(`^${LEAD}(?:list of |only )?favou?rites?(?: (?:ones?|list|[\\p{L}]+s))?(?: only)?$`, "iu"),
    change: (list) => withFlag(list, "favourite"),
  },
  {
    // "quotes for each book", "comments on each task"
    pattern: new RegExp(
      `^${LEAD}(notes?|comments?|quotes?|remarks?|thoughts|feedback)(?: (?:field|section|box))? (?:for|on|of|to|about|per|with|in) (?:each|every|all|an?) ?(?:[\\p{L}-]+)?$`,
      "iu",
    ),
    change: (list, [, what = "notes"], words) => {
      const noun = /([\p{L}-]+)$/u.exec(words)?.[1] ?? "";
      return isCalled(list, noun) || /^(?:each|every|all|one|entry)$/i.test(noun) ? withText(list, what) : null;
    },
  },
  {
    // "attach a receipt photo", "a photo of the receipt"
    pattern: new RegExp(
      `^${LEAD}(?:(?:attach|upload|take|snap|save|keep|store) )?(?:an? |the |my |their )*(receipt|cover|profile|label|invoice|bill|ticket|product)? ?(?:photos?|pictures?|images?|pics?)(?: of (?:the |each |every |an? |my )*(receipt|cover|label|invoice|bill|ticket|product|[\\p{L}]+))?$`,
      "iu",
    ),
    change: (list, [, before, behind]) => {
      if (list.entity.fields.some(({ type }) => type === "image")) return { ...list };
      if (list.entity.fields.length >= 30) return null;
      const what = before ?? (/^(?:receipt|cover|label|invoice|bill|ticket)$/i.test(behind ?? "") ? behind : undefined);
      return addField(list, makeField(what === undefined ? "Photo" : asLabel(what), { type: "image" })).list;
    },
  },
  {
    // "busiest day of the week"
    pattern: new RegExp(
      `^${LEAD}(?:what(?:'s| is) |which (?:is )?)?(?:busiest|quietest|best|worst) (?:day|weekday|time|hour)(?: (?:of (?:the )?(?:week|day)|is .*))?$`,
      "iu",
    ),
    change: (list) => {
      const date = dayOf(list);
      return date === null
        ? null
        : withView(list, { type: "chart", shape: "bars", value: amountOf(list)?.id ?? null, by: date.id, step: "day" });
    },
    note: "A chart shows how much there was each day; days of the week are not put together.",
  },
  {
    // "new members this month", "who came today"
    pattern: new RegExp(
      `^${LEAD}(?:(?:how many )?new ([\\p{L}]+s)|(?:who|how many) (?:[\\p{L}]+ )?(?:came|come|visited|attended|checked in|was here|were here)) (today|this (?:week|month|year))$`,
      "iu",
    ),
    change: (list, [, noun, when = "today"]) => {
      if (noun !== undefined && !isCalled(list, noun)) return null;
      const dates = list.entity.fields.filter((field) => field.type === "date" && field.deadline !== true);
      const field =
        dates.find(({ label }) => /join|since|start|added|created|sign|regist|^date$/i.test(label)) ?? dates[0];
      if (field === undefined || (noun === undefined && !/^date$|visit|came|day/i.test(field.label))) return null;
      const period = PERIOD_OF[when.replace("this ", "")] ?? "day";
      const label = `${noun === undefined ? asLabel(list.entity.plural) : `New ${list.entity.plural}`} ${when}`.slice(
        0,
        60,
      );
      const measure = { type: "count" as const };
      const figure = { label, entity: list.entity.id, measure, during: { field: field.id, period } };
      return { ...orderedBy(list, field, "descending"), figures: [...(list.figures ?? []), figure] };
    },
  },
  {
    // "how many orders are still open", "number of overdue tasks"
    pattern: new RegExp(
      `^${LEAD}(?:(?:dashboard|overview|summary|number|count|how many)(?: (?:with|of|for|showing|the|all))* (open|overdue|late|unfinished|outstanding) ([\\p{L}]+)|how many(?: of)?(?: the| my| our)? ([\\p{L}]+) (?:are|is) (?:still )?(open|overdue|late|unfinished|outstanding))(?: there are)?$`,
      "iu",
    ),
    change: (list, [, state = "", noun, noun2, state2]) => {
      if (!isCalled(list, noun ?? noun2 ?? "")) return null;
      const isLate = /overdue|late/i.test(state2 ?? state);
      const isDue = list.entity.fields.some((field) => field.type === "date" && field.deadline === true);
      if (isLate ? !isDue : list.entity.done === null && finishedOptions(list.entity) === null) return null;
      const label = `${isLate ? "Overdue" : "Open"} ${list.entity.plural}`.slice(0, 60);
      const only = isLate ? ("overdue" as const) : ("open" as const);
      const figure = { label, entity: list.entity.id, measure: { type: "count" as const }, only };
      return { ...list, figures: [...(list.figures ?? []), figure] };
    },
  },
  {
    // "reserve a book"
    pattern: new RegExp(`^${LEAD}reserve (?:an? |the |it|them)?([\\p{L}]*)$`, "iu"),
    change: (list, [, noun = ""]) => (noun === "" || isCalled(list, noun) ? withWords(list, "Reserved by") : null),
  },
  {
    // "fine for late books", "late fees"
    pattern: new RegExp(
      `^(?!.*\\d)${LEAD}(?:(?:late )?(fines?|penalt(?:y|ies)) (?:for|on|when|if)\\b.*|(late fees?))$`,
      "iu",
    ),
    change: (list, [, fine, fee]) => {
      if (!list.entity.fields.some((field) => field.type === "date" && field.deadline === true)) return null;
      if (list.entity.fields.length >= 30) return null;
      const label = fee === undefined ? (/^p/i.test(fine ?? "") ? "Penalty" : "Fine") : "Late fee";
      return addField(list, makeField(label, { type: "money", currency: "USD" })).list;
    },
    note: "It is entered where there is one; what is overdue is marked in red.",
  },
  {
    // "time tracking", "track the time spent on each task"
    pattern: new RegExp(
      `^${LEAD}(?:time[- ]tracking|track(?:ing)? (?:the )?(?:time|hours)(?: spent)?(?: (?:on|for|per) .*)?)$`,
      "iu",
    ),
    change: (list) => {
      if (numbersOf(list).some(({ label }) => /hours|minutes|time|duration/i.test(label))) return { ...list };
      if (list.entity.fields.length >= 30) return null;
      const made = addField(list, makeField("Time spent", { type: "number", unit: "h", min: 0 }));
      const { features, examples } = made.list.entity;
      const timed = examples.map((each, index) => ({ ...each, [made.field.id]: [2, 1.5, 4, 3][index % 4] ?? 2 }));
      const totals = [...features.totals, made.field.id];
      return { ...made.list, entity: { ...made.list.entity, examples: timed, features: { ...features, totals } } };
    },
  },
];

/** Whether a word names the records of a list. */
export function isCalled({ entity }: ComposedList, noun: string): boolean {
  const single = singularOf(noun.toLowerCase());
  return single === entity.singular.toLowerCase() || single === entity.singular.toLowerCase().split(" ").at(-1);
}

export function orderedBy(list: ComposedList, field: Field, direction: "ascending" | "descending"): ComposedList {
  return { ...list, entity: { ...list.entity, order: { field: field.id, direction } } };
}

/** The day of each: when it was, where there are several. */
function dayOf({ entity }: ComposedList): Field | null {
  const dates = entity.fields.filter((field) => field.type === "date");
  return dates.find((field) => field.type === "date" && field.deadline !== true) ?? dates[0] ?? null;
}

function withDays(list: ComposedList): ComposedList | null {
  const date = dayOf(list);
  return date === null ? null : withView(orderedBy(list, date, "descending"), { type: "calendar", date: date.id });
}

/** What records are about: their money, or the one number that is added up. */
export function amountOf(list: ComposedList): Field | null {
  const numbers = numbersOf(list).filter((field) => !isLevel(field, list.entity));
  return numbers.find(({ type }) => type === "money") ?? (numbers.length === 1 ? (numbers[0] ?? null) : null);
}

/** How much there is of the money in this month. */
function withSumOf(list: ComposedList, period: Period): ComposedList | null {
  const money = list.entity.fields.find(({ type }) => type === "money");
  const date = dayOf(list);
  if (money === undefined || date === null) return null;
  const figure = {
    label: `${money.label} this ${period}`.slice(0, 60),
    entity: list.entity.id,
    measure: { type: "sum" as const, field: money.id },
    during: { field: date.id, period },
  };
  return { ...list, figures: [...(list.figures ?? []), figure] };
}

function withChoice(list: ComposedList, label: string, options: readonly string[]): ComposedList | null {
  if (list.entity.fields.length >= 30) return null;
  const made = addField(list, makeField(label, choiceOf(options)));
  const filters = [...new Set([...list.entity.features.filters, made.field.id])];
  return withFeatures(filled(made.list, made.field.id, options), { filters });
}

/** Under a heading for each of what is named: a choice, other records, or what is written so far. */
function withSections(list: ComposedList, by: string, isHistory: boolean): ComposedList | null {
  const field = findField(by, list.entity.fields);
  if (field !== null && (field.type === "choice" || (field.type === "relation" && !field.many))) {
    const date = isHistory ? dayOf(list) : null;
    const told = date === null ? list : orderedBy(list, date, "descending");
    return isHistory
      ? withView(told, { type: "sections", by: field.id })
      : withFirstView(told, { type: "sections", by: field.id });
  }
  return isHistory || isCalled(list, by) ? null : withGroups(list, by);
}

/** "Quotes": a long text, where there is none of that name. */
function withText(list: ComposedList, what: string): ComposedList | null {
  const label = asLabel(/^(?:note|comment|quote|remark)$/i.test(what) ? `${what}s` : what.toLowerCase());
  if (findField(label, list.entity.fields) !== null) return { ...list };
  return list.entity.fields.length >= 30 ? null : addField(list, makeField(label, { type: "longText" })).list;
}

function withWords(list: ComposedList, label: string): ComposedList | null {
  if (findField(label, list.entity.fields) !== null) return { ...list };
  return list.entity.fields.length >= 30 ? null : addField(list, makeField(label, { type: "text" })).list;
}
