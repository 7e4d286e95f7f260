import type { ReactNode } from "react";
import { KeyboardAvoidingView, Platform, ScrollView, StyleSheet } from "react-native";
import { spacing } from "@/theme/tokens";
import { Screen } from "@/ui/screen";

interface ScrollScreenProps {
  /** Large, at the top; left out where the navigator shows a header. */
  title?: string;
  children: ReactNode;
}

/** A page made of parts below each other. */
export function ScrollScreen({ title, children }: ScrollScreenProps) {
  return (
    <Screen title={title}>
      <KeyboardAvoidingView behavior={Platform.OS === "ios" ? "padding" : undefined} style={styles.room}>
        <ScrollView contentContainerStyle={styles.page} keyboardShouldPersistTaps="handled">
          {children}
        </ScrollView>
      </KeyboardAvoidingView>
    </Screen>
  );
}

const styles = StyleSheet.create({
  room: { flex: 1 },
  page: { gap: spacing.xl, paddingHorizontal: spacing.l, paddingTop: spacing.s, paddingBottom: 96 },
});
