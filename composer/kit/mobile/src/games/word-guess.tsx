import { StyleSheet, View } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { LetterKeys } from "@/games/letter-keys";
import { ScoreBoard } from "@/games/score-board";
import { StatusLine } from "@/games/status-line";
import { MARKS_IN_WORDS, useWordGuess } from "@/games/use-word-guess.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface WordGuessProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** To guess, in place of its own. */
  words?: readonly string[];
}

const KEY_LOOKS = { right: "good", near: "near", absent: "gone" } as const;

/** A word to guess in six tries; each tells which letters are right. */
export function WordGuess({ title, storageKey, words }: WordGuessProps) {
  const colors = useColors();
  const guessing = useWordGuess({ storageKey, words });
  const { game, rows, outcome } = guessing;
  const isFull = game.typing.length === game.word.length;
  const looks = {
    right: { backgroundColor: colors.accent, borderColor: colors.accent },
    near: { backgroundColor: colors.accentSoft, borderColor: colors.accent, borderStyle: "dashed" },
    absent: { backgroundColor: colors.field, borderColor: colors.line },
  } as const;

  const board = (
    <View style={styles.board}>
      <StatusLine isOver={outcome !== "playing"}>{guessing.words}</StatusLine>
      <View role="list" aria-label="Tries" style={styles.rows}>
        {rows.map((row, index) => (
          <View key={index} accessible role="listitem" aria-label={guessing.inWords(row)} style={styles.row}>
            {row.map(({ letter, mark }, at) => (
              <View
                key={at}
                style={[
                  styles.cell,
                  mark === null ? { borderColor: letter === "" ? colors.line : colors.edge } : looks[mark],
                ]}
              >
                <Text
                  aria-hidden
                  variant="title"
                  tone={mark === "right" ? "onAccent" : mark === "absent" ? "muted" : "ink"}
                >
                  {letter}
                </Text>
              </View>
            ))}
          </View>
        ))}
      </View>
      <LetterKeys
        markOf={(letter) => {
          const mark = guessing.markOf(letter);
          return mark === null ? null : { said: MARKS_IN_WORDS[mark], look: KEY_LOOKS[mark] };
        }}
        isDisabled={() => outcome !== "playing" || isFull}
        onLetter={guessing.type}
      />
      <View style={styles.actions}>
        <Button label="Erase" kind="quiet" onPress={guessing.erase} />
        <Button label="Guess" disabled={!isFull || outcome !== "playing"} onPress={guessing.send} />
      </View>
    </View>
  );

  return (
    <GameFrame title={title} name="Guess the word" board={board}>
      <ScoreBoard
        items={[
          { label: "Played", value: game.played },
          { label: "Found", value: game.won },
          { label: "In a row", value: game.streak },
        ]}
      />
      <GameActions onNewGame={guessing.next} />
      <Text variant="callout" tone="muted">
        A full letter is in its place, a dashed one is in the word elsewhere, a grey one is not in it.
      </Text>
    </GameFrame>
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.m },
  rows: { gap: 6 },
  row: { flexDirection: "row", justifyContent: "center", gap: 6 },
  cell: {
    flex: 1,
    maxWidth: 52,
    aspectRatio: 1,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 2,
    borderRadius: radius.s,
  },
  actions: { flexDirection: "row", justifyContent: "center", gap: spacing.s },
});
