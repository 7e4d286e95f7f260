import { ScrollView, StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { formatNumber } from "@/tools/number-text.ts";
import type { Player, Points } from "@/tools/scores.ts";
import { Text } from "@/ui/text";

interface RoundsTableProps {
  players: readonly Player[];
  rounds: readonly Points[];
  /** What a round is called: "Hole". */
  roundName: string;
}

/** What each got in each round; it is scrolled sideways where there are many rounds. */
export function RoundsTable({ players, rounds, roundName }: RoundsTableProps) {
  return (
    <View style={styles.table}>
      <Text variant="headline" heading={3}>
        All so far
      </Text>
      <ScrollView horizontal showsHorizontalScrollIndicator={false}>
        <View>
          <View style={styles.row}>
            <Text variant="callout" tone="muted" style={styles.name}>
              {roundName}
            </Text>
            {rounds.map((_, index) => (
              // Rounds have no names of their own, and none comes between two others.
              // oxlint-disable-next-line react/no-array-index-key
              <Text key={index} variant="callout" tone="muted" style={styles.points}>
                {index + 1}
              </Text>
            ))}
          </View>
          {players.map(({ id, name }) => (
            <View key={id} style={styles.row}>
              <Text variant="callout" style={styles.name} numberOfLines={1}>
                {name}
              </Text>
              {rounds.map((points, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <Text key={index} variant="callout" style={styles.points}>
                  {formatNumber(points[id] ?? 0, 3)}
                </Text>
              ))}
            </View>
          ))}
        </View>
      </ScrollView>
    </View>
  );
}

const styles = StyleSheet.create({
  table: { gap: spacing.s },
  row: { flexDirection: "row", paddingVertical: spacing.xs },
  name: { width: 96 },
  points: { width: 48, textAlign: "right" },
});
