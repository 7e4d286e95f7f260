import type { Field } from "@lathe/protocol/app/field";
import type { Period, View } from "@lathe/protocol/app/view";
import { makeField } from "../../field-kinds.ts";
import { findField } from "../../field-phrase.ts";
import { asLabel, singularOf } from "../../words.ts";
import { bestField, isLowBest } from "../fields/best-fields.ts";
import { personField } from "../fields/chart-fields.ts";
import { type ComposedList, type WithField, addField, withField, withView } from "../composed.ts";
import { isLevel } from "../sums/find-amount.ts";
import { usualGroup } from "../fields/group-fields.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";

const LEAD =
  "(?:(?:and|also|with|then|please|so|that|which|what|i|we|it|app|want|need|like|would|should|can|could|must|to|be able|show|shows|showing|see|know|tell|tells|give|gives|display|track|keep|me|us|is|are|was|were|my|our|the|a|an|list of|his|her|their|each one's|everyone's|everybody's)(?:'d|'s)? )*";
const MOST =
  "(personal (?:bests?|records?)|(?:all[- ]time )?(?:bests?|records?)|pbs?|prs?|top|highest|heaviest|longest|furthest|farthest|fastest|quickest|biggest|largest|deepest|tallest|strongest|hardest|warmest|hottest|most expensive|dearest|maximum|max|lowest|lightest|shortest|slowest|smallest|coldest|cheapest|minimum|min|worst)";
const BY =
  "(?:per|by|for each|for every|of each|of every|in each|on each|at each|with each|each|every|for all(?: my| our)?)";
const DURING = "(?:(?:in|of|for|during|within) (?:the |each |a )?|this |the )(week|month|year|season)";

const BEST = new RegExp(
  `^${LEAD}${MOST}(?: and (?:the |my )?${MOST})?(?!\\s*(?:before|by|if|practice|friend|of all|rated|sellers?|scorers?)\\b)(?: (?:of |ones? of )?(?:the |my |our )?(?:\\d+ ?(?:k|km|m|miles?|metres?) )?((?!per\\b|by\\b|for\\b|of\\b|in\\b|on\\b|at\\b|with\\b|each\\b|every\\b|first\\b|on top\\b|this\\b|so\\b)[\\p{L}-]+(?: (?!per\\b|by\\b|for\\b|of\\b|in\\b|on\\b|at\\b|with\\b|each\\b|every\\b|first\\b|this\\b|is\\b|are\\b|so\\b|should\\b|at\\b|to\\b)[\\p{L}-]+){0,2}))?(?: (?:(?:i|we|they|he|she)(?:'ve| have|'s| has)? )?(?:ever |so far |done |had |made |lifted |run |caught )*)?(?: ?(?:${BY} (?:the |my |our )?([\\p{L}]+(?: [\\p{L}]+)?)|(?:for|of|in|on) (each|every one|all of them)(?: one)?))?(?: ${DURING})?(?: (?:ever|so far|of all time|on record|at the top|on top|too|as well|please))*$`,
  "iu",
);
const WHO_MOST =
  /^(?:(?:and|also|show|see|so|that|i|we|know|tell|me|us|can|to|want|a list of) )*(?:who|which (kid|child|player|member|person|team|driver|employee|student|pupil)|whoever)(?:'s| is| has| have|'ve)? (?:got |had |won |scored |collected |earned |done |did |made |sold |caught |eaten |walked |run |read |donated |given |raised )?(?:the )?(most|best|highest|fewest|least|lowest)(?: ([\p{L}]+(?: [\p{L}]+)?))??(?: (?:of all|overall|in total|so far))?(?: (?:this|in the|of the|for the|per|each) (week|month|year|season))?$/iu;

const LOW = /^(?:lowest|lightest|shortest|smallest|coldest|cheapest|minimum|min|fastest|quickest)$/i;
const OWN_BEST = /^(?:personal|pbs?$|prs?$|records?$)/i;
const LIFTED = /^(?:sets|reps|repetitions)$/i;
const OPEN_BEST = /^(?:personal|all|bests?|records?|pbs?|prs?|top|worst)\b/i;

/** The best of all, or of each: "my best lift for each exercise", "personal best per distance", "who has most points this week". */
export const ASKED_BESTS: readonly AskedWords[] = [
  {
    pattern: BEST,
    change: (list, [, most = "", other, said = "", named, each, during]) => {
      // "personal records" of a workout log: the heaviest of each exercise.
      const isLifted = said === "" && OWN_BEST.test(most) && list.entity.fields.some(({ label }) => LIFTED.test(label));
      const what = isLifted ? "lifts" : said;
      const by = named ?? (each === undefined && !isLifted ? undefined : usualGrouper(list));
      if (each !== undefined && by === undefined) return null;
      const first = withBest(list, { most, what, by, during });
      return first === null || other === undefined ? first : withBest(first, { most: other, what, by, during });
    },
  },
  {
    // "expenses | by category"
    pattern: /^(?:sorted |grouped )?(?:by|per|for each) ([\p{L}]+)$/iu,
    change: (list, [, by = ""]) => {
      const field = findField(by, list.entity.fields);
      const amount = list.entity.fields.find(({ type }) => type === "money");
      if (field === null || amount === undefined || !GROUPS.some((type) => type === field.type)) return null;
      if (list.views.some((view) => view.type === "chart" && view.by === field.id)) return { ...list };
      return withView(list, { type: "chart", shape: "bars", value: amount.id, by: field.id });
    },
  },
  {
    // "how many nights were booked" where nights are a number
    pattern:
      /^(?:(?:show|see|know|and|also|i|we|want|to|the|number of) )*how many ([\p{L}]+s) (?:(?:i|we|they) )?(?:were|are|have been|was|have|got|had)?(?: (?:we|i|they))?(?: ?[\p{L}]+(?:ed|ld|en|ne|un|wn|de|ght|ad))(?: (?:in total|altogether|so far|in all))?$/iu,
    change: (list, [, noun = ""]) => {
      const field = findField(noun, list.entity.fields);
      const { features } = list.entity;
      if (field === null || !["number", "formula"].includes(field.type) || isLevel(field, list.entity)) return null;
      const totals = [...new Set([...features.totals, field.id])];
      return { ...list, entity: { ...list.entity, features: { ...features, totals } } };
    },
  },
  {
    // "the place with most sightings"
    pattern:
      /^(?:(?:the|which|what|show|see|and|also) )*([\p{L}]+) (?:with|has|have|had|gets?|got|brings?|gives?)(?: the)? (?:most|highest) ([\p{L}]+)$/iu,
    change: (list, [, by = "", what = ""]) => {
      const field = findField(by, list.entity.fields);
      if (field === null || !GROUPS.some((type) => type === field.type)) return null;
      const value = isCalled(list, what) ? null : findField(what, list.entity.fields);
      if (value !== null && !["number", "money", "rating", "formula"].includes(value.type)) return null;
      return withView(list, { type: "chart", shape: "bars", value: value?.id ?? null, by: field.id });
    },
  },
  {
    pattern: WHO_MOST,
    change: (list, [, who = "person", most = "", what = "", during]) => {
      const person = personField(list, who) ?? personField(list, "person");
      const of = person === null ? null : bestField(person.list, what, most);
      if (person === null || of === null || of.field.id === person.field.id) return null;
      const isSum = /^(?:most|fewest|least)$/i.test(most);
      return withView(of.list, {
        type: "chart",
        shape: "bars",
        value: of.field.id,
        by: person.field.id,
        ...(isSum ? {} : { measure: /^lowest$/i.test(most) ? "lowest" : "highest" }),
        ...current(of.list, during),
      });
    },
  },
];

interface Best {
  most: string;
  what: string;
  by: string | undefined;
  during: string | undefined;
}

function withBest(told: ComposedList, { most, what, by, during }: Best): ComposedList | null {
  const isOne = by === undefined && isCalled(told, what);
  const of = bestField(told, isOne ? "" : what, most, by);
  if (of === null) return null;
  const { field } = of;
  const isOpen = OPEN_BEST.test(most);
  const isTime = /^(?:times?|laps?|splits?)$/i.test(what);
  const isLow = isOpen ? (isTime || isLowBest(of.list, field)) !== /^worst/i.test(most) : isLowFor(most, field);
  const measure = isLow ? "lowest" : "highest";
  if (by !== undefined) {
    const each = groupOf(of.list, by, field);
    if (each === null) return null;
    const view: View = { type: "chart", shape: "bars", value: field.id, by: each.field.id, measure };
    return withView(each.list, { ...view, ...current(each.list, during) });
  }
  // "best book of the year": which one it is.
  if (isOne && field.type === "rating")
    return withView(of.list, {
      type: "chart",
      shape: "bars",
      value: field.id,
      by: of.list.entity.titleField,
      measure,
      most: 10,
      ...current(of.list, during),
    });
  const date = current(of.list, during);
  const name = what === "" || /^(?:ones?|values?|all)$/i.test(what) ? field.label.toLowerCase() : what;
  const label = asLabel(
    `${isOpen && !/^worst|^top/i.test(most) ? "best" : most} ${name}${date.during === undefined ? "" : ` this ${date.during.period}`}`,
  );
  const figure = {
    label: label.slice(0, 60),
    entity: of.list.entity.id,
    measure: { type: measure, field: field.id },
  } as const;
  return { ...of.list, figures: [...(of.list.figures ?? []), { ...figure, ...date }] };
}

/** "my record for each": of what the records are told apart by. */
function usualGrouper({ entity }: ComposedList): string | undefined {
  const able = entity.fields.filter(
    ({ type, id }) => id !== entity.titleField && (type === "choice" || type === "relation"),
  );
  const known = able.find(({ label }) =>
    /^(?:exercise|kind|type|category|species|stroke|event|discipline|game|course)$/i.test(label),
  );
  return (known ?? able[0] ?? entity.fields.find(({ id }) => id === entity.titleField))?.label;
}

/** "fastest" is a short time, and a high speed. */
function isLowFor(most: string, { label }: Field): boolean {
  if (/^slowest$/i.test(most)) return /\b(?:speed|km\/h|mph)\b/i.test(label);
  if (/^(?:fastest|quickest)$/i.test(most)) return !/\b(?:speed|km\/h|mph)\b/i.test(label);
  return LOW.test(most);
}

function isCalled({ entity }: ComposedList, what: string): boolean {
  const noun = singularOf(what.toLowerCase());
  return what !== "" && (noun === entity.singular || noun === entity.singular.split(" ").at(-1));
}

const GROUPS = ["choice", "text", "relation", "checkbox", "rating", "date"] as const;

/** What each best is of: a field, also a number such as the distances of runs; a new one where there is none. */
function groupOf(list: ComposedList, by: string, value: Field): WithField | null {
  const noun = singularOf(by.toLowerCase());
  const { fields, titleField, singular } = list.entity;
  const known = findField(by, fields) ?? findField(noun, fields);
  if (
    known !== null &&
    known.id !== value.id &&
    (known.type === "number" || GROUPS.some((type) => type === known.type))
  )
    return { list, field: known };
  const title = fields.find(({ id }) => id === titleField);
  if (noun === singular && title !== undefined) return { list, field: title };
  const made = personField(list, by) ?? usualGroup(list, by) ?? withField(list, by, GROUPS);
  if (made !== null) return made.field.id === value.id ? null : made;
  return fields.length < 30 && known === null && /^[\p{L}]+$/u.test(noun)
    ? addField(list, makeField(asLabel(noun), { type: "text" }))
    : null;
}

const PERIODS: readonly Period[] = ["day", "week", "month", "year"];

/** "this month", where the records have a day. */
function current({ entity }: ComposedList, during: string | undefined): { during?: { field: string; period: Period } } {
  if (during === undefined) return {};
  const dates = entity.fields.filter((field) => field.type === "date");
  const date = dates.find((field) => field.type === "date" && field.deadline !== true) ?? dates[0];
  const period = PERIODS.find((each) => each === during.toLowerCase()) ?? "year";
  return date === undefined ? {} : { during: { field: date.id, period } };
}
