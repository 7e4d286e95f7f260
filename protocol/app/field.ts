import { z } from "zod";
import { EntityId, FieldId, Label } from "./label.ts";
import { During } from "./view.ts";

const field = { id: FieldId, label: Label, /** An empty value is refused. */ required: z.boolean() };

/** How a number that is worked out is shown. */
const shown = {
  /** With so many at most; an amount of money has those of its currency. */
  decimals: z.number().int().min(0).max(4),
  /** Behind the number: "l/100 km", "%". */
  unit: Label.optional(),
  /** ISO 4217; of an amount of money. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
};

/** What of some records is asked: how many there are, something of their numbers, or the last or first of their days. */
const RollupMeasure = z.discriminatedUnion("type", [
  z.object({ type: z.literal("count") }),
  z.object({ type: z.enum(["sum", "average", "highest", "lowest"]), field: FieldId }),
  z.object({ type: z.enum(["latest", "earliest"]), field: FieldId }),
]);

/** One value of each record of an entity. What is stored for each type stands beside it. */
export const Field = z.discriminatedUnion("type", [
  /** A string in one line. */
  z.object({ ...field, type: z.literal("text") }),
  z.object({
    ...field,
    type: z.literal("longText"),
    /** Shown as Markdown. */ markdown: z.boolean().optional(),
  }),
  /** A number, or null. */
  z.object({
    ...field,
    type: z.literal("number"),
    /** Shown behind the number: "min", "kg". */
    unit: Label.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** A count that goes up and down in the list. */
    stepper: z.boolean().optional(),
  }),
  /** A number, or null. */
  z.object({ ...field, type: z.literal("money"), /** ISO 4217 */ currency: z.string().regex(/^[A-Z]{3}$/) }),
  /** A day (2026-03-31), or "". */
  z.object({
    ...field,
    type: z.literal("date"),
    /** What is past this day and not done is overdue. */ deadline: z.boolean().optional(),
    /** A new record's form has today in it; the title's has so anyway. */ today: z.literal(true).optional(),
  }),
  /** A time of day (07:30), or "". */
  z.object({ ...field, type: z.literal("time") }),
  z.object({ ...field, type: z.literal("checkbox") }),
  /** 1 to max; 0 for none. */
  z.object({ ...field, type: z.literal("rating"), max: z.number().int().min(2).max(10) }),
  /** One of the options, or "". */
  z.object({ ...field, type: z.literal("choice"), options: z.array(Label).min(1).max(30) }),
  /** Any number of short texts, each once. `options` are offered; others can be entered. */
  z.object({ ...field, type: z.literal("tags"), options: z.array(Label).max(30) }),
  /** #rrggbb, or "". */
  z.object({ ...field, type: z.literal("color") }),
  /** The address of a picture: data: of one that was chosen and made smaller, or https: of one elsewhere; "" for none. */
  z.object({ ...field, type: z.literal("image") }),
  /** The id of a record of another entity, or ""; with `many` a list of ids. */
  z.object({ ...field, type: z.literal("relation"), entity: EntityId, many: z.boolean() }),
  z.object({ ...field, type: z.literal("url") }),
  z.object({ ...field, type: z.literal("email") }),
  z.object({ ...field, type: z.literal("phone") }),
  /**
   * A number that is worked out of the record's other values and not stored, or null where one of them is missing or the
   * result is not finite. See parseFormula; its names are ids of fields that count for something (see FORMULA_OPERANDS), of
   * formulas that stand before it, of rollups, "instrument.interval" for a field of the record to which the relation
   * "instrument" points, and "today": the day where the person is, in days since 1970. It is never required.
   */
  z.object({
    ...field,
    type: z.literal("formula"),
    formula: z.string().min(1).max(400),
    ...shown,
    /** The result is a day, in days since 1970; its value is then a day (2026-03-31), or "". */
    date: z.literal(true).optional(),
    /** Of a day: what is past it and not done is overdue. */
    deadline: z.boolean().optional(),
  }),
  /**
   * What is worked out of the records of an entity whose relation points to this record, and not stored: a number, null
   * where there is none, or a day, "" where there is none. It is never required.
   */
  z.object({
    ...field,
    type: z.literal("rollup"),
    /** Whose records are looked at. */
    entity: EntityId,
    /** The relation of theirs that points here. */
    relation: FieldId,
    measure: RollupMeasure,
    /** Only those of them with this value of a checkbox or a choice, or without it. */
    where: z.object({ field: FieldId, is: z.union([z.boolean(), Label]), not: z.literal(true).optional() }).optional(),
    /** Only those of them with a day in the current week, month or year: what was spent this month. */
    during: During.optional(),
    ...shown,
  }),
]);
export type Field = z.infer<typeof Field>;
export type FieldType = Field["type"];
export type FieldOf<Type extends FieldType> = Extract<Field, { type: Type }>;
/** A field whose values are entered and stored. */
export type StoredField = Exclude<Field, { type: "formula" | "rollup" }>;
/** A field whose values are worked out. */
export type ComputedField = FieldOf<"formula" | "rollup">;

/**
 * What a value counts for in a formula: a date its days since 1970, a time its minutes since midnight, a checkbox 1 or 0;
 * the others what they are.
 */
export const FORMULA_OPERANDS = [
  "number",
  "money",
  "rating",
  "date",
  "time",
  "checkbox",
  "formula",
  "rollup",
] as const satisfies readonly FieldType[];
/** The day where the person is, in a formula; a field with this id goes before it. */
export const TODAY = "today";

/** Whether values are numbers, which can be added up and compared. */
export function isNumeric(field: Field): boolean {
  const { type } = field;
  return type === "number" || type === "money" || type === "rating" || (isComputed(field) && !isDay(field));
}

/** Whether values are days: entered, or worked out. */
export function isDay(field: Field): boolean {
  if (field.type === "rollup") return field.measure.type === "latest" || field.measure.type === "earliest";
  return field.type === "date" || (field.type === "formula" && field.date === true);
}

/** Whether what is past this day, and not done, is overdue. */
export function isDeadline(field: Field): boolean {
  return (field.type === "date" || field.type === "formula") && isDay(field) && field.deadline === true;
}

export function isComputed(field: Field): field is ComputedField {
  return field.type === "formula" || field.type === "rollup";
}

export function isStored(field: Field): field is StoredField {
  return !isComputed(field);
}
