import type { ReactNode } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface RecordCardProps {
  /** What names the record. */
  name: string;
  isStruck?: boolean;
  /** Without a border, within something that has one. */
  isPlain?: boolean;
  /** Beside the name, or below it where there is little room. */
  amount?: ReactNode;
  onOpen: () => void;
  /** Above the name: a picture. */
  top?: ReactNode;
  /** Below the name. */
  children?: ReactNode;
}

/** One record as a card. */
export function RecordCard({
  name,
  isStruck = false,
  isPlain = false,
  amount,
  onOpen,
  top,
  children,
}: RecordCardProps) {
  const colors = useColors();
  return (
    <Pressable
      role="link"
      aria-label={`Open ${name}`}
      onPress={onOpen}
      style={({ pressed }) => [
        styles.texts,
        !isPlain && [styles.card, { backgroundColor: colors.surface, borderColor: colors.line }],
        { opacity: pressed ? 0.6 : 1 },
      ]}
    >
      {top}
      <View style={isPlain ? styles.line : styles.column}>
        <Text
          variant="headline"
          heading={3}
          tone={isStruck ? "muted" : "ink"}
          style={[isPlain && styles.name, isStruck && styles.struck]}
        >
          {name}
        </Text>
        {amount}
      </View>
      {children}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  texts: { minHeight: 44, gap: spacing.xs, justifyContent: "center" },
  card: {
    flexGrow: 1,
    justifyContent: "flex-start",
    padding: spacing.m,
    borderRadius: radius.m,
    borderWidth: StyleSheet.hairlineWidth,
  },
  line: { flexDirection: "row", alignItems: "baseline", gap: spacing.m },
  column: { gap: spacing.xs },
  name: { flex: 1 },
  struck: { textDecorationLine: "line-through" },
});
