import { type Entity, TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Field } from "@lathe/protocol/app/field";
import { PLAIN_THEME } from "@lathe/protocol/app/theme";
import { camelCase, kebabCase } from "../generate/names.ts";
import { DEFAULT_ACCENT, type Domain } from "./domain.ts";
import { makeField, meansDone } from "./field-kinds.ts";

export interface RecordsPlan {
  domain: Domain | null;
  name: string;
  singular: string;
  plural: string;
  title: Field;
  /** Beside the title. */
  fields: readonly Field[];
  /** What today's tick says, where they are ticked day by day. */
  streaks: string | null;
}

/** The specification of an app with these fields, and with what its domain usually has as far as the fields are there. */
export function composeRecordsApp({
  domain,
  name,
  singular,
  plural,
  title,
  fields,
  streaks,
}: RecordsPlan): AppSpecification {
  const all = [title, ...fields];
  const idOf = (label: string | undefined) =>
    label === undefined ? null : (all.find((field) => field.label === label)?.id ?? null);
  const idsOf = (labels: readonly string[] | undefined) => (labels ?? []).flatMap((label) => idOf(label) ?? []);
  const done =
    fields.find((field) => field.type === "checkbox" && (field.label === domain?.done || meansDone(field.label))) ??
    null;
  const money = fields.filter((field) => field.type === "money").map(({ id }) => id);
  const orderField = domain?.order === undefined ? null : idOf(domain.order.label ?? undefined);
  const entity: Entity = {
    id: camelCase(singular),
    singular,
    plural,
    storageKey: kebabCase(name),
    fields: all,
    titleField: title.id,
    done: done === null ? null : { field: done.id, strike: domain?.strike === true },
    ...(streaks === null ? {} : { streaks: { label: streaks } }),
    lowStock: lowStock(domain, fields),
    features: {
      search: domain === null ? fields.length >= 2 : domain.search === true,
      sorting: (domain === null || domain.sorting === true) && fields.length >= 2,
      filters: [...new Set([...(done === null ? [] : [done.id]), ...idsOf(domain?.filters)])],
      totals:
        domain === null || domain.totals !== undefined
          ? money.concat(idsOf(domain?.totals).filter((id) => !money.includes(id)))
          : [],
      clearDone: done !== null && domain?.strike === true,
      delete: true,
      confirmDelete: false,
      transfer: false,
    },
    order:
      domain?.order?.label === null
        ? { field: null, direction: domain.order.direction }
        : orderField === null || domain?.order === undefined
          ? { field: null, direction: "descending" }
          : { field: orderField, direction: domain.order.direction },
    examples: examplesFor(domain, all, streaks !== null),
  };
  return {
    specVersion: 2,
    layout: "app",
    name,
    storageKey: entity.storageKey,
    theme: { ...PLAIN_THEME, accent: domain?.accent ?? DEFAULT_ACCENT },
    entities: [entity],
    pages: [
      {
        id: "home",
        title: name,
        icon: "list",
        blocks: [
          { id: kebabCase(plural), type: "records", entity: entity.id, views: [{ type: "list" }], editable: true },
        ],
      },
    ],
  };
}

const USUAL_LOW_LEVEL = 5;

/** A stock goes low at the level that a field gives, or at a usual one. */
function lowStock(domain: Domain | null, fields: readonly Field[]): Entity["lowStock"] {
  const level = fields.find((field) => field.type === "number" && isLevel(field));
  const counts = fields.filter((field) => field.type === "number" && field !== level);
  const stock =
    counts.find((field) => /\bstock\b|\bon hand\b/i.test(field.label)) ??
    (level === undefined && domain?.lowStock === undefined
      ? undefined
      : counts.find((field) => /\b(?:quantity|count|units|pieces)\b/i.test(field.label)));
  if (stock === undefined) return null;
  return { field: stock.id, threshold: level?.id ?? USUAL_LOW_LEVEL };
}

function isLevel(field: Field): boolean {
  return /\b(?:reorder|minimum|low[- ]stock|restock)\b/i.test(field.label);
}

function examplesFor(domain: Domain | null, fields: readonly Field[], hasStreaks: boolean): Entity["examples"] {
  return (domain?.examples ?? []).map((example) => {
    const values = fields.flatMap((field): [string, string | number | boolean][] => {
      const value = example[field.label];
      return value === undefined || !fits(field, value) ? [] : [[field.id, value]];
    });
    const days = hasStreaks ? example[TICKED_DAYS] : undefined;
    return Object.fromEntries(days === undefined ? values : [...values, [TICKED_DAYS, days]]);
  });
}

function fits(field: Field, value: string | number | boolean): boolean {
  switch (field.type) {
    case "checkbox":
      return typeof value === "boolean";
    case "number":
    case "money":
      return typeof value === "number";
    case "rating":
      return typeof value === "number" && value <= field.max;
    case "choice":
      return typeof value === "string" && field.options.includes(value);
    default:
      return typeof value === "string";
  }
}

/** The field that names a record of a domain, or of something that is known only by its name. */
export function titleField(label: string): Field {
  return makeField(label, { type: "text" }, true);
}
