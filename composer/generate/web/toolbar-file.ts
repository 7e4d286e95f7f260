import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, capitalised, inSentence, openLabel, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { entityUse } from "../records/entity-use.ts";
import { relatedParts } from "../records/relations.ts";
import { hasOwnOrder } from "../records/view-names.ts";
import { titleText } from "../records/title-code.ts";

/** So many options stand side by side; more are chosen from a list. */
const MOST_CHIPS = 6;

/** src/<entities>/toolbar.tsx: search, filters and sorting. */
export function toolbarFile(parts: EntityParts): string {
  const { entity, names } = parts;
  const { search, sorting } = entity.features;
  const { always, onBoards } = boardFilters(parts);
  const filters = parts.filters.filter((field) => !always.includes(field));
  const isHidden = hidesSorting(parts);
  const takesItems = filters.some((field) => field.type === "text" || field.type === "tags");
  return code`
    interface ToolbarProps {
      ${takesItems && `items: readonly ${names.type}[];`}
      ${onBoards.length > 0 && ["/** Not filtered by this: the records stand in columns by it. */", `without?: ${onBoards.map(({ id }) => quoted(id)).join(" | ")} | null;`]}
      ${isHidden && ["/** The records stand in the order that is chosen. */", "isSorted?: boolean;"]}
      view: View;
      onChange: (view: View) => void;
    }

    export function Toolbar({ ${takesItems ? "items, " : ""}${onBoards.length > 0 ? "without = null, " : ""}${isHidden ? "isSorted = true, " : ""}view, onChange }: ToolbarProps) {
      ${filters.map((field) => storeLine(parts, field))}
      return (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-3 sm:gap-x-4">
          ${
            search &&
            fragment`
              <SearchField
                label=${jsxValue(`Search ${entity.plural}`)}
                value={view.query}
                onChange={(query) => onChange({ ...view, query })}
              />
            `
          }
          ${sorting && (isHidden ? `{isSorted && (\n${sortSelect.replaceAll(/^/gm, "  ")}\n)}` : sortSelect)}
          ${filters.map((field) => (onBoards.includes(field) ? `{without !== ${quoted(field.id)} && (\n${filter(parts, field).replaceAll(/^/gm, "  ")}\n)}` : filter(parts, field)))}
        </div>
      );
    }
    ${
      takesItems &&
      fragment`

        /** Each text once, in the order of the alphabet. */
        function optionsIn(texts: readonly string[]) {
          const sorted = [...new Set(texts)].filter((text) => text !== "").toSorted((a, b) => a.localeCompare(b));
          return sorted.map((text) => ({ id: text, label: text }));
        }
      `
    }
  `;
}

const sortSelect = fragment`
  <SortSelect
    sortings={sortings}
    value={view.sorting}
    descending={view.descending}
    onChange={(sorting, descending) => onChange({ ...view, sorting, descending })}
  />
`;

/** Whether the order is not asked for in some views, and other things are. */
export function hidesSorting(parts: EntityParts): boolean {
  const { search, sorting } = parts.entity.features;
  return sorting && (search || parts.filters.length > 0) && entityUse(parts).views.some(hasOwnOrder);
}

/**
 * The filters that say what the columns of a board say: those that are nowhere of use, and those that are not while a board
 * is shown.
 */
export function boardFilters(parts: EntityParts): { always: readonly Field[]; onBoards: readonly Field[] } {
  const views = entityUse(parts).views.filter((view) => view.type !== "chart");
  const found = parts.filters.filter((field) =>
    views.some((view) => view.type === "board" && view.columns === field.id),
  );
  return views.length === 1 ? { always: found, onBoards: [] } : { always: [], onBoards: found };
}

function storeLine(parts: EntityParts, field: Field): string | null {
  if (field.type !== "relation") return null;
  const other = relatedParts(parts, field);
  return `const ${optionsName(field)} = useStore(${other.names.store}).items.map((item) => ({ id: item.id, label: ${titleText(other, "item")} }));`;
}

function filter(parts: EntityParts, field: Field): string {
  return hasFew(field) ? chips(parts, field) : select(parts, field);
}

function hasFew(field: Field): boolean {
  return field.type === "checkbox" || (field.type === "choice" && field.options.length <= MOST_CHIPS);
}

function chips(parts: EntityParts, field: Field): string {
  // With several rows of them each says which one it is.
  const isOnly = parts.filters.filter(hasFew).length === 1;
  const all = quoted(isOnly ? "All" : `${capitalised(field.label)}: all`);
  return fragment`
    <FilterChips${field.type === "choice" ? "<string | null>" : "<boolean | null>"}
      label=${jsxValue(`Filter by ${inSentence(field.label)}`)}
      ${
        field.type === "choice"
          ? fragment`
              options={[
                { label: ${all}, value: null },
                ...${optionsName(field)}.map((option) => ({ label: option, value: option })),
              ]}
            `
          : fragment`
              options={[
                { label: ${all}, value: null },
                { label: ${quoted(openLabel(parts, field))}, value: false },
                { label: ${quoted(field.label)}, value: true },
              ]}
            `
      }
      value={view.${field.id}}
      onChange={(value) => onChange({ ...view, ${field.id}: value })}
    />
  `;
}

function select({ names }: EntityParts, field: Field): string {
  const { one } = names;
  const values = (map: string) => `optionsIn(items.${map}((${one}) => ${one}.${field.id}))`;
  const options =
    field.type === "relation"
      ? optionsName(field)
      : field.type === "choice"
        ? `${optionsName(field)}.map((option) => ({ id: option, label: option }))`
        : values(field.type === "tags" ? "flatMap" : "map");
  return fragment`
    <FilterSelect
      label=${jsxValue(inSentence(field.label))}
      all=${jsxValue(`${capitalised(field.label)}: all`)}
      options={${options}}
      value={view.${field.id}}
      onChange={(value) => onChange({ ...view, ${field.id}: value })}
    />
  `;
}
