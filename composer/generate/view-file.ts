import type { Field, FieldOf } from "@lathe/protocol/app/field";
import { type EntityParts, optionsName } from "./entity-parts.ts";
import { relatedParts, storeFileName, titleOfId } from "./records/relations.ts";
import type { Target } from "./target.ts";
import { code, fragment, quoted } from "./code.ts";
import { fieldType } from "./record-file.ts";

/** src/<entities>/view.ts: which records are shown, and in which order. */
export function viewFile(parts: EntityParts, target: Target): string {
  const { entity, names, filters } = parts;
  const { one, many, type, types, file } = names;
  const { search, sorting } = entity.features;
  const choices = entity.fields
    .filter((field) => field.type === "choice" && (sorting || entity.order.field === field.id))
    .map(optionsName);
  const chosen = entity.order.field ?? "added";
  const shown = sorting ? ["added", ...entity.fields.filter(isSortable).map((field) => field.id)] : [chosen];
  const sortings = shown.map(
    (id) => `${id}: { label: ${quoted(sortLabel(parts, id))}, value: ${sortValue(parts, id)} },`,
  );
  const descending = entity.order.direction === "descending";
  const conditions = [
    ...filters.map(
      (field) =>
        `(view.${field.id} === null || ${fieldType(field) === "string[]" ? `${one}.${field.id}.includes(view.${field.id})` : `${one}.${field.id} === view.${field.id}`})`,
    ),
    ...(search ? [`matches(${one}, query)`] : []),
  ];
  const named = search ? entity.fields.filter((field) => field.type === "relation") : [];
  return code`
    ${storeImports(parts, named)}
    import { ${[...choices, `type ${type}`].join(", ")} } from "./${file}.ts";

    ${
      sorting
        ? fragment`
            /** What the list can be sorted by. */
            export const sortings = {
              ${sortings}
            };
            export type Sorting = keyof typeof sortings;
          `
        : fragment`
            const order = { value: ${sortValue(parts, chosen)}, descending: ${String(descending)} };
          `
    }
    ${
      parts.hasView &&
      fragment`

        /** What of the list is looked at, as chosen above it. */
        export interface View {
          ${search && "query: string;"}
          ${filters.map((field) => [`/** Only those with this value; null for all. */`, `${field.id}: ${field.type === "checkbox" ? "boolean" : "string"} | null;`])}
          ${sorting && ["sorting: Sorting;", "descending: boolean;"]}
        }

        export const initialView: View = {
          ${search && 'query: "",'}
          ${filters.map((field) => `${field.id}: null,`)}
          ${sorting && [`sorting: ${quoted(chosen)},`, `descending: ${String(descending)},`]}
        };
      `
    }

    export function visible${types}(${many}: readonly ${type}[]${parts.hasView ? ", view: View" : ""}): ${type}[] {
      ${search && "const query = view.query.trim().toLocaleLowerCase();"}
      ${sorting ? "const { value } = sortings[view.sorting];" : "const { value, descending } = order;"}
      return ${target === "mobile" && conditions.length === 0 ? `[...${many}]` : many}
        ${conditions.length > 0 && filterLines(one, conditions)}
        .${target === "mobile" ? "sort" : "toSorted"}((a, b) => compare(value(a), value(b), ${sorting ? "view.descending" : "descending"}));
    }
    ${
      search &&
      fragment`

        function matches(${one}: ${type}, query: string): boolean {
          return [${entity.fields
            .filter(isText)
            .map((field) => searchedText(parts, field))
            .join(", ")}].some((text) => text.toLocaleLowerCase().includes(query));
        }
      `
    }

    type Comparable = string | number | null;

    /** Values that are missing come last in both directions. */
    function compare(a: Comparable, b: Comparable, descending: boolean): number {
      const [missingA, missingB] = [a === null || a === "", b === null || b === ""];
      if (missingA || missingB) return Number(missingA) - Number(missingB);
      const difference =
        typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), undefined, { numeric: true });
      return descending ? -difference : difference;
    }
  `;
}

function filterLines(one: string, conditions: readonly string[]): string {
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return `.filter((${one}) => ${only.replace(/^\((.*)\)$/, "$1")})`;
  return fragment`
    .filter(
      (${one}) =>
        ${conditions.join(" &&\n")},
    )
  `;
}

function isSortable(field: Field): boolean {
  return !["longText", "url", "phone", "tags", "color", "image", "relation"].includes(field.type);
}

function isText(field: Field): boolean {
  return ["text", "longText", "choice", "tags", "relation", "url", "email", "phone"].includes(field.type);
}

/** The stores in which the titles of related records are found. */
function storeImports(parts: EntityParts, fields: readonly FieldOf<"relation">[]): string[] {
  const stores = fields.map((field) => {
    const { store, files } = relatedParts(parts, field).names;
    return `import { ${store} } from "${files === parts.names.files ? "." : `../${files}`}/${storeFileName(files)}.ts";`;
  });
  return [...new Set(stores)].toSorted();
}

/** Text of a field as code, for an array of texts. */
function searchedText(parts: EntityParts, field: Field): string {
  const value = `${parts.names.one}.${field.id}`;
  if (field.type !== "relation") return field.type === "tags" ? `...${value}` : value;
  const other = relatedParts(parts, field);
  return field.many ? `...${value}.map((id) => ${titleOfId(other, "id")})` : titleOfId(other, value);
}

function sortLabel({ entity }: EntityParts, id: string): string {
  return entity.fields.find((field) => field.id === id)?.label ?? "Date added";
}

/** A function from a record to what it is ordered by. */
function sortValue({ entity, names }: EntityParts, id: string): string {
  const record = `(${names.one}: ${names.type})`;
  const field = entity.fields.find((each) => each.id === id);
  if (field === undefined) return `${record} => ${names.one}.createdAt`;
  const value = `${names.one}.${field.id}`;
  switch (field.type) {
    case "choice":
      return `${record} => (${value} === "" ? null : ${optionsName(field)}.indexOf(${value}))`;
    case "checkbox":
      return `${record} => Number(${value})`;
    case "rating":
      return `${record} => ${value} || null`;
    default:
      return `${record} => ${value}`;
  }
}
