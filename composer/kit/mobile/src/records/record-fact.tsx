import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Text } from "@/ui/text";

/** One value of a record with what it is called. */
export function RecordFact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View style={styles.fact}>
      <Text variant="callout" tone="muted">
        {label}
      </Text>
      {children}
    </View>
  );
}

const styles = StyleSheet.create({ fact: { gap: 2, paddingVertical: spacing.m } });
