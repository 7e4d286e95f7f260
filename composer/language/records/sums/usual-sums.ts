import type { Entity } from "@lathe/protocol/app/entity";
import { type Field, type FieldOf, isNumeric } from "@lathe/protocol/app/field";
import type { Period } from "@lathe/protocol/app/view";
import { Bench } from "../across/bench.ts";
import type { ComposedList } from "../composed.ts";
import { currencyOf } from "./computed-wishes.ts";

/** What is worked out for each of some records of those that belong to it, wherever both are kept. */
interface UsualSum {
  owner: RegExp;
  part: RegExp;
  /** What the sum is called: "Saved". */
  label: string;
  /** What of the parts is added up; how many there are where nothing is said. */
  value?: RegExp;
  /** The average of that, and not its sum. */
  isAverage?: true;
  /** Only those with this tick, or without it. */
  ticked?: { field: RegExp; is: boolean | string };
  /** What the sum is taken from, and what is left is called then. */
  from?: RegExp;
  left?: string;
  /** How much of that it is in percent is called so. */
  share?: string;
  /** Who has most stands first; it is called by what is added up, "Total steps", and no points are entered beside it. */
  ranks?: true;
  /** Only where somebody asked for it. */
  isShareTold?: true;
  /** Only where there is what it is taken from. */
  needsFrom?: true;
}

const MONEY_LEFT = "Left";
const PUPIL = /^(?:student|pupil|learner)$/;

const USUAL: readonly UsualSum[] = [
  {
    owner: /^(?:saving|(?:savings? )?(?:goal|pot|jar|fund))$/,
    part: /^(?:deposit|contribution)$/,
    label: "Saved",
    value: /amount|deposit|money|sum/i,
    from: /target|amount|goal|price|cost/i,
    left: "Still to save",
    share: "Progress",
    isShareTold: true,
  },
  {
    owner: /^(?:debt|loan|credit card|mortgage)$/,
    part: /^(?:payment|repayment|debt payment|instal?ment)$/,
    label: "Paid so far",
    value: /amount|payment|paid|sum/i,
    from: /balance|amount|owed|owe|principal|total/i,
    left: "Left to pay",
    share: "Progress",
    isShareTold: true,
  },
  {
    owner:
      /^(?:budget|category|budget category|envelope|budget item|budget line|(?:budget|spending|expense|category) (?:limit|budget))$/,
    part: /^(?:expense|transaction|purchase|spending)$/,
    label: "Spent",
    value: /amount|cost|price|sum|total/i,
    from: /budget|limit|planned|amount|allowance|allocated/i,
    left: MONEY_LEFT,
    share: "Progress",
    isShareTold: true,
  },
  {
    owner: /^(?:trip|holiday|vacation|journey)$/,
    part: /^expense$/,
    label: "Spent",
    value: /amount|cost|price|sum|total/i,
    from: /budget/i,
    left: MONEY_LEFT,
  },
  {
    owner: /^(?:event|concert|show|play|performance)$/,
    part: /^(?:ticket|ticket sale)$/,
    label: "Revenue",
    value: /price|amount/i,
  },
  {
    owner: /^(?:donor|giver|supporter|family|parishioner)$/,
    part: /^(?:donation|pledge|contribution|gift)$/,
    label: "Given",
    value: /amount|donat|sum/i,
  },
  {
    owner: /^(?:campaign|fundraiser|appeal|cause|fundraising goal|project|event)$/,
    part: /^(?:donation|pledge|contribution|gift)$/,
    label: "Raised",
    value: /amount|donat|sum/i,
    from: /goal|target/i,
    left: "Still to raise",
    share: "Reached",
  },
  { owner: /^(?:volunteer|helper)$/, part: /^volunteer hour$/, label: "Total hours", value: /^hours$/i, ranks: true },
  {
    owner: /^(?:participant|player|team|member|employee|friend)$/,
    part: /^entry$/,
    label: "Total points",
    value: /^points$/i,
    ranks: true,
  },
  {
    owner: /^(?:kid|child|family member|member)$/,
    part: /^(?:chore|task)$/,
    label: "Points earned",
    value: /points|stars|stickers|coins/i,
    ticked: { field: /done|completed|finished/i, is: true },
  },
  {
    owner: /^(?:kid|child)$/,
    part: /^chore$/,
    label: "Money earned",
    value: /money|earned|pocket|allowance/i,
    ticked: { field: /done|completed|finished/i, is: true },
  },
  {
    owner: /^(?:kid|child|family member|member)$/,
    part: /^reward$/,
    label: "Points spent",
    value: /points|cost/i,
    ticked: { field: /redeemed|claimed|given/i, is: true },
    from: /^points earned$/i,
    left: "Points left",
    needsFrom: true,
  },
  {
    owner: /^(?:kid|child)$/,
    part: /^reward$/,
    label: "Money spent",
    value: /price/i,
    ticked: { field: /redeemed|claimed|given/i, is: true },
    from: /^money earned$/i,
    left: "Money left",
  },
  {
    owner: /^(?:trip|holiday|vacation)$/,
    part: /^budget item$/,
    label: "Budget",
    value: /planned|budget|estimated/i,
  },
  {
    owner: /^(?:bank )?account$/,
    part: /^transaction$/,
    label: "Money in",
    value: /amount/i,
    ticked: { field: /^type$/i, is: "Income" },
  },
  {
    owner: /^(?:bank )?account$/,
    part: /^transaction$/,
    label: "Money out",
    value: /amount/i,
    ticked: { field: /^type$/i, is: "Expense" },
    from: /^money in$/i,
    left: "Balance",
  },
  {
    owner: /^(?:person|recipient|friend|family member)$/,
    part: /^(?:gift|present|wish|gift idea)$/,
    label: "Spent",
    value: /price|cost|spent/i,
    ticked: { field: /bought|purchased/i, is: true },
    from: /budget/i,
    left: MONEY_LEFT,
  },
  {
    owner: /^(?:participant|member|player|team|friend)$/,
    part: /^challenge entry$/,
    label: "Total",
    value: /./,
    ranks: true,
  },
  {
    owner: /^(?:team|house|contestant|contest entry|act)$/,
    part: /^(?:score|point)$/,
    label: "Points",
    value: /^points$/i,
  },
  { owner: /^(?:player|athlete|member)$/, part: /^stat line$/, label: "Total points", value: /^points$/i },
  { owner: /^(?:player|athlete|member)$/, part: /^stat line$/, label: "Total goals", value: /^goals$/i },
  { owner: PUPIL, part: /^behaviour entry$/, label: "Points", value: /points|stars/i },
  {
    owner: /^(?:student|pupil|learner|subject|course)$/,
    part: /^(?:(?:(?:test|exam|school|quiz|final) )?(?:grade|mark|score)|(?:exam|test|quiz) result)$/,
    label: "Average",
    value: /^(?:grade|marks?|score|points)$/i,
    isAverage: true,
  },
  {
    owner: /^(?:trip|suitcase|bag|packing list)$/,
    part: /^packing item$/,
    label: "Left to pack",
    ticked: { field: /packed/i, is: false },
  },
];

/** "Savings goals and deposits": each goal has what is saved, and what of the target is still missing. */
export function withUsualSums(lists: readonly ComposedList[]): readonly ComposedList[] {
  const bench = new Bench(
    lists.map(({ entity }) => entity),
    lists.map(({ entity }) => currencyOf(entity)).find((currency) => currency !== "USD") ?? "USD",
  );
  for (const { entity: part } of lists)
    for (const relation of part.fields)
      if (relation.type === "relation" && !relation.many) addSums(bench, part, relation);
  return lists.map((list, index) => {
    const entity = bench.entities[index];
    return entity === undefined || entity === list.entity ? list : { ...list, entity: withWholeTotals(entity) };
  });
}

function addSums(bench: Bench, part: Entity, relation: FieldOf<"relation">): void {
  const owner = bench.entity(relation.entity);
  if (owner.fields.some((field) => field.type === "rollup" && field.entity === part.id)) return;
  for (const usual of USUAL)
    if (usual.owner.test(owner.singular) && usual.part.test(part.singular)) addSum(bench, part, relation, usual);
}

function addSum(bench: Bench, part: Entity, relation: FieldOf<"relation">, usual: UsualSum): void {
  const owner = bench.entity(relation.entity);
  const { label, value, ticked, from, left, share, isShareTold, ranks, isAverage } = usual;
  // Of money in and out only what went out is spent.
  const wentOut = label === "Spent" ? numberOf(part, /^(?:expense|cost|spending|bill|outgoing) amount$/i) : null;
  const added = value === undefined ? null : (wentOut ?? numberOf(part, value));
  const tick = ticked === undefined ? null : part.fields.find((each) => canBe(each, ticked));
  if ((value !== undefined && added === null) || (value === undefined && tick === undefined)) return;
  // Money that comes in is told from what goes out, or not at all.
  if (tick === undefined && typeof ticked?.is === "string") return;
  const isMoney = added?.type === "money";
  const whole = from === undefined ? null : numberOf(owner, from);
  if (whole === null && usual.needsFrom === true) return;
  const during = duringOf(whole, part);
  // Nothing says which of the ideas were bought: all of them together are a plan.
  const plain = label === "Spent" && ticked?.is === true && tick === undefined ? "Planned" : label;
  if (plain !== label && owner.fields.some((field) => field.label === plain)) return;
  const named = ranks === true && added !== null ? rankedBy(bench, owner, added) : plain;
  const sum = bench.addComputed(owner.id, named, {
    type: "rollup",
    entity: part.id,
    relation: relation.id,
    measure: added === null ? { type: "count" } : { type: isAverage === true ? "average" : "sum", field: added.id },
    ...(tick === undefined || tick === null || ticked === undefined
      ? {}
      : { where: { field: tick.id, is: ticked.is } }),
    ...(during === null ? {} : { during }),
    ...(isMoney ? { decimals: 2, currency: bench.currency } : { decimals: isAverage === true ? 1 : 0 }),
  });
  if (sum !== null && ranks === true) bench.orderBy(owner.id, sum.id);
  if (sum === null || left === undefined || whole === null || whole.id === sum.id) return;
  bench.addComputed(owner.id, left, {
    type: "formula",
    formula: `${whole.id} - ${sum.id}`,
    ...(isMoney ? { decimals: 2, currency: bench.currency } : { decimals: 0 }),
  });
  if (share !== undefined && (isShareTold !== true || owner.fields.some((field) => field.label === share)))
    bench.addComputed(owner.id, share, {
      type: "formula",
      formula: `${sum.id} / ${whole.id} * 100`,
      decimals: 0,
      unit: "%",
    });
}

/** What the sum of somebody's entries is called; points that were entered by hand make room for it. */
function rankedBy(bench: Bench, { id, fields }: Entity, { label }: Field): string {
  const total = /^points$/i.test(label)
    ? "Points"
    : `Total ${label.toLowerCase().replace(/^(?:number of|daily) /, "")}`;
  const points = fields.find((field) => field.type === "number" && field.label.toLowerCase() === label.toLowerCase());
  if (points !== undefined) bench.retype(id, points.id, { type: "number" }, total);
  return total;
}

/** "Monthly limit": against what was spent this month. */
function duringOf(whole: Field | null, { fields }: Entity): { field: string; period: Period } | null {
  const day = fields.find(({ type, ...field }) => type === "date" && !("deadline" in field));
  const period = PERIODS.find(([words]) => words.test(whole?.label ?? ""))?.[1];
  return day === undefined || period === undefined ? null : { field: day.id, period };
}

const PERIODS: readonly (readonly [RegExp, Period])[] = [
  [/\bmonth(?:ly)?\b/i, "month"],
  [/\bweek(?:ly)?\b/i, "week"],
  [/\b(?:year(?:ly)?|annual)\b/i, "year"],
];

function canBe(field: Field, { field: words, is }: NonNullable<UsualSum["ticked"]>): boolean {
  if (!words.test(field.label)) return false;
  return typeof is === "string" ? field.type === "choice" && field.options.includes(is) : field.type === "checkbox";
}

const POINTS = /^(?:points earned|money in|money earned)$/i;

/** The number that a pattern names: one that is entered, or the points that somebody has. */
function numberOf({ fields, titleField }: Entity, pattern: RegExp): Field | null {
  const named = fields.filter(
    (field) =>
      field.id !== titleField &&
      isNumeric(field) &&
      field.type !== "formula" &&
      (field.type !== "rollup" || POINTS.test(field.label)) &&
      pattern.test(field.label),
  );
  return named[0] ?? null;
}

/** Totals of fields that are still there. */
function withWholeTotals(entity: Entity): Entity {
  const { features, fields } = entity;
  const totals = features.totals.filter((id) => fields.some((field) => field.id === id));
  return { ...entity, features: { ...features, totals } };
}
