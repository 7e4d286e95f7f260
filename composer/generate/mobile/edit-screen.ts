import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, optionsName } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";

const COMPONENTS: Record<Field["type"], { name: string; module: string }> = {
  text: { name: "TextField", module: "text-field" },
  longText: { name: "TextField", module: "text-field" },
  url: { name: "TextField", module: "text-field" },
  email: { name: "TextField", module: "text-field" },
  phone: { name: "TextField", module: "text-field" },
  time: { name: "TextField", module: "text-field" },
  date: { name: "DateField", module: "date-field" },
  number: { name: "NumberField", module: "number-field" },
  money: { name: "NumberField", module: "number-field" },
  choice: { name: "ChoiceField", module: "choice-field" },
  checkbox: { name: "SwitchField", module: "switch-field" },
  tags: { name: "TextField", module: "text-field" },
  color: { name: "TextField", module: "text-field" },
  image: { name: "TextField", module: "text-field" },
  relation: { name: "TextField", module: "text-field" },
  rating: { name: "RatingField", module: "stars" },
};

/** src/app/edit.tsx: the form for a new record, or for one that is there. */
export function editScreen(parts: EntityParts): string {
  const { entity, names, title, others } = parts;
  const { one, many, type, types, file, files } = names;
  const { singular } = entity;
  const modules = new Map(entity.fields.map((field) => [COMPONENTS[field.type].module, COMPONENTS[field.type].name]));
  const choices = entity.fields.filter((field) => field.type === "choice").map(optionsName);
  const imported = [`empty${type}`, `find${type}Faults`, ...choices, `type ${type}`, `type ${type}Draft`];
  const imports = [
    `import { Button } from "@/ui/button";`,
    `import { goBack } from "@/ui/go-back";`,
    `import { Screen } from "@/ui/screen";`,
    ...[...modules].map(([module, name]) => `import { ${name} } from "@/ui/${module}";`),
  ].sort((a, b) => (a.slice(a.indexOf("@")) < b.slice(b.indexOf("@")) ? -1 : 1));
  return code`
    import { Stack, useLocalSearchParams } from "expo-router";
    import { useState } from "react";
    import { KeyboardAvoidingView, Platform, ScrollView, StyleSheet } from "react-native";
    import { ${imported.join(", ")} } from "@/${files}/${file}";
    import { use${types} } from "@/${files}/${files}-provider";
    import { spacing } from "@/theme/tokens";
    ${imports}

    export default function EditScreen() {
      const { id } = useLocalSearchParams<{ id?: string }>();
      const { ${many}, isLoaded } = use${types}();
      const edited = ${many}.find((${one}) => ${one}.id === id) ?? null;
      return (
        <Screen>
          <Stack.Screen
            options={{
              title: edited === null ? ${quoted(`New ${singular}`)} : ${quoted(`Edit ${singular}`)},
              headerBackVisible: false,
              headerLeft: () => <Button label="Cancel" kind="plain" onPress={goBack} />,
            }}
          />
          {isLoaded && <${type}Form key={edited?.id ?? "new"} edited={edited} />}
        </Screen>
      );
    }

    function ${type}Form({ edited }: { edited: ${type} | null }) {
      const { add, update } = use${types}();
      const [draft, setDraft] = useState<${type}Draft>(edited ?? empty${type});
      const [wasRefused, setWasRefused] = useState(false);
      const faults = wasRefused ? find${type}Faults(draft) : {};

      function change(values: Partial<${type}Draft>) {
        setDraft({ ...draft, ...values });
      }

      function save() {
        if (Object.keys(find${type}Faults(draft)).length > 0) return setWasRefused(true);
        const whole = { ...draft, ${title.id}: draft.${title.id}.trim() };
        if (edited === null) add(whole);
        else update(edited.id, whole, \`Changed “\${whole.${title.id}}”.\`);
        goBack();
      }

      return (
        <KeyboardAvoidingView behavior={Platform.OS === "ios" ? "padding" : undefined} keyboardVerticalOffset={90} style={styles.form}>
          <ScrollView contentContainerStyle={styles.fields} keyboardShouldPersistTaps="handled">
            ${control(title, "autoFocus={edited === null}")}
            ${others.map((field) => control(field, null))}
            <Button label={edited === null ? ${quoted(`Add ${singular}`)} : "Save changes"} onPress={save} />
          </ScrollView>
        </KeyboardAvoidingView>
      );
    }

    const styles = StyleSheet.create({
      form: { flex: 1 },
      fields: { gap: spacing.xl, paddingHorizontal: spacing.l, paddingTop: spacing.m, paddingBottom: 64 },
    });
  `;
}

function control(field: Field, more: string | null): string {
  const { id } = field;
  return fragment`
    <${COMPONENTS[field.type].name}
      label=${jsxValue(field.label)}
      ${extra(field)}
      ${more}
      value={draft.${id}}
      error={faults.${id}}
      onChange={(value) => change({ ${id}: value })}
    />
  `;
}

function extra(field: Field): string | null {
  switch (field.type) {
    case "longText":
      return 'kind="long"';
    case "url":
    case "email":
    case "phone":
    case "time":
      return `kind="${field.type}"`;
    case "number":
      return field.unit === undefined ? null : `unit=${jsxValue(field.unit)}`;
    case "money":
      return `unit="${field.currency}"`;
    case "choice":
      return `options={${optionsName(field)}}`;
    case "rating":
      return `max={${field.max}}`;
    default:
      return null;
  }
}
