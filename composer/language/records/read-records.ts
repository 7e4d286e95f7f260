import type { Entity } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { Block } from "@lathe/protocol/app/block";
import { kebabCase } from "../../generate/names.ts";
import { claim } from "../claims.ts";
import { meansDone } from "../field-kinds.ts";
import type { Domain } from "../domain.ts";
import { negatedThings } from "../negation.ts";
import { findAll, type Reading, type Recognized, type Span } from "../recognizer.ts";
import { DEFAULT_TICK } from "../streak-words.ts";
import { asLabel, listInWords } from "../words.ts";
import type { ComposedList } from "./composed.ts";
import { defaultViews } from "./default-views.ts";
import type { Draft } from "./draft.ts";
import { findFeatureWishes } from "./feature-wishes.ts";
import { makeEntity } from "./make-entity.ts";
import { planFields } from "./plan-fields.ts";
import { readDrafts } from "./read-drafts.ts";
import { relate } from "./relate.ts";
import { findViewWishes } from "./view-wishes.ts";
import { withoutUnwanted } from "./without-unwanted.ts";

export interface RecordsRead {
  found: Recognized[];
  /** Of the first records. */
  domain: Domain | null;
  /** What the app keeps, in the person's words; null when it keeps nothing. */
  noun: string | null;
  /** A noun with nothing that says what to keep of it: "beekeeping". */
  vague: string | null;
  corrections: [string, string][];
  undone: { words: string; answer: string | null }[];
}

/** Said of how the records are used, or what the app is like; nothing to keep: "shared by flatmates", "Splitwise-like". */
const ASIDES =
  /\b(?:shared|used|kept|filled in|done|split|maintained|edited) (?:by|between|among|amongst) (?:(?:my|our|all|the|several|\d+) )*[\p{L}]+|\b[\p{L}]+[- ](?:like|style|inspired) (?=(?:[\p{L}]+ ){0,2}(?:app|tool|tracker|list|board|planner|manager)\b)|\b(?:i |we |to )?(?:rent(?:ing|s)?|let(?:ting)?) out (?=(?:[\p{L}]+ )?[\p{L}]+s\b)/gu;

/** The records that are described in what is left of a prompt, with their views and features. */
export function readRecords(reading: Reading, name: string | null, isAlone = true): RecordsRead {
  const views = findViewWishes(reading);
  const features = findFeatureWishes(claim(reading, spansOfAll(views)));
  const wishes = [...views, ...features.wishes];
  const asides = findAll(claim(reading, spansOfAll(wishes)), ASIDES).map(({ span }) => span);
  const rest = claim(reading, [...spansOfAll(wishes), ...reading.negated, ...asides]);
  // "a kanban board", "a weekly plan": the words for the view may be all that says what it is.
  const strict = readDrafts(rest, isAlone);
  const read = strict.drafts.some((draft) => !isVague(draft))
    ? strict
    : readDrafts(claim(reading, [...spansOfAll(features.wishes), ...reading.negated, ...asides]), isAlone);
  const { drafts, corrections, undone } = read;
  const [first] = drafts;
  if (first === undefined || (isVague(first) && drafts.length === 1))
    return { found: [], domain: null, noun: null, vague: first?.words ?? null, corrections: [], undone: [] };

  for (const draft of drafts) draft.maxFields = features.maxFields;
  const unwanted = reading.negated.flatMap(({ start, end }) => negatedThings(reading.text.slice(start, end)));
  const appName = name ?? nameOf(drafts, read.name);
  const composed = drafts.map((draft, index) =>
    compose(draft, unwanted, index === 0 && drafts.length === 1 ? appName : null),
  );
  let wished = relate(withBorrowedExamples(composed), drafts);
  for (const wish of wishes) {
    const next = wish.apply(wished);
    const isDone = next !== wished;
    if (!isDone && wish.words !== undefined) undone.push({ words: wish.words, answer: wish.answer ?? null });
    wished = next;
  }
  const lists = withoutUnwanted(wished, unwanted);
  const spans = [...spansOfAll(wishes), ...read.spans, ...asides];
  const found = lists.map((list, index): Recognized => ({
    spans: index === 0 ? spans : firstSpan(read.spans, reading, drafts[index]),
    part: {
      ...(index === 0 ? { name: appName } : {}),
      icon: list.domain?.icon ?? "list",
      entities: [list.entity],
      blocks: blocksOf(list),
      ...(list.domain === null ? {} : { theme: { ...list.domain.look, accent: list.domain.accent } }),
    },
  }));
  return { found, domain: first.domain, noun: first.words, vague: null, corrections, undone };
}

/** A noun alone that says nothing of what to keep. */
function isVague({ domain, isList, phrases, hasStreaks }: Draft): boolean {
  return domain === null && !isList && phrases.length === 0 && !hasStreaks;
}

function spansOfAll(wishes: readonly { spans: readonly Span[] }[]): Span[] {
  return wishes.flatMap(({ spans }) => spans);
}

/** Later records come after the first ones, in the order in which they were told. */
function firstSpan(spans: readonly Span[], reading: Reading, draft: Draft | undefined): Span[] {
  const at = draft === undefined ? -1 : reading.text.toLowerCase().indexOf(draft.words.toLowerCase());
  const start = Math.min(...spans.map((span) => span.start), reading.text.length) + 1;
  return [{ start: Math.max(at, start), end: Math.max(at, start) }];
}

function nameOf(drafts: readonly Draft[], whole: string | null): string {
  const [first, ...others] = drafts;
  if (first === undefined) return "My app";
  if (others.length === 0) return first.name;
  if (whole !== null) return whole;
  const joined = asLabel(listInWords(drafts.map(({ plural }) => plural)));
  return others.some(({ relations }) => relations.some(({ to }) => to === first)) || joined.length > 40
    ? first.name
    : joined;
}

function compose(draft: Draft, unwanted: readonly string[], appName: string | null): ComposedList {
  const { domain, singular, plural } = draft;
  const { title, fields } = planFields(draft, unwanted);
  // Who ticks a box for each wants no tick of the day as well.
  const isTicked = draft.phrases.some(({ label, kind }) => kind.type === "checkbox" && meansDone(label));
  const isUnwanted = isTicked || unwanted.some((words) => /^streaks?\b/i.test(words));
  const entity = makeEntity({
    domain,
    singular,
    plural,
    title,
    fields,
    streaks: draft.hasStreaks && !isUnwanted ? (domain?.streaks ?? DEFAULT_TICK) : null,
    ...(appName === null ? {} : { storageKey: kebabCase(appName) }),
  });
  return { entity, domain, views: defaultViews(domain, entity.fields), hasStats: false };
}

/** Authors that are known only from the books: their examples are those that the books name. */
function withBorrowedExamples(lists: readonly ComposedList[]): ComposedList[] {
  return lists.map((list) => {
    const { entity } = list;
    if (entity.examples.length > 0) return list;
    const titles = lists.flatMap(({ entity: other }) => {
      const naming = other.fields.find(
        (field) => field.label.toLowerCase() === entity.singular && field.type === "text",
      );
      return naming === undefined
        ? []
        : other.examples.flatMap((example) => {
            const title = example[naming.id];
            return typeof title === "string" ? [title] : [];
          });
    });
    const examples = [...new Set(titles)].slice(0, 8).map((title) => ({ [entity.titleField]: title }));
    return { ...list, entity: { ...entity, examples } };
  });
}

function blocksOf({ entity, views, hasStats, averages = [] }: ComposedList): Block[] {
  const id = kebabCase(entity.plural).slice(0, 34);
  const placed = /^[a-z]/.test(id) ? id : `list-${id}`.slice(0, 36);
  const records: Block = { id: placed, type: "records", entity: entity.id, views: [...views], editable: true };
  return hasStats || averages.length > 0 ? [statsOf(entity, hasStats, averages), records] : [records];
}

function statsOf(entity: Entity, isWhole: boolean, averages: readonly string[]): Block {
  const numbers = entity.fields.filter(({ type }) => type === "money" || type === "number" || type === "rating");
  const asked = entity.fields.filter(({ id }) => averages.includes(id));
  const averaged = (field: Field) => ({
    label: `Average ${field.label.toLowerCase()}`,
    entity: entity.id,
    measure: { type: "average" as const, field: field.id },
  });
  if (!isWhole) return { id: "numbers", type: "stats", items: asked.map(averaged) };
  return {
    id: "numbers",
    type: "stats",
    items: [
      { label: asLabel(entity.plural), entity: entity.id, measure: { type: "count" } },
      ...(entity.done === null
        ? []
        : [
            {
              label: entity.fields.find(({ id }) => id === entity.done?.field)?.label ?? "Done",
              entity: entity.id,
              measure: { type: "done" as const },
            },
          ]),
      ...numbers.slice(0, 3).map((field) =>
        field.type === "rating" || averages.includes(field.id)
          ? averaged(field)
          : {
              label: `Total ${field.label.toLowerCase()}`,
              entity: entity.id,
              measure: { type: "sum" as const, field: field.id },
            },
      ),
    ],
  };
}
