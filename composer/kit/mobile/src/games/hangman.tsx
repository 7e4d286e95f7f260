import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { Gallows } from "@/games/gallows";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { HANGMAN_WORDS } from "@/games/hangman-words.ts";
import { LetterKeys } from "@/games/letter-keys";
import { ScoreBoard } from "@/games/score-board";
import { StatusLine } from "@/games/status-line";
import { useHangman } from "@/games/use-hangman.ts";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface HangmanProps {
  title?: string;
  storageKey: string;
  /** Another person thinks of the word. */
  opponent: "computer" | "person";
  /** To guess, in place of its own. */
  words?: readonly string[];
}

/** A word to guess letter by letter, before the drawing is finished. */
export function Hangman({ title, storageKey, opponent, words = HANGMAN_WORDS }: HangmanProps) {
  const colors = useColors();
  const hangman = useHangman({ storageKey, words: opponent === "person" ? null : words });
  const { game, letters, outcome } = hangman;

  const board = (
    <>
      <StatusLine isOver={outcome === "won" || outcome === "lost"}>{hangman.words}</StatusLine>
      {outcome === "waiting" ? (
        <SecretWord onWord={hangman.begin} />
      ) : (
        <>
          <Gallows strokes={hangman.misses} />
          <View
            accessible
            role="img"
            aria-label={`The word: ${letters.map(({ letter, isShown }) => (isShown ? letter : "blank")).join(", ")}`}
            style={styles.word}
          >
            {letters.map(({ letter, isShown }, index) => (
              <View
                key={`${letter}-${index}`}
                style={[styles.letter, { borderColor: letter === " " ? "transparent" : colors.ink }]}
              >
                <Text variant="title">{isShown ? letter : " "}</Text>
              </View>
            ))}
          </View>
          <LetterKeys
            markOf={(letter) =>
              !game.tried.includes(letter)
                ? null
                : hangman.isIn(letter)
                  ? { said: "in the word", look: "good" }
                  : { said: "not in the word", look: "gone" }
            }
            isDisabled={(letter) => outcome !== "playing" || game.tried.includes(letter)}
            onLetter={hangman.guess}
          />
        </>
      )}
    </>
  );

  return (
    <GameFrame title={title} name="Hangman" board={board}>
      <ScoreBoard
        items={[
          { label: "Found", value: game.won },
          { label: "Not found", value: game.lost },
        ]}
      />
      <GameActions onNewGame={hangman.next} />
      <Button label="Hint, for a stroke" kind="quiet" disabled={!hangman.canHint} onPress={hangman.hint} />
    </GameFrame>
  );
}

/** The word that the other is to guess; not to be read over a shoulder. */
function SecretWord({ onWord }: { onWord: (word: string) => boolean }) {
  const [word, setWord] = useState("");
  const [isWrong, setWrong] = useState(false);
  return (
    <View style={styles.secret}>
      <Field label="Secret word" error={isWrong ? "It needs letters from A to Z." : undefined}>
        <Input
          aria-label="Secret word"
          secureTextEntry
          autoCapitalize="none"
          autoCorrect={false}
          maxLength={40}
          value={word}
          isWrong={isWrong}
          onChangeText={setWord}
        />
      </Field>
      <Button label="Let the other guess" onPress={() => setWrong(!onWord(word))} />
    </View>
  );
}

const styles = StyleSheet.create({
  word: {
    flexDirection: "row",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: spacing.xs,
    marginVertical: spacing.l,
  },
  letter: { minWidth: 26, minHeight: 36, alignItems: "center", borderBottomWidth: 2 },
  secret: { gap: spacing.m },
});
