import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, inSentence, openLabel, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue, quoted } from "../code.ts";
import { relatedParts } from "../records/relations.ts";
import { withImports } from "./imports.ts";
import { entityModules } from "./mobile-modules.ts";
import { titleText } from "../records/title-code.ts";

/** src/<entities>/filter-sheet.tsx: filters and order. Null when there is nothing to choose. */
export function filterSheetFile(parts: EntityParts): string | null {
  const { entity, names, filters } = parts;
  const { many, type } = names;
  const { sorting } = entity.features;
  if (!sorting && filters.length === 0) return null;
  const takesRecords = sheetTakesRecords(parts);
  return withImports(
    code`
      interface FilterSheetProps {
        ${takesRecords && `${many}: readonly ${type}[];`}
        isOpen: boolean;
        view: ${type}Filter;
        onChange: (view: ${type}Filter) => void;
        onClose: () => void;
      }

      export function FilterSheet({ ${takesRecords ? `${many}, ` : ""}isOpen, view, onChange, onClose }: FilterSheetProps) {
        ${filters.map((field) => filterChoicesLine(parts, field.id))}
        return (
          <Sheet title=${jsxValue(sorting ? (filters.length > 0 ? "Sort and filter" : "Sort") : "Filter")} isOpen={isOpen} onClose={onClose}>
            ${filters.map((field) => filter(parts, field))}
            ${sorting && orderControls}
            <Button label="Show" onPress={onClose} />
            <Button label="Reset" kind="quiet" onPress={() => onChange(initialView)} />
          </Sheet>
        );
      }
    `,
    takesRecords ? entityModules(parts).filter(([, exported]) => !exported.includes(many)) : entityModules(parts),
  );
}

/** Whether the sheet offers values that the records have. */
export function sheetTakesRecords({ filters }: EntityParts): boolean {
  return filters.some((field) => field.type === "text" || field.type === "tags");
}

/** The records behind the values of a filter by relation: a line of the filter sheet. */
function filterChoicesLine(parts: EntityParts, id: string): string | null {
  const field = parts.entity.fields.find((each) => each.id === id);
  if (field?.type !== "relation") return null;
  return `const ${id}Choices = useStore(${relatedParts(parts, field).names.store}).items;`;
}

const orderControls = fragment`
  <View style={{ gap: spacing.s }}>
    <Text variant="callout" tone="muted">
      Sort by
    </Text>
    <Chips<Sorting>
      label="Sort by"
      options={(Object.keys(sortings) as Sorting[]).map((value) => ({ label: sortings[value].label, value }))}
      value={view.sorting}
      onChange={(sorting) => onChange({ ...view, sorting })}
    />
  </View>
  <View style={{ gap: spacing.s }}>
    <Text variant="callout" tone="muted">
      Direction
    </Text>
    <Chips<boolean>
      label="Direction"
      options={[
        { label: "Ascending", value: false },
        { label: "Descending", value: true },
      ]}
      value={view.descending}
      onChange={(descending) => onChange({ ...view, descending })}
    />
  </View>
`;

function filter(parts: EntityParts, field: Field): string {
  return fragment`
    <View style={{ gap: spacing.s }}>
      <Text variant="callout" tone="muted">
        ${jsxText(field.label)}
      </Text>
      <Chips<${field.type === "checkbox" ? "boolean" : "string"} | null>
        label=${jsxValue(`Filter by ${inSentence(field.label)}`)}
        ${filterOptions(parts, field)}
        value={view.${field.id}}
        onChange={(value) => onChange({ ...view, ${field.id}: value })}
      />
    </View>
  `;
}

function filterOptions(parts: EntityParts, field: Field): string | string[] {
  const { one, many } = parts.names;
  if (field.type === "checkbox")
    return [
      "options={[",
      '  { label: "All", value: null },',
      `  { label: ${quoted(openLabel(parts, field))}, value: false },`,
      `  { label: ${quoted(field.label)}, value: true },`,
      "]}",
    ];
  if (field.type === "relation") {
    const other = relatedParts(parts, field);
    return `options={[{ label: "All", value: null }, ...${field.id}Choices.map((each) => ({ label: ${titleText(other, "each")}, value: each.id }))]}`;
  }
  const values =
    field.type === "choice"
      ? optionsName(field)
      : field.type === "tags"
        ? `[...new Set(${many}.flatMap((${one}) => ${one}.${field.id}))].sort()`
        : `[...new Set(${many}.map((${one}) => ${one}.${field.id}))].filter((value) => value !== "").sort()`;
  return `options={[{ label: "All", value: null }, ...${values}.map((value) => ({ label: value, value }))]}`;
}
