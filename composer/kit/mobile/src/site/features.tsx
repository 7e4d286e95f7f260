import { StyleSheet, View } from "react-native";
import { Section } from "@/site/section";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Card } from "@/ui/card";
import { Icon, type IconName } from "@/ui/icon";
import { Text } from "@/ui/text";

export interface Feature {
  icon: IconName;
  title: string;
  text: string;
}

interface FeaturesProps {
  id: string;
  title: string;
  text?: string;
  items: readonly Feature[];
}

/** What somebody gets, each with a picture. */
export function Features({ id, title, text, items }: FeaturesProps) {
  const colors = useColors();
  return (
    <Section id={id} title={title} text={text}>
      <View style={styles.list}>
        {items.map((item) => (
          <Card key={item.title} style={styles.item}>
            <View style={[styles.mark, { backgroundColor: colors.accentSoft }]}>
              <Icon name={item.icon} color={colors.accent} />
            </View>
            <View style={styles.words}>
              <Text variant="headline" heading={3}>
                {item.title}
              </Text>
              <Text tone="muted">{item.text}</Text>
            </View>
          </Card>
        ))}
      </View>
    </Section>
  );
}

const styles = StyleSheet.create({
  list: { gap: spacing.m },
  item: { flexDirection: "row", gap: spacing.l },
  mark: { width: 44, height: 44, alignItems: "center", justifyContent: "center", borderRadius: radius.m },
  words: { flex: 1, gap: spacing.xs },
});
