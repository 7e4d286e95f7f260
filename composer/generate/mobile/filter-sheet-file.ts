import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, inSentence, openLabel, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxText, jsxValue, quoted } from "../code.ts";
import { hasTexts } from "./list-screen.ts";

/** src/<entities>/filter-sheet.tsx: filters and order. Null when there is nothing to choose. */
export function filterSheetFile(parts: EntityParts): string | null {
  const { entity, names, filters } = parts;
  const { file, files, many, type } = names;
  const { sorting } = entity.features;
  if (!sorting && filters.length === 0) return null;
  const texts = hasTexts(parts);
  const imports = [
    ...filters.filter((field) => field.type === "choice").map(optionsName),
    ...(texts ? [`type ${type}`] : []),
  ];
  return code`
    import { View } from "react-native";
    ${imports.length > 0 && `import { ${imports.join(", ")} } from "@/${files}/${file}";`}
    import { ${sorting ? "initialView, type Sorting, sortings, type View as ListView" : "initialView, type View as ListView"} } from "@/${files}/view";
    import { spacing } from "@/theme/tokens";
    import { Button } from "@/ui/button";
    import { Chips } from "@/ui/chips";
    import { Sheet } from "@/ui/sheet";
    import { Text } from "@/ui/text";

    interface FilterSheetProps {
      ${texts && `${many}: readonly ${type}[];`}
      isOpen: boolean;
      view: ListView;
      onChange: (view: ListView) => void;
      onClose: () => void;
    }

    export function FilterSheet({ ${texts ? `${many}, ` : ""}isOpen, view, onChange, onClose }: FilterSheetProps) {
      return (
        <Sheet title=${jsxValue(sorting ? (filters.length > 0 ? "Sort and filter" : "Sort") : "Filter")} isOpen={isOpen} onClose={onClose}>
          ${filters.map((field) => filter(parts, field))}
          ${
            sorting &&
            fragment`
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
            `
          }
          <Button label="Show" onPress={onClose} />
          <Button label="Reset" kind="quiet" onPress={() => onChange(initialView)} />
        </Sheet>
      );
    }
  `;
}

function filter(parts: EntityParts, field: Field): string {
  const { names } = parts;
  const values =
    field.type === "choice"
      ? optionsName(field)
      : `[...new Set(${names.many}.map((${names.one}) => ${names.one}.${field.id}))].filter((value) => value !== "").sort()`;
  const options =
    field.type === "checkbox"
      ? [
          "options={[",
          '  { label: "All", value: null },',
          `  { label: ${quoted(openLabel(parts, field))}, value: false },`,
          `  { label: ${quoted(field.label)}, value: true },`,
          "]}",
        ]
      : `options={[{ label: "All", value: null }, ...${values}.map((value) => ({ label: value, value }))]}`;
  return fragment`
    <View style={{ gap: spacing.s }}>
      <Text variant="callout" tone="muted">
        ${jsxText(field.label)}
      </Text>
      <Chips<${field.type === "checkbox" ? "boolean" : "string"} | null>
        label=${jsxValue(`Filter by ${inSentence(field.label)}`)}
        ${options}
        value={view.${field.id}}
        onChange={(value) => onChange({ ...view, ${field.id}: value })}
      />
    </View>
  `;
}
