import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, isComputed } from "@lathe/protocol/app/field";
import { finishedOptions } from "@lathe/protocol/app/finished-options";
import { findField } from "../../field-phrase.ts";
import { singularOf } from "../../words.ts";
import { applyAcross } from "../across/across-wishes.ts";
import { Bench } from "../across/bench.ts";
import { type Child, childrenOf, entityNamed } from "../across/find-child.ts";
import { type ComposedList, type ListWish, withView } from "../composed.ts";
import { withFeatures } from "../feature-words.ts";
import { withTicked } from "../mark-wishes.ts";
import { currencyOf } from "../sums/computed-wishes.ts";
import { withScorers } from "./asked-scorers.ts";
import { amountOf, isCalled, LEAD, orderedBy } from "./asked-of-list.ts";
import { OF_MONEY } from "./asked-of-money.ts";
import { OF_ATTENDANCE } from "./asked-attendance.ts";
import { OF_PEOPLE } from "./asked-of-people.ts";

type Lists = readonly ComposedList[];

/** What is wished of several lists together, by its words; the lists with it, or null where they have nothing for it. */
const OF_LISTS: readonly (readonly [
  RegExp,
  (lists: Lists, groups: readonly string[], words: string) => Lists | null,
])[] = [
  [
    // "a dashboard with totals", "show my reading statistics"
    new RegExp(
      `^${LEAD}(?:small |simple |nice |main |home )?(?:dashboard|key figures|kpis|(?:(?!weekly|monthly|yearly|daily|annual|quarterly)[\\p{L}]+ )?(?:statistics|stats))(?: (?:page|screen|view|section))?(?: (?:at the top|on top|on the (?:home|first|start) (?:page|screen)))?(?: (?:with|of|showing) (?:the |all |some |my )*(?:totals?|counts?|numbers|key figures|stats|statistics|everything|sums)(?: and (?:totals?|counts?|charts?|numbers))?)?$`,
      "iu",
    ),
    (lists) => lists.map((list) => ({ ...list, hasStats: true })),
  ],
  [
    // "progress of each project", "percentage of tasks done per project", "a progress bar for each goal"
    new RegExp(
      `^${LEAD}(?:progress(?: bars?| in percent)?|percentages?|percent|%|how (?:far|much)|completion(?: rate| percentage)?)(?: (?:of (?:the )?)?[\\p{L}]+(?: (?:done|completed?|finished|is done|are done|reached))?)?? (?:per|(?:for|of|in|on|towards?|to) (?:each|every)) (?:of the )?([\\p{L}]+)(?: (?:is|reached|done|completed?|in percent|is done|are done))?$`,
      "iu",
    ),
    (lists, [noun = ""]) => withProgress(lists, noun),
  ],
  [
    // "how many tasks are left for each project", "open tasks per project"
    new RegExp(
      `^${LEAD}(?:how many|number of|count of)?(?: the)? ?(?:open |unfinished |remaining )?([\\p{L}]+)(?: (?:are|is))?(?: (?:still|left|open|to do|remaining))+ (?:per|(?:for|of|in|on) (?:each|every)|each) ([\\p{L}]+)(?: (?:has|still has|has left))?$`,
      "iu",
    ),
    (lists, [what = "", noun = ""]) => withOpenCount(lists, what, noun),
  ],
  [
    // "for each project how many tasks are done", "number of finished tasks per project"
    new RegExp(
      `^${LEAD}(?:for (?:each|every) ([\\p{L}]+),? (?:show |see )?)?(?:how many|(?:the )?number of|count of)(?: the)? (?:(?:done|finished|completed) )?([\\p{L}]+)(?: (?:are|is|were|have been))*(?: (?:already|done|finished|completed?))*(?: (?:per|(?:for|of|in|on) (?:each|every)|each) ([\\p{L}]+))?$`,
      "iu",
    ),
    (lists, [before = "", what = "", behind = ""], words) =>
      /\b(?:done|finished|completed?)\b/i.test(words)
        ? withDoneCount(lists, what, before === "" ? behind : before)
        : null,
  ],
  [
    // "customers who have not ordered in a while", "members who haven't come for a while"
    new RegExp(
      `^${LEAD}(?:which )?([\\p{L}]+s) (?:who |that |which )?(?:have not|haven't|havent|didn't|did not|not) (?:[\\p{L}']+ ?){1,3}(?:(?:yet )?today|lately|recently|this (?:week|month)|(?:in|for) (?:an? (?:long )?(?:while|time)|ages|long|(?:more than |over )?(?:\\d+|an?|some|several|a few) (?:days?|weeks?|months?|years?)))$`,
      "iu",
    ),
    (lists, [noun = ""]) => withLastOfEach(lists, noun),
  ],
  [
    // "which books are available right now", "who has which book", "what is out"
    new RegExp(
      `^${LEAD}(?:(?:which|what) ([\\p{L}]+) (?:are|is) (?:still |currently |now )*(?:available|in|free|out|lent out|on loan|borrowed|there)(?: (?:right now|now|at the moment|today|and which (?:are|is) (?:out|lent|not)))?|who (?:currently |now )?has (?:which|what)(?: [\\p{L}]+)?(?: (?:right now|now|at the moment))?|(?:only )?available ([\\p{L}]+)(?: only| first)?)$`,
      "iu",
    ),
    (lists, [a = "", b = ""]) => withAvailable(lists, a === "" ? b : a),
  ],
  [
    // "best selling products", "best sellers", "most sold items"
    new RegExp(`^${LEAD}(?:best[- ]?sell(?:ers?|ing(?: [\\p{L}]+)?)|top sellers?|most sold(?: [\\p{L}]+)?)$`, "iu"),
    (lists) => withTop(lists, soldIn(lists), 10, true),
  ],
  [
    // "rank the students"
    new RegExp(`^${LEAD}rank(?:ing(?: of)?)? (?:the |my |our |all )*([\\p{L}]+s|people|children)(?: by .*)?$`, "iu"),
    (lists, [noun = ""]) => withTop(lists, noun, 20),
  ],
  [
    // "who booked most"
    new RegExp(
      `^${LEAD}who (?:has |have )?(?:booked|borrowed|comes|came|attends|visited|attended|ordered|called|used|missed|rented|bought|spent|paid) (?:the )?most(?: often)?$`,
      "iu",
    ),
    (lists) => withTop(lists, "people", 10),
  ],
  [
    // "members without a payment"
    new RegExp(
      `^${LEAD}(?:which )?([\\p{L}]+s) (?:without|with no|who have no|that have no) (?:an? |any )?([\\p{L}]+)$`,
      "iu",
    ),
    (lists, [noun = "", what = ""]) => withNoneFirst(lists, noun, what),
  ],
  [
    // "current stock of each product", "stock goes down when I sell"
    new RegExp(
      `^${LEAD}(?:(?:current|remaining|live|actual) (?:stock|inventory)(?: levels?)?(?: (?:of|for|per) (?:each |every |all )?[\\p{L}]+)?|(?:the )?(?:stock|inventory|quantity)(?: levels?)? (?:should |must |goes |is |gets |to )*(?:go )?(?:down|updated?s?|decreas(?:es?|ed)|reduced|lowered|adjusted)(?: automatically| by itself)? (?:when|after|with|once|if|by)\\b.*)$`,
      "iu",
    ),
    (lists) => applyAcross(lists, "how many are left")?.lists ?? null,
  ],
  [
    // "workload per person", "who does what", "show only my tasks"
    new RegExp(
      `^${LEAD}(?:(?:the )?workload(?: (?:of|per|by|for) (?:each |every )?[\\p{L}]+)?|who does what|(?:only|just) (?:my )?[\\p{L}]+|[\\p{L}]+ (?:only|alone)|[\\p{L}]+ (?:that are )?assigned to me)(?: (?:only|alone))?$`,
      "iu",
    ),
    (lists, _groups, words) => withPeople(lists, words),
  ],
  [
    // "top scorers"
    new RegExp(
      `^${LEAD}(?:list of )?(?:the |our )*(?:top|best) (?:goal[- ]?)?scorers?(?: of the (?:season|team|league))?$`,
      "iu",
    ),
    (lists) => withScorers(lists),
  ],
  [
    // "top 5 customers", "who are my best customers", "best student"
    new RegExp(
      `^${LEAD}(?:who (?:are|is) (?:the |my |our )?|list of (?:the |my |our )?)?(?:(?:top|best|biggest|most active|most loyal|keenest)(?: (\\d+))?) ([\\p{L}]+)(?: (?:by|with|of|ever|overall|so far|in total|all time)(?: .*)?)?$`,
      "iu",
    ),
    (lists, [count = "", noun = ""]) => withTop(lists, noun, Number(count) || 5),
  ],
];

/** The wish for several lists that words make, where they make one. */
export function wishesOfLists(words: string): ListWish[] {
  const [found] = [...OF_ATTENDANCE, ...OF_LISTS, ...OF_PEOPLE, ...OF_MONEY].flatMap(([pattern, apply]) => {
    const groups = pattern.exec(words);
    return groups === null ? [] : [{ apply, said: groups.slice(1).map((group) => group ?? "") }];
  });
  if (found === undefined) return [];
  const { apply, said } = found;
  return [{ spans: [{ start: 0, end: words.length }], words, apply: (lists) => apply(lists, said, words) ?? lists }];
}

/** Records of this name, and those that belong to them. */
function familyOf(lists: Lists, noun: string): { owner: Entity; child: Child } | null {
  const entities = lists.map(({ entity }) => entity);
  const owner = entityNamed(noun, entities);
  const child = owner === null ? undefined : childrenOf(owner, entities)[0];
  return owner === null || child === undefined ? null : { owner, child };
}

function benchOf(lists: Lists): Bench {
  const entities = lists.map(({ entity }) => entity);
  return new Bench(entities, entities.map(currencyOf).find((currency) => currency !== "USD") ?? "USD");
}

function fromBench(lists: Lists, bench: Bench): Lists {
  return lists.map((list) => ({ ...list, entity: bench.entity(list.entity.id) }));
}

type Where = NonNullable<FieldOf<"rollup">["where"]>;

/** What says of such records that they are dealt with. */
function doneOf(entity: Entity): Where | null {
  // Where a status says it, a tick does not stay beside it.
  const finished = finishedOptions({ fields: entity.fields, done: null });
  const [option, ...others] = finished?.options ?? [];
  if (finished !== null && option !== undefined && others.length === 0) return { field: finished.field.id, is: option };
  return entity.done === null ? null : { field: entity.done.field, is: true };
}

function countOf(bench: Bench, owner: Entity, { entity, relation }: Child, label: string, where?: Where): Field | null {
  return bench.addComputed(owner.id, label, {
    type: "rollup",
    entity: entity.id,
    relation: relation.id,
    measure: { type: "count" },
    ...(where === undefined ? {} : { where }),
    decimals: 0,
  });
}

const REACHED = /^(?:saved|raised|collected|paid|done|spent|used|current|total\b.*|so far|read|reached)\b/i;
const TO_REACH = /^(?:target|goal|budget|needed|limit|planned|amount needed)\b/i;

/** How much of each is done, in percent: of what belongs to it, or of what is to be reached. */
function withProgress(lists: Lists, noun: string): Lists | null {
  const bench = benchOf(lists);
  const owner = entityNamed(noun, bench.entities);
  if (owner === null) return null;
  const target = owner.fields.find(({ label, type }) => TO_REACH.test(label) && /^(?:money|number)$/.test(type));
  const reached = owner.fields.find(
    (field) => REACHED.test(field.label) && (isComputed(field) || field.type === "money" || field.type === "number"),
  );
  if (target !== undefined && reached !== undefined) {
    const shown = { decimals: 0, unit: "%" };
    bench.addComputed(owner.id, "Reached", {
      type: "formula",
      formula: `${reached.id} / ${target.id} * 100`,
      ...shown,
    });
    return fromBench(lists, bench);
  }
  const child = childrenOf(owner, bench.entities).find(({ entity }) => doneOf(entity) !== null);
  const where = child === undefined ? null : doneOf(child.entity);
  if (child === undefined || where === null) return null;
  const { plural } = child.entity;
  const all = countOf(bench, owner, child, plural);
  const done = countOf(bench, owner, child, `${plural} done`, where);
  if (all === null || done === null) return null;
  const shown = { decimals: 0, unit: "%" };
  bench.addComputed(owner.id, "Progress", { type: "formula", formula: `${done.id} / ${all.id} * 100`, ...shown });
  return fromBench(lists, bench);
}

/** How many of what belongs to each are still to be done. */
function withOpenCount(lists: Lists, what: string, noun: string): Lists | null {
  return withCount(lists, what, noun, false);
}

/** How many of what belongs to each are done. */
function withDoneCount(lists: Lists, what: string, noun: string): Lists | null {
  return withCount(lists, what, noun, true);
}

function withCount(lists: Lists, what: string, noun: string, isDone: boolean): Lists | null {
  const bench = benchOf(lists);
  const owner = entityNamed(noun, bench.entities);
  if (owner === null) return null;
  const child = childrenOf(owner, bench.entities).find(
    ({ entity }) => singularOf(what.toLowerCase()) === entity.singular.toLowerCase().split(" ").at(-1),
  );
  const where = child === undefined ? null : doneOf(child.entity);
  if (child === undefined || where === null) return null;
  if (isDone) countOf(bench, owner, child, `${child.entity.plural} done`, where);
  else countOf(bench, owner, child, `${child.entity.plural} left`, { ...where, not: true });
  return fromBench(lists, bench);
}

const WHOSE =
  /^(?:assignee|assigned to|assigned|who|owner|responsible|person|member|done by|helper|employee|volunteer|student|teacher)$/i;

/** Whose each is, to filter by; how much is asked for, in a chart as well. */
function withPeople(lists: Lists, words: string): Lists | null {
  if (!/workload|who does|assigned|(?:only|just)\b.*\bmy\b|\bmy\b.*\b(?:only|alone)$/i.test(words)) return null;
  const isNamed = (list: ComposedList) => words.split(" ").some((word) => word.length > 3 && isCalled(list, word));
  const whose = lists.flatMap((list) => {
    const { fields, titleField } = list.entity;
    const field = fields.find(
      ({ id, label, type }) => WHOSE.test(label) && id !== titleField && /^(?:text|choice|relation|tags)$/.test(type),
    );
    return field === undefined ? [] : [{ list, field }];
  });
  const meant =
    whose.find(({ list }) => isNamed(list)) ?? whose.find(({ field }) => /^assign/i.test(field.label)) ?? whose[0];
  if (meant === undefined) return null;
  const { list, field } = meant;
  const told = withFeatures(list, { filters: [...new Set([...list.entity.features.filters, field.id])] });
  const isCounted = /workload|who does/i.test(words) && field.type !== "tags";
  const chart = { type: "chart", shape: "bars", value: null, by: field.id } as const;
  return lists.toSpliced(lists.indexOf(list), 1, isCounted ? withView(told, chart) : told);
}

/** The last day of each, the longest ago first. */
function withLastOfEach(lists: Lists, noun: string): Lists | null {
  const family = familyOf(lists, noun);
  if (family === null) return null;
  const worked = applyAcross(lists, `last ${family.child.entity.singular} of each ${family.owner.singular}`);
  if (worked === null) return null;
  return worked.lists.map((list) =>
    list.entity.id === family.owner.id ? orderedBy(list, worked.field, "ascending") : list,
  );
}

const SOLD = /sale|order|purchase/i;

/** What is sold, by the sales of it. */
function soldIn(lists: Lists): string {
  const sales = lists.find(({ entity }) => SOLD.test(entity.singular));
  const relation = sales?.entity.fields.find(
    (field) => field.type === "relation" && !/customer|client|member|buyer|supplier/i.test(field.entity),
  );
  return (
    relation?.label ??
    sales?.entity.fields.find(({ label }) => /^(?:product|item|what|article|dish)$/i.test(label))?.label ??
    "product"
  );
}

/** How many belong to each; those that have none stand first. */
function withNoneFirst(lists: Lists, noun: string, what: string): Lists | null {
  const bench = benchOf(lists);
  const owner = entityNamed(noun, bench.entities);
  if (owner === null) return null;
  const child = childrenOf(owner, bench.entities).find(
    ({ entity }) => singularOf(what.toLowerCase()) === entity.singular.toLowerCase().split(" ").at(-1),
  );
  const count = child === undefined ? null : countOf(bench, owner, child, child.entity.plural);
  if (count === null) return null;
  return fromBench(lists, bench).map((list) =>
    list.entity.id === owner.id ? orderedBy(list, count, "ascending") : list,
  );
}

const LENT = /loan|lending|rental|hire|checkout|borrowing/i;

/** What is lent and not back is out: a tick of the loans, and how many of them each has. */
function withAvailable(lists: Lists, noun: string): Lists | null {
  const at = lists.findIndex(
    ({ entity }) => LENT.test(entity.singular) && entity.fields.some(({ type }) => type === "relation"),
  );
  const loans = lists[at];
  const relation = loans?.entity.fields.find(
    (field) =>
      field.type === "relation" && !/member|borrower|customer|client|person|reader|pupil|student/i.test(field.entity),
  );
  const known = loans?.entity.fields.find(
    (field) =>
      /return|back/i.test(field.label) &&
      (field.type === "checkbox" || (field.type === "date" && field.deadline !== true)),
  );
  if (loans === undefined || relation?.type !== "relation" || known?.type === "date") return null;
  const owner = lists.find(({ entity }) => entity.id === relation.entity);
  if (owner === undefined || (noun !== "" && !isCalled(owner, noun))) return null;
  const ticked = withTicked(loans, "returned");
  const tick = ticked?.entity.fields.find(({ type, label }) => type === "checkbox" && /return|back/i.test(label));
  if (ticked === null || tick === undefined) return null;
  const told = lists.toSpliced(at, 1, ticked);
  const bench = benchOf(told);
  countOf(bench, owner.entity, { entity: ticked.entity, relation }, "Out", { field: tick.id, is: false });
  return fromBench(told, bench);
}

const PEOPLE =
  /^(?:readers?|customers?|clients?|members?|students?|pupils?|borrowers?|players?|people|donors?|guests?|kids?|children|users?|buyers?|sellers?|drivers?|employees?|volunteers?|attendees?|workers?|helpers?|runners?|singers?|supporters?|friends?|scouts?)$/i;
const WHO =
  /^(?:name|who|member|reader|borrower|customer|client|student|pupil|player|person|donor|guest|child|buyer|driver|employee|volunteer|helper|runner|by)$/i;

/** Those with most: the sum of what belongs to each, or how many there are, in a chart of the largest. */
function withTop(lists: Lists, noun: string, most: number, isOfPieces = false): Lists | null {
  const family = familyOf(lists, noun);
  const most2 = Math.min(50, Math.max(2, most));
  const charted = (list: ComposedList, by: Field) => {
    const marks = list.entity.fields.find(
      ({ type, label }) => type === "number" && /^(?:score|marks?|points?|grade)s?$/i.test(label),
    );
    const pieces = list.entity.fields.find(
      ({ type, label }) => type === "number" && /^(?:quantity|qty|pieces|how many|sold|number)\b/i.test(label),
    );
    const amount = amountOf(list);
    // What is sold most goes by how many, and who buys most by what they come to.
    const value = (isOfPieces ? pieces : amount) ?? (isOfPieces ? null : marks) ?? null;
    const isPriced = pieces !== undefined && value !== null && value === amount && /^price\b/i.test(value.label);
    return withView(list, {
      type: "chart",
      shape: "bars",
      value: value?.id ?? null,
      by: by.id,
      ...(value !== null && value === marks ? { measure: "average" as const } : {}),
      ...(isPriced ? { times: pieces.id } : {}),
      most: most2,
    });
  };
  if (family !== null)
    return lists.map((list) =>
      list.entity.id === family.child.entity.id ? charted(list, family.child.relation) : list,
    );
  if (lists.some((list) => isCalled(list, noun))) return null;
  for (const [at, list] of lists.entries()) {
    const named = findField(singularOf(noun), list.entity.fields);
    const person = PEOPLE.test(noun)
      ? list.entity.fields.find(({ label, type }) => WHO.test(label) && /^(?:text|choice|relation)$/.test(type))
      : undefined;
    const by = named !== null && /^(?:text|choice|relation)$/.test(named.type) ? named : person;
    if (
      by !== undefined &&
      (by.id !== list.entity.titleField ||
        list.entity.singular.startsWith(`${singularOf(noun.toLowerCase())} `) ||
        /loan|visit|order|booking|donation|payment|invoice|shift|session|sale/.test(list.entity.singular))
    )
      return lists.toSpliced(at, 1, charted(list, by));
  }
  return null;
}
