import { z } from "zod";
import { Field } from "./field.ts";
import { EntityId, FieldId, Label, StorageKey } from "./label.ts";

/** Names the days of a record in an app with streaks, in code and in stored data; no field has this id. */
export const TICKED_DAYS = "tickedDays";

/** The records' order when the app opens. Without a field: by when a record was added. */
export const Order = z.object({ field: FieldId.nullable(), direction: z.enum(["ascending", "descending"]) });
export type Order = z.infer<typeof Order>;

/**
 * A value of an example. Of a date: a day, or "+3", that many days from when the app is first opened. Of a relation: the
 * title of an example of the other entity; of tags and of a relation to many: several, with commas between.
 */
export const ExampleValue = z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]);
export type ExampleValue = z.infer<typeof ExampleValue>;

/** Records of one sort. */
export const Entity = z.object({
  id: EntityId,
  singular: Label,
  plural: Label,
  /** Names the stored records. */
  storageKey: StorageKey,
  fields: z.array(Field).min(1).max(30),
  /** The text that names a record, or the date that it is of. */
  titleField: FieldId,
  /** The checkbox that says that a record is dealt with; `strike` crosses it out. */
  done: z.object({ field: FieldId, strike: z.boolean() }).nullable(),
  /** Records are ticked day by day, and the days in a row are counted. `label` is what today's tick says: "Done today". */
  streaks: z.object({ label: Label }).optional(),
  /** At or below this number of `field` (a number, or the value of another field) a record is low. */
  lowStock: z.object({ field: FieldId, threshold: z.union([z.number(), FieldId]) }).nullable(),
  features: z.object({
    search: z.boolean(),
    sorting: z.boolean(),
    /** Fields with a filter above the records. */
    filters: z.array(FieldId),
    /** Number and money fields whose sum is shown. */
    totals: z.array(FieldId),
    clearDone: z.boolean(),
    delete: z.boolean(),
    confirmDelete: z.boolean(),
    /** The records as a file (CSV, JSON), and from one. */
    transfer: z.boolean(),
  }),
  order: Order,
  /**
   * Records that a new app shows until they are removed; values by field id. With streaks TICKED_DAYS says how many days
   * ago each was ticked: "0 1 2 5".
   */
  examples: z.array(z.record(FieldId, ExampleValue)).max(120),
});
export type Entity = z.infer<typeof Entity>;
