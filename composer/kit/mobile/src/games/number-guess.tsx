import { StyleSheet, TextInput, View } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import { useNumberGame } from "@/games/use-number-game.ts";
import { radius, spacing, type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface NumberGuessProps {
  title?: string;
  storageKey: string;
  /** The largest number that is thought of at first. */
  largest?: number;
}

/** A number to find: each guess is told whether it is higher or lower. */
export function NumberGuess({ title, storageKey, largest = 100 }: NumberGuessProps) {
  const colors = useColors();
  const guessing = useNumberGame({ storageKey, largest });
  const { game } = guessing;

  const board = (
    <View style={styles.board}>
      <StatusLine isOver={guessing.isOver}>{guessing.words}</StatusLine>
      <TextInput
        aria-label={`Your guess, from 1 to ${game.largest}`}
        inputMode="numeric"
        placeholder={`1 to ${game.largest}`}
        placeholderTextColor={colors.muted}
        value={guessing.typed}
        onChangeText={guessing.type}
        onSubmitEditing={guessing.send}
        submitBehavior="submit"
        style={[styles.input, { color: colors.ink, borderColor: colors.line, backgroundColor: colors.field }]}
      />
      <Button label="Guess" disabled={!guessing.canGuess} onPress={guessing.send} />
      {guessing.guesses.map(({ guess, hint, sign }, index) => (
        <View
          key={guessing.guesses.length - index}
          accessible
          aria-label={`${guess}: ${hint}`}
          style={[styles.guess, { backgroundColor: colors.field }]}
        >
          <Text variant="headline">{guess}</Text>
          <Text tone="muted">
            {hint} {sign}
          </Text>
        </View>
      ))}
    </View>
  );

  return (
    <GameFrame title={title} name="Guess the number" board={board}>
      <ScoreBoard
        items={[
          { label: "Guesses", value: game.guesses.length },
          { label: "Best", value: guessing.best ?? "–" },
        ]}
      />
      <GameActions onNewGame={() => guessing.begin()} />
      <SettingChips
        label="Numbers"
        choices={guessing.sizes.map((value) => ({ value, label: `1 to ${value}` }))}
        value={game.largest}
        onChange={guessing.begin}
      />
    </GameFrame>
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.s },
  input: {
    ...type.title,
    minHeight: 52,
    paddingHorizontal: spacing.m,
    borderWidth: StyleSheet.hairlineWidth,
    borderRadius: radius.m,
    textAlign: "center",
  },
  guess: {
    flexDirection: "row",
    justifyContent: "space-between",
    paddingHorizontal: spacing.m,
    paddingVertical: spacing.s,
    borderRadius: radius.m,
  },
});
