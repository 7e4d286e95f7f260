import type { ReactNode } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface RecordRowProps {
  /** What names the record. */
  name: string;
  /** Crossed out: it is dealt with. */
  isStruck?: boolean;
  /** Before the texts: a tick, a picture. */
  leading?: ReactNode;
  /** Behind the texts: an amount, a stepper. */
  trailing?: ReactNode;
  onOpen: () => void;
  /** After a long press. */
  onEdit?: () => void;
  /** Below the name. */
  children?: ReactNode;
}

/** One record in a list. */
export function RecordRow({ name, isStruck = false, leading, trailing, onOpen, onEdit, children }: RecordRowProps) {
  const colors = useColors();
  const isAlone = leading === undefined || leading === false;
  return (
    <View role="listitem" style={[styles.row, { backgroundColor: colors.surface, borderColor: colors.line }]}>
      {leading}
      <Pressable
        role="link"
        aria-label={`Open ${name}`}
        onPress={onOpen}
        onLongPress={onEdit}
        style={({ pressed }) => [styles.texts, isAlone && styles.alone, { opacity: pressed ? 0.6 : 1 }]}
      >
        <Text variant="headline" heading={2} tone={isStruck ? "muted" : "ink"} style={isStruck && styles.struck}>
          {name}
        </Text>
        {children}
      </Pressable>
      {trailing}
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.s,
    paddingVertical: 10,
    paddingLeft: 10,
    paddingRight: spacing.l,
    borderRadius: radius.l,
    borderWidth: StyleSheet.hairlineWidth,
  },
  texts: { flex: 1, minHeight: 44, justifyContent: "center", gap: 3 },
  alone: { paddingLeft: 6 },
  struck: { textDecorationLine: "line-through" },
});
