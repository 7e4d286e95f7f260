import { StyleSheet, View } from "react-native";
import { Portrait } from "@/site/portrait";
import { Section } from "@/site/section";
import { spacing } from "@/theme/tokens";
import { Text } from "@/ui/text";

export interface Person {
  name: string;
  role: string;
  text?: string;
}

interface TeamProps {
  id: string;
  title: string;
  text?: string;
  people: readonly Person[];
}

export function Team({ id, title, text, people }: TeamProps) {
  return (
    <Section id={id} title={title} text={text}>
      <View style={styles.list}>
        {people.map((person) => (
          <View key={person.name} style={styles.person}>
            <Portrait name={person.name} size={72} />
            <View style={styles.words}>
              <Text variant="headline" heading={3}>
                {person.name}
              </Text>
              <Text variant="callout" tone="accent">
                {person.role}
              </Text>
              {person.text !== undefined && (
                <Text variant="callout" tone="muted">
                  {person.text}
                </Text>
              )}
            </View>
          </View>
        ))}
      </View>
    </Section>
  );
}

const styles = StyleSheet.create({
  list: { gap: spacing.xl },
  person: { flexDirection: "row", alignItems: "center", gap: spacing.l },
  words: { flex: 1, gap: 2 },
});
