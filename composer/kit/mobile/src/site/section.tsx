import type { ReactNode } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { Text } from "@/ui/text";

interface SectionProps {
  /** Names it in the page's address: "#/page/id". */
  id: string;
  title?: string;
  text?: string;
  /** On phones all is narrow. */
  width?: "wide" | "narrow";
  children: ReactNode;
}

/** A part of a site's page. */
export function Section({ title, text, children }: SectionProps) {
  return (
    <View style={styles.section}>
      {title !== undefined && (
        <View style={styles.intro}>
          <Text variant="title" heading={2}>
            {title}
          </Text>
          {text !== undefined && <Text tone="muted">{text}</Text>}
        </View>
      )}
      {children}
    </View>
  );
}

const styles = StyleSheet.create({
  section: { paddingHorizontal: spacing.l, paddingVertical: spacing.xxl, gap: spacing.xl },
  intro: { gap: spacing.s },
});
