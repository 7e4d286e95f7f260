import { z } from "zod";

/** The file in a project that holds what its app is, for the composer: ComposedApp as JSON. */
export const APP_SPECIFICATION_PATH = "lathe.app.json";

/** Text that stands in one line of the app: a name, a label, an option. */
const Label = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, "A label holds no control characters.");

/** Names a field in code and in stored data. It stays when the label changes, so that people keep their data. */
export const FieldId = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

const field = { id: FieldId, label: Label, /** An empty value is refused. */ required: z.boolean() };

export const Field = z.discriminatedUnion("type", [
  z.object({ ...field, type: z.literal("text") }),
  z.object({ ...field, type: z.literal("longText") }),
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
  z.object({ ...field, type: z.literal("money"), /** ISO 4217 */ currency: z.string().regex(/^[A-Z]{3}$/) }),
  z.object({
    ...field,
    type: z.literal("date"),
    /** What is past this day and not done is overdue. */ deadline: z.boolean().optional(),
  }),
  /** A time of day: 07:30. */
  z.object({ ...field, type: z.literal("time") }),
  z.object({ ...field, type: z.literal("checkbox") }),
  z.object({ ...field, type: z.literal("rating"), max: z.number().int().min(2).max(10) }),
  z.object({ ...field, type: z.literal("choice"), options: z.array(Label).min(1).max(30) }),
  z.object({ ...field, type: z.literal("url") }),
  z.object({ ...field, type: z.literal("email") }),
  z.object({ ...field, type: z.literal("phone") }),
]);
export type Field = z.infer<typeof Field>;
export type FieldType = Field["type"];

/** Names the days of a record in an app with streaks, in code and in stored data; no field has this id. */
export const TICKED_DAYS = "tickedDays";

/** The app's order when it opens. Without a field: by when a record was added. */
export const Order = z.object({ field: FieldId.nullable(), direction: z.enum(["ascending", "descending"]) });
export type Order = z.infer<typeof Order>;

export const Hex = z.string().regex(/^#[0-9a-f]{6}$/);

const RecordsApp = z.object({
  specVersion: z.literal(1),
  /** An app that keeps records of one sort in a list. */
  kind: z.literal("records"),
  name: Label,
  /** Names the stored data; it stays when the app is renamed. */
  storageKey: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
  entity: z.object({ singular: Label, plural: Label }),
  fields: z.array(Field).min(1).max(30),
  /** The text field that names a record. */
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
    /** Fields with a filter above the list. */
    filters: z.array(FieldId),
    /** Number and money fields whose sum is shown. */
    totals: z.array(FieldId),
    clearDone: z.boolean(),
    delete: z.boolean(),
    confirmDelete: z.boolean(),
  }),
  order: Order,
  /**
   * Records that a new app shows until they are removed; values by field id. With streaks TICKED_DAYS says how many days
   * ago each was ticked: "0 1 2 5".
   */
  examples: z.array(z.record(FieldId, z.union([z.string().max(2_000), z.number(), z.boolean(), z.null()]))).max(20),
  theme: z.object({ accent: Hex, mode: z.enum(["system", "light", "dark"]) }),
});

/** What an app is, in the composer's words; it generates the app's files from nothing else. */
export const AppSpecification = RecordsApp.superRefine((app, context) => {
  const byId = new Map(app.fields.map((each) => [each.id, each]));
  const complain = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
  const needs = (path: (string | number)[], id: string, types: readonly FieldType[] | null) => {
    const found = byId.get(id);
    if (found === undefined) complain(path, `There is no field "${id}".`);
    else if (types !== null && !types.includes(found.type))
      complain(path, `The field "${id}" is not of type ${types.join(" or ")}.`);
  };
  if (byId.size !== app.fields.length) complain(["fields"], "Two fields have the same id.");
  if (byId.has(TICKED_DAYS)) complain(["fields"], `No field can have the id "${TICKED_DAYS}".`);
  needs(["titleField"], app.titleField, ["text"]);
  if (app.done !== null) needs(["done", "field"], app.done.field, ["checkbox"]);
  if (app.lowStock !== null) {
    needs(["lowStock", "field"], app.lowStock.field, ["number"]);
    if (typeof app.lowStock.threshold === "string")
      needs(["lowStock", "threshold"], app.lowStock.threshold, ["number"]);
  }
  app.features.filters.forEach((id, index) =>
    needs(["features", "filters", index], id, ["text", "choice", "checkbox"]),
  );
  app.features.totals.forEach((id, index) => needs(["features", "totals", index], id, ["number", "money"]));
  if (app.order.field !== null) needs(["order", "field"], app.order.field, null);
});
export type AppSpecification = z.infer<typeof AppSpecification>;

/** What APP_SPECIFICATION_PATH holds. */
export const ComposedApp = z.object({
  /** Says what the file is to whoever opens it. */
  about: z.string(),
  /** Generators of the same version make the same files from the same specification. */
  composerVersion: z.number().int().positive(),
  app: AppSpecification,
  /**
   * SHA-256 (hex) of each generated file as the composer made it, before anybody changed it by hand; below this file's
   * own path that of `app` as JSON.
   */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type ComposedApp = z.infer<typeof ComposedApp>;
