import { useCallback, useEffect, useRef, useState } from "react";
import { ScrollView, StyleSheet, View } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { MineCell } from "@/games/mine-cell";
import {
  countMines,
  findOutcome,
  layField,
  MINE_FIELDS,
  MINE_SIZES,
  type MineGame,
  openCell,
  readMineGame,
  switchFlag,
} from "@/games/mine-game.ts";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import { useElapsed } from "@/games/use-elapsed";
import { useStored } from "@/store/stored";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface MinesweeperProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
}

const SIZE_LABELS = { small: "Small", medium: "Medium", large: "Large" } as const;
const SMALLEST = 30;
const LARGEST = 44;

/** A field with mines to find. */
export function Minesweeper({ title, storageKey }: MinesweeperProps) {
  const [game, store] = useStored(storageKey, readMineGame);
  const [isFlagging, setIsFlagging] = useState(false);
  const [room, setRoom] = useState(0);
  const { width, height } = MINE_FIELDS[game.size];
  const outcome = findOutcome(game);
  const elapsed = useElapsed(outcome === "running", game.elapsedMs, game.mines[0]);
  const counts = countMines(game);
  const sets = { open: new Set(game.open), mines: new Set(game.mines), flags: new Set(game.flags) };
  // A field that is wider than the screen can be pushed to the side.
  const size = Math.min(LARGEST, Math.max(game.size === "small" ? 26 : SMALLEST, Math.floor(room / width)));
  const rows = Array.from({ length: height }, (_, row) => row);

  function act(cell: number, setsFlag: boolean): void {
    tapFeedback();
    if (setsFlag && !sets.open.has(cell)) store(switchFlag(game, cell, elapsed.readNow()));
    else store(openCell(game, cell, elapsed.readNow(), Math.random));
  }

  // The cells get functions that stay the same, so that they are not all drawn again.
  const actRef = useRef(act);
  useEffect(() => {
    actRef.current = act;
  });
  const open = useCallback((cell: number) => actRef.current(cell, isFlagging), [isFlagging]);
  const flag = useCallback((cell: number) => actRef.current(cell, true), []);

  const board = (
    <>
      <StatusLine isOver={outcome === "won" || outcome === "lost"}>{describe(game, elapsed.shownMs)}</StatusLine>
      <ScrollView
        horizontal
        onLayout={({ nativeEvent }) => setRoom(nativeEvent.layout.width)}
        contentContainerStyle={styles.scrolled}
      >
        <View role="group" aria-label={`Field of ${width} by ${height}`}>
          {rows.map((row) => (
            <View key={row} style={styles.row}>
              {counts.slice(row * width, (row + 1) * width).map((count, column) => {
                const cell = row * width + column;
                return (
                  <MineCell
                    key={cell}
                    cell={cell}
                    name={`Row ${row + 1}, column ${column + 1}`}
                    size={size}
                    count={count}
                    isOpen={sets.open.has(cell)}
                    isMine={sets.mines.has(cell)}
                    isFlagged={sets.flags.has(cell)}
                    outcome={outcome}
                    onOpen={open}
                    onFlag={flag}
                  />
                );
              })}
            </View>
          ))}
        </View>
      </ScrollView>
    </>
  );

  const best = game.best[game.size];
  return (
    <GameFrame title={title} name="Minesweeper" board={board}>
      <SettingChips
        label="A tap"
        choices={[
          { value: false, label: "Opens" },
          { value: true, label: "Sets flags" },
        ]}
        value={isFlagging}
        onChange={setIsFlagging}
      />
      <ScoreBoard
        items={[
          { label: "Mines left", value: MINE_FIELDS[game.size].mines - game.flags.length },
          { label: "Time", value: formatTime(elapsed.shownMs) },
          { label: "Best", value: best === undefined ? "–" : formatTime(best) },
        ]}
      />
      <GameActions onNewGame={() => store(layField(game.size, game.best))} />
      <SettingChips
        label="Size"
        choices={MINE_SIZES.map((value) => ({ value, label: SIZE_LABELS[value] }))}
        value={game.size}
        onChange={(next) => store(layField(next, game.best))}
      />
      <Text variant="callout" tone="muted">
        Touch and hold to set a flag. A tap on a number that has all its flags opens the rest around it.
      </Text>
    </GameFrame>
  );
}

function describe(game: MineGame, elapsedMs: number): string {
  const outcome = findOutcome(game);
  if (outcome === "lost") return "A mine! Try again.";
  if (outcome === "won") {
    return `Cleared in ${formatTime(elapsedMs)}${game.best[game.size] === game.elapsedMs ? ": your best time!" : "."}`;
  }
  if (outcome === "waiting") return "Open any cell: the first is safe";
  const { width, height, mines } = MINE_FIELDS[game.size];
  return `${width * height - mines - game.open.length} cells to open`;
}

/** As minutes and seconds. */
function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const styles = StyleSheet.create({
  scrolled: { flexGrow: 1, justifyContent: "center" },
  row: { flexDirection: "row" },
});
