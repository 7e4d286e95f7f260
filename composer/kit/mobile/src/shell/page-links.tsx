import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon, type IconName } from "@/ui/icon";
import { Text } from "@/ui/text";

interface PageLinksProps {
  pages: readonly { title: string; icon: IconName; onOpen: () => void }[];
}

/** The pages that have no tab of their own. */
export function PageLinks({ pages }: PageLinksProps) {
  const colors = useColors();
  return (
    <View role="list" style={styles.list}>
      {pages.map(({ title, icon, onOpen }) => (
        <View key={title} role="listitem">
          <Pressable
            role="link"
            aria-label={title}
            onPress={onOpen}
            style={({ pressed }) => [
              styles.page,
              { backgroundColor: colors.surface, borderColor: colors.line, opacity: pressed ? 0.6 : 1 },
            ]}
          >
            <Icon name={icon} color={colors.accent} />
            <Text variant="headline" style={styles.title}>
              {title}
            </Text>
            <Icon name="chevronRight" size={18} color={colors.muted} />
          </Pressable>
        </View>
      ))}
    </View>
  );
}

const styles = StyleSheet.create({
  list: { gap: 10 },
  page: {
    minHeight: 60,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingHorizontal: spacing.l,
    borderRadius: radius.l,
    borderWidth: StyleSheet.hairlineWidth,
  },
  title: { flex: 1 },
});
