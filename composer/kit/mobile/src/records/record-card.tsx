import type { ReactNode } from "react";
import { Pressable, StyleSheet } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface RecordCardProps {
  /** What names the record. */
  name: string;
  isStruck?: boolean;
  onOpen: () => void;
  /** Above the name: a picture. */
  top?: ReactNode;
  /** Below the name. */
  children?: ReactNode;
}

/** One record as a card. */
export function RecordCard({ name, isStruck = false, onOpen, top, children }: RecordCardProps) {
  const colors = useColors();
  return (
    <Pressable
      role="link"
      aria-label={`Open ${name}`}
      onPress={onOpen}
      style={({ pressed }) => [
        styles.card,
        { backgroundColor: colors.surface, borderColor: colors.line, opacity: pressed ? 0.6 : 1 },
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
  card: {
    minHeight: 44,
    gap: spacing.xs,
    padding: spacing.m,
    borderRadius: radius.m,
    borderWidth: StyleSheet.hairlineWidth,
    overflow: "hidden",
  },
  struck: { textDecorationLine: "line-through" },
});
