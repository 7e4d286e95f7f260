import { StyleSheet, View } from "react-native";
import Svg, { Path } from "react-native-svg";
import { Portrait } from "@/site/portrait";
import { Section } from "@/site/section";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Card } from "@/ui/card";
import { Text } from "@/ui/text";

export interface Quote {
  text: string;
  name: string;
  role?: string;
}

interface TestimonialsProps {
  id: string;
  title: string;
  text?: string;
  quotes: readonly Quote[];
}

const MARK = "M0 24V14C0 6 4 1.4 12 0v5C8.6 6 7 8.4 7 12h6v12Zm18 0V14c0-8 4-12.6 12-14v5c-3.4 1-5 3.4-5 7h6v12Z";

/** What people say. */
export function Testimonials({ id, title, text, quotes }: TestimonialsProps) {
  const colors = useColors();
  return (
    <Section id={id} title={title} text={text}>
      <View style={styles.list}>
        {quotes.map((quote) => (
          <Card key={quote.name + quote.text} style={styles.quote}>
            <Svg aria-hidden width={28} height={21} viewBox="0 0 32 24">
              <Path d={MARK} fill={colors.accent} />
            </Svg>
            <Text>{quote.text}</Text>
            <View style={styles.who}>
              <Portrait name={quote.name} size={44} />
              <View style={styles.words}>
                <Text variant="headline">{quote.name}</Text>
                {quote.role !== undefined && (
                  <Text variant="callout" tone="muted">
                    {quote.role}
                  </Text>
                )}
              </View>
            </View>
          </Card>
        ))}
      </View>
    </Section>
  );
}

const styles = StyleSheet.create({
  list: { gap: spacing.m },
  quote: { gap: spacing.m },
  who: { flexDirection: "row", alignItems: "center", gap: spacing.m },
  words: { flex: 1 },
});
