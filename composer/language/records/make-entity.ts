import type { Entity, ExampleValue } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { camelCase, kebabCase } from "../../generate/names.ts";
import type { Domain } from "../domain.ts";
import { fillExamples } from "../examples/fill-examples.ts";
import { makeField, meansDone } from "../field-kinds.ts";

export interface EntityPlan {
  domain?: Domain | null;
  singular: string;
  plural: string;
  title: Field;
  /** Beside the title. */
  fields: readonly Field[];
  /** What today's tick says, where they are ticked day by day. */
  streaks?: string | null;
  /** Names the stored records; by the plural when nothing is said. */
  storageKey?: string;
  /** Values by label; those of the domain when nothing is said. */
  examples?: readonly Record<string, ExampleValue>[];
}

/** What costs so much for each hour or piece adds up to nothing; a price does not where there are several of each. */
/** What there was at one time adds up to nothing: the opening balance of each day. */
const LEVEL =
  /^(?:opening|closing|starting|ending|start|end)\b.*\b(?:balance|cash|float|amount)$|^(?:running |account |bank )balance$/i;
const RATE = /\bper (?!(?:day|week|month|quarter|year|term)$)|\brate$|\bunit price\b|\beach$/i;
const UNIT_PRICE =
  /\bper (?!(?:day|week|month|quarter|year|term)$)|\brate$|\bunit price\b|\beach$|^(?:(?:unit|selling|purchase|sale|buying|cost|retail) )?(?:price|cost)$/i;
const COUNT =
  /^(?:(?:quantity|qty)(?: left| on hand| in stock)?|amount|pieces|(?:current )?stock(?: levels?| counts?)?|number|[\p{L}]+ in stock|copies|units|how many|in stock|number of \w+)$/iu;

/** Records of one sort with these fields, and with what its domain usually has as far as the fields are there. */
export function makeEntity(plan: EntityPlan): Entity {
  const { singular, plural, title, fields } = plan;
  const domain = plan.domain ?? null;
  const streaks = plan.streaks ?? null;
  const all = [title, ...fields];
  const idOf = (label: string) => all.find((field) => field.label === label)?.id ?? null;
  const idsOf = (labels: readonly string[] | undefined) => (labels ?? []).flatMap((label) => idOf(label) ?? []);
  const done =
    fields.find((field) => field.type === "checkbox" && (field.label === domain?.done || meansDone(field.label))) ??
    null;
  const isCounted = fields.some(({ type, label }) => type === "number" && COUNT.test(label));
  const money = fields
    .filter(({ type, label }) => type === "money" && !(isCounted ? UNIT_PRICE : RATE).test(label) && !LEVEL.test(label))
    .map(({ id }) => id);
  const ordered = domain?.order?.label ?? null;
  const orderField = ordered === null ? null : idOf(ordered);
  const byAdded = {
    field: null,
    direction: domain?.order?.label === null ? domain.order.direction : "descending",
  } as const;
  const filterable = (id: string) =>
    all.some((field) => field.id === id && ["text", "choice", "checkbox", "tags", "relation"].includes(field.type));
  return {
    id: camelCase(singular),
    singular,
    plural,
    storageKey: plan.storageKey ?? kebabCase(plural),
    fields: all,
    titleField: title.id,
    done: done === null ? null : { field: done.id, strike: domain?.strike === true },
    ...(streaks === null ? {} : { streaks: { label: streaks } }),
    lowStock: lowStock(domain, fields),
    features: {
      search:
        (domain === null ? fields.length >= 2 : domain.search === true) &&
        // Days are looked for on a calendar.
        (title.type === "text" || fields.some(({ type }) => SEARCHED.has(type))),
      sorting: (domain === null || domain.sorting === true) && fields.length >= 2,
      filters: [...new Set([...(done === null ? [] : [done.id]), ...idsOf(domain?.filters)])].filter(filterable),
      totals:
        domain === null || domain.totals !== undefined
          ? money.concat(
              idsOf(domain?.totals).filter(
                (id) => !money.includes(id) && fields.some((field) => field.id === id && field.type === "number"),
              ),
            )
          : [],
      clearDone: done !== null && domain?.strike === true,
      delete: true,
      confirmDelete: false,
      transfer: false,
    },
    order:
      title.type === "date" && (orderField === null || !fields.some(({ id }) => id === orderField))
        ? { field: title.id, direction: "descending" }
        : orderField === null || domain?.order === undefined
          ? byAdded
          : { field: orderField, direction: domain.order.direction },
    examples: fillExamples({
      domain,
      singular,
      fields: all,
      titleField: title.id,
      given: plan.examples ?? null,
      hasStreaks: streaks !== null,
    }),
  };
}

/** Types whose values are words. */
const SEARCHED: ReadonlySet<Field["type"]> = new Set(["text", "longText", "choice", "tags", "relation"] as const);

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

/** The field that names a record of a domain, or of something that is known only by its name. */
export function titleField(label: string): Field {
  return makeField(label, { type: "text" }, true);
}
