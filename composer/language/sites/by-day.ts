import type { ExampleValue } from "@lathe/protocol/app/entity";
import { makeField } from "../field-kinds.ts";
import type { ComposedCatalogue } from "./catalogues.ts";

/** "agenda by day", "three-day schedule" */
const BY_DAY = /\s*\b(?:(?:sorted |grouped |split )?(?:by|per|for each) day\b|(?:two|three|2|3)[- ]days? (?=\p{L}))/iu;
const DAYS = ["Day 1", "Day 2"] as const;

/** Whether a programme is told to go over several days. */
export function isByDay(title: string): boolean {
  return BY_DAY.test(title);
}

/** The heading without that: "Agenda by day" → "Agenda". */
export function withoutDay(title: string): string {
  const plain = title.replace(BY_DAY, "").trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A programme in days, each with what a day has. */
export function inDays({ entity, ...composed }: ComposedCatalogue): ComposedCatalogue {
  const [title, ...fields] = entity.fields;
  if (title === undefined) return { entity, ...composed };
  const day = makeField("Day", { type: "choice", options: [...DAYS] }, false);
  const examples = DAYS.flatMap((name) =>
    entity.examples.map((row): Record<string, ExampleValue> => ({ ...row, [day.id]: name })),
  );
  return {
    ...composed,
    entity: { ...entity, fields: [title, day, ...fields], examples },
    views: [{ type: "sections", by: day.id }],
  };
}
