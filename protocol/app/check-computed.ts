import type { Entity } from "./entity.ts";
import {
  type ComputedField,
  type Field,
  type FieldOf,
  type FieldType,
  FORMULA_OPERANDS,
  isComputed,
  isDay,
  isNumeric,
  TODAY,
} from "./field.ts";
import { FormulaError, lookupIn, namesIn, parseFormula } from "./formula.ts";

type Entities = ReadonlyMap<string, Entity>;

/** What is wrong with a field that is worked out: where in it, and what. */
export interface ComputedFault {
  path: string[];
  message: string;
}

const OPERANDS: readonly FieldType[] = FORMULA_OPERANDS;

/** What is wrong with the field at `index`, if it is worked out. */
export function findComputedFaults(entity: Entity, index: number, entities: Entities): ComputedFault[] {
  const field = entity.fields[index];
  if (field === undefined || !isComputed(field)) return [];
  const noun = field.type === "formula" ? "A formula" : "A rollup";
  return [
    ...(field.required ? [{ path: ["required"], message: `${noun} cannot be required.` }] : []),
    ...(field.type === "formula"
      ? findFormulaFaults(entity, field, index, entities).map((message) => ({ path: ["formula"], message }))
      : findRollupFaults(entity, field, entities)),
  ];
}

function findFormulaFaults(
  { fields }: Entity,
  { id, formula }: FieldOf<"formula">,
  index: number,
  entities: Entities,
): string[] {
  const names = namesOf(formula);
  if (typeof names === "string") return [names];
  return names.flatMap((name) => {
    const lookup = lookupIn(name);
    if (lookup !== null) return findLookupFaults(fields, lookup, name, entities);
    const at = fields.findIndex((field) => field.id === name);
    const found = fields[at];
    if (found === undefined) return name === TODAY ? [] : [`The formula speaks of "${name}", which is no field there.`];
    if (name === id) return [`The formula speaks of its own field "${id}".`];
    if (!OPERANDS.includes(found.type)) return [`The formula speaks of "${name}", which is of type ${found.type}.`];
    return found.type === "formula" && at > index ? [`The formula speaks of "${name}", which comes after it.`] : [];
  });
}

function findLookupFaults(
  fields: readonly Field[],
  lookup: { relation: string; field: string },
  name: string,
  entities: Entities,
): string[] {
  const relation = fields.find(({ id }) => id === lookup.relation);
  if (relation?.type !== "relation" || relation.many)
    return [`The formula speaks of "${name}", and "${lookup.relation}" leads to no single record.`];
  const found = entities.get(relation.entity)?.fields.find(({ id }) => id === lookup.field);
  if (found === undefined)
    return [`The formula speaks of "${name}", and "${relation.entity}" has no field "${lookup.field}".`];
  return OPERANDS.includes(found.type) ? [] : [`The formula speaks of "${name}", which is of type ${found.type}.`];
}

/** The names in a formula, or why it cannot be read. */
export function namesOf(formula: string): string[] | string {
  try {
    return namesIn(parseFormula(formula));
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return `${error.message} (at ${error.at})`;
  }
}

function findRollupFaults(entity: Entity, rollup: FieldOf<"rollup">, entities: Entities): ComputedFault[] {
  const { measure, where, during } = rollup;
  const from = entities.get(rollup.entity);
  if (from === undefined) return [{ path: ["entity"], message: `There is no entity "${rollup.entity}".` }];
  const faults: ComputedFault[] = [];
  const find = (id: string) => from.fields.find((field) => field.id === id);
  const relation = find(rollup.relation);
  if (relation?.type !== "relation" || relation.entity !== entity.id)
    faults.push({ path: ["relation"], message: `No relation "${rollup.relation}" of "${from.id}" leads here.` });
  if ("field" in measure) {
    const field = find(measure.field);
    const isOfDays = measure.type === "latest" || measure.type === "earliest";
    if (field === undefined || !(isOfDays ? isDay(field) : isNumeric(field)))
      faults.push({
        path: ["measure", "field"],
        message: `"${from.id}" has no ${isOfDays ? "day" : "number"} "${measure.field}".`,
      });
  }
  if (where !== undefined) {
    const field = find(where.field);
    const canBe =
      typeof where.is === "boolean"
        ? field?.type === "checkbox"
        : field?.type === "choice" && field.options.includes(where.is);
    if (!canBe)
      faults.push({
        path: ["where"],
        message: `No "${where.field}" of "${from.id}" can be ${JSON.stringify(where.is)}.`,
      });
  }
  if (during !== undefined && find(during.field)?.type !== "date")
    faults.push({ path: ["during"], message: `"${from.id}" has no date "${during.field}".` });
  return faults;
}

/** A computed field of some records. */
export interface ComputedPlace {
  entity: Entity;
  field: ComputedField;
}

/** The fields, computed ones and others, that a computed field is worked out of by itself, of these and other records. */
export function operandsIn({ entity, field }: ComputedPlace, entities: Entities): { entity: Entity; field: Field }[] {
  const at = (of: Entity | undefined, id: string) => {
    const found = of?.fields.find((each) => each.id === id);
    return of === undefined || found === undefined ? [] : [{ entity: of, field: found }];
  };
  if (field.type === "rollup") {
    const from = entities.get(field.entity);
    return [
      ...at(from, field.relation),
      ...("field" in field.measure ? at(from, field.measure.field) : []),
      ...(field.where === undefined ? [] : at(from, field.where.field)),
      ...(field.during === undefined ? [] : at(from, field.during.field)),
    ];
  }
  const names = namesOf(field.formula);
  return (typeof names === "string" ? [] : names).flatMap((name) => {
    const lookup = lookupIn(name);
    if (lookup === null) return at(entity, name);
    const [relation] = at(entity, lookup.relation);
    if (relation?.field.type !== "relation") return [];
    return [relation, ...at(entities.get(relation.field.entity), lookup.field)];
  });
}

/** Whether a computed field needs itself, by way of other records as well: a total of totals that need it. */
export function isCircular(place: ComputedPlace, entities: Entities): boolean {
  const seen = new Set<Field>();
  const open: ComputedPlace[] = [place];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const { entity, field } of operandsIn(next, entities)) {
      if (field === place.field) return true;
      if (!isComputed(field) || seen.has(field)) continue;
      seen.add(field);
      open.push({ entity, field });
    }
  return false;
}
