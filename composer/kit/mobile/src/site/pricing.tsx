import { StyleSheet, View } from "react-native";
import { openLink } from "@/shell/open-link";
import type { Link } from "@/site/link.ts";
import { Section } from "@/site/section";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

export interface Plan {
  name: string;
  /** As it is shown: "$29". */
  price: string;
  /** "per month" */
  period?: string;
  points: readonly string[];
  isRecommended: boolean;
}

interface PricingProps {
  id: string;
  title: string;
  text?: string;
  plans: readonly Plan[];
  /** Where each plan's button leads; null: they have none. */
  link: Link | null;
}

export function Pricing({ id, title, text, plans, link }: PricingProps) {
  const colors = useColors();
  return (
    <Section id={id} title={title} text={text}>
      <View style={styles.list}>
        {plans.map((plan) => (
          <Card
            key={plan.name}
            style={[styles.plan, plan.isRecommended && { borderColor: colors.accent, borderWidth: 2 }]}
          >
            <View style={styles.head}>
              <Text variant="headline" heading={3} style={styles.name}>
                {plan.name}
              </Text>
              {plan.isRecommended && (
                <View style={[styles.mark, { backgroundColor: colors.accent }]}>
                  <Text variant="caption" tone="onAccent">
                    Recommended
                  </Text>
                </View>
              )}
            </View>
            <View style={styles.price}>
              <Text variant="largeTitle">{plan.price}</Text>
              {plan.period !== undefined && <Text tone="muted">{plan.period}</Text>}
            </View>
            {plan.points.map((point) => (
              <View key={point} style={styles.point}>
                <Icon name="check" size={20} color={colors.accent} />
                <Text style={styles.name}>{point}</Text>
              </View>
            ))}
            {link !== null && (
              <Button
                label={link.label}
                name={`${link.label}: ${plan.name}`}
                kind={plan.isRecommended ? "primary" : "quiet"}
                onPress={() => void openLink(link.to)}
              />
            )}
          </Card>
        ))}
      </View>
    </Section>
  );
}

const styles = StyleSheet.create({
  list: { gap: spacing.l },
  plan: { gap: spacing.m },
  head: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  name: { flex: 1 },
  mark: { paddingHorizontal: spacing.m, paddingVertical: spacing.xs, borderRadius: radius.full },
  price: { flexDirection: "row", flexWrap: "wrap", alignItems: "baseline", columnGap: spacing.s },
  point: { flexDirection: "row", gap: spacing.s },
});
