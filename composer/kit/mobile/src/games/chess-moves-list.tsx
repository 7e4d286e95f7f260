import type { Move } from "chess.js";
import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

/** The moves so far: White's and Black's beside each other, the newest first. */
export function ChessMovesList({ played }: { played: readonly Move[] }) {
  const colors = useColors();
  const pairs = Array.from({ length: Math.ceil(played.length / 2) }, (_, index) => ({
    number: index + 1,
    moves: played.slice(index * 2, index * 2 + 2),
  }));
  return (
    <View style={styles.list}>
      <Text variant="callout" tone="muted">
        Moves
      </Text>
      {pairs.length === 0 ? (
        <Text variant="callout" tone="muted">
          None yet.
        </Text>
      ) : (
        <View style={[styles.moves, { backgroundColor: colors.field }]}>
          {pairs.toReversed().map(({ number, moves }) => (
            <View key={number} style={styles.move}>
              <Text variant="callout" tone="muted" style={styles.number}>
                {number}.
              </Text>
              {moves.map((move) => (
                <Text key={move.color} variant="callout" style={styles.name}>
                  {move.san}
                </Text>
              ))}
            </View>
          ))}
        </View>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  list: { gap: spacing.xs },
  moves: { padding: spacing.s, borderRadius: radius.m, gap: 2 },
  move: { flexDirection: "row" },
  number: { width: 36 },
  name: { flex: 1, fontVariant: ["tabular-nums"] },
});
