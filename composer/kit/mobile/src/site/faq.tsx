import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { Section } from "@/site/section";
import { MIN_TOUCH, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

export interface Question {
  question: string;
  answer: string;
}

interface FaqProps {
  id: string;
  title: string;
  text?: string;
  questions: readonly Question[];
}

/** Questions that open to their answers. */
export function Faq({ id, title, text, questions }: FaqProps) {
  return (
    <Section id={id} title={title} text={text}>
      <View>
        {questions.map((question) => (
          <FaqItem key={question.question} {...question} />
        ))}
      </View>
    </Section>
  );
}

function FaqItem({ question, answer }: Question) {
  const colors = useColors();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <View style={[styles.item, { borderColor: colors.line }]}>
      <Pressable
        role="button"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(!isOpen)}
        style={({ pressed }) => [styles.question, pressed && styles.pressed]}
      >
        <Text variant="headline" style={styles.words}>
          {question}
        </Text>
        <View style={isOpen && styles.turned}>
          <Icon name="chevronDown" color={colors.accent} />
        </View>
      </Pressable>
      {isOpen && (
        <Text tone="muted" style={styles.answer}>
          {answer}
        </Text>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  item: { borderBottomWidth: StyleSheet.hairlineWidth },
  question: {
    minHeight: MIN_TOUCH,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingVertical: spacing.m,
  },
  pressed: { opacity: 0.6 },
  words: { flex: 1 },
  turned: { transform: [{ rotate: "180deg" }] },
  answer: { paddingBottom: spacing.l },
});
