import { Pressable, StyleSheet, View } from "react-native";
import { openLink } from "@/shell/open-link";
import type { Link } from "@/site/link.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface CallToActionProps {
  id: string;
  title: string;
  text?: string;
  link: Link;
}

/** One thing to do, on the accent's colour. */
export function CallToAction({ title, text, link }: CallToActionProps) {
  const colors = useColors();
  return (
    <View style={styles.section}>
      <View style={[styles.panel, { backgroundColor: colors.accent }]}>
        <Text variant="title" heading={2} tone="onAccent">
          {title}
        </Text>
        {text !== undefined && <Text tone="onAccent">{text}</Text>}
        <Pressable
          role="link"
          onPress={() => void openLink(link.to)}
          style={({ pressed }) => [styles.button, { backgroundColor: colors.onAccent }, pressed && styles.pressed]}
        >
          <Text variant="headline" tone="accent">
            {link.label}
          </Text>
        </Pressable>
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  section: { paddingHorizontal: spacing.l, paddingVertical: spacing.xxl },
  panel: { gap: spacing.m, padding: spacing.xl, borderRadius: radius.l },
  button: {
    minHeight: 50,
    alignItems: "center",
    justifyContent: "center",
    marginTop: spacing.s,
    paddingHorizontal: spacing.xl,
    borderRadius: radius.m,
  },
  pressed: { opacity: 0.7 },
});
