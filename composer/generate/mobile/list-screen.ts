import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { type EntityParts, clearDoneName, inSentence } from "../entity-parts.ts";
import { code, fragment, jsxValue, quoted, templateText } from "../code.ts";

/** src/app/(tabs)/index.tsx: the list. */
export function listScreen(parts: EntityParts): string {
  const { app, entity, names, done, streaks, hasExamples, hasView } = parts;
  const { one, many, type, types, file, files } = names;
  const { features } = entity;
  const clear = features.clearDone && done !== null ? { name: clearDoneName(done), done } : null;
  const hasSheet = features.sorting || features.filters.length > 0;
  const changes = done !== null || entity.fields.some((field) => field.type === "number" && field.stepper === true);
  const taken = [
    many,
    "isLoaded",
    "isStored",
    ...(changes ? ["update"] : []),
    ...(streaks === null ? [] : ["toggleDay"]),
    ...(clear === null ? [] : [clear.name]),
    ...(hasExamples ? ["removeExamples"] : []),
  ];
  const counted =
    streaks !== null
      ? { condition: `${one}.${TICKED_DAYS}.includes(today)`, words: inSentence(streaks.label) }
      : done !== null
        ? { condition: `${one}.${done.id}`, words: inSentence(done.label) }
        : null;
  const isChosen = [
    ...entity.features.filters.map((id) => `view.${id} !== null`),
    ...(features.sorting ? ["view.sorting !== initialView.sorting"] : []),
  ];
  return code`
    import { useRouter } from "expo-router";
    ${hasView && 'import { useState } from "react";'}
    import { FlatList, StyleSheet, View } from "react-native";
    ${hasExamples && `import { isExample } from "@/${files}/examples";`}
    ${hasSheet && `import { FilterSheet } from "@/${files}/filter-sheet";`}
    import { ${type}Row } from "@/${files}/${file}-row";
    import { use${types} } from "@/${files}/${files}-provider";
    ${streaks !== null && `import { useToday } from "@/${files}/use-today";`}
    import { ${hasView ? "initialView, " : ""}visible${types} } from "@/${files}/view";
    import { ${hasExamples ? "radius, " : ""}spacing } from "@/theme/tokens";
    ${hasExamples && 'import { useColors } from "@/theme/use-theme";'}
    ${counted !== null && 'import { Bar } from "@/ui/bar";'}
    import { Button } from "@/ui/button";
    import { EmptyState } from "@/ui/empty-state";
    import { IconButton } from "@/ui/icon-button";
    import { Screen } from "@/ui/screen";
    ${features.search && 'import { SearchField } from "@/ui/search-field";'}
    import { Text } from "@/ui/text";

    export default function ${types}Screen() {
      const router = useRouter();
      ${hasExamples && "const colors = useColors();"}
      const { ${taken.join(", ")} } = use${types}();
      ${streaks !== null && "const today = useToday();"}
      ${hasView && "const [view, setView] = useState(initialView);"}
      ${hasSheet && "const [isChoosing, setIsChoosing] = useState(false);"}
      const shown = visible${types}(${many}${hasView ? ", view" : ""});
      ${counted !== null && `const count = ${many}.filter((${one}) => ${counted.condition}).length;`}
      ${hasSheet && `const isChosen = ${isChosen.join(" || ")};`}
      const addOne = () => router.push("/edit");

      return (
        <Screen
          title=${jsxValue(app.name)}
          subtitle={${many}.length === 0 ? undefined : ${
            counted === null
              ? `${many}.length === 1 ? ${quoted(`1 ${entity.singular}`)} : \`\${${many}.length} ${templateText(entity.plural)}\``
              : `\`\${count} of \${${many}.length} ${templateText(counted.words)}\``
          }}
          actions={
            <>
              ${hasSheet && `{${many}.length > 0 && <IconButton icon="sliders" name=${jsxValue(features.sorting ? "Sort and filter" : "Filter")} kind="quiet" onPress={() => setIsChoosing(true)} />}`}
              <IconButton icon="plus" name=${jsxValue(`New ${entity.singular}`)} kind="primary" onPress={addOne} />
            </>
          }
        >
          ${
            counted !== null &&
            fragment`
              {${many}.length > 0 && (
                <View style={styles.progress}>
                  <Bar part={count / ${many}.length} />
                </View>
              )}
            `
          }
          ${
            features.search &&
            fragment`
              {${many}.length > 0 && (
                <View style={styles.search}>
                  <SearchField name=${jsxValue(`Search ${entity.plural}`)} value={view.query} onChange={(query) => setView({ ...view, query })} />
                </View>
              )}
            `
          }
          <FlatList
            role="list"
            data={shown}
            keyExtractor={({ id }) => id}
            contentContainerStyle={styles.list}
            keyboardShouldPersistTaps="handled"
            renderItem={({ item }) => (
              <${type}Row
                ${one}={item}
                ${changes && "onChange={(values) => update(item.id, values)}"}
                ${streaks !== null && ["today={today}", "onTick={(day) => toggleDay(item.id, day)}"]}
                onOpen={() => router.push({ pathname: "/details", params: { id: item.id } })}
                onEdit={() => router.push({ pathname: "/edit", params: { id: item.id } })}
              />
            )}
            ListHeaderComponent={
              <>
                {!isStored && (
                  <Text role="alert" variant="callout" tone="danger">
                    This device does not let the app store anything: what you enter is gone when the app closes.
                  </Text>
                )}
                ${
                  hasSheet &&
                  fragment`
                    {isChosen && (
                      <View style={styles.chosen}>
                        <Text variant="callout" tone="muted">
                          {shown.length} of {${many}.length}
                        </Text>
                        <Button label=${jsxValue(`Show all ${entity.plural}`)} kind="plain" onPress={() => setView(initialView)} />
                      </View>
                    )}
                  `
                }
              </>
            }
            ListEmptyComponent={
              !isLoaded ? null : ${
                hasView
                  ? fragment`
                      ${many}.length > 0 ? (
                                      <EmptyState icon="search" title="Nothing found" text="Other words or fewer filters may help." />
                                    ) : (
                    `
                  : "("
              }
                <EmptyState icon=${jsxValue(streaks === null ? "list" : "flame")} title=${jsxValue(`No ${entity.plural} yet`)} text=${jsxValue(
                  streaks === null
                    ? `What you add shows up here.`
                    : `Add a ${entity.singular}, tick it each day, and watch the days in a row grow.`,
                )}>
                  <Button label=${jsxValue(`Add the first ${entity.singular}`)} icon="plus" onPress={addOne} />
                </EmptyState>
              )
            }
            ListFooterComponent={
              <>
                ${
                  clear !== null &&
                  fragment`
                    {${many}.some((${one}) => ${one}.${clear.done.id}) && <Button label=${jsxValue(`Clear ${inSentence(clear.done.label)}`)} kind="plain" onPress={${clear.name}} />}
                  `
                }
                ${
                  hasExamples &&
                  fragment`
                    {${many}.some(isExample) && (
                      <View style={[styles.examples, { backgroundColor: colors.accentSoft }]}>
                        <Text variant="callout" style={styles.grows}>
                          Some of these are examples, to show how it looks.
                        </Text>
                        <Button label="Remove examples" kind="plain" onPress={removeExamples} />
                      </View>
                    )}
                  `
                }
              </>
            }
          />
          ${hasSheet && `<FilterSheet ${hasTexts(parts) ? `${many}={${many}} ` : ""}isOpen={isChoosing} view={view} onChange={setView} onClose={() => setIsChoosing(false)} />`}
        </Screen>
      );
    }

    const styles = StyleSheet.create({
      ${counted !== null && "progress: { paddingHorizontal: spacing.l, paddingBottom: spacing.m },"}
      ${features.search && "search: { paddingHorizontal: spacing.l, paddingBottom: spacing.m },"}
      list: { gap: 10, paddingHorizontal: spacing.l, paddingTop: 2, paddingBottom: 96 },
      ${hasSheet && 'chosen: { flexDirection: "row", alignItems: "center", justifyContent: "space-between" },'}
      ${
        hasExamples && [
          "examples: { marginTop: spacing.s, paddingHorizontal: spacing.l, paddingTop: spacing.m, paddingBottom: 2, borderRadius: radius.l },",
          'grows: { textAlign: "center" },',
        ]
      }
    });
  `;
}

/** Whether the sheet offers the values that text fields have. */
export function hasTexts({ filters }: EntityParts): boolean {
  return filters.some((field) => field.type === "text");
}
