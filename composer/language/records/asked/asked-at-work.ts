import type { Field } from "@lathe/protocol/app/field";
import type { Period } from "@lathe/protocol/app/view";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { makeField } from "../../field-kinds.ts";
import { isPersonNoun } from "../../examples/titles.ts";
import { asLabel } from "../../words.ts";
import { type ComposedList, addField, withFirstView, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { tickedLast } from "../pieces/piece-firsts.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { numbersOf } from "../sums/find-amount.ts";
import { isCalled, LEAD, orderedBy } from "./asked-of-list.ts";

const OPEN = "(?:open|unfinished|pending|outstanding|unresolved|undone|incomplete|not done|to do|left)";
const THINGS = "(?:(?:all|only|just|my|our|the) )*";
const SPAN_OF: Readonly<Record<string, Period>> = { today: "day", day: "day", week: "week", month: "month" };
const PERSON =
  /^(?:who|employee|staff|staff member|team member|member|person|worker|assignee|assigned to|owner|technician|responsible|volunteer|agent|cleaner|driver|stylist|colleague|developer|by)$/i;

/** Whom or what somebody follows up on. */
const CONTACTED = /\b(?:lead|prospect|application|company|deal|client|contact|investor|quote|opportunity)$/i;

/** What those who work want to see at a glance, as a whole wish. */
export const ASKED_AT_WORK: readonly AskedWords[] = [
  {
    // "the action items that are still open", "all open tickets"
    pattern: new RegExp(
      `^${LEAD}${THINGS}(?:((?:[\\p{L}]+ )?[\\p{L}]+s|ones)(?: (?:that|which|who))?(?: (?:are|is))?(?: still| currently)* ${OPEN}|(?:still )?${OPEN} ([\\p{L}]+ )?([\\p{L}]+s))$`,
      "iu",
    ),
    change: (list, [, named, , other]) => {
      const noun = named ?? other ?? "";
      return noun === "ones" || isCalled(list, noun) || isCalledByAll(list, noun) ? withOpen(list) : null;
    },
  },
  {
    // "today's schedule", "this week's jobs", "what is on today", "who is coming today"
    pattern: new RegExp(
      `^${LEAD}(?:(today|this week|this month|the day|the week)'s (schedule|agenda|plan|calendar|program(?:me)?|work|[\\p{L}]+s)|(schedule|agenda|calendar) (?:for|of) (?:the )?(today|day|week|this week)|what(?:'s| is) (?:on|scheduled|planned|coming up)(?: for)? (today|this week)|who(?:'s| is)? (?:coming|comes|in|booked|working|scheduled)(?: in)? (today|this week))$`,
      "iu",
    ),
    change: (list, [, ofDay, noun = "schedule", , day, on, who]) => {
      const span = SPAN_OF[(ofDay ?? day ?? on ?? who ?? "today").replace(/^(?:this|the) /i, "").toLowerCase()];
      const isAny = /^(?:schedule|agenda|plan|calendar|program(?:me)?|work)$/i.test(noun);
      return span !== undefined && (isAny || isCalled(list, noun)) ? withDayOf(list, span) : null;
    },
  },
  {
    // "my schedule", "the calendar"
    pattern: new RegExp(`^${LEAD}(?:(?:daily|weekly|whole) )?(?:schedule|agenda)$`, "iu"),
    change: (list) => {
      const calendar = list.views.find(({ type }) => type === "calendar");
      return calendar === undefined ? null : withFirstView(list, calendar);
    },
  },
  {
    // "who is free", "who is available"
    pattern: new RegExp(
      `^${LEAD}who(?:'s| is)? (?:still )?(?:free|available)(?: (?:when|today|this week|on .+|for .+))?$`,
      "iu",
    ),
    change: () => null,
    answer:
      "Who has nothing to do at a time I cannot work out. Those who are given something stand in groups: “group by employee”.",
  },
  {
    // "who is away this week"
    pattern: new RegExp(
      `^${LEAD}(?:who(?:'s| is)?|which (?:employees|people|colleagues) are) (?:away|off|out|absent|on (?:leave|vacation|holiday))(?: (?:in )?(today|this week|this month|when|now|right now))?$`,
      "iu",
    ),
    change: (list, [, when = "today"]) => {
      const isLeave = /\b(?:leave|absence|vacation|holiday|time off|day off|sick day)\b/i.test(list.entity.singular);
      const start = list.entity.fields.find(
        ({ type, label }) => type === "date" && /^(?:start|from|first)\b/i.test(label),
      );
      if (!isLeave || start === undefined) return null;
      const told = withView(orderedBy(list, start, "ascending"), { type: "calendar", date: start.id });
      const span = SPAN_OF[when.replace(/^this /i, "").toLowerCase()];
      return span === undefined || span === "day"
        ? told
        : withCount(told, start, `${asLabel(list.entity.plural)} this ${span}`, span);
    },
  },
  {
    // "the most popular ones", "which ideas have the most votes", "top rated first"
    pattern: new RegExp(
      `^${LEAD}(?:(?:which (?:ones|[\\p{L}]+s)|who) (?:is|are|has|have|got) )?(?:pick |find |choose )?(?:the )?(?:best(?: ones?)?$|most (?:popular|voted|liked|votes|likes|upvotes)|top|top[- ](?:rated|voted)|best[- ]rated|highest[- ](?:rated|voted))(?: (?:ones?|[\\p{L}]+s))?(?: (?:first|on top|at the top))?$`,
      "iu",
    ),
    change: (list) => {
      const votes = list.entity.fields.find(
        ({ type, label }) =>
          type === "rating" || (type === "number" && /\b(?:votes?|likes|upvotes|points|score)\b/i.test(label)),
      );
      return votes === undefined ? null : withFeatures(orderedBy(list, votes, "descending"), { sorting: true });
    },
  },
  {
    // "who I should follow up with this week", "who to call next"
    pattern: new RegExp(
      `^${LEAD}(?:who|whom|which(?: [\\p{L}]+s?)?(?: of them)?) (?:(?:i|we) )?(?:should|need to|needs|have to|must|to)(?: be)? (?:follow(?:ed)? up|call(?:ed)?|contact(?:ed)?|chase|ring|email|reach out to|get back to)(?: (?:with|to|on|back|next|again|soon))*(?: (today|this week|this month))?$`,
      "iu",
    ),
    change: (list, [, when]) => {
      const known = list.entity.fields.find(
        ({ type, label }) => type === "date" && /\b(?:follow[- ]?up|next|call back|contact again|due)\b/i.test(label),
      );
      const isContacted = isPersonNoun(list.entity.singular) || CONTACTED.test(list.entity.singular);
      if (known === undefined && (!isContacted || list.entity.fields.length >= 30)) return null;
      const made =
        known === undefined ? addField(list, makeField("Follow up on", { type: "date", deadline: true })) : null;
      const next = known ?? made?.field;
      if (next === undefined) return null;
      const span = SPAN_OF[(when ?? "").replace(/^this /i, "").toLowerCase()];
      const sorted = orderedBy(made?.list ?? list, next, "ascending");
      return span === undefined ? sorted : withCount(sorted, next, `To follow up ${when?.toLowerCase() ?? ""}`, span);
    },
  },
  {
    // "who is doing what", "what everyone is working on", "workload per person"
    pattern: new RegExp(
      `^${LEAD}(?:who(?:'s| is)? (?:doing|working on|responsible for|in charge of|assigned to) (?:what|which [\\p{L}]+)|who does what|what (?:everyone|everybody|(?:each|every) [\\p{L}]+|the team)(?:'s| is| has)? (?:doing|working on|to do)|(?:the )?workload(?: (?:per|of|for|by) (?:each |every )?[\\p{L}]+(?: [\\p{L}]+)?)?)$`,
      "iu",
    ),
    change: (list) => {
      const person = personOf(list);
      if (person === null || isPersonNoun(list.entity.singular)) return null;
      const filters = [...new Set([...list.entity.features.filters, person.id])];
      const told = withFeatures(list, person.type === "text" ? {} : { filters });
      return person.type === "text"
        ? withView(told, { type: "chart", shape: "bars", value: null, by: person.id })
        : withView(told, { type: "sections", by: person.id });
    },
  },
  {
    // "how many hours each person works per week"
    pattern: new RegExp(
      `^${LEAD}(?:how many |the |total |number of )*hours (?:that )?(?:(?:each|every) )?(?:person|employee|member|team member|staff member|worker|technician|everyone|everybody|volunteer|they)(?: has| have)? (?:works?|worked|does|did|spends?|spent|logged|gets|put in|is scheduled|is working)(?: (?:per|each|a|every|this|in a|in the) (day|week|month))?$`,
      "iu",
    ),
    change: (list, [, every]) => {
      const hours = numbersOf(list).find(({ label }) => /\bhours\b|\bduration\b/i.test(label));
      const person = personOf(list);
      const day = list.entity.fields.find(({ type }) => type === "date");
      if (hours === undefined || person === null) return null;
      const told = withView(list, { type: "chart", shape: "bars", value: hours.id, by: person.id });
      const by = SPAN_OF[every ?? ""];
      if (by === undefined || day === undefined) return told;
      const figure = {
        label: `${hours.label} this ${every ?? ""}`,
        entity: list.entity.id,
        measure: { type: "sum" as const, field: hours.id },
        during: { field: day.id, period: by },
      };
      return { ...told, figures: [...(told.figures ?? []), figure] };
    },
  },
];

/** "items" of action items */
function isCalledByAll({ entity }: ComposedList, noun: string): boolean {
  return entity.plural.toLowerCase().endsWith(noun.toLowerCase());
}

/** What is dealt with stands last, and can be filtered by what says so. */
function withOpen(list: ComposedList): ComposedList | null {
  const state = list.entity.done?.field ?? finishedOptions(list.entity)?.field.id;
  const told = state === undefined ? null : tickedLast(list, undefined);
  if (told === null || state === undefined) return null;
  return withFeatures(told, { filters: [...new Set([...told.entity.features.filters, state])] });
}

/** What falls on these days is counted above its calendar. */
function withDayOf(list: ComposedList, period: Period): ComposedList | null {
  const calendar = list.views.find(({ type }) => type === "calendar");
  const id = calendar?.type === "calendar" ? calendar.date : null;
  const day = list.entity.fields.find((field) =>
    id === null ? field.type === "date" && field.label === "Date" : field.id === id,
  );
  if (day === undefined) return null;
  const sorted = orderedBy(list, day, "ascending");
  const when = period === "day" ? "today" : `this ${period}`;
  return withCount(
    withView(sorted, { type: "calendar", date: day.id }),
    day,
    `${asLabel(list.entity.plural)} ${when}`,
    period,
  );
}

function withCount(list: ComposedList, { id }: Field, label: string, period: Period): ComposedList {
  const figure = {
    label: label.slice(0, 60),
    entity: list.entity.id,
    measure: { type: "count" as const },
    during: { field: id, period },
  };
  return { ...list, figures: [...(list.figures ?? []), figure] };
}

/** Who does it. */
function personOf({ entity }: ComposedList): Field | null {
  return (
    entity.fields.find(({ type, label }) => type === "relation" && PERSON.test(label)) ??
    entity.fields.find(({ type, label }) => (type === "text" || type === "choice") && PERSON.test(label)) ??
    null
  );
}
