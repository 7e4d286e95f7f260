import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { SafeAreaView } from "react-native-safe-area-context";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface ScreenProps {
  /** Large, at the top. Leave it out where the navigator shows a header of its own. */
  title?: string;
  /** A line below the title. */
  subtitle?: string;
  /** Buttons at the title's right. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page below the status bar, with a large title. What scrolls in it is up to its children. */
export function Screen({ title, subtitle, actions, children }: ScreenProps) {
  const colors = useColors();
  return (
    <SafeAreaView
      edges={title === undefined ? ["left", "right"] : ["top", "left", "right"]}
      style={[styles.screen, { backgroundColor: colors.canvas }]}
    >
      {title !== undefined && (
        <View style={styles.header}>
          <View style={styles.titles}>
            <Text variant="largeTitle" heading={1} numberOfLines={2}>
              {title}
            </Text>
            {subtitle !== undefined && (
              <Text variant="callout" tone="muted">
                {subtitle}
              </Text>
            )}
          </View>
          {actions !== undefined && <View style={styles.actions}>{actions}</View>}
        </View>
      )}
      {children}
    </SafeAreaView>
  );
}

const styles = StyleSheet.create({
  screen: { flex: 1 },
  header: {
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingHorizontal: spacing.l,
    paddingTop: spacing.l,
    paddingBottom: spacing.m,
  },
  titles: { flex: 1, gap: 2 },
  actions: { flexDirection: "row", gap: spacing.s },
});
