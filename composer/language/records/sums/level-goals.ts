import type { Field } from "@lathe/protocol/app/field";
import { dayOf } from "../asked/asked-of-list.ts";
import type { ComposedList } from "../composed.ts";
import type { AskedWords } from "../pieces/piece-marks.ts";
import { isLevel, numbersOf } from "./find-amount.ts";

/** Of what stands at some height and is not added up: how it is now, and how far it is from there. */
const OF_LEVEL =
  "^(?:(?:and|with|set|sets?|see|show|track|towards?|have|an?|the|my|our) )*(?:(?:goal|target|ideal|desired|dream) ([\\p{L}]+(?: [\\p{L}]+)??)|([\\p{L}]+(?: [\\p{L}]+)?) (?:goal|target))";

/** "goal weight", "target weight of 68 kg" */
export const GOALS_OF_LEVELS: readonly AskedWords[] = [
  {
    pattern: new RegExp(`${OF_LEVEL}(?: (?:of|is))?:? ?(\\d[\\d.]*) ?(kg|kilos?|lbs?|pounds|cm|%)?$`, "iu"),
    change: (list, [, before, behind, told, unit]) =>
      withTarget(list, before ?? behind ?? "", Number(told), /^(?:lb|pound)/i.test(unit ?? "")),
  },
  {
    pattern: new RegExp(`${OF_LEVEL}$`, "iu"),
    change: (list, [, before, behind]) => withTarget(list, before ?? behind ?? "", null, false),
    note: "You said no number, so that the goal is one that I made up. Another one is set in a word: “goal weight 68 kg”.",
  },
];

/** "my goal is 68 kg", of the only number that stands at some height. */
const BARE = /^(?:goal|target)(?: (?:of|is))?:? ?(\d[\d.]*) ?(kg|kilos?|lbs?|pounds|cm|%)?$/iu;

/** The list with the goal that words tell; null where they tell none, or no number of it is measured day by day. */
export function goalOfLevel(list: ComposedList, words: string): ComposedList | null {
  const [told] = GOALS_OF_LEVELS;
  const groups = told?.pattern.exec(words);
  const named = told !== undefined && groups ? told.change(list, [...groups], words) : null;
  if (named !== null) return named;
  const [, goal, unit] = BARE.exec(words) ?? [];
  const levels = numbersOf(list).filter((field) => field.type === "number" && isLevel(field, list.entity));
  const [only, ...others] = levels;
  if (goal === undefined || only === undefined || others.length > 0) return null;
  return withTarget(list, only.label, Number(goal), /^(?:lb|pound)/i.test(unit ?? ""));
}

function withTarget(told: ComposedList, what: string, said: number | null, isInPounds: boolean): ComposedList | null {
  const list = isInPounds ? inPounds(told, what) : told;
  const { entity } = list;
  const field = entity.fields.find((each) => isLevelCalled(each, list, what));
  const date = dayOf(list);
  if (field === undefined || date === null) return null;
  const goal = said ?? usualTarget(entity.examples.map((each) => each[field.id]));
  if (!(goal > 0)) return null;
  const measure = { type: "newest" as const, field: field.id, date: date.id };
  const others = (list.figures ?? []).filter((figure) => figure.measure.type !== "newest");
  return { ...list, figures: [...others, { label: field.label, entity: entity.id, measure, goal }] };
}

function isLevelCalled(field: Field, { entity }: ComposedList, what: string): boolean {
  return field.type === "number" && field.label.toLowerCase() === what.toLowerCase() && isLevel(field, entity);
}

const POUNDS = 2.2;

/** A goal in pounds makes the weights pounds. */
function inPounds(list: ComposedList, what: string): ComposedList {
  const { entity } = list;
  const field = entity.fields.find((each) => isLevelCalled(each, list, what));
  if (field?.type !== "number" || field.unit !== "kg") return list;
  const fields = entity.fields.map((each) => (each === field ? { ...field, unit: "lb" } : each));
  const examples = entity.examples.map((example) => {
    const value = example[field.id];
    return typeof value === "number" ? { ...example, [field.id]: Math.round(value * POUNDS) } : example;
  });
  return { ...list, entity: { ...entity, fields, examples } };
}

/** A little less than it is now: 67 where 71.4 was measured last. */
function usualTarget(values: readonly unknown[]): number {
  const now = values.find((value) => typeof value === "number");
  return Math.floor((now ?? USUAL_WEIGHT) * 0.95);
}

const USUAL_WEIGHT = 75;
