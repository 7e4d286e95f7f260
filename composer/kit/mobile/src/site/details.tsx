import { Pressable, StyleSheet, View } from "react-native";
import { openLink } from "@/shell/open-link";
import { Section } from "@/site/section";
import { MIN_TOUCH, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Card } from "@/ui/card";
import { Icon, type IconName } from "@/ui/icon";
import { Text } from "@/ui/text";

export interface Detail {
  label: string;
  value: string;
  /** Where the value leads: a telephone number, a map. */
  href?: string;
}

interface DetailsProps {
  id: string;
  title: string;
  text?: string;
  icon: IconName;
  items: readonly Detail[];
}

/** Facts to look up: opening hours, an address. */
export function Details({ id, title, text, icon, items }: DetailsProps) {
  const colors = useColors();
  return (
    <Section id={id} title={title} text={text}>
      <Card style={styles.card}>
        <Icon name={icon} size={28} color={colors.accent} />
        {items.map(({ label, value, href }) => (
          <View key={label} style={[styles.item, { borderColor: colors.line }]}>
            <Text variant="headline">{label}</Text>
            {href === undefined ? (
              <Text tone="muted">{value}</Text>
            ) : (
              <Pressable role="link" onPress={() => void openLink(href)} style={styles.link}>
                <Text tone="accent" style={styles.underlined}>
                  {value}
                </Text>
              </Pressable>
            )}
          </View>
        ))}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({
  card: { paddingBottom: 0 },
  item: {
    minHeight: MIN_TOUCH,
    flexDirection: "row",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: spacing.l,
    paddingVertical: spacing.m,
    marginTop: spacing.xs,
    borderBottomWidth: StyleSheet.hairlineWidth,
  },
  link: { minHeight: MIN_TOUCH, justifyContent: "center" },
  underlined: { textDecorationLine: "underline" },
});
