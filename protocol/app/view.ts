import { z } from "zod";
import { FieldId } from "./label.ts";

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
  z.object({ type: z.literal("calendar"), /** A date. */ date: FieldId }),
  /** A week: a column for each day, the records in the order of their times. */
  z.object({ type: z.literal("timetable"), /** A choice. */ day: FieldId, /** A time. */ time: FieldId }),
  /** Under a heading for each option: a menu, a programme. */
  z.object({ type: z.literal("sections"), /** A choice or a relation to one. */ by: FieldId }),
  /** Bars or a line of a number, added up. */
  z.object({
    type: z.literal("chart"),
    shape: z.enum(["bars", "line", "ring"]),
    /** A number, money or rating; null counts the records. */
    value: FieldId.nullable(),
    /** A choice, text, relation to one, checkbox or rating; of a date its month. */
    by: FieldId,
  }),
]);
export type View = z.infer<typeof View>;
export type ViewType = View["type"];
export type ViewOf<Type extends ViewType> = Extract<View, { type: Type }>;
