import { Pressable, StyleSheet, View } from "react-native";
import { Appearing } from "@/games/appearing";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import { useMemory } from "@/games/use-memory.ts";
import { secondsInWords, useRunTime } from "@/games/use-run-time.ts";
import { useStill } from "@/games/use-still";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { tapFeedback } from "@/ui/haptics";
import { Icon } from "@/ui/icon";
import { Text } from "@/ui/text";

interface MemoryProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** On the cards in place of pictures, each on two of them. */
  words?: readonly string[];
  /** So many at first, where there are no words. */
  pairs?: number;
}

const PICTURES = [
  "star",
  "heart",
  "moon",
  "leaf",
  "key",
  "music",
  "bell",
  "rocket",
  "flower",
  "bolt",
  "cup",
  "bike",
  "plane",
  "gift",
  "camera",
  "tree",
  "sun",
  "home",
] as const;

/** Pairs of cards to find. */
export function Memory({ title, storageKey, words, pairs }: MemoryProps) {
  const colors = useColors();
  const isStill = useStill();
  const memory = useMemory({ storageKey, words, pairs, pictures: PICTURES });
  const { game, columns, nameOf } = memory;
  const seconds = useRunTime(!memory.isOver && game.turns > 0, game.pictures);
  const rows = Array.from({ length: Math.ceil(game.pictures.length / columns) }, (_, row) => row);

  function turn(card: number): void {
    tapFeedback();
    memory.turn(card);
  }

  const board = (
    <>
      <StatusLine isOver={memory.isOver}>{memory.words}</StatusLine>
      <View style={styles.board}>
        {rows.map((row) => (
          <View key={row} style={styles.row}>
            {game.pictures.slice(row * columns, (row + 1) * columns).map((picture, column) => {
              const card = row * columns + column;
              const isFound = game.found.includes(card);
              const isOpen = isFound || game.open.includes(card);
              const name = nameOf(picture);
              const sign = memory.signOf(picture);
              return (
                <Pressable
                  key={card}
                  role="button"
                  aria-label={`Card ${card + 1}: ${isOpen ? name : "face down"}${isFound ? ", found" : ""}`}
                  aria-disabled={isOpen}
                  disabled={isOpen}
                  onPress={() => turn(card)}
                  style={({ pressed }) => [styles.card, pressed && styles.pressed]}
                >
                  <Appearing key={isOpen ? "open" : "closed"} by="turn" isStill={isStill} style={styles.side}>
                    <View
                      style={[
                        styles.face,
                        isOpen
                          ? {
                              backgroundColor: isFound ? colors.accentSoft : colors.surface,
                              borderColor: isFound ? colors.accent : colors.edge,
                            }
                          : { backgroundColor: colors.accent, borderColor: colors.accent },
                      ]}
                    >
                      {isOpen ? (
                        words === undefined ? (
                          <Icon
                            name={PICTURES[picture] ?? "star"}
                            size={columns === 6 ? 22 : 30}
                            color={isFound ? colors.accent : colors.ink}
                          />
                        ) : (
                          <>
                            {sign !== null && <Text style={styles.sign}>{sign}</Text>}
                            <Text
                              variant={sign === null ? "callout" : "caption"}
                              numberOfLines={2}
                              adjustsFontSizeToFit
                              style={styles.word}
                            >
                              {name}
                            </Text>
                          </>
                        )
                      ) : (
                        <View style={[styles.pattern, { borderColor: colors.onAccent }]} />
                      )}
                    </View>
                  </Appearing>
                </Pressable>
              );
            })}
            {/* The last row of so many words as there are may be short. */}
            {Array.from({ length: Math.max(0, (row + 1) * columns - game.pictures.length) }, (_, place) => (
              <View key={`none-${place}`} style={styles.card} />
            ))}
          </View>
        ))}
      </View>
    </>
  );

  return (
    <GameFrame title={title} name="Memory" board={board}>
      <ScoreBoard
        items={[
          { label: "Turns", value: game.turns },
          { label: "Pairs", value: `${game.found.length / 2}/${game.pairs}` },
          { label: "Time", value: secondsInWords(seconds) },
          { label: "Best", value: game.best[game.pairs] ?? "–" },
        ]}
      />
      <GameActions onNewGame={() => memory.deal(game.pairs)} />
      {words === undefined && (
        <SettingChips
          label="Size"
          choices={memory.sizes.map((value) => ({ value, label: `${value} pairs` }))}
          value={game.pairs}
          onChange={memory.deal}
        />
      )}
    </GameFrame>
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.s },
  row: { flexDirection: "row", gap: spacing.s },
  card: { flex: 1, aspectRatio: 1 },
  pressed: { opacity: 0.7 },
  side: { flex: 1 },
  face: { flex: 1, alignItems: "center", justifyContent: "center", borderWidth: 2, borderRadius: radius.m },
  sign: { fontSize: 28, lineHeight: 36 },
  word: { fontWeight: "600", textAlign: "center" },
  pattern: {
    width: "30%",
    aspectRatio: 1,
    borderWidth: 2,
    borderRadius: 3,
    opacity: 0.5,
    transform: [{ rotate: "45deg" }],
  },
});
