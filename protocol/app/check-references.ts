import type { Block, BlockOf } from "./block.ts";
import { findComputedFaults, isCircular, namesOf } from "./check-computed.ts";
import { TICKED_DAYS, type Entity } from "./entity.ts";
import { type Field, type FieldType, isComputed, isDeadline, isNumeric } from "./field.ts";
import { finishedOptions } from "./finished-options.ts";
import type { Page } from "./block.ts";
import type { Only, View } from "./view.ts";

/** What an app speaks of and has not got, or has of another type: where, and what is wrong. */
export interface ReferenceFault {
  path: (string | number)[];
  message: string;
}

const GROUPED_BY: readonly FieldType[] = ["choice", "text", "relation", "checkbox", "rating", "date", "number"];

export function findReferenceFaults(app: { entities: readonly Entity[]; pages: readonly Page[] }): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const complain = (path: (string | number)[], message: string) => faults.push({ path, message });
  const entities = new Map(app.entities.map((entity) => [entity.id, entity]));
  if (entities.size !== app.entities.length) complain(["entities"], "Two entities have the same id.");
  if (new Set(app.entities.map(({ storageKey }) => storageKey)).size !== app.entities.length)
    complain(["entities"], "Two entities have the same storage key.");
  app.entities.forEach((entity, index) => {
    for (const { path, message } of findEntityFaults(entity, entities)) complain(["entities", index, ...path], message);
  });

  const blocks = app.pages.flatMap((page) => page.blocks.map(({ id }) => id));
  if (new Set(app.pages.map(({ id }) => id)).size !== app.pages.length)
    complain(["pages"], "Two pages have the same id.");
  if (new Set(blocks).size !== blocks.length) complain(["pages"], "Two blocks have the same id.");
  app.pages.forEach((page, pageIndex) =>
    page.blocks.forEach((block, blockIndex) => {
      for (const { path, message } of findBlockFaults(block, entities, app.pages))
        complain(["pages", pageIndex, "blocks", blockIndex, ...path], message);
    }),
  );
  return faults;
}

function findEntityFaults(entity: Entity, entities: ReadonlyMap<string, Entity>): ReferenceFault[] {
  const { faults, needs } = fieldChecks(entity);
  const ids = new Set(entity.fields.map(({ id }) => id));
  if (ids.size !== entity.fields.length) faults.push({ path: ["fields"], message: "Two fields have the same id." });
  if (ids.has(TICKED_DAYS)) faults.push({ path: ["fields"], message: `No field can have the id "${TICKED_DAYS}".` });
  entity.fields.forEach((field, index) => {
    if (field.type === "relation" && !entities.has(field.entity))
      faults.push({ path: ["fields", index, "entity"], message: `There is no entity "${field.entity}".` });
    const wrong = findComputedFaults(entity, index, entities);
    for (const { path, message } of wrong) faults.push({ path: ["fields", index, ...path], message });
    if (wrong.length === 0 && isComputed(field) && isCircular({ entity, field }, entities))
      faults.push({ path: ["fields", index], message: `"${field.id}" is worked out of itself.` });
  });
  needs(["titleField"], entity.titleField, ["text", "date"]);
  if (entity.done !== null) needs(["done", "field"], entity.done.field, ["checkbox"]);
  if (entity.lowStock !== null) {
    needs(["lowStock", "field"], entity.lowStock.field, ["number"]);
    if (typeof entity.lowStock.threshold === "string")
      needs(["lowStock", "threshold"], entity.lowStock.threshold, ["number"]);
  }
  entity.features.filters.forEach((id, index) =>
    needs(["features", "filters", index], id, ["text", "choice", "checkbox", "tags", "relation"]),
  );
  entity.features.totals.forEach((id, index) => needs(["features", "totals", index], id, SUMMAND));
  if (entity.order.field !== null) needs(["order", "field"], entity.order.field, null);
  return faults;
}

/** The types of fields that a figure can be about; null for all. */
function measuredTypes(
  measure: BlockOf<"stats">["items"][number]["measure"]["type"],
): readonly FieldType[] | Kind | null {
  if (measure === "streak") return ["date"];
  return measure === "different" ? null : NUMBER;
}

function findBlockFaults(
  block: Block,
  entities: ReadonlyMap<string, Entity>,
  pages: readonly Page[],
): ReferenceFault[] {
  if (block.type === "calculator") return findCalculatorFaults(block);
  if (block.type === "stats") {
    return block.items.flatMap(({ entity: id, measure, only, during }, index) => {
      const entity = entities.get(id);
      if (entity === undefined) return [{ path: ["items", index, "entity"], message: `There is no entity "${id}".` }];
      const { faults, needs } = fieldChecks(entity);
      const of = ["items", index, "measure"];
      if ("field" in measure) needs([...of, "field"], measure.field, measuredTypes(measure.type));
      else if (measure.type === "done" && entity.done === null)
        faults.push({ path: ["items", index], message: `No field says that one of "${id}" is done.` });
      if ("date" in measure) needs([...of, "date"], measure.date, ["date"]);
      if ("times" in measure && measure.times !== undefined) needs([...of, "times"], measure.times, ["number"]);
      if (during !== undefined) needs(["items", index, "during", "field"], during.field, ["date"]);
      if (only !== undefined && !canBe(entity, only))
        faults.push({ path: ["items", index, "only"], message: `Nothing says that one of "${id}" is ${only}.` });
      return faults;
    });
  }
  if (!("entity" in block)) return findLinkFaults(block, pages);
  const entity = entities.get(block.entity);
  if (entity === undefined) return [{ path: ["entity"], message: `There is no entity "${block.entity}".` }];
  const { faults, needs } = fieldChecks(entity);
  switch (block.type) {
    case "records":
      block.views.forEach((view, index) => {
        checkView(view, ["views", index], needs, entity);
        if (view.type === "chart" && view.only !== undefined && !canBe(entity, view.only))
          faults.push({ path: ["views", index, "only"], message: `Nothing says that one is ${view.only}.` });
      });
      break;
    case "quiz":
      needs(["question"], block.question, ["text", "longText"]);
      needs(["answer"], block.answer, ["text", "longText", "number", "choice"]);
      if (block.wrong !== null) needs(["wrong"], block.wrong, ["tags"]);
      if (block.deck !== undefined) needs(["deck"], block.deck, ["choice", "text"]);
      break;
    case "picker":
      if (block.card?.beside !== undefined) needs(["card", "beside"], block.card.beside, ["text", "longText"]);
      break;
    case "flashcards":
      needs(["front"], block.front, ["text", "longText"]);
      needs(["back"], block.back, ["text", "longText", "number", "choice"]);
      break;
    case "notes":
      needs(["entity"], entity.titleField, ["text"]);
      needs(["body"], block.body, ["longText"]);
      break;
    case "sessionTimer":
      needs(["length"], block.length, ["number"]);
      if (block.day !== undefined) needs(["day"], block.day, ["date"]);
      if (block.from !== undefined) needs(["from"], block.from, ["time"]);
      if (block.to !== undefined) needs(["to"], block.to, ["time"]);
      break;
    case "balances":
      needs(["amount"], block.amount, ["money", "number"]);
      needs(["payer"], block.payer, ["relation", "choice", "text"]);
      if (block.sharedBy !== undefined) needs(["sharedBy"], block.sharedBy, ["relation", "tags"]);
      if (block.settles !== undefined) needs(["settles"], block.settles, ["checkbox"]);
      faults.push(...findPeopleFaults(block, entity));
      break;
  }
  return faults;
}

/** Who gave and for whom it was are the same people, and one gives. */
function findPeopleFaults({ payer, sharedBy }: Extract<Block, { type: "balances" }>, entity: Entity): ReferenceFault[] {
  const fieldOf = (id: string | undefined) => entity.fields.find((field) => field.id === id);
  const [giver, taker] = [fieldOf(payer), fieldOf(sharedBy)];
  const people = giver?.type === "relation" ? giver.entity : null;
  const takers = taker?.type === "relation" ? taker.entity : null;
  return [
    ...(giver?.type === "relation" && giver.many
      ? [{ path: ["payer"], message: `The field "${payer}" is of several.` }]
      : []),
    ...(taker !== undefined && giver !== undefined && people !== takers
      ? [{ path: ["sharedBy"], message: `The fields "${payer}" and "${taker.id}" are not of the same people.` }]
      : []),
  ];
}

/** Whether it can be told which records are so. */
function canBe(entity: Entity, only: Only): boolean {
  if (only === "low") return entity.lowStock !== null;
  if (only === "overdue") return entity.fields.some(isDeadline);
  return entity.done !== null || finishedOptions(entity) !== null;
}

/** What a field has to be. */
interface Kind {
  name: string;
  has: (field: Field) => boolean;
}
const NUMBER: Kind = { name: "number", has: isNumeric };
const SUMMAND: Kind = { name: "number", has: (field) => isNumeric(field) && field.type !== "rating" };

type Needs = (path: (string | number)[], id: string, kind: readonly FieldType[] | Kind | null) => void;

function checkView(view: View, path: (string | number)[], needs: Needs, { streaks }: Entity): void {
  switch (view.type) {
    case "gallery":
      return needs([...path, "image"], view.image, ["image"]);
    case "board":
      return needs([...path, "columns"], view.columns, ["choice"]);
    case "calendar":
      if (view.date === TICKED_DAYS && streaks !== undefined) return;
      return needs([...path, "date"], view.date, ["date"]);
    case "timetable":
      needs([...path, "day"], view.day, ["choice"]);
      return needs([...path, "time"], view.time, ["time"]);
    case "sections":
      return needs([...path, "by"], view.by, ["choice", "relation"]);
    case "chart":
      needs([...path, "by"], view.by, GROUPED_BY);
      if (view.value !== null) needs([...path, "value"], view.value, NUMBER);
      if (view.times !== undefined) needs([...path, "times"], view.times, ["number"]);
      if (view.during !== undefined) needs([...path, "during", "field"], view.during.field, ["date"]);
  }
}

function fieldChecks(entity: Entity): { faults: ReferenceFault[]; needs: Needs } {
  const faults: ReferenceFault[] = [];
  const byId = new Map(entity.fields.map((field) => [field.id, field]));
  const needs: Needs = (path, id, kind) => {
    const found = byId.get(id);
    if (found === undefined) faults.push({ path, message: `There is no field "${id}".` });
    else if (kind !== null && !("has" in kind ? kind.has(found) : kind.includes(found.type)))
      faults.push({
        path,
        message: `The field "${id}" is not of type ${"has" in kind ? kind.name : kind.join(" or ")}.`,
      });
  };
  return { faults, needs };
}

function findCalculatorFaults({ inputs, results, table }: Extract<Block, { type: "calculator" }>): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const known = new Set(inputs.map(({ id }) => id));
  if (new Set([...inputs, ...results].map(({ id }) => id)).size !== inputs.length + results.length)
    faults.push({ path: ["results"], message: "Two inputs or results have the same id." });
  results.forEach(({ id, formula }, index) => {
    const path = ["results", index, "formula"];
    const names = namesOf(formula);
    if (typeof names === "string") faults.push({ path, message: names });
    else
      for (const name of names.filter((each) => !known.has(each)))
        faults.push({ path, message: `The formula speaks of "${name}", which is not known there.` });
    known.add(id);
  });
  if (table === undefined) return faults;
  if (!inputs.some(({ id }) => id === table.input))
    faults.push({ path: ["table", "input"], message: `There is no input "${table.input}".` });
  known.add("row");
  table.columns.forEach(({ id, formula }, index) => {
    const names = namesOf(formula);
    const unknown = typeof names === "string" ? [names] : names.filter((each) => !known.has(each));
    for (const each of unknown)
      faults.push({ path: ["table", "columns", index, "formula"], message: `The formula speaks of "${each}".` });
    known.add(id);
  });
  return faults;
}

function findLinkFaults(block: Block, pages: readonly Page[]): ReferenceFault[] {
  const links =
    block.type === "hero"
      ? block.links
      : block.type === "callToAction"
        ? [block.link]
        : block.type === "pricing" && block.link !== null
          ? [block.link]
          : [];
  return links.flatMap(({ label, to }) => {
    if (!("page" in to)) return [];
    const page = pages.find(({ id }) => id === to.page);
    if (page === undefined)
      return [{ path: ["link"], message: `“${label}” leads to a page "${to.page}", which is not there.` }];
    const isThere = to.block === undefined || page.blocks.some(({ id }) => id === to.block);
    return isThere
      ? []
      : [{ path: ["link"], message: `“${label}” leads to a block "${to.block}", which is not there.` }];
  });
}
