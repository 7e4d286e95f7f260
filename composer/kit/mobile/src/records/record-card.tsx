import type { ReactNode } from "react";
import { Pressable, StyleSheet } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface RecordCardProps {
  /** What names the record. */
  name: string;
  isStruck?: boolean;
  /** Without a border, within something that has one. */
  isPlain?: boolean;
  onOpen: () => void;
  /** Above the name: a picture. */
  top?: ReactNode;
  /** Below the name. */
  children?: ReactNode;
}

/** One record as a card. */
export function RecordCard({ name, isStruck = false, isPlain = false, onOpen, top, children }: RecordCardProps) {
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
      <Text variant="headline" heading={3} tone={isStruck ? "muted" : "ink"} style={isStruck && styles.struck}>
        {name}
      </Text>
      {children}
    </Pressable>
  );
}

const styles = StyleSheet.create({
  texts: { minHeight: 44, gap: spacing.xs, justifyContent: "center" },
  card: {
    padding: spacing.m,
    borderRadius: radius.m,
    borderWidth: StyleSheet.hairlineWidth,
  },
  struck: { textDecorationLine: "line-through" },
});
