import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { Appearing } from "@/games/appearing";
import { GameFrame } from "@/games/game-frame";
import { chooseCell, LINE_LIMITS } from "@/games/line-computer.ts";
import { findPosition, type LinePosition, readLineGame, takeCell } from "@/games/line-game.ts";
import { CONNECT_FOUR, findLanding, type Player } from "@/games/line-rules.ts";
import { LineSide } from "@/games/line-side";
import { Disc } from "@/games/player-marks";
import { StatusLine } from "@/games/status-line";
import { useComputerTurn } from "@/games/use-computer-turn.ts";
import { useStill } from "@/games/use-still";
import { useStored } from "@/store/stored";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { tapFeedback } from "@/ui/haptics";

interface ConnectFourProps {
  title?: string;
  storageKey: string;
  opponent?: "computer" | "person";
}

const { width, height } = CONNECT_FOUR;
const COLUMNS = Array.from({ length: width }, (_, column) => column);
const ROWS = Array.from({ length: height }, (_, row) => row);

const read = (stored: unknown) => readLineGame(CONNECT_FOUR, stored);

/** Four in a row, against the computer or a friend. */
export function ConnectFour({ title, storageKey, opponent = "computer" }: ConnectFourProps) {
  const colors = useColors();
  const isStill = useStill();
  const [cellSize, setCellSize] = useState(40);
  const [game, store] = useStored(storageKey, read);
  const position = findPosition(CONNECT_FOUR, game);
  const { cells, turn, line, isOver } = position;
  const isComputersTurn = opponent === "computer" && turn === 2 && !isOver;
  const names: Record<Player, string> =
    opponent === "computer" ? { 1: "you", 2: "computer" } : { 1: "full", 2: "diamond" };
  const last = game.moves.at(-1);
  const answer =
    opponent === "computer" && turn === 1 && last !== undefined
      ? `The computer played column ${(last % width) + 1}.`
      : undefined;

  useComputerTurn(isComputersTurn, () => {
    store(takeCell(CONNECT_FOUR, game, chooseCell(CONNECT_FOUR, cells, 2, LINE_LIMITS[game.level], Math.random)));
  });

  function drop(column: number): void {
    const cell = findLanding(CONNECT_FOUR, cells, column);
    if (cell === null) return;
    tapFeedback();
    store(takeCell(CONNECT_FOUR, game, cell));
  }

  function nameColumn(column: number): string {
    const owners = ROWS.map((row) => cells[(height - 1 - row) * width + column] ?? 0);
    const discs = owners.flatMap((owner) => (owner === 0 ? [] : [names[owner]]));
    return `Column ${column + 1}: ${discs.length === 0 ? "empty" : `from below ${discs.join(", ")}`}`;
  }

  const board = (
    <>
      <StatusLine isOver={isOver} unseen={answer}>
        {describe(position, opponent)}
      </StatusLine>
      <View
        onLayout={({ nativeEvent }) => setCellSize(nativeEvent.layout.width / width)}
        style={[styles.board, { backgroundColor: colors.accentSoft, borderColor: colors.line }]}
      >
        {COLUMNS.map((column) => {
          const isClosed = isOver || isComputersTurn || cells[column] !== 0;
          return (
            <Pressable
              key={column}
              role="button"
              aria-label={nameColumn(column)}
              aria-disabled={isClosed}
              disabled={isClosed}
              onPress={() => drop(column)}
              style={({ pressed }) => [styles.column, pressed && { backgroundColor: colors.accentSoft }]}
            >
              {ROWS.map((row) => {
                const cell = row * width + column;
                const owner = cells[cell] ?? 0;
                const hasWon = line.includes(cell);
                const edge = hasWon ? colors.ink : cell === last && line.length === 0 ? colors.edge : "transparent";
                return (
                  <View key={cell} style={styles.cell}>
                    <View style={[styles.hole, { backgroundColor: colors.canvas, borderColor: colors.line }]} />
                    {owner !== 0 && (
                      <Appearing
                        by={{ fall: (row + 1) * cellSize }}
                        isStill={isStill || cell !== last}
                        style={[styles.disc, line.length > 0 && !hasWon && styles.faded]}
                      >
                        <Disc player={owner} />
                      </Appearing>
                    )}
                    <View style={[styles.ring, { borderColor: edge, borderWidth: hasWon ? 3 : 2 }]} />
                  </View>
                );
              })}
            </Pressable>
          );
        })}
      </View>
    </>
  );

  return (
    <GameFrame title={title} name="Four in a row" board={board}>
      <LineSide
        rules={CONNECT_FOUR}
        game={game}
        opponent={opponent}
        names={opponent === "computer" ? ["You", "Computer"] : ["Full", "Diamond"]}
        onChange={store}
      />
    </GameFrame>
  );
}

function describe({ turn, winner, isOver }: LinePosition, opponent: "computer" | "person"): string {
  const names: Record<Player, string> = { 1: "Full discs", 2: "Diamond discs" };
  if (winner !== null) {
    if (opponent === "person") return `${names[winner]} win!`;
    return winner === 1 ? "You win!" : "The computer wins.";
  }
  if (isOver) return "A draw: the board is full.";
  if (opponent === "person") return `${names[turn]} to play`;
  return turn === 1 ? "Your turn: full discs" : "The computer plays …";
}

const styles = StyleSheet.create({
  board: { flexDirection: "row", padding: 4, borderWidth: StyleSheet.hairlineWidth, borderRadius: radius.l },
  column: { flex: 1, overflow: "hidden", borderRadius: radius.s },
  cell: { aspectRatio: 1, padding: 3 },
  hole: { flex: 1, borderWidth: 1, borderRadius: radius.full },
  disc: { position: "absolute", top: 3, right: 3, bottom: 3, left: 3 },
  faded: { opacity: 0.35 },
  ring: { position: "absolute", top: 1, right: 1, bottom: 1, left: 1, borderRadius: radius.full },
});
