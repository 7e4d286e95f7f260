import { StyleSheet, View } from "react-native";
import { openLink } from "@/shell/open-link";
import { Art } from "@/site/art";
import type { Draw } from "@/site/drawing.ts";
import type { Link } from "@/site/link.ts";
import { spacing } from "@/theme/tokens";
import { Button } from "@/ui/button";
import type { IconName } from "@/ui/icon";
import { Text } from "@/ui/text";

interface HeroProps {
  id: string;
  title: string;
  text?: string;
  layout: "centered" | "split";
  icon: IconName;
  /** The picture's style. */
  draw: Draw;
  /** The first is the one that a visitor should follow. */
  links: readonly Link[];
}

/** The opening of a site, with the page's first heading. */
export function Hero({ title, text, layout, icon, draw, links }: HeroProps) {
  const centred = layout === "centered" && styles.centred;
  return (
    <View style={styles.hero}>
      <Art draw={draw} icon={icon} seed={title} width={560} height={layout === "centered" ? 300 : 400} />
      <View style={styles.words}>
        <Text variant="largeTitle" heading={1} style={centred}>
          {title}
        </Text>
        {text !== undefined && (
          <Text variant="headline" tone="muted" style={[styles.lead, centred]}>
            {text}
          </Text>
        )}
      </View>
      {links.length > 0 && (
        <View style={styles.links}>
          {links.map(({ label, to }, index) => (
            <Button
              key={label}
              label={label}
              kind={index === 0 ? "primary" : "quiet"}
              onPress={() => void openLink(to)}
            />
          ))}
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  hero: { paddingHorizontal: spacing.l, paddingTop: spacing.xl, paddingBottom: spacing.xxl, gap: spacing.xl },
  words: { gap: spacing.m },
  lead: { fontWeight: "400" },
  centred: { textAlign: "center" },
  links: { gap: spacing.m },
});
