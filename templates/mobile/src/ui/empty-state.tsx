import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon, type IconName } from "@/ui/icon";
import { Text } from "@/ui/text";

interface EmptyStateProps {
  icon?: IconName;
  title: string;
  text: string;
  /** A button below it. */
  children?: ReactNode;
}

/** Stands where there is nothing to show yet. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  const colors = useColors();
  return (
    <View style={styles.empty}>
      {icon !== undefined && (
        <View style={[styles.badge, { backgroundColor: colors.accentSoft }]}>
          <Icon name={icon} size={30} color={colors.accent} />
        </View>
      )}
      <Text variant="title" heading={2} style={styles.text}>
        {title}
      </Text>
      <Text tone="muted" style={styles.text}>
        {text}
      </Text>
      {children !== undefined && <View style={styles.action}>{children}</View>}
    </View>
  );
}

const styles = StyleSheet.create({
  empty: { alignItems: "center", gap: spacing.s, paddingHorizontal: spacing.xl, paddingVertical: spacing.xxl },
  badge: {
    width: 68,
    height: 68,
    borderRadius: radius.l,
    alignItems: "center",
    justifyContent: "center",
    marginBottom: spacing.s,
  },
  text: { textAlign: "center" },
  action: { marginTop: spacing.m },
});
