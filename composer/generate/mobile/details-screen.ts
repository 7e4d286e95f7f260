import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { Field } from "@lathe/protocol/app/field";
import { type EntityParts, isLowName, lowLabel } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted } from "../code.ts";
import { presence, shownValue } from "./shown-value.ts";

/** src/app/details.tsx: one record with all that is known of it. */
export function detailsScreen(parts: EntityParts): string {
  const { entity, names, title, others, done, streaks, low } = parts;
  const { one, many, types, files, file } = names;
  const deletes = entity.features.delete;
  const confirms = deletes && entity.features.confirmDelete;
  const rated = others.filter((field) => field.type === "rating");
  const facts = others.filter((field) => field.type !== "rating" && field !== done);
  const links = others.some((field) => field.type === "url" || field.type === "email" || field.type === "phone");
  const deadline = others.find((field) => field.type === "date" && field.deadline === true) ?? null;
  const uses = (format: string) => facts.some((field) => factText(field, "x").includes(`${format}(`));
  const formats = [
    ...["formatDate", "formatMoney", "formatNumber"].filter(uses),
    ...(deadline === null ? [] : ["today"]),
  ];
  const functions = [...(low === null ? [] : [isLowName(parts)]), ...(deadline === null ? [] : ["isOverdue"])];
  const taken = [
    many,
    "isLoaded",
    ...(done === null ? [] : ["update"]),
    ...(streaks === null ? [] : ["toggleDay"]),
    ...(deletes ? ["remove"] : []),
  ];
  const imports = [...(facts.length > 0 ? ["type ReactNode"] : []), ...(confirms ? ["useState"] : [])];
  const name = `${one}.${title.id}`;
  return code`
    import { Stack, useLocalSearchParams, useRouter } from "expo-router";
    ${imports.length > 0 && `import { ${imports.join(", ")} } from "react";`}
    import { ${links ? "Linking, " : ""}ScrollView, StyleSheet${facts.length > 0 || streaks !== null ? ", View" : ""} } from "react-native";
    ${functions.length > 0 && `import { ${functions.join(", ")} } from "@/${files}/${file}";`}
    import { use${types} } from "@/${files}/${files}-provider";
    ${streaks !== null && `import { bestStreak, currentStreak } from "@/${files}/streaks";`}
    ${streaks !== null && `import { useToday } from "@/${files}/use-today";`}
    import { spacing } from "@/theme/tokens";
    import { Button } from "@/ui/button";
    ${streaks !== null && 'import { Calendar } from "@/ui/calendar";'}
    ${(streaks !== null || facts.length > 0) && 'import { Card } from "@/ui/card";'}
    ${confirms && 'import { ConfirmDialog } from "@/ui/confirm-dialog";'}
    import { EmptyState } from "@/ui/empty-state";
    ${formats.length > 0 && `import { ${formats.join(", ")} } from "@/ui/format";`}
    ${deletes && 'import { goBack } from "@/ui/go-back";'}
    import { IconButton } from "@/ui/icon-button";
    import { Screen } from "@/ui/screen";
    ${rated.length > 0 && 'import { Stars } from "@/ui/stars";'}
    ${done !== null && 'import { SwitchField } from "@/ui/switch-field";'}
    import { Text } from "@/ui/text";

    export default function DetailsScreen() {
      const router = useRouter();
      const { id } = useLocalSearchParams<{ id: string }>();
      const { ${taken.join(", ")} } = use${types}();
      ${streaks !== null && "const currentDay = useToday();"}
      ${confirms && "const [isAsking, setIsAsking] = useState(false);"}
      const ${one} = ${many}.find((each) => each.id === id);
      if (${one} === undefined) {
        return (
          <Screen>
            {isLoaded && <EmptyState title=${jsxValue(`This ${entity.singular} is gone`)} text="It was deleted, or it never was there." />}
          </Screen>
        );
      }
      ${
        deletes &&
        fragment`
          const removeThis = () => {
            goBack();
            remove(${one});
          };
        `
      }
      return (
        <Screen>
          <Stack.Screen
            options={{
              headerRight: () => (
                <IconButton icon="pencil" name={"Edit " + ${name}} onPress={() => router.push({ pathname: "/edit", params: { id } })} />
              ),
            }}
          />
          <ScrollView contentContainerStyle={styles.page}>
            <Text variant="largeTitle" heading={1}>
              {${name}}
            </Text>
            ${rated.map((field) => field.type === "rating" && `{${one}.${field.id} > 0 && <Stars value={${one}.${field.id}} max={${field.max}} size={22} />}`)}
            ${low !== null && `{${isLowName(parts)}(${one}) && <Text tone="danger">{${quoted(lowLabel(low.field))}}</Text>}`}
            ${done !== null && `<SwitchField label=${jsxValue(done.label)} value={${one}.${done.id}} onChange={(value) => update(id, { ${done.id}: value })} />`}
            ${streaks !== null && streakCards(parts)}
            ${
              facts.length > 0 &&
              fragment`
                {[${facts.map((field) => presence(field, `${one}.${field.id}`)).join(", ")}].some(Boolean) && (
                  <Card style={styles.facts}>
                    ${facts.map((field) => fact(parts, field, deadline))}
                  </Card>
                )}
              `
            }
            ${deletes && `<Button label=${jsxValue(`Delete ${entity.singular}`)} name={"Delete " + ${name}} kind="danger" icon="trash" onPress={${confirms ? "() => setIsAsking(true)" : "removeThis"}} />`}
          </ScrollView>
          ${confirms && `<ConfirmDialog question={\`Delete “\${${name}}”?\`} action="Delete" isOpen={isAsking} onConfirm={removeThis} onCancel={() => setIsAsking(false)} />`}
        </Screen>
      );
    }
    ${facts.length > 0 && factComponent}
    ${streaks !== null && figureComponent}

    const styles = StyleSheet.create({
      page: { gap: spacing.l, paddingHorizontal: spacing.l, paddingTop: spacing.s, paddingBottom: 96 },
      ${facts.length > 0 && ["facts: { paddingVertical: 2 },", "fact: { gap: 2, paddingVertical: spacing.m },"]}
      ${
        streaks !== null && [
          'figures: { flexDirection: "row", gap: spacing.s },',
          'figure: { flex: 1, alignItems: "center", padding: spacing.m },',
        ]
      }
    });
  `;
}

function factText(field: Field, value: string): string {
  return field.type === "checkbox" ? "Yes" : shownValue(field, value);
}

function fact({ names }: EntityParts, field: Field, deadline: Field | null): string {
  const value = `${names.one}.${field.id}`;
  const target = { url: value, email: `"mailto:" + ${value}`, phone: `"tel:" + ${value}` }[field.type as "url"];
  const first =
    target === undefined ? "" : ` role="link" tone="accent" onPress={() => void Linking.openURL(${target})}`;
  const tone = field === deadline ? ` tone={isOverdue(${names.one}, today()) ? "danger" : "ink"}` : first;
  return fragment`
    {${presence(field, value)} && (
      <Fact label=${jsxValue(field.label)}>
        <Text selectable${tone}>${factText(field, value)}</Text>
      </Fact>
    )}
  `;
}

function streakCards({ names }: EntityParts): string {
  const { one } = names;
  const days = `${one}.${TICKED_DAYS}`;
  return fragment`
    <View style={styles.figures}>
      <Figure label="Streak" value={currentStreak(${days}, currentDay)} />
      <Figure label="Best" value={bestStreak(${days})} />
      <Figure label="In all" value={${days}.length} />
    </View>
    <Card>
      <Calendar marked={${days}} today={currentDay} lastDay={currentDay} onPress={(day) => toggleDay(id, day)} />
      <Text variant="callout" tone="muted" style={{ textAlign: "center" }}>
        Forgot to tick a day? Tap it here.
      </Text>
    </Card>
  `;
}

const factComponent = fragment`

  function Fact({ label, children }: { label: string; children: ReactNode }) {
    return (
      <View style={styles.fact}>
        <Text variant="callout" tone="muted">
          {label}
        </Text>
        {children}
      </View>
    );
  }
`;

const figureComponent = fragment`

  function Figure({ label, value }: { label: string; value: number }) {
    return (
      <Card style={styles.figure}>
        <Text variant="title">{value}</Text>
        <Text variant="caption" tone="muted">
          {label}
        </Text>
      </Card>
    );
  }
`;
