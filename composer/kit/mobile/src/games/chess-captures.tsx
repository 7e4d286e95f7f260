import { StyleSheet, View } from "react-native";
import { type ChessView, COLOR_NAMES, findCaptures, otherColor, PIECE_NAMES } from "@/games/chess-game.ts";
import { ChessPiece } from "@/games/chess-piece";
import { spacing } from "@/theme/tokens";
import { Text } from "@/ui/text";

/** What a side has taken, and how far it is ahead. */
export function ChessCaptures({ view, color }: { view: ChessView; color: "w" | "b" }) {
  const { taken, lead } = findCaptures(view, color);
  const names = taken.length === 0 ? "nothing" : taken.map((type) => PIECE_NAMES[type]).join(", ");
  const ahead = lead > 0 ? `, ${lead} ahead` : "";
  return (
    <View
      accessible
      role="img"
      aria-label={`${COLOR_NAMES[color]} has taken: ${names}${ahead}`}
      style={styles.captures}
    >
      {taken.map((type, index) => (
        <View key={index} style={styles.piece}>
          <ChessPiece type={type} color={otherColor(color)} size={24} />
        </View>
      ))}
      {lead > 0 && (
        <Text variant="callout" tone="muted" style={styles.lead}>
          +{lead}
        </Text>
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  captures: { minHeight: 32, flexDirection: "row", flexWrap: "wrap", alignItems: "center" },
  piece: { marginRight: -6 },
  lead: { marginLeft: spacing.m, fontWeight: "600" },
});
