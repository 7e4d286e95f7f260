import type { Period } from "@lathe/protocol/app/view";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { choiceOf } from "../../field-aside.ts";
import { findField } from "../../field-phrase.ts";
import { makeField } from "../../field-kinds.ts";
import { asLabel, singularOf } from "../../words.ts";
import { type ComposedList, addField, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { filled } from "../fields/group-fields.ts";
import { withFlag } from "../mark-wishes.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { numbersOf } from "../sums/find-amount.ts";
import { ASKED_AT_WORK } from "./asked-at-work.ts";
import { ASKED_BIRTHDAYS } from "./asked-birthdays.ts";
import { ASKED_COUNTS } from "./asked-counts.ts";
import { ASKED_FINDING } from "./asked-finding.ts";
import { amountOf, dayOf, isCalled, LEAD, orderedBy } from "./asked-of-list.ts";
import { ASKED_STATUS } from "./asked-status.ts";
import { ASKED_STOCK } from "./asked-stock.ts";

const PERIOD_OF: Readonly<Record<string, Period>> = { day: "day", week: "week", month: "month", year: "year" };
const NOT_WARNED = "No message is sent and nothing is refused; how much it is this month stands at the top.";

/** What people commonly wish of any list, as a whole wish. */
export const ASKED_EVERYDAY: readonly AskedWords[] = [
  ...ASKED_BIRTHDAYS,
  ...ASKED_AT_WORK,
  ...ASKED_STOCK,
  ...ASKED_STATUS,
  ...ASKED_FINDING,
  ...ASKED_COUNTS,
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
      `^${LEAD}(notes?|comments?|quotes?|remarks?|thoughts|feedback)(?: (?:field|section|box))? (?:for|on|of|to|about|per|with|in|after|from) (?:each|every|all|an?) ?(?:[\\p{L}-]+)?$`,
      "iu",
    ),
    change: (list, [, what = "notes"], words) => {
      const noun = /([\p{L}-]+)$/u.exec(words)?.[1] ?? "";
      return isCalled(list, noun) || /^(?:each|every|all|one|entry|day|week|time)$/i.test(noun)
        ? withText(list, what)
        : null;
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
    // "certificate for each volunteer"
    pattern: new RegExp(
      `^${LEAD}(?:certificates?|receipts?|invoices?|letters?|labels?|badges?|name ?tags?|tickets?|cards?)(?: to print)? (?:(?:for|of) (?:each|every)|per)(?: [\\p{L}]+)?$`,
      "iu",
    ),
    change: () => null,
    answer:
      "Papers to print or send I do not lay out: the browser prints what a page shows, and CSV files are possible: “with CSV export”.",
  },
  {
    // "most expensive bottle", "who owes the most"
    pattern: new RegExp(
      `^${LEAD}(?:(most expensive|dearest|priciest|cheapest)(?: (?:ones?|[\\p{L}]+s?))?|who owes (?:me |us )?(?:the )?most)$`,
      "iu",
    ),
    change: (list, [, which]) => {
      const money = list.entity.fields.find(({ type }) => type === "money");
      return money === undefined
        ? null
        : orderedBy(list, money, /^cheap/i.test(which ?? "") ? "ascending" : "descending");
    },
  },
  {
    // "drink soon list"
    pattern: new RegExp(
      `^${LEAD}(use|drink|eat|watch|read|play|try|finish) (soon|next|first|later)(?: (?:list|ones|pile|section))?$`,
      "iu",
    ),
    change: (list, [, verb = "", when = ""]) => {
      const label = `To ${verb.toLowerCase()} ${when.toLowerCase()}`;
      if (list.entity.fields.length >= 30) return null;
      const made = addField(list, makeField(label, { type: "checkbox" }));
      const examples = made.list.entity.examples.map((each, index) => ({ ...each, [made.field.id]: index % 3 === 1 }));
      const filters = [...new Set([...list.entity.features.filters, made.field.id])];
      return withFeatures({ ...made.list, entity: { ...made.list.entity, examples } }, { filters });
    },
  },
  {
    // "busiest day of the week"
    pattern: new RegExp(
      `^${LEAD}(?:what(?:'s| is) |which (?:is )?)?(?:busiest|quietest|best|worst|most expensive) (day|weekday|time|hour|week|month|year)(?: (?:of (?:the )?(?:week|day)|is .*))?$`,
      "iu",
    ),
    change: (list, [, unit = "day"]) => {
      const date = dayOf(list);
      const step = PERIOD_OF[unit.toLowerCase()] ?? "day";
      const chart = { type: "chart", shape: "bars", value: amountOf(list)?.id ?? null } as const;
      return date === null ? null : withView(list, { ...chart, by: date.id, ...(step === "month" ? {} : { step }) });
    },
    note: "A chart shows how much there was on each day, week or month; the days of a week are not put together.",
  },
  {
    // "new members this month", "who came today"
    pattern: new RegExp(
      `^${LEAD}(?:(?:how many )?new(?: ([\\p{L}]+s))?|who has an? ([\\p{L}]+)|(?:who|how many) (?:[\\p{L}]+ )?(?:came|come|visited|attended|checked in|was here|were here)) (today|this (?:week|month|year))$`,
      "iu",
    ),
    change: (list, [, made, held, when = "today"], words) => {
      const noun = made ?? held;
      if (noun !== undefined && !isCalled(list, noun)) return null;
      const isNew = /^.*\bnew\b/i.test(words);
      const dates = list.entity.fields.filter((field) => field.type === "date" && field.deadline !== true);
      const field =
        dates.find(({ label }) => /join|since|start|added|created|sign|regist|^date$/i.test(label)) ?? dates[0];
      if (field === undefined || (noun === undefined && !isNew && !/^date$|visit|came|day/i.test(field.label)))
        return null;
      const period = PERIOD_OF[when.replace("this ", "")] ?? "day";
      const label = `${isNew ? `New ${list.entity.plural}` : asLabel(list.entity.plural)} ${when}`.slice(0, 60);
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
    // "member count", "number of members"
    pattern: new RegExp(`^${LEAD}(?:total )?(?:([\\p{L}]+) count|(?:number|count) of (?:all )?([\\p{L}]+s))$`, "iu"),
    change: (list, [, one, many]) => {
      if (!isCalled(list, one ?? many ?? "")) return null;
      const figure = {
        label: asLabel(list.entity.plural),
        entity: list.entity.id,
        measure: { type: "count" as const },
      };
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
