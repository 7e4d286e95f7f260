import { type ReactNode, useState } from "react";
import { StyleSheet, View } from "react-native";
import { Section } from "@/site/section";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

interface FormSectionProps {
  id: string;
  title: string;
  text?: string;
  /** What is said to whoever sent it. */
  thanks: string;
  /** The form; it calls `onSent` when it has kept what was entered. */
  children: (onSent: () => void) => ReactNode;
}

/** A form in a site, and the thanks in its place once it is sent. */
export function FormSection({ id, title, text, thanks, children }: FormSectionProps) {
  const colors = useColors();
  const [isSent, setIsSent] = useState(false);
  return (
    <Section id={id} title={title} text={text} width="narrow">
      <Card>
        <View aria-live="polite">
          {isSent && (
            <View style={styles.thanks}>
              <Icon name="check" size={36} color={colors.accent} />
              <Text variant="headline" style={styles.centred}>
                {thanks}
              </Text>
              <Button kind="quiet" label="Send another" onPress={() => setIsSent(false)} />
            </View>
          )}
        </View>
        {!isSent && children(() => setIsSent(true))}
      </Card>
    </Section>
  );
}

const styles = StyleSheet.create({
  thanks: { alignItems: "center", gap: spacing.l, paddingVertical: spacing.l },
  centred: { textAlign: "center" },
});
