import type { ReactNode } from "react";
import { Pressable, ScrollView, StyleSheet, View } from "react-native";
import { MIN_TOUCH, radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

export interface DataColumn<Item> {
  id: string;
  title: string;
  /** "end" for numbers. */
  align?: "start" | "end";
  /** Text, or a component of its own. */
  render: (item: Item) => ReactNode;
  /** Names the row; it stays in sight when the table is scrolled sideways. */
  isHeader?: boolean;
}

interface DataTableProps<Item> {
  label: string;
  columns: readonly DataColumn<Item>[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  sorting?: { column: string; descending: boolean };
  /** Called with the column whose heading was pressed. */
  onSort?: (column: string) => void;
  onOpen?: (item: Item) => void;
  /** Buttons at the end of each row. */
  actions?: (item: Item) => ReactNode;
}

/** All values: a card for each record, which needs no scrolling sideways, and above them the columns to sort by. */
export function DataTable<Item>(props: DataTableProps<Item>) {
  const { label, columns, items, idOf, sorting, onSort, onOpen, actions } = props;
  const colors = useColors();
  const header = columns.find((column) => column.isHeader === true) ?? columns[0];
  return (
    <View style={styles.table}>
      {onSort !== undefined && (
        <ScrollView horizontal showsHorizontalScrollIndicator={false} contentContainerStyle={styles.sorting}>
          {columns.map((column) => {
            const isSorted = sorting?.column === column.id;
            const order = sorting?.descending === true ? "descending" : "ascending";
            return (
              <Pressable
                key={column.id}
                role="button"
                aria-label={`Sort by ${column.title}${isSorted ? `, now ${order}` : ""}`}
                onPress={() => onSort(column.id)}
                style={[styles.sort, { borderColor: isSorted ? colors.accent : colors.line }]}
              >
                <Text variant="callout" tone={isSorted ? "ink" : "muted"} style={styles.strong}>
                  {column.title}
                </Text>
                {isSorted && (
                  <View style={order === "ascending" && styles.up}>
                    <Icon name="chevronDown" size={16} color={colors.ink} />
                  </View>
                )}
              </Pressable>
            );
          })}
        </ScrollView>
      )}
      <View role="list" aria-label={label} style={styles.rows}>
        {items.map((item) => (
          <View
            key={idOf(item)}
            role="listitem"
            style={[styles.row, { backgroundColor: colors.surface, borderColor: colors.line }]}
          >
            <View style={styles.head}>
              {header !== undefined && (
                <Pressable
                  role={onOpen === undefined ? undefined : "button"}
                  disabled={onOpen === undefined}
                  onPress={() => onOpen?.(item)}
                  style={styles.title}
                >
                  <Content variant="headline">{header.render(item)}</Content>
                </Pressable>
              )}
              {actions?.(item)}
            </View>
            {columns.map((column) => {
              const value = column === header ? null : column.render(item);
              if (value === null || value === undefined || value === "" || value === false) return null;
              return (
                <View key={column.id} style={styles.pair}>
                  <Text variant="callout" tone="muted" style={styles.name}>
                    {column.title}
                  </Text>
                  <View style={styles.value}>
                    <Content variant="callout">{value}</Content>
                  </View>
                </View>
              );
            })}
          </View>
        ))}
      </View>
      {items.length === 0 && (
        <Text tone="muted" style={styles.empty}>
          Nothing here yet.
        </Text>
      )}
    </View>
  );
}

/** Bare text must stand in a text component on phones. */
function Content({ variant, children }: { variant: "headline" | "callout"; children: ReactNode }) {
  if (typeof children === "object") return children;
  return (
    <Text variant={variant} style={styles.text}>
      {children}
    </Text>
  );
}

const styles = StyleSheet.create({
  table: { gap: spacing.m },
  sorting: { gap: spacing.s },
  sort: {
    minHeight: MIN_TOUCH,
    flexDirection: "row",
    alignItems: "center",
    gap: 4,
    paddingHorizontal: spacing.m,
    borderWidth: 1.5,
    borderRadius: radius.full,
  },
  strong: { fontWeight: "600" },
  up: { transform: [{ rotate: "180deg" }] },
  rows: { gap: spacing.s },
  row: {
    gap: 6,
    paddingHorizontal: spacing.l,
    paddingTop: spacing.s,
    paddingBottom: spacing.m,
    borderRadius: radius.l,
    borderWidth: StyleSheet.hairlineWidth,
  },
  head: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  title: { flex: 1, minHeight: MIN_TOUCH, justifyContent: "center" },
  pair: { flexDirection: "row", gap: spacing.m },
  name: { width: "38%" },
  value: { flex: 1, alignItems: "flex-start" },
  text: { fontVariant: ["tabular-nums"] },
  empty: { textAlign: "center", paddingVertical: spacing.xl },
});
