import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../../field-phrase.ts";
import { singularOf } from "../../words.ts";
import { type ComposedList, withFirstView, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { withGroups } from "../fields/group-fields.ts";
import { byLongAgo, tickedLast } from "../pieces/piece-firsts.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { amountOf, dayOf, isCalled, LEAD, orderedBy } from "./asked-of-list.ts";

const BY_DAY = "Filters go by what is chosen, ticked or written. The days stand in a calendar, month by month.";

/** How records are found, parted and put in order, as a whole wish. */
export const ASKED_FINDING: readonly AskedWords[] = [
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
    // "a list for each room", "list by shelf"
    pattern: new RegExp(
      `^${LEAD}(?:separate |single |own |individual )*(?:(?:lists?|sections?|groups?|pages?|tabs?|tables?) (?:per|by|(?:for|of|in) (?:each|every)(?: single)?)|(?:page|list|overview) (?:with|of) (?:all )?(?:the )?[\\p{L}]+ (?:of|on|in|for|by) (?:one|an?|each|every|the same)|all (?:the )?[\\p{L}]+ (?:of|on|in|for|by) (?:one|an?|each|every|the same)) (?:the )?([\\p{L}]+)$`,
      "iu",
    ),
    change: (list, [, by = ""]) => withSections(list, by, false) ?? byTitle(list, by),
    answer: "Groups go by what is chosen or by other records: “shelf: upper, middle, lower” can be grouped by.",
  },
  {
    // "history of each customer", "report card for each student"
    pattern: new RegExp(
      `^${LEAD}(?:report cards?|(?:full |complete |whole |past |[\\p{L}]+ )?history) (?:per|by|(?:for|of|in) (?:each|every|an?|one)(?: single)?) (?:the )?([\\p{L}]+)$`,
      "iu",
    ),
    change: (list, [, by = ""]) => withSections(list, by, true),
    answer:
      "What was before is not kept by itself. What happens to each can be a list of its own, each entry with its day: “with a list of waterings with date and notes for each plant”.",
  },
  {
    // "history", "history of doses taken": of what has its days
    pattern: new RegExp(
      `^${LEAD}(?:full |complete |whole |past )?history(?: of (?:all |the |my )*(?!each|every)(?:[\\p{L}]+ ?){1,3})?$`,
      "iu",
    ),
    change: (list) => {
      if (list.entity.streaks !== undefined) return withView(list, { type: "calendar", date: TICKED_DAYS });
      const date = dayOf(list);
      return date === null ? null : orderedBy(list, date, "descending");
    },
    answer: "What was before is not kept by itself. Entries with a day are a history: “add a date”.",
  },
  {
    // "first seen date of each species", where a species is a word in each sighting
    pattern: new RegExp(
      `^${LEAD}(?:when )?(first|last|latest|earliest|most recent)\\b.* (?:(?:of|for|per|on|at) )?(?:each|every|per) ([\\p{L}]+)$|^${LEAD}(last|first) time (?:i|we) (?:did|saw|used|made|had|visited|wore|played|cooked) (?:each|every) ([\\p{L}]+)$`,
      "iu",
    ),
    change: (list, [, first, by, first2, by2]) => {
      const field = findField(by ?? by2 ?? "", list.entity.fields);
      const date = dayOf(list);
      if (field === null || date === null || !/^(?:text|choice)$/.test(field.type)) return null;
      return orderedBy(list, date, /first|earliest/i.test(first ?? first2 ?? "") ? "ascending" : "descending");
    },
    note: "The entries stand in the order of their days, and search finds those of one. A day of its own has each where they are a list: “species, and sightings of them with date and place”.",
  },
  {
    // "quickest first"
    pattern: new RegExp(
      `^${LEAD}(?:quickest|fastest|shortest|longest|slowest)(?: (?:ones?|[\\p{L}]+s))? (?:first|on top|at the top)$`,
      "iu",
    ),
    change: (list, _groups, words) => {
      const field = list.entity.fields.find(
        ({ type, label }) =>
          /^(?:number|time|formula)$/.test(type) && /\b(?:time|duration|minutes|hours|length|distance)\b/i.test(label),
      );
      return field === undefined
        ? null
        : orderedBy(list, field, /longest|slowest/i.test(words) ? "descending" : "ascending");
    },
  },
  {
    // "show recipes under 30 minutes", "only those over 100 euros"
    pattern: new RegExp(
      `^(?!.*\\b(?:red|green|orange|yellow|mark|highlight|flag|warn|alert|remind|stock|left)\\w*\\b)${LEAD}(?:list |find |filter |only |just |all |those |which )*(?:ones?|things|[\\p{L}]+s)? ?(?:that |which )?(?:are |is |cost |take |costing |taking |last |have |with )*(under|below|less than|at most|up to|over|above|more than|at least|longer than|shorter than|cheaper than) [€$£]?\\d+[\\d.,]*(?: ?(minutes?|mins?|hours?|h|km|miles|euros?|dollars|pounds|€|\\$|£|kcal|calories|kg|stars|pages|years?))?$`,
      "iu",
    ),
    change: (list, [, than = "", unit = ""]) => {
      const field = numberOfUnit(list, unit);
      return field === null
        ? null
        : orderedBy(list, field, /under|below|less|most|up|short|cheap/i.test(than) ? "ascending" : "descending");
    },
    note: "Filters go by what is chosen, ticked or written. By the number the list is sorted.",
  },
  {
    // "show open chores", "only unfinished tasks"
    pattern: new RegExp(
      `^${LEAD}(?:only |just |list of |all )*(?:show |only |just )*(?:open|unfinished|pending|outstanding|undone|incomplete) ([\\p{L}]+)(?: only| first| on top| at the top)?$`,
      "iu",
    ),
    change: (list, [, noun = ""]) =>
      isCalled(list, noun) || /^(?:ones|things)$/i.test(noun) ? tickedLast(list, "done") : null,
  },
  {
    // "what is available", "which are booked right now"
    pattern: new RegExp(
      `^${LEAD}(?:what|which(?: ones| [\\p{L}]+)?)(?:'s| is| are) (?:still |currently |now )*(?:available|free|booked|taken|in use|occupied|rented out)(?: (?:right now|now|when|today|at the moment|on (?:which|a|what) (?:day|date)|this week))?$`,
      "iu",
    ),
    change: (list) => {
      if (!/booking|reservation|rental|hire|stay|appointment/i.test(list.entity.singular)) return null;
      const date =
        list.entity.fields.find(
          ({ type, label }) => type === "date" && /from|start|arriv|check.?in|^date$/i.test(label),
        ) ?? dayOf(list);
      return date === null ? null : withView(list, { type: "calendar", date: date.id });
    },
    note: "What is booked on a day is seen in the calendar; what is free I cannot work out.",
  },
  {
    // "which one I watered longest ago"
    pattern: new RegExp(`^${LEAD}(?:which|what|who|the ones?|those)\\b.*\\b(?:longest ago|least recently)$`, "iu"),
    change: byLongAgo,
  },
];

function withDays(list: ComposedList): ComposedList | null {
  const date = dayOf(list);
  return date === null ? null : withView(orderedBy(list, date, "descending"), { type: "calendar", date: date.id });
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

/** What they are called by is none to group by: they stand in its order. */
function byTitle(list: ComposedList, by: string): ComposedList | null {
  const title = list.entity.fields.find(({ id }) => id === list.entity.titleField);
  if (title === undefined || title.type !== "text" || singularOf(by.toLowerCase()) !== title.label.toLowerCase())
    return null;
  return withFeatures(orderedBy(list, title, "ascending"), { search: true });
}

/** The number that is told in such a unit, or the only one. */
function numberOfUnit(list: ComposedList, unit: string): Field | null {
  const numbers = list.entity.fields.filter(({ type }) => /^(?:number|money|rating|time|formula)$/.test(type));
  const found = numbers.find(({ type, label }) =>
    /^(?:min|hour|h$)/i.test(unit)
      ? /time|duration|minutes|hours|length/i.test(label)
      : /^(?:euro|dollar|pound|[€$£])/i.test(unit)
        ? type === "money"
        : /^star/i.test(unit)
          ? type === "rating"
          : unit !== "" && label.toLowerCase().includes(singularOf(unit.toLowerCase())),
  );
  return (
    found ??
    (unit === ""
      ? (numbers.find(({ type }) => type === "money") ?? (numbers.length === 1 ? (numbers[0] ?? null) : null))
      : null)
  );
}
