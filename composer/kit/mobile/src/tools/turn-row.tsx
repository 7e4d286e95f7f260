import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { parseNumber } from "@/tools/number-text.ts";
import type { Turning } from "@/tools/turn-order.ts";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface TurnRowProps {
  member: Turning;
  isCurrent: boolean;
  sortedBy: string | undefined;
  counted: string | undefined;
  onRoll: (roll: number | null) => void;
  onLeft: (left: number | null) => void;
  /** Null where it cannot come earlier. */
  onEarlier: (() => void) | null;
  onRemove: () => void;
}

/** One of those who have turns, with the number that the order goes by and what is left. */
export function TurnRow({
  member: { name, roll, left },
  isCurrent,
  sortedBy,
  counted,
  onRoll,
  onLeft,
  onEarlier,
  onRemove,
}: TurnRowProps) {
  const colors = useColors();
  const isDown = counted !== undefined && left === 0;
  return (
    <View
      role="listitem"
      style={[
        styles.row,
        { borderColor: isCurrent ? colors.accent : "transparent" },
        isCurrent && { backgroundColor: colors.accentSoft },
      ]}
    >
      <View style={styles.line}>
        <Text
          variant={isCurrent ? "headline" : "body"}
          tone={isDown ? "muted" : "ink"}
          aria-label={`${name}${isDown ? " is down" : ""}${isCurrent ? ", whose turn it is" : ""}`}
          style={[styles.name, isDown && styles.down]}
        >
          {name}
        </Text>
        {onEarlier !== null && <IconButton icon="chevronUp" name={`${name} comes earlier`} onPress={onEarlier} />}
        <IconButton icon="trash" name={`Take ${name} away`} onPress={onRemove} />
      </View>
      {(sortedBy !== undefined || counted !== undefined) && (
        <View style={styles.line}>
          {sortedBy !== undefined && <RowNumber label={sortedBy} of={name} value={roll} onChange={onRoll} />}
          {counted !== undefined && (
            <View style={styles.counted}>
              <IconButton
                icon="minus"
                name={`${counted} of ${name}: one less`}
                onPress={() => onLeft((left ?? 0) - 1)}
              />
              <RowNumber label={counted} of={name} value={left} onChange={onLeft} />
              <IconButton
                icon="plus"
                name={`${counted} of ${name}: one more`}
                onPress={() => onLeft((left ?? 0) + 1)}
              />
            </View>
          )}
        </View>
      )}
    </View>
  );
}

interface RowNumberProps {
  label: string;
  of: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** Taken over when it is left: rows that change places while somebody types are none to type in. */
function RowNumber({ label, of, value, onChange }: RowNumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  function take() {
    if (typed === null) return;
    const number = parseNumber(typed);
    if (number !== null || typed.trim() === "") onChange(number);
    setTyped(null);
  }
  return (
    <View style={styles.number}>
      <Text variant="caption" tone="muted">
        {label}
      </Text>
      <Input
        aria-label={`${label} of ${of}`}
        inputMode="decimal"
        value={typed ?? String(value ?? "")}
        onChangeText={setTyped}
        onBlur={take}
        onSubmitEditing={take}
        style={styles.input}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    borderLeftWidth: 4,
    borderRadius: radius.s,
    paddingVertical: spacing.s,
    paddingLeft: spacing.m,
    gap: spacing.xs,
  },
  line: { flexDirection: "row", alignItems: "center", flexWrap: "wrap", gap: spacing.s },
  name: { flex: 1, minWidth: 96 },
  down: { textDecorationLine: "line-through" },
  counted: { flexDirection: "row", alignItems: "center", gap: spacing.xs },
  number: { alignItems: "center", gap: 2 },
  input: { width: 64, minHeight: 44, paddingVertical: spacing.s, textAlign: "center" },
});
