import { Pressable, StyleSheet, View } from "react-native";
import { PIECE_NAMES, PROMOTIONS } from "@/games/chess-game.ts";
import { ChessPiece } from "@/games/chess-piece";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Sheet } from "@/ui/sheet";
import { Text } from "@/ui/text";

interface ChessPromotionProps {
  color: "w" | "b";
  isOpen: boolean;
  onChoose: (piece: (typeof PROMOTIONS)[number]) => void;
  onCancel: () => void;
}

/** Asks what a pawn becomes. */
export function ChessPromotion({ color, isOpen, onChoose, onCancel }: ChessPromotionProps) {
  const colors = useColors();
  return (
    <Sheet title="The pawn becomes a …" isOpen={isOpen} onClose={onCancel}>
      <View style={styles.pieces}>
        {PROMOTIONS.map((piece) => (
          <Pressable
            key={piece}
            role="button"
            aria-label={PIECE_NAMES[piece]}
            onPress={() => onChoose(piece)}
            style={({ pressed }) => [styles.piece, { backgroundColor: colors.accentSoft, opacity: pressed ? 0.6 : 1 }]}
          >
            <ChessPiece type={piece} color={color} size={48} />
            <Text variant="callout">{PIECE_NAMES[piece]}</Text>
          </Pressable>
        ))}
      </View>
    </Sheet>
  );
}

const styles = StyleSheet.create({
  pieces: { flexDirection: "row", gap: spacing.s },
  piece: { flex: 1, alignItems: "center", gap: spacing.xs, paddingVertical: spacing.m, borderRadius: radius.m },
});
