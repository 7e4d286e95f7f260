import { Pressable, ScrollView, StyleSheet } from "react-native";
import { MIN_TOUCH, radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon, type IconName } from "@/ui/icon";
import { Text } from "@/ui/text";

interface ViewSwitchProps {
  /** Says what is chosen, for assistive tools. */
  label: string;
  views: readonly { id: string; label: string; icon: IconName }[];
  value: string;
  onChange: (id: string) => void;
}

/** One of a few ways to see the same. */
export function ViewSwitch({ label, views, value, onChange }: ViewSwitchProps) {
  const colors = useColors();
  return (
    <ScrollView horizontal showsHorizontalScrollIndicator={false} style={styles.scroller}>
      {views.map((view) => {
        const isChosen = view.id === value;
        return (
          <Pressable
            key={view.id}
            role="button"
            aria-pressed={isChosen}
            accessibilityState={{ selected: isChosen }}
            aria-label={`${label}: ${view.label}`}
            onPress={() => onChange(view.id)}
            style={[styles.view, isChosen && { backgroundColor: colors.accent }]}
          >
            <Icon name={view.icon} size={18} color={isChosen ? colors.onAccent : colors.muted} />
            <Text variant="callout" tone={isChosen ? "onAccent" : "muted"} style={styles.text}>
              {view.label}
            </Text>
          </Pressable>
        );
      })}
    </ScrollView>
  );
}

const styles = StyleSheet.create({
  scroller: { flexGrow: 0 },
  view: {
    minHeight: MIN_TOUCH,
    flexDirection: "row",
    alignItems: "center",
    gap: 6,
    paddingHorizontal: spacing.m,
    borderRadius: radius.m,
  },
  text: { fontWeight: "600" },
});
