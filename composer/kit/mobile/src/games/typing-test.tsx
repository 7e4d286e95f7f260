import { StyleSheet, TextInput, View } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { StatusLine } from "@/games/status-line";
import { useTyping } from "@/games/use-typing.ts";
import { radius, spacing, type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface TypingTestProps {
  title?: string;
  storageKey: string;
}

/** A text to type: words a minute, and how much of it is right. */
export function TypingTest({ title, storageKey }: TypingTestProps) {
  const colors = useColors();
  const typing = useTyping({ storageKey });
  const { text, typed, record, result } = typing;

  function colorOf(sign: string, at: number): string {
    if (at > typed.length) return colors.muted;
    if (at === typed.length) return colors.ink;
    return typed[at] === sign ? colors.accent : colors.danger;
  }

  const board = (
    <View style={styles.board}>
      <StatusLine isOver={typing.isOver}>{typing.words}</StatusLine>
      <Text aria-label={text}>
        {[...text].map((sign, at) => (
          <Text
            key={at}
            aria-hidden
            style={[{ color: colorOf(sign, at) }, at === typed.length && !typing.isOver && styles.next]}
          >
            {sign}
          </Text>
        ))}
      </Text>
      <TextInput
        multiline
        aria-label="Type the text here"
        placeholder="Type the text here."
        placeholderTextColor={colors.muted}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect={false}
        spellCheck={false}
        editable={!typing.isOver}
        value={typed}
        onChangeText={typing.type}
        style={[styles.input, { color: colors.ink, borderColor: colors.line, backgroundColor: colors.field }]}
      />
    </View>
  );

  return (
    <GameFrame title={title} name="Typing test" board={board}>
      <ScoreBoard
        items={[
          { label: "Words a minute", value: result.wordsPerMinute },
          { label: "Right", value: `${result.accuracy} %` },
          { label: "Best", value: record.best },
        ]}
      />
      <GameActions onNewGame={typing.begin} />
      {record.last.map(({ wordsPerMinute, accuracy }, index) => (
        <Text key={record.last.length - index} variant="callout" tone="muted">
          {wordsPerMinute} words a minute, {accuracy} % right
        </Text>
      ))}
    </GameFrame>
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.m },
  next: { textDecorationLine: "underline" },
  input: {
    ...type.body,
    minHeight: 120,
    padding: spacing.m,
    borderWidth: StyleSheet.hairlineWidth,
    borderRadius: radius.m,
    textAlignVertical: "top",
  },
});
