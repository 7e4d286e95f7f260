import type { ExampleValue } from "@lathe/protocol/app/entity";
import { makeField } from "../field-kinds.ts";
import { asLabel, singularOf } from "../words.ts";
import type { ComposedCatalogue } from "./catalogues.ts";

/** "agenda by day", "three-day schedule" */
const DAYS_SAID =
  /\s*\b(?:(?:sorted |grouped |split )?(?:by|per|for each) day\b|(?:two|three|2|3)[- ]days? (?=\p{L}))/iu;
/** "portfolio by style", "events by type" */
const GROUPS_SAID = /^(.+?) (?:sorted |grouped |filtered |organi[sz]ed |split )?by ((?:\p{L}+ )?\p{L}+)$/iu;
const DAYS = ["Day 1", "Day 2"] as const;

/** By what the records of a section are told to be told apart: a day, a style; null where nothing is said. */
export interface Grouping {
  label: string;
  /** The heading without that: "Agenda by day" → "Agenda". */
  title: string;
}

export function groupingOf(title: string): Grouping | null {
  if (DAYS_SAID.test(title)) return { label: "Day", title: asLabel(title.replace(DAYS_SAID, "").trim()) };
  const [, heading, by] = GROUPS_SAID.exec(title) ?? [];
  return heading === undefined || by === undefined ? null : { label: asLabel(singularOf(by)), title: asLabel(heading) };
}

/** The records with what tells them apart: a programme in days, pictures of which visitors choose a style. */
export function grouped(composed: ComposedCatalogue, { label }: Grouping): ComposedCatalogue {
  const { entity } = composed;
  const [title, ...fields] = entity.fields;
  const isThere = entity.fields.some(
    (field) =>
      field.label.toLowerCase() === label.toLowerCase() ||
      (field.type === "choice" && /^(?:categor|course|group|kind|type)/i.test(label)),
  );
  if (title === undefined || isThere || fields.some(({ type }) => type === "date" && label === "Day")) return composed;
  const isDay = label === "Day";
  const one = label.toLowerCase();
  const options = isDay
    ? [...DAYS]
    : label === "Year"
      ? ["2026", "2025", "2024"]
      : [`First ${one}`, `Second ${one}`, `Third ${one}`];
  const field = makeField(label, { type: "choice", options }, false);
  const examples = isDay
    ? options.flatMap((name) =>
        entity.examples.map((row): Record<string, ExampleValue> => ({ ...row, [field.id]: name })),
      )
    : entity.examples.map((row, index) => ({ ...row, [field.id]: options[index % options.length] ?? "" }));
  const features = isDay ? entity.features : { ...entity.features, filters: [...entity.features.filters, field.id] };
  return {
    ...composed,
    entity: { ...entity, fields: [title, field, ...fields], examples, features },
    views: isDay ? [{ type: "sections", by: field.id }] : composed.views,
  };
}
