import { type ComputedField, type Field, type FieldOf, isComputed, isStored } from "@lathe/protocol/app/field";
import { type EntityParts, optionsName } from "./entity-parts.ts";
import { importing } from "./linked-formulas-file.ts";
import { formulaName, valueCode } from "./records/formulas.ts";
import { isLinked } from "./records/linked-lists.ts";
import { relatedParts, storeFileName, titleOfId } from "./records/relations.ts";
import { titleText } from "./records/title-code.ts";
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
  const sortings = shown.map((id) => sortingLines(parts, id));
  const sorted = entity.fields.filter(isComputed).filter(({ id }) => shown.includes(id));
  const descending = entity.order.direction === "descending";
  const conditions = [
    ...filters
      .filter(isStored)
      .map(
        (field) =>
          `(view.${field.id} === null || ${fieldType(field) === "string[]" ? `${one}.${field.id}.includes(view.${field.id})` : `${one}.${field.id} === view.${field.id}`})`,
      ),
    ...(search ? [`isFound(${one}, query)`] : []),
  ];
  // What records are called is looked through whatever it is.
  const searched = entity.fields.filter((field) => field === parts.title || isText(field));
  const named = search ? entity.fields.filter((field) => field.type === "relation") : [];
  const areDays =
    search && [parts, ...named.map((field) => relatedParts(parts, field))].some(({ title }) => title.type === "date");
  const ordered = `.${target === "mobile" ? "sort" : "toSorted"}((a, b) => compare(value(a), value(b), ${sorting ? "view.descending" : "descending"}));`;
  return code`
    ${storeImports(parts, named)}
    ${areDays && 'import { formatDate } from "../ui/format.ts";'}
    ${formulaImport(parts, sorted, "./formulas.ts", false)}
    ${formulaImport(parts, sorted, "./linked-formulas.ts", true)}
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
      ${
        conditions.length === 0
          ? `return ${target === "mobile" ? `[...${many}]` : many}${ordered}`
          : [`return ${many}`, ...[filterLines(one, conditions), ordered].map((lines) => lines.replaceAll(/^/gm, "  "))]
      }
    }
    ${
      search &&
      fragment`

        function isFound(${one}: ${type}, query: string): boolean {
          ${searchLines(searched.map((field) => searchedText(parts, field)))}
        }
      `
    }

    type Comparable = string | number | null;

    /** Values that are missing come last in both directions. */
    function compare(a: Comparable, b: Comparable, descending: boolean): number {
      const [missingA, missingB] = [a === null || a === "", b === null || b === ""];
      if (missingA || missingB) return Number(missingA) - Number(missingB);
      const difference =
        typeof a === "number" && typeof b === "number"
          ? a - b
          : String(a).localeCompare(String(b), undefined, { numeric: true });
      return descending ? -difference : difference;
    }
  `;
}

function formulaImport(
  parts: EntityParts,
  fields: readonly ComputedField[],
  from: string,
  linked: boolean,
): string | null {
  const names = fields.filter((field) => isLinked(parts, field) === linked).map((field) => formulaName(parts, field));
  return names.length === 0 ? null : importing(names.toSorted(), from);
}

function filterLines(one: string, conditions: readonly string[]): string {
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return `.filter((${one}) => ${only.replace(/^\((.*)\)$/, "$1")})`;
  return fragment`
    .filter(
      (${one}) =>
        ${conditions.map((condition, index) => `${condition}${index < conditions.length - 1 ? " &&" : ","}`)}
    )
  `;
}

/** Whether records can be put in an order by this field. */
export function isSortable(field: Field): boolean {
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
  if (field === parts.title) return titleText(parts, parts.names.one);
  if (field.type !== "relation") return field.type === "tags" ? `...${value}` : value;
  const other = relatedParts(parts, field);
  return field.many ? `...${value}.map((id) => ${titleOfId(other, "id")})` : titleOfId(other, value);
}

/** Lines of code are no longer than this. */
const LINE_WIDTH = 120;

function searchLines(texts: readonly string[]): string[] {
  const test = ".some((text) => text.toLocaleLowerCase().includes(query));";
  const line = `return [${texts.join(", ")}]${test}`;
  return line.length <= LINE_WIDTH - 2 ? [line] : ["return [", ...texts.map((text) => `  ${text},`), `]${test}`];
}

function sortingLines(parts: EntityParts, id: string): string[] {
  const values = [`label: ${quoted(sortLabel(parts, id))}`, `value: ${sortValue(parts, id)}`];
  const line = `${id}: { ${values.join(", ")} },`;
  return line.length <= LINE_WIDTH - 2 ? [line] : [`${id}: {`, ...values.map((value) => `  ${value},`), "},"];
}

function sortLabel({ entity }: EntityParts, id: string): string {
  return entity.fields.find((field) => field.id === id)?.label ?? "Date added";
}

/** A function from a record to what it is ordered by. */
function sortValue(parts: EntityParts, id: string): string {
  const { entity, names } = parts;
  const record = `(${names.one}: ${names.type})`;
  const field = entity.fields.find((each) => each.id === id);
  if (field === undefined) return `${record} => ${names.one}.createdAt`;
  const value = valueCode(parts, field);
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
