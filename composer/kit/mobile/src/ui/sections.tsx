import { Fragment, type ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { groupBy } from "@/records/group-by.ts";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

interface SectionsProps<Item> {
  /** In the order in which they are shown; those without items are not. */
  sections: readonly { id: string; title: string }[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  sectionOf: (item: Item) => string;
  renderItem: (item: Item) => ReactNode;
}

/** Items under headings: a menu, a programme. Those that belong to none of the sections come last. */
export function Sections<Item>({ sections, items, idOf, sectionOf, renderItem }: SectionsProps<Item>) {
  const colors = useColors();
  const known = new Set(sections.map((section) => section.id));
  const groups = groupBy(items, (item) => (known.has(sectionOf(item)) ? sectionOf(item) : ""));
  const shown = known.has("") ? sections : [...sections, { id: "", title: "Other" }];
  return (
    <View style={styles.sections}>
      {shown.map((section) => {
        const group = groups.get(section.id) ?? [];
        if (group.length === 0) return null;
        return (
          <View key={section.id} style={styles.section}>
            <Text variant="title" heading={3}>
              {section.title}
            </Text>
            <Card role="list" style={styles.card}>
              {group.map((item, index) => (
                <Fragment key={idOf(item)}>
                  {index > 0 && <View style={[styles.line, { backgroundColor: colors.line }]} />}
                  <View role="listitem" style={styles.item}>
                    {renderItem(item)}
                  </View>
                </Fragment>
              ))}
            </Card>
          </View>
        );
      })}
    </View>
  );
}

const styles = StyleSheet.create({
  sections: { gap: spacing.xl },
  section: { gap: spacing.s },
  card: { paddingVertical: 0 },
  line: { height: StyleSheet.hairlineWidth },
  item: { paddingVertical: spacing.m },
});
