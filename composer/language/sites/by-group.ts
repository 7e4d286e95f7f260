import type { ExampleValue } from "@lathe/protocol/app/entity";
import { makeField } from "../field-kinds.ts";
import { asLabel, pluralOf, singularOf } from "../words.ts";
import type { ComposedCatalogue } from "./catalogues.ts";
import { sortsOf } from "./sorts-of-work.ts";
import { splitList } from "../split-list.ts";

/** "agenda by day", "three-day schedule" */
const DAYS_SAID =
  /\s*\b(?:(?:sorted |grouped |split )?(?:by|per|for each) day\b|(?:two|three|2|3)[- ]days? (?=\p{L}))/iu;
/** "portfolio by style", "events by type" */
const GROUPS_SAID = /^(.+?) (?:sorted |grouped |filtered |organi[sz]ed |split )?by ((?:\p{L}+ )?\p{L}+)$/iu;
/** "galleries for weddings, portraits and travel", "projects in kitchens, baths and offices" */
const SORTS_SAID =
  /^((?:separate |different |several |photo |image |picture )*(galleries|albums|collections|categories|gallery(?= of )))(?: for| of| with| on|:|,| \(| like| such as)* ((?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:(?:, and |, | and | & |: )(?:[\p{L}-]+ ){0,2}[\p{L}-]+)+)\)?$/iu;
/** "gallery for paintings and one for sculptures" */
const ONE_EACH =
  /^((?:photo |image |picture )?(gallery|album)) (?:for|of|with) (.+ (?:one|another|gallery|album) (?:for|of|with) .+)$/i;
/** "projects, categories", "work with categories", "project categories" */
const SORTED =
  /^(?:my |our |the )?((?:photo |image |picture )?(?:galler(?:y|ies)|projects?|works?|portfolio|photos|pictures|artworks?|designs|paintings|drawings|illustrations))(?: with|,| and| in| by| sorted (?:in|into|by)| split into| divided into)* (?:(?:different|several|project|work) )*(categor|type|style|kind|sort|album)(?:y|ies|e?s)$/i;
const SORT_LABELS: Readonly<Record<string, string>> = { categor: "category" };
const DAYS = ["Day 1", "Day 2"] as const;

/** By what the records of a section are told to be told apart: a day, a style; null where nothing is said. */
export interface Grouping {
  label: string;
  /** The heading without that: "Agenda by day" → "Agenda". */
  title: string;
  /** What was told of it: weddings, portraits. */
  options?: readonly string[];
}

export function groupingOf(title: string): Grouping | null {
  const [, several, things = "", names] = SORTS_SAID.exec(title) ?? [];
  if (several !== undefined && names !== undefined)
    return {
      label: /^gallery$/i.test(things) ? "Category" : asLabel(singularOf(things.toLowerCase())),
      title: /^categories$/i.test(things)
        ? "Gallery"
        : asLabel(several.replace(/^(?:(?:separate|different|several) )+/i, "")),
      options: splitList(names.replaceAll(":", ",")).map(asLabel),
    };
  const [, gallery = "", one = "", each] = ONE_EACH.exec(title) ?? [];
  if (each !== undefined)
    return {
      label: asLabel(one),
      title: asLabel(pluralOf(gallery)),
      options: splitList(each.replace(/\b(?:(?:one|another|an?) )+(?:(?:gallery|album) )?(?:for|of|with) /gi, "")).map(
        asLabel,
      ),
    };
  const [, sorted, sort] = SORTED.exec(title) ?? [];
  if (sorted !== undefined && sort !== undefined)
    return {
      label: asLabel(SORT_LABELS[sort.toLowerCase()] ?? sort),
      title: asLabel(/^(?:project|work)$/i.test(sorted) ? pluralOf(sorted) : sorted),
    };
  if (DAYS_SAID.test(title)) return { label: "Day", title: asLabel(title.replace(DAYS_SAID, "").trim()) };
  const [, heading, by] = GROUPS_SAID.exec(title) ?? [];
  return heading === undefined || by === undefined ? null : { label: asLabel(singularOf(by)), title: asLabel(heading) };
}

/** The records with what tells them apart: a programme in days, pictures of which visitors choose a style. */
export function grouped(
  composed: ComposedCatalogue,
  { label, options: told }: Grouping,
  of: string,
): ComposedCatalogue {
  const { entity } = composed;
  const [title, ...fields] = entity.fields;
  const isThere = entity.fields.some(
    (field) =>
      field.label.toLowerCase() === label.toLowerCase() ||
      (field.type === "choice" && /^(?:categor|course|group|kind|type)/i.test(label)),
  );
  if (title === undefined || isThere || fields.some(({ type }) => type === "date" && label === "Day")) return composed;
  const isDay = label === "Day";
  const options = isDay ? [...DAYS] : label === "Year" ? ["2026", "2025", "2024"] : [...(told ?? sortsOf(label, of))];
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
