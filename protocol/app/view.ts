import { z } from "zod";
import { FieldId } from "./label.ts";

/** How values come together in one number. */
export const Measure = z.enum(["sum", "average", "highest", "lowest"]);
export type Measure = z.infer<typeof Measure>;

/** A stretch of time; weeks begin as they do where the person is. */
export const Period = z.enum(["day", "week", "month", "year"]);
export type Period = z.infer<typeof Period>;

/** Records that something says of: by what is ticked or chosen, by their deadline, by how many there are. */
export const Only = z.enum(["open", "done", "overdue", "low"]);
export type Only = z.infer<typeof Only>;

/** A date that is in the current day, week, month or year. */
export const During = z.object({ field: FieldId, period: Period });

/** A way to see the records of an entity. */
export const View = z.discriminatedUnion("type", [
  /** Rows with the values that say most. */
  z.object({ type: z.literal("list") }),
  /** All values in columns; it scrolls sideways where there is no room. */
  z.object({ type: z.literal("table") }),
  z.object({ type: z.literal("cards") }),
  /** Pictures, with the title below. */
  z.object({ type: z.literal("gallery"), /** An image. */ image: FieldId }),
  /** A column for each option; records are moved by dragging, and by keyboard. */
  z.object({ type: z.literal("board"), /** A choice. */ columns: FieldId }),
  /** A month, the records on their days. */
  z.object({
    type: z.literal("calendar"),
    /** A date; with streaks TICKED_DAYS, for the days that are ticked. */ date: FieldId,
  }),
  /** A week: a column for each day, the records in the order of their times. */
  z.object({ type: z.literal("timetable"), /** A choice. */ day: FieldId, /** A time. */ time: FieldId }),
  /** Under a heading for each option: a menu, a programme. */
  z.object({ type: z.literal("sections"), /** A choice or a relation to one. */ by: FieldId }),
  /** Bars, a line or a ring of a number. */
  z.object({
    type: z.literal("chart"),
    shape: z.enum(["bars", "line", "ring"]),
    /** A number, money or rating; null counts the records. */
    value: FieldId.nullable(),
    /** A choice, text, relation, checkbox, rating, date, or a number with few values: the distances of races. */
    by: FieldId,
    /** Of the values; their sum when nothing is said. */
    measure: Measure.optional(),
    /** A number that each value is multiplied by: how many there are at that price. */
    times: FieldId.optional(),
    /** Of a date; the month when nothing is said. */
    step: Period.optional(),
    /** Of these records alone; of all when nothing is said. */
    only: Only.optional(),
    /** Of those alone whose date is in the current day, week, month or year. */
    during: During.optional(),
    /** So many of the largest. */
    most: z.number().int().min(2).max(50).optional(),
  }),
]);
export type View = z.infer<typeof View>;
export type ViewType = View["type"];
export type ViewOf<Type extends ViewType> = Extract<View, { type: Type }>;
