import { type Field, isNumeric } from "@lathe/protocol/app/field";
import type { Period } from "@lathe/protocol/app/view";
import { makeField } from "../../field-kinds.ts";
import { type ComposedList, addField } from "../composed.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { applyAskedMeasure } from "../pieces/piece-measures.ts";
import { GOALS_OF_LEVELS } from "./level-goals.ts";

type Goals = Partial<Record<Period, number>>;

const PERIODS: readonly [RegExp, Period][] = [
  [/^(?:daily|day)$/i, "day"],
  [/^(?:weekly|week)$/i, "week"],
  [/^(?:monthly|month)$/i, "month"],
  [/^(?:yearly|annual|year|reading)$/i, "year"],
];

/** What people usually set themselves, by the number that it is about. */
const OF_NUMBERS: readonly [label: RegExp, usual: Goals][] = [
  [/\b(?:calories|kcal)\b/i, { day: 2_000 }],
  [/\bsteps\b/i, { day: 10_000, week: 70_000 }],
  [/\bglasses\b/i, { day: 8 }],
  [/\bhours (?:of sleep|slept)\b|^(?:sleep )?hours$/i, { day: 8 }],
  [/\b(?:distance|km|kilomet(?:re|er)s|miles)\b/i, { day: 5, week: 25, month: 100, year: 1_000 }],
  [/\bpages\b/i, { day: 20, week: 150, month: 600 }],
  [/\bwords?\b/i, { day: 500, week: 3_500, month: 15_000 }],
  [/\b(?:minutes|duration|time spent|practice time)\b/i, { day: 30, week: 150, month: 600 }],
  [/\bprotein\b/i, { day: 100 }],
  [/\bml$/i, { day: 2_000 }],
];

/** Of things that are finished, and of what is done on a day. */
const OF_COUNTS: readonly [records: RegExp, usual: Goals, words: string][] = [
  [/^(?:book|audiobook|comic)$/, { month: 2, year: 24 }, "books finished"],
  [/^(?:film|movie)$/, { month: 4, year: 50 }, "films watched"],
  [/(?:^| )(?:workout|session|run|ride|swim|hike|class)$/, { week: 3, month: 12, year: 150 }, ""],
];

/** A goal as large as what is usual on a day, or so many times smaller or larger, is one of a day. */
const NEAR = 3;

const NOTE = "You said no number, so that the goal is a usual one. Another one is set in a word: “goal of 1800 a day”.";

/** A goal of which nobody said how much: "a daily goal", "yearly reading goal", "weekly goals". */
export const ASKED_GOALS: readonly AskedWords[] = [
  ...GOALS_OF_LEVELS,
  {
    pattern:
      /^(?:(?:and|with|set|sets?|see|show|track|towards?|against|have|an?|the|my|our|your) )*(daily|weekly|monthly|yearly|annual|reading)(?: (?:[\p{L}-]+))?(?: intake)? (?:goals?|targets?|limits?)(?: (?:tracking|tracker|progress|setting))?$/iu,
    change: withUsualGoal,
    note: NOTE,
  },
  {
    pattern:
      /^(?:(?:and|with|set|an?|the|my|our) )*(?:goals?|targets?) (?:per|an?|each|every|for the) (day|week|month|year)$/i,
    change: withUsualGoal,
    note: NOTE,
  },
  {
    // "goal 1800" of calories is one of a day.
    pattern:
      /^(?:(?:and|with|set|an?|the|my) )*(?:goal|target|limit)(?: (?:of|is))?:? ?(\d[\d,.]*)(?: ?(?:kcal|calories|steps|ml|glasses|pages|g))?$/i,
    change: (list, [, told = ""]) => {
      const goal = Number(told.replace(/,/g, ""));
      for (const [label, { day }] of OF_NUMBERS) {
        const field = list.entity.fields.find((each) => isNumeric(each) && label.test(named(each)));
        if (field !== undefined && day !== undefined && goal >= day / NEAR && goal <= day * NEAR)
          return measured(list, `goal of ${goal} ${field.label.toLowerCase()} today`);
      }
      return null;
    },
  },
  {
    // "how many calories are left for today", "remaining calories"
    pattern:
      /^(?:(?:and|with|see|show|know|view|the|my|our) )*(?:how (?:many|much) )?(?:(?:remaining )([\p{L}]+)|([\p{L}]+)(?: (?:i|we|are|is|have|do|can|still))* (?:left|remaining|to go|eat|drink))(?: (?:to (?:eat|drink|walk|go|have)|for|of|until|on|in|each|every|per|the|my|a))*(?: (?:today|day|daily))?$/iu,
    change: (list, [, before, behind]) => {
      const what = (before ?? behind ?? "").toLowerCase();
      const field = list.entity.fields.find((each) => isNumeric(each) && named(each).toLowerCase().includes(what));
      if (what.length < 4 || field === undefined || field.type === "money") return null;
      if ((list.figures ?? []).some(({ goal }) => goal !== undefined)) return { ...list };
      return withUsualGoal(list, [undefined, "daily"]);
    },
    note: NOTE,
  },
];

function withUsualGoal(list: ComposedList, [, said = ""]: readonly (string | undefined)[]): ComposedList | null {
  const period = PERIODS.find(([words]) => words.test(said))?.[1];
  if (period === undefined) return null;
  const during = { day: "today", week: "this week", month: "this month", year: "this year" }[period];
  const { entity } = list;
  for (const [label, usual] of OF_NUMBERS) {
    const goal = usual[period];
    const field = entity.fields.find((each) => isNumeric(each) && label.test(named(each)));
    if (field !== undefined && goal !== undefined)
      return measured(list, `goal of ${goal} ${field.label.toLowerCase()} ${during}`);
  }
  const [, usual, words = ""] = OF_COUNTS.find(([records]) => records.test(entity.singular)) ?? [];
  const goal = usual?.[period];
  return goal === undefined
    ? null
    : measured(list, `goal of ${goal} ${words === "" ? entity.plural : words} ${during}`);
}

/** "Amount ml": what it is called by and what it is in. */
function named(field: Field): string {
  return field.type === "number" && field.unit !== undefined ? `${field.label} ${field.unit}` : field.label;
}

function measured(list: ComposedList, words: string): ComposedList | null {
  const [changed] = applyAskedMeasure([list], words) ?? [];
  return changed ?? null;
}

/** Who made what is collected is worth nothing by himself. */
const MAKER = /(?:^| )(?:author|artist|composer|maker|player|brewery|distillery|publisher|series|set)$/;

/** "total value" of a collection that says nothing of money: each piece has its value. */
export const ASKED_WORTH: AskedWords = {
  pattern:
    /^(?:(?:and|with|show|see|view|the|its|my|our) )*(?:(?:total|overall) (?:collection )?(?:value|worth)(?: of (?:the|my|our) [\p{L} ]+)?|(?:know )?(?:what|how much) (?:they|it|each|all of (?:it|them)|everything|(?:the|my|our) [\p{L}]+(?: collection)?) (?:are|is)(?: all)? worth(?: now| today| in total| altogether)?)$/iu,
  change: (list) => {
    if (list.entity.fields.some(({ type }) => type === "money") || MAKER.test(list.entity.singular)) return null;
    const { list: valued, field } = addField(list, makeField("Value", { type: "money", currency: "USD" }));
    const { entity } = valued;
    const examples = entity.examples.map((example, index) => ({
      ...example,
      [field.id]: [24, 8, 45, 12, 90][index % 5] ?? 24,
    }));
    const totals = [...entity.features.totals, field.id];
    return { ...valued, entity: { ...entity, examples, features: { ...entity.features, totals } } };
  },
};
