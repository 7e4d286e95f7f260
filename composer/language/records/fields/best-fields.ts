import { type Field, isNumeric } from "@lathe/protocol/app/field";
import { type FieldKind, makeField } from "../../field-kinds.ts";
import { findField } from "../../field-phrase.ts";
import { asLabel, singularOf } from "../../words.ts";
import { fieldOfUnit } from "./chart-fields.ts";
import { type ComposedList, type WithField, addField } from "../composed.ts";
import { asNumber, fieldOfSuperlative, numbersOf } from "../sums/find-amount.ts";

interface Meant {
  words: RegExp;
  /** Of labels; what says it best comes first. */
  labels: readonly RegExp[];
  /** What is added where there is none. */
  made: readonly [string, FieldKind];
}

const TIME: readonly RegExp[] = [
  /\b(?:finish(?:ing)? time|lap time|time)\b/i,
  /\b(?:duration|minutes|seconds|how long)\b/i,
];
const SCORE: readonly RegExp[] = [/\b(?:score|points|strokes|total|result|pins)\b/i, /\b(?:mark|grade)\b/i];
const NUMBER: FieldKind = { type: "number", min: 0 };

/** What people call the best of something by, and the number that tells it. */
const MEANT: readonly Meant[] = [
  {
    words: /^(?:lifts?|1 ?rms?|one rep max(?:es)?|(?:bench )?press|squats?|deadlifts?|weights?|max(?:es)?|sets?)$/i,
    labels: [/\b(?:weight|load|kilos|kg|lbs)\b/i],
    made: ["Weight", { type: "number", unit: "kg", min: 0 }],
  },
  {
    words: /^(?:catch(?:es)?|fish|specimen)$/i,
    labels: [/\bweight\b/i, /\b(?:length|size)\b/i],
    made: ["Weight", { type: "number", unit: "kg", min: 0 }],
  },
  {
    words: /^(?:rounds?|games?|scores?|results?|hands?|frames?|quiz(?:zes)?|ends?)$/i,
    labels: SCORE,
    made: ["Score", NUMBER],
  },
  {
    words: /^(?:throws?|jumps?|shots?|rides?|walks?|hikes?|trips?|flights?|swims?|distances?)$/i,
    labels: [/\b(?:distance|length|height|km|kilomet\w+|miles|met(?:re|er)s)\b/i],
    made: ["Distance", NUMBER],
  },
  {
    words: /^(?:times?|laps?|runs?|races?|splits?|sprints?|finish(?:es)?|solves?|parkruns?|pb)$/i,
    labels: TIME,
    made: ["Time", { type: "number", unit: "min", min: 0 }],
  },
  {
    words: /^(?:sales?|days?|weeks?|months?|deals?|markets?|jobs?|orders?)$/i,
    labels: [/\b(?:takings|revenue|income|earnings|earned|sold|total|amount|profit|price|sales)\b/i],
    made: ["Takings", { type: "money", currency: "USD" }],
  },
  {
    words: /^(?:marks?|grades?|exams?|tests?)$/i,
    labels: [/\b(?:mark|grade|score|points|percent|result)/i],
    made: ["Mark", NUMBER],
  },
  {
    words: /^(?:harvests?|crops?|yields?)$/i,
    labels: [/\b(?:harvest|yield|weight|kilos|kg|amount|quantity|how much)\b/i],
    made: ["Harvest", { type: "number", unit: "kg", min: 0 }],
  },
];

/** Where nothing is said but by what each goes: "personal best per distance" is of times. */
const BY_MEANT: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:distances?|strokes?|tracks?|routes?|puzzles?|cubes?|circuits?|courses? run)$/i, /^times?$/i],
  [/^(?:exercises?|lifts?|machines?|muscles?(?: groups?)?)$/i, /^lifts?$/i],
  [/^(?:species|fish|lakes?|waters?|venues?|baits?)$/i, /^catch/i],
  [/^(?:courses?|games?|players?|decks?|levels?)$/i, /^rounds?$/i],
];

/** The number that tells which is best; a text of that name becomes one, and what is plainly meant is added. */
export function bestField(list: ComposedList, what: string, most: string, by?: string): WithField | null {
  const numbers = numbersOf(list).filter(({ label }) => !/^(?:sets|reps|repetitions|year|vintage)$/i.test(label));
  const isMeant = MEANT.some(({ words }) => words.test(what));
  const named = what === "" ? null : (findField(what, numbers) ?? (isMeant ? null : fieldOfUnit(what, numbers)));
  if (named !== null) return { list, field: named };
  const text = what === "" ? null : asNumber(list, what);
  if (text?.field !== undefined && text.field !== null) return { list: text.list, field: text.field };
  const meant =
    MEANT.find(({ words }) => words.test(what)) ??
    (by === undefined ? undefined : MEANT.find(({ words }) => impliedBy(by, words)));
  const told = meant?.labels.flatMap((label) => numbers.filter((field) => label.test(field.label)))[0];
  if (told !== undefined) return { list, field: told };
  const textual = meant?.labels.flatMap((label) =>
    list.entity.fields.filter((field) => isOpenText(list, field, label)),
  )[0];
  const counted = textual === undefined ? null : asNumber(list, textual.label);
  if (counted?.field !== undefined && counted.field !== null) return { list: counted.list, field: counted.field };
  const superlative = isSaid(list, what) ? fieldOfSuperlative(most, numbers) : null;
  if (superlative !== null) return { list, field: superlative };
  if (meant !== undefined && (isMeant || numbers.length === 0) && list.entity.fields.length < 30) {
    const [label, kind] = meant.made;
    return filledWith(addField(list, makeField(label, kind)));
  }
  if (what !== "" && !isGeneral(what)) return null;
  const rating = numbers.find(({ type }) => type === "rating");
  const isGood = /^(?:best|top|worst|highest)/i.test(most);
  const usual = (isGood ? rating : undefined) ?? numbers.find((field) => field.type !== "money") ?? numbers[0];
  if (usual !== undefined) return { list, field: usual };
  const result = list.entity.fields.find((field) => isOpenText(list, field, RESULT));
  const counting = result === undefined ? null : asNumber(list, result.label);
  if (counting?.field !== undefined && counting.field !== null) return { list: counting.list, field: counting.field };
  return /^points?$/i.test(what) ? filledWith(addField(list, makeField(asLabel("points"), NUMBER))) : null;
}

/** Whether words name what the records tell of: "longest ride", and no "longest break" between them. */
export function isSaid(list: ComposedList, what: string): boolean {
  return what === "" || isGeneral(what) || isRecord(list, what) || MEANT.some(({ words }) => words.test(what));
}

function isGeneral(what: string): boolean {
  return /^(?:ones?|values?|levels?|readings?|numbers?|points?|all|entry|entries)$/i.test(what);
}

function isRecord({ entity }: ComposedList, what: string): boolean {
  const noun = singularOf(what.toLowerCase());
  return noun === entity.singular || noun === entity.singular.split(" ").at(-1);
}

const RESULT = /^(?:results?|times?|scores?|marks?|distances?|points)$/i;

function impliedBy(by: string, words: RegExp): boolean {
  const meant = BY_MEANT.find(([each]) => each.test(by))?.[1];
  return (
    meant !== undefined && ["times", "lifts", "catch", "rounds"].some((noun) => meant.test(noun) && words.test(noun))
  );
}

function isOpenText({ entity }: ComposedList, field: Field, label: RegExp): boolean {
  return field.type === "text" && field.id !== entity.titleField && label.test(field.label);
}

const AMOUNTS = [24, 31, 28, 40, 22, 35, 27];

function filledWith({ list, field }: WithField): WithField {
  const examples = list.entity.examples.map((example, index) => ({
    ...example,
    [field.id]: AMOUNTS[index % AMOUNTS.length] ?? 24,
  }));
  return { list: { ...list, entity: { ...list.entity, examples } }, field };
}

/** Of races the shortest time is the best, of golf the fewest strokes; of everything else what is most. */
export function isLowBest({ entity }: ComposedList, field: Field): boolean {
  if (!isNumeric(field)) return false;
  const names = [entity.plural, ...entity.fields.map(({ label }) => label)].join(" ");
  if (/\b(?:strokes|putts|handicap|penalt(?:y|ies)|faults|errors|mistakes|places?|position|pace)\b/i.test(field.label))
    return true;
  if (/\bscore\b/i.test(field.label)) return /\b(?:golf|par|putts|handicap)\b/i.test(names);
  const isTime = TIME.some((pattern) => pattern.test(field.label));
  return (
    isTime &&
    /\b(?:runs?|runners?|races?|swims?|laps?|parkruns?|sprints?|rows?|rides?|distances?|strokes?|tracks?|cubes?|solves?|puzzles?|time trials?|heats?|events?|circuits?)\b/i.test(
      names,
    )
  );
}
