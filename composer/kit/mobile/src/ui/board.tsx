import { type ReactNode, useRef, useState } from "react";
import { AccessibilityInfo, Platform, ScrollView, StyleSheet, useWindowDimensions, View } from "react-native";
import { groupBy } from "@/records/group-by.ts";
import { MAX_WIDTH, radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { BoardCard } from "@/ui/board-card";
import { columnAt, type ColumnPlace } from "@/ui/card-drag";
import { OptionSheet } from "@/ui/option-sheet";
import { Text } from "@/ui/text";

interface BoardProps<Item> {
  label: string;
  columns: readonly { id: string; title: string }[];
  items: readonly Item[];
  idOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  columnOf: (item: Item) => string;
  renderCard: (item: Item) => ReactNode;
  /** Without it the cards stay where they are. */
  onMove?: (item: Item, columnId: string) => void;
}

/** So near to an edge the board scrolls while a card is held there. */
const EDGE = 48;

/** Cards in columns, which scroll sideways. A card is held and dragged, or moved by its button. */
export function Board<Item>({ label, columns, items, idOf, nameOf, columnOf, renderCard, onMove }: BoardProps<Item>) {
  const colors = useColors();
  const { width } = useWindowDimensions();
  const boardWidth = Math.min(width, MAX_WIDTH);
  const columnWidth = Math.min(300, boardWidth * 0.8);
  const scroller = useRef<ScrollView>(null);
  const scrolled = useRef(0);
  const [over, setOver] = useState<string | null>(null);
  /** The card that is dragged; its column lies above the others. */
  const [heldId, setHeldId] = useState<string | null>(null);
  const [asked, setAsked] = useState<Item | null>(null);
  /** For browsers, which have no announcements. */
  const [said, setSaid] = useState("");
  const groups = groupBy(items, (item) => (columns.some(({ id }) => id === columnOf(item)) ? columnOf(item) : ""));
  const shown =
    groups.has("") && columns.every(({ id }) => id !== "") ? [{ id: "", title: "Not set" }, ...columns] : columns;

  function move(item: Item, columnId: string) {
    const column = columns.find(({ id }) => id === columnId);
    if (column === undefined || columnOf(item) === columnId) return;
    onMove?.(item, columnId);
    const words = `Moved ${nameOf(item)} to ${column.title}.`;
    setSaid(words);
    AccessibilityInfo.announceForAccessibility(words);
  }

  /** Columns lie one after the other, so their places need no measuring. `x` is that of the finger on the screen. */
  function columnBelow(x: number): string | null {
    const start = (width - boardWidth) / 2 + spacing.l - scrolled.current;
    const places = shown.map(({ id }, index): ColumnPlace => {
      const left = start + index * (columnWidth + spacing.m);
      return { id, left, right: left + columnWidth };
    });
    return columnAt(
      places.filter(({ id }) => columns.some((column) => column.id === id)),
      x,
    );
  }

  function drag(x: number) {
    const left = (width - boardWidth) / 2;
    const step = x < left + EDGE ? -14 : x > left + boardWidth - EDGE ? 14 : 0;
    if (step !== 0) scroller.current?.scrollTo({ x: Math.max(0, scrolled.current + step), animated: false });
    setOver(columnBelow(x));
  }

  return (
    <View role="group" aria-label={label}>
      <ScrollView
        ref={scroller}
        horizontal
        snapToInterval={over === null ? columnWidth + spacing.m : undefined}
        decelerationRate="fast"
        scrollEventThrottle={16}
        onScroll={(event) => {
          scrolled.current = event.nativeEvent.contentOffset.x;
        }}
        style={styles.scroller}
        contentContainerStyle={styles.columns}
      >
        {shown.map((column) => {
          const group = groups.get(column.id) ?? [];
          const isOver = over === column.id;
          return (
            <View
              key={column.id}
              style={[
                styles.column,
                {
                  width: columnWidth,
                  zIndex: group.some((item) => idOf(item) === heldId) ? 1 : 0,
                  backgroundColor: isOver ? colors.accentSoft : colors.field,
                  borderColor: isOver ? colors.accent : "transparent",
                },
              ]}
            >
              <View style={styles.heading}>
                <Text variant="headline" heading={3} style={styles.title}>
                  {column.title}
                </Text>
                <Text
                  variant="callout"
                  tone="muted"
                  aria-label={group.length === 1 ? "1 card" : `${group.length} cards`}
                >
                  {String(group.length)}
                </Text>
              </View>
              {group.map((item) => (
                <BoardCard
                  key={idOf(item)}
                  name={nameOf(item)}
                  isMovable={onMove !== undefined}
                  onAsk={() => setAsked(item)}
                  isHeld={idOf(item) === heldId}
                  onHold={() => setHeldId(idOf(item))}
                  onDrag={drag}
                  onDrop={(x) => {
                    const columnId = x === null ? null : columnBelow(x);
                    setOver(null);
                    setHeldId(null);
                    if (columnId !== null) move(item, columnId);
                  }}
                >
                  {renderCard(item)}
                </BoardCard>
              ))}
              {group.length === 0 && (
                <Text variant="callout" tone="muted" style={[styles.empty, { borderColor: colors.edge }]}>
                  {onMove === undefined ? "Nothing here." : "Nothing here. Move a card to this column."}
                </Text>
              )}
            </View>
          );
        })}
      </ScrollView>
      {Platform.OS === "web" && (
        <Text role="status" style={styles.said}>
          {said}
        </Text>
      )}
      <OptionSheet
        title={asked === null ? "Move" : `Move ${nameOf(asked)} to`}
        isOpen={asked !== null}
        options={columns.map(({ id, title }) => ({ id, label: title }))}
        chosen={asked === null ? [] : [columnOf(asked)]}
        isMany={false}
        onToggle={(columnId) => {
          if (asked !== null) move(asked, columnId);
          setAsked(null);
        }}
        onClose={() => setAsked(null)}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  // From edge to edge of the page, whose padding it takes back.
  scroller: { marginHorizontal: -spacing.l },
  columns: { gap: spacing.m, paddingHorizontal: spacing.l, alignItems: "flex-start" },
  said: { position: "absolute", width: 1, height: 1, overflow: "hidden", opacity: 0 },
  column: { gap: spacing.s, padding: spacing.s, borderWidth: 1.5, borderRadius: radius.l },
  heading: {
    flexDirection: "row",
    alignItems: "baseline",
    gap: spacing.s,
    paddingHorizontal: spacing.s,
    paddingTop: 4,
  },
  title: { flexShrink: 1 },
  empty: {
    padding: spacing.l,
    textAlign: "center",
    borderWidth: 1,
    borderStyle: "dashed",
    borderRadius: radius.m,
  },
});
