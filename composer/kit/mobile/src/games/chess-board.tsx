import type { Move, Square } from "chess.js";
import { Pressable, StyleSheet, View } from "react-native";
import { type ChessView, COLOR_NAMES, listSquares, PIECE_NAMES } from "@/games/chess-game.ts";
import { ChessPiece } from "@/games/chess-piece";
import { radius } from "@/theme/tokens";
import { useColors, useIsDark } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface ChessBoardProps {
  view: ChessView;
  /** Whose pieces stand at the bottom. */
  bottom: "w" | "b";
  /** The square of the piece that is to move. */
  selected: Square | null;
  /** Nothing can be moved now. */
  isIdle: boolean;
  onChoose: (square: Square) => void;
}

const ROWS = [0, 8, 16, 24, 32, 40, 48, 56];

export function ChessBoard({ view, bottom, selected, isIdle, onChoose }: ChessBoardProps) {
  const colors = useColors();
  const isDarkTheme = useIsDark();
  // How much of the accent the squares have: the light ones are the lighter ones in either theme.
  const [lightPart, darkPart] = isDarkTheme ? [0.44, 0.17] : [0.09, 0.36];
  const squares = listSquares(bottom);
  const last = view.played.at(-1);
  const targets = new Map(view.legal.filter((move) => move.from === selected).map((move) => [move.to, move]));
  const movable = new Set(isIdle ? [] : view.legal.map((move) => move.from));

  return (
    <View
      role="group"
      aria-label="Board"
      style={[styles.board, { borderColor: colors.edge, backgroundColor: colors.surface }]}
    >
      {ROWS.map((start) => (
        <View key={start} style={styles.row}>
          {squares.slice(start, start + 8).map((square, column) => {
            const piece = view.pieces.get(square);
            const target = targets.get(square);
            const isLast = last !== undefined && (last.from === square || last.to === square);
            const isChecked = view.isInCheck && piece?.type === "k" && piece.color === view.turn;
            const isClosed = !movable.has(square) && target === undefined;
            const edge = isChecked ? colors.danger : isLast || square === selected ? colors.accent : null;
            return (
              <Pressable
                key={square}
                role="button"
                aria-label={`${nameSquare(view, square, target, isLast, isChecked)}${square === selected ? ", chosen" : ""}`}
                aria-disabled={isClosed}
                onPress={() => onChoose(square)}
                style={styles.square}
              >
                <View
                  style={[
                    styles.whole,
                    {
                      backgroundColor: colors.accent,
                      opacity: isDark(square) ? darkPart : lightPart,
                    },
                  ]}
                />
                {edge !== null && (
                  <View
                    style={[styles.whole, { borderColor: edge, borderWidth: square === selected || isChecked ? 3 : 2 }]}
                  />
                )}
                {column === 0 && (
                  <Text aria-hidden variant="caption" style={styles.rank}>
                    {square.charAt(1)}
                  </Text>
                )}
                {start === 56 && (
                  <Text aria-hidden variant="caption" style={styles.file}>
                    {square.charAt(0)}
                  </Text>
                )}
                {piece !== undefined && (
                  <View style={styles.piece}>
                    <ChessPiece {...piece} />
                  </View>
                )}
                {target !== undefined && (
                  <View
                    style={
                      target.isCapture() || target.isEnPassant()
                        ? [styles.capture, { borderColor: colors.ink }]
                        : [styles.target, { backgroundColor: colors.ink }]
                    }
                  />
                )}
              </Pressable>
            );
          })}
        </View>
      ))}
    </View>
  );
}

function isDark(square: Square): boolean {
  return ("abcdefgh".indexOf(square.charAt(0)) + Number(square.charAt(1))) % 2 === 1;
}

/** "e4, white pawn, can be taken" */
function nameSquare(
  view: ChessView,
  square: Square,
  target: Move | undefined,
  isLast: boolean,
  isChecked: boolean,
): string {
  const piece = view.pieces.get(square);
  const content =
    piece === undefined ? "empty" : `${COLOR_NAMES[piece.color].toLowerCase()} ${PIECE_NAMES[piece.type]}`;
  const parts: string[] = [square, content];
  if (isChecked) parts.push("in check");
  if (target !== undefined) parts.push(piece === undefined ? "can be moved to" : "can be taken");
  if (isLast) parts.push("last move");
  return parts.join(", ");
}

const styles = StyleSheet.create({
  board: { borderWidth: 1, borderRadius: radius.s, overflow: "hidden" },
  row: { flexDirection: "row" },
  square: { flex: 1, aspectRatio: 1, alignItems: "center", justifyContent: "center" },
  whole: { position: "absolute", top: 0, right: 0, bottom: 0, left: 0 },
  rank: { position: "absolute", top: 0, left: 2, fontSize: 9, lineHeight: 12 },
  file: { position: "absolute", right: 2, bottom: 0, fontSize: 9, lineHeight: 12 },
  piece: { width: "90%", height: "90%" },
  target: { position: "absolute", width: "28%", height: "28%", borderRadius: radius.full, opacity: 0.5 },
  capture: {
    position: "absolute",
    width: "92%",
    height: "92%",
    borderWidth: 3,
    borderRadius: radius.full,
    opacity: 0.55,
  },
});
