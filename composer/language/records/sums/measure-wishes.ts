import type { BlockOf } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { Measure, Period, View, ViewOf } from "@lathe/protocol/app/view";
import { makeField } from "../../field-kinds.ts";
import { findField } from "../../field-phrase.ts";
import type { Reading } from "../../recognizer.ts";
import { asLabel, singularOf } from "../../words.ts";
import { isDayOfLife } from "../fields/days-of-life.ts";
import { personField } from "../fields/chart-fields.ts";
import { type ComposedList, type ListWish, addField, withField, withView } from "../composed.ts";
import { dateField } from "./date-of.ts";
import { calledIn } from "./figure-labels.ts";
import { onlyOf, whichLabel } from "./which-records.ts";
import { usualGroup } from "../fields/group-fields.ts";
import { addAmount, type Amount, asNumber, fieldOfSuperlative, findAmount, isLevel, numbersOf } from "./find-amount.ts";
import { isWorkedOutMoney } from "./is-share.ts";
import { isSaid } from "../fields/best-fields.ts";
import { withUnitTotal } from "./with-unit-total.ts";
import { pointsOf } from "./measure-points.ts";
import { AMOUNT, findMeasures, type MeasureWords } from "./measure-words.ts";

type Figure = BlockOf<"stats">["items"][number];

/** What is said where there is nothing to add up, count or draw. */
export const NO_CHART =
  "A chart or a number needs something to add up or to count: “a chart of amount by category”, “average rating per genre”, “total hours this month”.";

/** Numbers about records, and charts of them. */
export function findMeasureWishes(reading: Reading): ListWish[] {
  return findMeasures(reading).map((words) => ({
    spans: [words.span],
    words: words.text.trim(),
    answer: NO_CHART,
    apply: (lists) => applyMeasure(lists, words),
  }));
}

/** The lists with what was asked for in the one that it suits best; the same lists where it suits none. */
export function applyMeasure(lists: readonly ComposedList[], words: MeasureWords): readonly ComposedList[] {
  const suited = lists.map((list, index) => ({
    index,
    changed: measured(list, words, lists.length === 1),
    points: pointsOf(list, words),
  }));
  const best = suited
    .filter(({ changed }) => changed !== null)
    .toSorted((a, b) => b.points - a.points || a.index - b.index)[0];
  return best === undefined || best.changed === null ? lists : lists.toSpliced(best.index, 1, best.changed);
}

function measured(list: ComposedList, words: MeasureWords, isOnly: boolean): ComposedList | null {
  // "count of books": every list says how many it has.
  if (/^count of /i.test(words.text) && isTitle(list, words.what) && words.by === null && !words.isOverTime)
    return { ...list };
  const isItself = words.by !== null && isTitle(list, words.by) && findField(words.by, list.entity.fields) === null;
  if (isItself && !isOnly && !words.isRanking) return null;
  if (words.isChart || words.by !== null || words.isOverTime || words.isRanking) return withChart(list, words);
  return withFigure(list, words);
}

/** The amount that a measure is about; null where the list has none. */
function amountOf(list: ComposedList, words: MeasureWords): Amount | null {
  const { what, measure, by, isOverTime, isChart } = words;
  const none: Amount = { list, field: null, times: null, isNamed: false };
  if (words.isRanking && what === "") return { ...none, field: quantityOf(list) ?? amountGiven(list, words) };
  if (words.goal !== null && what === "" && measure !== "count") {
    const saved = numbersOf(list).filter(({ label }) => !/goal|target|price|budget/i.test(label));
    const spent = /\b(?:budget|spend|spent|money)\b/i.test(words.text)
      ? numbersOf(list).find(({ label, type }) => type === "money" && !/budget|goal|target/i.test(label))
      : undefined;
    if (spent !== undefined) return { ...none, field: spent };
    return {
      ...none,
      field: saved.find(({ label }) => /deposit|amount|saved|raised|paid/i.test(label)) ?? saved[0] ?? null,
    };
  }
  // "a chart by status" counts, whatever else they have.
  if (isChart && what === "" && measure === null && /^(?:status|stage|state|phase|priority)$/i.test(by ?? ""))
    return none;
  const isCount = measure === "count" || measure === "different";
  const superlative =
    (measure === "highest" || measure === "lowest") && what.split(" ").some((word) => isSaid(list, word))
      ? fieldOfSuperlative(words.text, numbersOf(list))
      : null;
  const isUnknown = (findAmount(list, what, false)?.field ?? null) === null;
  if (superlative !== null && isUnknown) return { ...none, field: superlative };
  // "daily steps": what each record is about is its number.
  if (numbersOf(list).length === 0 && what === "" && isOverTime && AMOUNT.test(list.entity.plural))
    return addAmount(list, list.entity.plural.split(" ").at(-1) ?? "", true);
  const amount =
    findAmount(list, what, isCount) ??
    (isCount || (measure === null && !isOverTime && by === null) ? null : asNumber(list, what)) ??
    (isOverTime || by !== null || isChart ? addAmount(list, what) : null);
  // "sightings per month" of what is called in another way
  if (amount === null && words.step !== null && measure === null && /^[\p{L}]+s$/u.test(what)) return none;
  if (amount === null || isCount || amount.field !== null) return amount;
  // Of what is spent alone no profit is known.
  if (LEFT_OVER.test(what)) return null;
  // "catches per month": how many there are.
  if (what !== "" && measure === null) return amount;
  // A number is asked for, and nothing says which.
  // Years are no amount: "total per artist" counts then.
  const numbers = numbersOf(list).filter(({ label }) => !/^(?:year|vintage)\b|\byear$/i.test(label));
  const needsNumber = measure !== null || (isOverTime && !isChart);
  const usual =
    measure === "average" || measure === "highest"
      ? (numbers.find(
          (field) =>
            (field.type === "formula" || NIGHT.test(list.entity.singular)) &&
            /\b(?:hours|duration)\b/i.test(field.label),
        ) ??
        numbers.find(({ type }) => type === "rating") ??
        numbers.find(({ label }) => measure === "highest" && /^(?:weight|distance|score|points|speed)/i.test(label)) ??
        numbers[0])
      : (numbers.find(isWorkedOutMoney) ??
        numbers.find(({ type, label }) => type === "money" && !/\b(?:per|each|hourly)\b/i.test(label)) ??
        numbers.find(({ type }) => type === "money") ??
        numbers.find((field) => !isLevel(field, list.entity)) ??
        numbers[0]);
  if (usual !== undefined && (needsNumber || isOverTime)) return { ...amount, field: usual };
  return needsNumber && measure !== "sum" ? null : amount;
}

/** How long it was says more of a night than how good. */
const NIGHT = /(?:^| )(?:night|sleep|nap)$/;

const LEFT_OVER = /^(?:(?:net|gross|total|my|our) )*(?:profits?|margins?|cash ?flow|net worth)$/i;

/** "which crops gave the most" */
function amountGiven(list: ComposedList, { text }: MeasureWords): Field | null {
  const gives =
    /\b(?:gave|give|made|make|produced?|produces|yield(?:s|ed)?|brought|bring|earn(?:s|ed)?|raised|cost|spen[dt]|scored?|won)\b/i;
  return gives.test(text) ? (numbersOf(list).find((field) => !isLevel(field, list.entity)) ?? null) : null;
}

function withChart(plain: ComposedList, asked: MeasureWords): ComposedList | null {
  const told = asked.what === "" && asked.measure === "sum" ? withUnitTotal(plain) : plain;
  // "total for each stay" is one of each record.
  if (told !== plain && asked.by !== null && OF_RECORD.test(asked.by)) return told;
  // A line goes on with time.
  const isLine =
    asked.shape === "line" &&
    asked.by === null &&
    (asked.what !== "" || told.views.every(({ type }) => type !== "chart"));
  const words = isLine ? { ...asked, isOverTime: true } : asked;
  const { by: byWords, isOverTime, measure, what } = words;
  const isBare = what === "" && byWords === null && measure === null && words.isChart;
  // "a chart" where there is one; of several numbers over time there is one for each.
  if (
    isBare &&
    !isOverTime &&
    told.views.some((view) => view.type === "chart" && view.shape === (words.shape ?? view.shape))
  )
    return { ...told };
  const numbers = numbersOf(told);
  if (
    isBare &&
    isOverTime &&
    numbers.length > 1 &&
    numbers.length <= 3 &&
    numbers.every(({ type }) => type === "number")
  )
    return numbers.reduce<ComposedList | null>(
      (list, { label }) => (list === null ? null : withChart(list, { ...words, what: label })),
      told,
    );
  // "weekly averages" of a blood pressure: of both.
  const levels = numbers.filter((field) => field.type === "number" && isLevel(field, told.entity));
  // "temperature, chart" of a log: how it goes on.
  const isOfDays =
    told.entity.fields.some(({ type }) => type === "date") && told.entity.order.direction === "descending";
  const [level] = levels;
  if (isBare && !isOverTime && isOfDays && level !== undefined)
    return withChart(told, { ...words, what: level.label, isOverTime: true });
  if (measure === "average" && what === "" && byWords === null && isOverTime && levels.length > 1 && levels.length <= 3)
    return levels.reduce<ComposedList | null>(
      (list, { label }) => (list === null ? null : withChart(list, { ...words, what: label })),
      told,
    );
  const amount = amountOf(told, words);
  // "a chart of moods"
  if (amount === null && byWords === null && !isOverTime && isGrouping(findField(what, told.entity.fields)))
    return withChart(told, { ...words, what: "", by: what, measure: "count" });
  if (amount === null) return null;
  const { field, times } = amount;
  let list = amount.list;
  const title = words.isRanking && byWords === null ? { list, field: titleOf(list) } : null;
  const by = byWords === null ? title : groupField(list, byWords);
  if (byWords !== null && (by === null || by.field.id === field?.id)) return null;
  list = by?.list ?? list;
  const dated = isOverTime ? dateField(list, words, amount.isNamed || words.isChart || measure !== null) : null;
  if (isOverTime && dated === null) return null;
  list = dated?.list ?? list;
  const { fields } = list.entity;
  const groupers = fields.filter(({ type }) => ["choice", "relation", "checkbox", "rating"].includes(type));
  const usual =
    by === null && dated === null
      ? (groupers.find(({ type }) => type === "choice") ??
        fields.find((each) => each.type === "date" && !isDayOfLife(each)) ??
        groupers[0] ??
        fields.find(({ type, label }) => type === "text" && SORTS.test(label)) ??
        (field === null ? null : titleOf(list)))
      : null;
  const which = onlyOf(list, words) ?? null;
  if (words.only !== null && which === null) return null;
  const current = words.during === null ? null : dateField(list, words, true);
  if (words.during !== null && current === null) return null;
  list = current?.list ?? list;
  const during = words.during === null || current === null ? null : { field: current.field, period: words.during };
  const charts = [by?.field, dated?.field, usual].flatMap((each) =>
    each === undefined || each === null ? [] : [each],
  );
  if (charts.length === 0) return null;
  return charts.reduce<ComposedList>((sofar, each) => {
    const { step, shape, most } = words;
    const told = measure === "count" || measure === "different" ? null : measure;
    const combined = told ?? (field !== null && isLevel(field, list.entity) ? "average" : "sum");
    const overTime = each.type === "date";
    const view: ViewOf<"chart"> = {
      type: "chart",
      shape: shape ?? (overTime && (field?.type === "number" || step === "day" || step === "week") ? "line" : "bars"),
      value: field?.id ?? null,
      by: each.id,
      ...(field === null || combined === "sum" ? {} : { measure: combined }),
      ...(times === null ? {} : { times: times.id }),
      ...(overTime ? stepOf(list.entity, step, field, combined) : {}),
      ...(most === null || overTime ? {} : { most }),
      ...(which === null ? {} : { only: which }),
      ...(during === null || during.field.id === each.id
        ? {}
        : { during: { field: during.field.id, period: during.period } }),
    };
    // The same in another shape, which nobody asked for.
    const isThere = (other: View) =>
      other.type === "chart" && JSON.stringify({ ...view, shape: null }) === JSON.stringify({ ...other, shape: null });
    return shape === null && sofar.views.some(isThere) ? { ...sofar } : withView(sofar, view);
  }, list);
}

/** Words by which things are put together, told as text. */
const SORTS = /^(?:category|type|kind|group|genre|department|location|place|room|supplier|brand)$/i;

const OF_RECORD =
  /^(?:stays?|bookings?|orders?|jobs?|trips?|visits?|lines?|rows?|items?|entry|sales?|rentals?|hires?|one)$/i;

function isGrouping(field: Field | null): boolean {
  return field !== null && ["choice", "relation", "text", "checkbox"].includes(field.type);
}

/** How things stand is seen from week to week when nothing is said. */
function stepOf(entity: Entity, step: Period | null, value: Field | null, measure: Measure): { step?: Period } {
  const usual = step ?? (value !== null && measure === "average" && isLevel(value, entity) ? "week" : "month");
  return usual === "month" ? {} : { step: usual };
}

function quantityOf(list: ComposedList): Field | null {
  return numbersOf(list).find(({ label }) => /quantity|qty|count|how many|sold|times/i.test(label)) ?? null;
}

function groupField(list: ComposedList, words: string): { list: ComposedList; field: Field } | null {
  const types = ["choice", "text", "relation", "checkbox", "rating", "date"] as const;
  const of = (each: string) =>
    personField(list, each) ??
    (findField(each, list.entity.fields) === null && isTitle(list, each)
      ? { list, field: titleOf(list) }
      : (usualGroup(list, each) ?? withField(list, each, types)));
  // "what each one ordered" is told of each by itself.
  if (/^(?:each |every )?(?:ones?|other|it|them|they)\b/i.test(words)) return null;
  const [first = words] = words.split(" ");
  return of(words) ?? (first === words ? null : of(first));
}

function titleOf({ entity }: ComposedList): Field {
  return (
    entity.fields.find(({ id }) => id === entity.titleField) ?? entity.fields[0] ?? makeField("Name", { type: "text" })
  );
}

/** "per player" of what is called by the player's name, and "per product" of sales that are called by the item. */
function isTitle(list: ComposedList, words: string): boolean {
  const isThing = THING.test(words) && THING.test(titleOf(list).label);
  return isThing || singularOf(words.toLowerCase()) === list.entity.singular;
}

const THING = /^(?:products?|items?|articles?|goods|things?|what)$/i;

/** The date that time goes by; a new one where there is none and the amount is known. */
const DURING: Record<Period, string> = { day: "today", week: "this week", month: "this month", year: "this year" };

function withFigure(told: ComposedList, words: MeasureWords): ComposedList | null {
  const { measure, during, only, goal } = words;
  const amount = amountOf(told, words);
  const counted = countOf(told, words);
  if (counted !== null || measure === "different") return counted;
  if (amount === null) return measure === "average" ? withAverageField(told, words) : null;
  let list = amount.list;
  const isCount = measure === "count" || amount.field === null;
  if (amount.field === null && measure !== "count" && measure !== "sum" && measure !== null) return null;
  if (amount.field === null && goal === null && measure === "sum" && only === null && during === null) return null;
  const dated = during === null ? null : dateField(list, words, true);
  if (during !== null && dated === null) return null;
  list = dated?.list ?? list;
  const which = onlyOf(list, words);
  if (which === undefined) {
    // "how many bottles are left" is a number that is kept.
    return amount.field !== null && /\bleft\b|remaining/i.test(words.text) ? totalled(list, amount.field) : null;
  }
  const plain = during === null && which === null && amount.times === null && goal === null;
  if (!isCount && plain && measure === "sum" && amount.field !== null && amount.field.type !== "rating")
    return totalled(list, amount.field);
  const combined = measure === null || measure === "count" ? "sum" : measure;
  const field = amount.field;
  const all = { sum: "Total", average: "Average", highest: "Highest", lowest: "Lowest" }[combined];
  const name =
    field === null
      ? asLabel(list.entity.plural)
      : amount.times === null
        ? `${all} ${calledIn(words, field)
            .toLowerCase()
            .replace(/^total\b ?/, "")}`.trim()
        : `${all} value`;
  const label = [
    goal === null ? name : asLabel(field?.label ?? list.entity.plural),
    whichLabel(list, which),
    during === null ? null : DURING[during],
  ]
    .filter((part) => part !== null)
    .join(" ");
  return withFigures(list, {
    label: label.slice(0, 60),
    entity: list.entity.id,
    measure:
      field === null
        ? { type: "count" }
        : { type: combined, field: field.id, ...(amount.times === null ? {} : { times: amount.times.id }) },
    ...(which === null ? {} : { only: which }),
    ...(during === null || dated === null ? {} : { during: { field: dated.field.id, period: during } }),
    ...(goal === null || !(goal > 0) ? {} : { goal }),
  });
}

/** "date, distance, average speed": something that is kept. */
function withAverageField(list: ComposedList, { text, what, during, only }: MeasureWords): ComposedList | null {
  const isKept = !/\b(?:show|see|know|tell|view|display|calculat|work)/i.test(text) && /^[\p{L} ]{3,30}$/u.test(what);
  if (!isKept || during !== null || only !== null || list.entity.fields.length >= 30) return null;
  return addField(list, makeField(`Average ${what}`, { type: "number", min: 0 })).list;
}

function totalled(list: ComposedList, field: Field): ComposedList {
  if (field.type === "rating") return list;
  const totals = [...new Set([...list.entity.features.totals, field.id])];
  return { ...list, entity: { ...list.entity, features: { ...list.entity.features, totals } } };
}

/** How many different values there are; how many are late. */
function countOf(list: ComposedList, { what, only, measure }: MeasureWords): ComposedList | null {
  const { entity } = list;
  if (only === "overdue") {
    const deadline = entity.fields.some((field) => field.type === "date" && field.deadline === true);
    return deadline
      ? withFigures(list, { label: "Overdue", entity: entity.id, measure: { type: "count" }, only })
      : null;
  }
  const field = measure === "different" || measure === "count" ? findField(what, entity.fields) : null;
  const isValue = field !== null && ["text", "choice", "tags", "relation"].includes(field.type);
  if (field === null || (measure === "count" && !isValue)) return null;
  return withFigures(list, {
    label: `Different ${what.toLowerCase()}`.slice(0, 60),
    entity: entity.id,
    measure: { type: "different", field: field.id },
  });
}

function withFigures(list: ComposedList, figure: Figure): ComposedList {
  return { ...list, figures: [...(list.figures ?? []), figure] };
}
