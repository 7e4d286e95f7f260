import { Platform, Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { type AskedQuestion, isMissed, isRight } from "@/tools/quiz-round.ts";
import { useSecondsLeft } from "@/tools/use-seconds-left.ts";
import { Bar } from "@/ui/bar";
import { Button } from "@/ui/button";
import { successFeedback, tapFeedback } from "@/ui/haptics";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

interface QuizQuestionCardProps {
  question: AskedQuestion;
  /** From 1. */
  number: number;
  total: number;
  score: number;
  seconds: number | undefined;
  onChoose: (choice: string) => void;
  onTimeOver: () => void;
  onNext: () => void;
}

/** A question with its answers; on the web the keys 1 to 4 answer. */
export function QuizQuestionCard(props: QuizQuestionCardProps) {
  const { question, number, total, score, seconds, onChoose, onTimeOver, onNext } = props;
  const colors = useColors();
  const isAnswered = question.chosen !== null;
  const left = useSecondsLeft(seconds, !isAnswered, onTimeOver);

  function choose(choice: string) {
    if (isAnswered) return;
    if (choice === question.answer) successFeedback();
    else tapFeedback();
    onChoose(choice);
  }
  const keys = {
    onKeyDown({ key }: { key: string }) {
      const choice = question.choices[Number(key) - 1];
      if (choice !== undefined) choose(choice);
    },
  } as const;

  return (
    <View {...(Platform.OS === "web" ? keys : {})} style={styles.card}>
      <View style={styles.row}>
        <Text variant="callout" tone="muted" style={styles.grow}>
          Question {number} of {total}
        </Text>
        {left !== null && (
          <Text variant="callout" tone={left <= 5 && !isAnswered ? "danger" : "muted"} style={styles.grow}>
            {left} s left
          </Text>
        )}
        <Text variant="callout" tone="muted">
          {score} right
        </Text>
      </View>
      <Bar part={(number - (isAnswered ? 0 : 1)) / total} />
      <Text variant="title" heading={3} aria-live="polite">
        {question.question}
      </Text>
      {question.choices.map((choice, index) => {
        const isAnswer = isAnswered && choice === question.answer;
        const isWrong = question.chosen === choice && !isRight(question);
        return (
          <Pressable
            key={choice}
            role="button"
            aria-disabled={isAnswered}
            onPress={() => choose(choice)}
            style={({ pressed }) => [
              styles.choice,
              {
                borderColor: isAnswer ? colors.accent : isWrong ? colors.danger : colors.line,
                backgroundColor: isAnswer ? colors.accentSoft : isWrong ? colors.dangerSoft : colors.field,
                opacity: pressed && !isAnswered ? 0.6 : 1,
              },
            ]}
          >
            <Text variant="callout" tone="muted" style={styles.number}>
              {index + 1}
            </Text>
            <Text style={styles.grow}>{choice}</Text>
            {isAnswer && <Icon name="check" color={colors.accent} />}
            {isWrong && <Icon name="close" color={colors.danger} />}
          </Pressable>
        );
      })}
      <View role="status" aria-live="polite">
        {isAnswered && (
          <Text>
            {isRight(question)
              ? "Right."
              : `${isMissed(question) ? "Time is up." : "Not quite."} It is ${question.answer}.`}
          </Text>
        )}
      </View>
      {isAnswered && <Button label={number === total ? "See the result" : "Next"} onPress={onNext} />}
    </View>
  );
}

const styles = StyleSheet.create({
  card: { gap: spacing.m },
  row: { flexDirection: "row" },
  grow: { flex: 1 },
  choice: {
    minHeight: 54,
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    paddingHorizontal: spacing.m,
    paddingVertical: spacing.s,
    borderWidth: 1.5,
    borderRadius: radius.m,
  },
  number: { minWidth: 16, fontWeight: "600" },
});
