import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Text } from "@/ui/text";

interface RecordSectionProps {
  title?: string;
  /** Below the title: "3 of 8 done". */
  subtitle?: string;
  /** Buttons at the title's right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function RecordSection({ title, subtitle, actions, children }: RecordSectionProps) {
  return (
    <View style={styles.section}>
      <View style={styles.header}>
        <View style={styles.titles}>
          {title !== undefined && (
            <Text variant="title" heading={2}>
              {title}
            </Text>
          )}
          {subtitle !== undefined && (
            <Text variant="callout" tone="muted">
              {subtitle}
            </Text>
          )}
        </View>
        <View style={styles.actions}>{actions}</View>
      </View>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  section: { gap: spacing.m },
  header: { flexDirection: "row", alignItems: "center", gap: spacing.m },
  titles: { flex: 1, gap: 2 },
  actions: { flexDirection: "row", gap: spacing.s },
});
