import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type Field, isComputed, type StoredField } from "@lathe/protocol/app/field";
import { type EntityParts, optionsName } from "../entity-parts.ts";
import { code, fragment, quoted } from "../code.ts";
import { valueCode } from "./formulas.ts";
import { isLinked } from "./linked-lists.ts";
import { relatedParts, relationsOf } from "./relations.ts";

/** src/<entities>/transfer.ts: the records as a file, and from one. */
export function transferFile(parts: EntityParts): string {
  const { entity, names, streaks } = parts;
  const { store, type, types } = names;
  const related = [...new Set(relationsOf(parts).map((field) => relatedParts(parts, field)))];
  // What belongs to a record is found by its id.
  const isOfAll = entity.fields.some((field) => isLinked(parts, field));
  const kept = `id: newId(), createdAt: Date.now() - index${streaks === null ? "" : `, ${TICKED_DAYS}: []`}`;
  return code`
    const columns: readonly Column<${type}Draft${isOfAll ? `, ${type}` : ""}>[] = [
      ${entity.fields.map((field) => column(parts, field))}
    ];

    export function export${types}(items: readonly ${type}[], kind: "csv" | "json"): string {
      return exportRecords(columns, items, kind);
    }

    /** Adds the ${entity.plural} of a file. Returns what came of it, for people. */
    export function import${types}(text: string, kind: "csv" | "json"): string {
      const imported = importRecords({ columns, empty: empty${type}, findFaults: find${type}Faults }, text, kind);
      const report = reportImport(imported, ${quoted(entity.plural)});
      if (imported !== null && imported.drafts.length > 0)
        ${store}.bring(
          imported.drafts.map((draft, index) => ({ ...draft, ${kept} })),
          "add",
          report,
        );
      return report;
    }
    ${related.map(idsFunction)}
    ${entity.fields.some((field) => field.type === "choice") && choice}
    ${entity.fields.some((field) => field.type === "color") && colour}
    ${entity.fields.some((field) => field.type === "time") && time}
  `;
}

/** "projectIds" */
function idsName({ names }: EntityParts): string {
  return `${names.one}Ids`;
}

function idsFunction(other: EntityParts): string {
  const { entity, names, title } = other;
  return fragment`

    /** The ids of ${entity.plural} by their titles. */
    function ${idsName(other)}(titles: readonly string[]): string[] {
      const known = ${names.store}.get().items.map((item) => ({ id: item.id, title: item.${title.id} }));
      return idsOfTitles(known, titles);
    }
  `;
}

const choice = fragment`

  /** An option, however its letters are written; "" for what is none. */
  function optionIn(options: readonly string[], text: string): string {
    return options.find((option) => option.toLowerCase() === text.trim().toLowerCase()) ?? "";
  }
`;

const colour = fragment`

  /** #rrggbb; "" for what is no colour. */
  function colorIn(text: string): string {
    return /^#[0-9a-f]{6}$/i.test(text.trim()) ? text.trim().toLowerCase() : "";
  }
`;

const time = fragment`

  /** 07:30, also of "7:30"; "" for what is no time. */
  function timeIn(text: string): string {
    const [hours = "", minutes = ""] = text.trim().split(":");
    return /^\\d{1,2}:\\d{2}/.test(text.trim()) ? \`\${hours.padStart(2, "0")}:\${minutes.slice(0, 2)}\` : "";
  }
`;

function column(parts: EntityParts, field: Field): string {
  return fragment`
    {
      heading: ${quoted(field.label)},
      write: (item) => ${written(parts, field)},
      ${isComputed(field) ? "// It is worked out here too.\nread: () => ({})," : `read: (text) => ({ ${field.id}: ${read(parts, field)} }),`}
    },
  `;
}

function written(parts: EntityParts, field: Field): string {
  const value = valueCode(parts, field, "item");
  if (field.type !== "relation") return value;
  const other = relatedParts(parts, field);
  const title = (id: string) => `${other.names.store}.find(${id})?.${other.title.id} ?? ""`;
  return field.many ? `${value}.map((id) => ${title("id")})` : title(value);
}

function read(parts: EntityParts, field: StoredField): string {
  switch (field.type) {
    case "number":
    case "money":
      return "numberIn(text)";
    case "rating":
      return `Math.min(${field.max}, Math.max(0, Math.round(numberIn(text) ?? 0)))`;
    case "checkbox":
      return "truthIn(text)";
    case "date":
      return "dayIn(text)";
    case "time":
      return "timeIn(text)";
    case "choice":
      return `optionIn(${optionsName(field)}, text)`;
    case "tags":
      return "listIn(text)";
    case "color":
      return "colorIn(text)";
    case "relation": {
      const ids = idsName(relatedParts(parts, field));
      return field.many ? `${ids}(listIn(text))` : `${ids}([text])[0] ?? ""`;
    }
    default:
      return "text";
  }
}
