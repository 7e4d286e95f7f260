import type { Entity, ExampleValue } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import type { View } from "@lathe/protocol/app/view";
import { freshFieldId, kebabCase } from "../../generate/names.ts";
import { picture } from "../domain.ts";
import { domainOfNoun } from "../domains/find-domain.ts";
import { makeField } from "../field-kinds.ts";
import { makeEntity, titleField } from "../records/make-entity.ts";
import type { ComposedSection, OwnName } from "./compose-site.ts";
import { sampleOnes } from "./find-goods.ts";
import { ownCopy } from "./own-copy.ts";
import { shapedCopy, tiersCopy } from "./own-shape.ts";
import type { OwnList, OwnSection } from "./read/read-asked.ts";
import { fitted } from "./site-copy.ts";

/** A section that only the person has words for: what was told of it, else what such sections usually say. */
export function composeOwn(name: OwnName, section: OwnSection | undefined): ComposedSection {
  const title = fitted(section?.title ?? "More", 60);
  const id = placeIdOf(title);
  if (section?.list !== undefined) {
    const entity = composeList(section.list);
    const editable = section.list.isShared === true || section.list.isWritten === true;
    const block = { id, type: "records", title, entity: entity.id, views: viewsOf(section.list, entity) } as const;
    return { name, icon: "list", entities: [entity], blocks: [{ ...block, editable }] };
  }
  const points = section?.points ?? [];
  const list = points.length === 0 ? null : points.map((point) => `- ${point}`).join("\n");
  const told = [section?.text ?? null, list].filter((part) => part !== null).join("\n\n");
  const text = told !== "" ? told : (tiersCopy(title) ?? ownCopy(title) ?? shapedCopy(title));
  return { name, icon: "note", entities: [], blocks: [{ id, type: "text", title, text }] };
}

const MOST_SAMPLES = 6;
const FIRST_PRICE = 15;
/** What these are of, only the person knows. */
const ANY = /^(?:projects|things|items|works|pieces|articles|products|classes|courses|groups|watercolours|places)$/;

/** Records with the fields that were told, below the names that were told or samples of such. */
function composeList(list: OwnList): Entity {
  const { singular, plural, fields } = list;
  const title = titleField(list.title ?? "Name");
  const made = fields
    .filter(({ label }) => label !== title.label && !/^(?:(?:their |full )?names?|title)$/i.test(label))
    .reduce<Field[]>((all, { label, kind }) => {
      const ids = [title, ...all].map(({ id }) => id);
      return [...all, makeField(label, kind, false, freshFieldId(label, ids))];
    }, []);
  const isFiltered = list.search === true || list.isFiltered === true;
  const choices = made.flatMap((field) => (field.type === "choice" ? [field] : []));
  const images = made.filter(({ type }) => type === "image");
  const prices = list.names.length > 0 ? [] : made.filter(({ type }) => type === "money");
  const rows = samplesOf(list, title.label).map((row, index) => ({
    ...Object.fromEntries(
      (isFiltered ? choices : []).map(({ label, options }) => [label, options[index % options.length] ?? ""]),
    ),
    ...Object.fromEntries(prices.map(({ label }) => [label, FIRST_PRICE + index * 5])),
    ...row,
    ...Object.fromEntries(images.map(({ label }, at) => [label, DRAWN[(index + at) % DRAWN.length] ?? ""])),
  }));
  const entity = makeEntity({ singular, plural, title, fields: made, examples: rows, storageKey: kebabCase(plural) });
  const grouping = made.filter(
    (field) => field.type === "choice" || (field.type === "tags" && field.options.length > 0),
  );
  const filters = isFiltered ? grouping.map(({ id }) => id) : [];
  return {
    ...entity,
    features: {
      ...entity.features,
      filters,
      search: list.search === true,
      sorting: list.isSorted === true,
      totals: [],
    },
  };
}

/** The names that were told; else what such things are called, with what is known of them. */
function samplesOf({ plural, names, count, rows = [] }: OwnList, title: string): Record<string, ExampleValue>[] {
  if (names.length > 0) return names.map((name) => ({ [title]: name }));
  const most = Math.min(count ?? 4, MOST_SAMPLES);
  if (rows.length > 0) return rows.slice(0, most);
  const found = ANY.test(plural) ? null : (domainOfNoun(plural)?.domain ?? null);
  // Beers are kept like wines, and are called otherwise.
  const domain = found !== null && plural.endsWith(found.plural) ? found : null;
  const known = (domain?.examples ?? []).flatMap(({ [domain?.title ?? ""]: name, ...values }) =>
    typeof name === "string" ? [{ [title]: name, ...values }] : [],
  );
  return known.length > 2 ? known.slice(0, most) : sampleOnes(plural, most).map((name) => ({ [title]: name }));
}

const DRAWN = [picture("#dce8f2", "#5f86a6"), picture("#f5e3d3", "#c07a4b"), picture("#e4ecd9", "#6f8f58")];

function viewsOf({ view }: OwnList, { fields }: Entity): View[] {
  const image = fields.find(({ type }) => type === "image");
  const date = fields.find(({ type }) => type === "date");
  if (image !== undefined && (view === null || view === "gallery")) return [{ type: "gallery", image: image.id }];
  if (date !== undefined && view === null) return [{ type: "list" }, { type: "calendar", date: date.id }];
  if (view === null && fields.length > 1 && fields.every(({ type }) => SHORT.has(type))) return [{ type: "table" }];
  return [{ type: view === null || view === "gallery" ? "cards" : view }];
}

/** What stands well in columns. */
const SHORT: ReadonlySet<Field["type"]> = new Set(["text", "number", "money", "choice", "checkbox", "time", "rating"]);

function placeIdOf(title: string): string {
  const id = kebabCase(title).slice(0, 40).replace(/-+$/, "");
  return /^[a-z]/.test(id) ? id : `about-${id}`.slice(0, 40).replace(/-+$/, "");
}
