import { Pressable, StyleSheet, View } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { HANDS, MATCH_LENGTHS } from "@/games/hands-game.ts";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import { HAND_SIGNS, matchInWords, useHands } from "@/games/use-hands.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface RockPaperScissorsProps {
  title?: string;
  storageKey: string;
  opponent: "computer" | "person";
  /** The most rounds of a match at first; 0 has no end. */
  bestOf?: number;
}

/** Rock, paper, scissors: against the computer, or one after the other on the same phone. */
export function RockPaperScissors({ title, storageKey, opponent, bestOf = 0 }: RockPaperScissorsProps) {
  const colors = useColors();
  const hands = useHands({ storageKey, opponent, bestOf });
  const { game, names } = hands;
  const lengths = [...new Set([...MATCH_LENGTHS, bestOf])].toSorted((a, b) => a - b);

  const board = (
    <>
      <StatusLine isOver={hands.isOver}>{hands.words}</StatusLine>
      <View aria-hidden style={styles.shown}>
        {game.last !== null && (
          <>
            <Text style={[styles.big, styles.mirrored]}>{HAND_SIGNS[game.last.hands[0]]}</Text>
            <Text style={styles.big}>{HAND_SIGNS[game.last.hands[1]]}</Text>
          </>
        )}
      </View>
      <View role="group" aria-label="Your hand" style={styles.hands}>
        {HANDS.map((hand) => (
          <Pressable
            key={hand}
            role="button"
            aria-label={asTitle(hand)}
            aria-disabled={hands.isOver}
            disabled={hands.isOver}
            onPress={() => {
              tapFeedback();
              hands.show(hand);
            }}
            style={({ pressed }) => [
              styles.hand,
              { backgroundColor: colors.surface, borderColor: colors.edge, opacity: hands.isOver || pressed ? 0.5 : 1 },
            ]}
          >
            <Text style={styles.sign}>{HAND_SIGNS[hand]}</Text>
            <Text variant="callout">{asTitle(hand)}</Text>
          </Pressable>
        ))}
      </View>
    </>
  );

  return (
    <GameFrame title={title} name="Rock, paper, scissors" board={board}>
      <ScoreBoard
        items={[
          { label: names[0], value: game.score[0] },
          { label: names[1], value: game.score[1] },
          { label: "Draws", value: game.drawn },
        ]}
      />
      <GameActions onNewGame={() => hands.begin()} />
      <SettingChips
        label="Match"
        choices={lengths.map((value) => ({ value, label: matchInWords(value) }))}
        value={game.bestOf}
        onChange={hands.begin}
      />
    </GameFrame>
  );
}

function asTitle(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const styles = StyleSheet.create({
  shown: { minHeight: 88, flexDirection: "row", justifyContent: "center", gap: spacing.xl },
  big: { fontSize: 60, lineHeight: 76 },
  mirrored: { transform: [{ scaleX: -1 }] },
  hands: { flexDirection: "row", gap: spacing.s },
  hand: {
    flex: 1,
    minHeight: 92,
    alignItems: "center",
    justifyContent: "center",
    gap: spacing.xs,
    borderWidth: 1.5,
    borderRadius: radius.m,
  },
  sign: { fontSize: 32, lineHeight: 42 },
});
