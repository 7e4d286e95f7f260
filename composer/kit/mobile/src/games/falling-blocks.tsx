import { Pressable, StyleSheet, View } from "react-native";
import Svg, { Rect } from "react-native-svg";
import { cellsOf, COLUMNS, landing, ROWS } from "@/games/falling-game.ts";
import { SHAPE_COLORS, SHAPES } from "@/games/falling-shapes.ts";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { StatusLine } from "@/games/status-line";
import { type FallingMove, useFalling } from "@/games/use-falling.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface FallingBlocksProps {
  title?: string;
  storageKey: string;
}

const MOVES = [
  { move: "left", sign: "←", name: "Left" },
  { move: "turn", sign: "↻", name: "Turn" },
  { move: "right", sign: "→", name: "Right" },
  { move: "drop", sign: "⤓", name: "Let it fall" },
] as const satisfies readonly { move: FallingMove; sign: string; name: string }[];

/** Shapes that fall, to be laid so that rows are full. */
export function FallingBlocks({ title, storageKey }: FallingBlocksProps) {
  const colors = useColors();
  const falling = useFalling({ storageKey });
  const { game, isRunning } = falling;
  const next = SHAPES[game.next] ?? SHAPES[0];

  const board = (
    <View style={styles.board}>
      <StatusLine isOver={game.isOver}>{falling.words}</StatusLine>
      <View
        accessible
        role="img"
        aria-label={`Field of ${COLUMNS} by ${ROWS}`}
        style={[styles.field, { backgroundColor: colors.field, borderColor: colors.ink }]}
      >
        <Svg aria-hidden viewBox={`0 0 ${COLUMNS} ${ROWS}`} width="100%" height="100%">
          {game.cells.map((shape, cell) =>
            shape === null ? null : (
              <Square key={cell} row={Math.floor(cell / COLUMNS)} column={cell % COLUMNS} shape={shape} />
            ),
          )}
          {!game.isOver &&
            cellsOf(landing(game)).map(({ row, column }) => (
              <Square key={`shadow-${row}-${column}`} row={row} column={column} shape={game.piece.shape} isShadow />
            ))}
          {cellsOf(game.piece).map(({ row, column }) => (
            <Square key={`piece-${row}-${column}`} row={row} column={column} shape={game.piece.shape} />
          ))}
        </Svg>
      </View>
      <View style={styles.moves}>
        {MOVES.map(({ move, sign, name }) => (
          <Pressable
            key={move}
            role="button"
            aria-label={name}
            onPressIn={() => {
              tapFeedback();
              falling.move(move);
            }}
            style={[styles.move, { borderColor: colors.edge, backgroundColor: colors.surface }]}
          >
            <Text variant="title">{sign}</Text>
          </Pressable>
        ))}
      </View>
      <Button
        label={isRunning ? "Pause" : game.isOver ? "Play again" : "Start"}
        onPress={isRunning ? falling.pause : falling.start}
      />
    </View>
  );

  return (
    <GameFrame title={title} name="Falling blocks" board={board}>
      <ScoreBoard
        items={[
          { label: "Points", value: game.score },
          { label: "Rows", value: game.rows },
          { label: "Level", value: falling.level },
          { label: "Best", value: falling.best },
        ]}
      />
      <View style={styles.next}>
        <Text variant="callout" tone="muted">
          Next
        </Text>
        <Svg aria-hidden viewBox="0 0 4 2" width={96} height={48}>
          {next.places.map((place) => (
            <Square
              key={place}
              row={next.side === 4 ? 0.5 : Math.floor(place / next.side)}
              column={place % next.side}
              shape={game.next}
            />
          ))}
        </Svg>
      </View>
      <GameActions onNewGame={falling.begin} />
    </GameFrame>
  );
}

interface SquareProps {
  row: number;
  column: number;
  shape: number;
  /** Where it would lie. */
  isShadow?: boolean;
}

function Square({ row, column, shape, isShadow = false }: SquareProps) {
  return (
    <Rect
      x={column + 0.04}
      y={row + 0.04}
      width={0.92}
      height={0.92}
      rx={0.14}
      fill={SHAPE_COLORS[shape] ?? "#888888"}
      opacity={isShadow ? 0.25 : 1}
    />
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.m },
  field: { alignSelf: "center", width: "72%", aspectRatio: COLUMNS / ROWS, borderWidth: 2, borderRadius: radius.s },
  moves: { flexDirection: "row", gap: spacing.s },
  move: {
    flex: 1,
    minHeight: 56,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 1,
    borderRadius: radius.m,
  },
  next: { flexDirection: "row", alignItems: "center", gap: spacing.m },
});
