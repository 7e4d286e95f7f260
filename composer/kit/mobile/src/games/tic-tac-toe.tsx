import { Pressable, StyleSheet, View } from "react-native";
import { Appearing } from "@/games/appearing";
import { GameFrame } from "@/games/game-frame";
import { chooseCell, LINE_LIMITS } from "@/games/line-computer.ts";
import { findPosition, type LinePosition, readLineGame, takeCell } from "@/games/line-game.ts";
import { type Player, TIC_TAC_TOE } from "@/games/line-rules.ts";
import { LineSide } from "@/games/line-side";
import { Mark } from "@/games/player-marks";
import { StatusLine } from "@/games/status-line";
import { useComputerTurn } from "@/games/use-computer-turn.ts";
import { useStill } from "@/games/use-still";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { tapFeedback } from "@/ui/haptics";

interface TicTacToeProps {
  title?: string;
  storageKey: string;
  opponent?: "computer" | "person";
}

const ROWS = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
];

const read = (stored: unknown) => readLineGame(TIC_TAC_TOE, stored);

/** Three in a row, against the computer or a friend. */
export function TicTacToe({ title, storageKey, opponent = "computer" }: TicTacToeProps) {
  const colors = useColors();
  const isStill = useStill();
  const [game, store] = useStored(storageKey, read);
  const position = findPosition(TIC_TAC_TOE, game);
  const { cells, turn, line, isOver } = position;
  const isComputersTurn = opponent === "computer" && turn === 2 && !isOver;

  useComputerTurn(isComputersTurn, () => {
    store(takeCell(TIC_TAC_TOE, game, chooseCell(TIC_TAC_TOE, cells, 2, LINE_LIMITS[game.level], Math.random)));
  });

  function take(cell: number): void {
    tapFeedback();
    store(takeCell(TIC_TAC_TOE, game, cell));
  }

  const last = game.moves.at(-1);
  const answer =
    opponent === "computer" && turn === 1 && last !== undefined
      ? `The computer took row ${Math.floor(last / 3) + 1}, column ${(last % 3) + 1}.`
      : undefined;

  function nameCell(cell: number): string {
    const owner = cells[cell] ?? 0;
    const content = owner === 0 ? "empty" : owner === 1 ? "cross" : "ring";
    const won = line.includes(cell) ? ", in the winning row" : "";
    return `Row ${Math.floor(cell / 3) + 1}, column ${(cell % 3) + 1}: ${content}${won}`;
  }

  const board = (
    <>
      <StatusLine isOver={isOver} unseen={answer}>
        {describe(position, opponent)}
      </StatusLine>
      <View style={styles.board}>
        {ROWS.map((row) => (
          <View key={row[0]} style={styles.row}>
            {row.map((cell) => {
              const owner = cells[cell] ?? 0;
              const hasWon = line.includes(cell);
              const isClosed = owner !== 0 || isOver || isComputersTurn;
              return (
                <Pressable
                  key={cell}
                  role="button"
                  aria-label={nameCell(cell)}
                  aria-disabled={isClosed}
                  disabled={isClosed}
                  onPress={() => take(cell)}
                  style={({ pressed }) => [
                    styles.cell,
                    {
                      backgroundColor: hasWon ? colors.accentSoft : colors.field,
                      borderColor: hasWon ? colors.accent : colors.line,
                    },
                    pressed && styles.pressed,
                  ]}
                >
                  {owner !== 0 && (
                    <Appearing by="grow" isStill={isStill} style={styles.mark}>
                      <Mark player={owner} />
                    </Appearing>
                  )}
                </Pressable>
              );
            })}
          </View>
        ))}
      </View>
    </>
  );

  return (
    <GameFrame title={title} name="Tic-tac-toe" board={board}>
      <LineSide
        rules={TIC_TAC_TOE}
        game={game}
        opponent={opponent}
        names={opponent === "computer" ? ["You", "Computer"] : ["Crosses", "Rings"]}
        onChange={store}
      />
    </GameFrame>
  );
}

function describe({ turn, winner, isOver }: LinePosition, opponent: "computer" | "person"): string {
  const names: Record<Player, string> = { 1: "Crosses", 2: "Rings" };
  if (winner !== null) {
    if (opponent === "person") return `${names[winner]} win!`;
    return winner === 1 ? "You win!" : "The computer wins.";
  }
  if (isOver) return "A draw.";
  if (opponent === "person") return `${names[turn]} to play`;
  return turn === 1 ? "Your turn: crosses" : "The computer plays …";
}

const styles = StyleSheet.create({
  board: { width: "100%", maxWidth: 380, alignSelf: "center", gap: spacing.s },
  row: { flexDirection: "row", gap: spacing.s },
  cell: {
    flex: 1,
    aspectRatio: 1,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 2,
    borderRadius: radius.m,
  },
  pressed: { opacity: 0.7 },
  mark: { width: "75%", height: "75%" },
});
