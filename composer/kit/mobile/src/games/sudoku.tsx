import { useCallback, useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { StatusLine } from "@/games/status-line";
import {
  cellsLeft,
  conflictsOf,
  giveHint,
  isSolved,
  readSudoku,
  startSudoku,
  SUDOKU_LEVELS,
  type SudokuLevel,
  writeDigit,
} from "@/games/sudoku-game.ts";
import { SIDE } from "@/games/sudoku-grid.ts";
import { useElapsed } from "@/games/use-elapsed";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface SudokuProps {
  title?: string;
  storageKey: string;
  /** How hard it is at first. */
  level?: SudokuLevel;
}

const LABELS = { easy: "Easy", medium: "Medium", hard: "Hard" } as const;
const LINE = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** A grid of nine by nine to fill with digits. */
export function Sudoku({ title, storageKey, level = "medium" }: SudokuProps) {
  const colors = useColors();
  const read = useCallback((stored: unknown) => readSudoku(stored, level, Math.random), [level]);
  const [game, store] = useStored(storageKey, read);
  const [chosen, setChosen] = useState(0);
  const isOver = isSolved(game);
  const elapsed = useElapsed(!isOver, game.elapsedMs, game.solution);
  const conflicts = conflictsOf(game);
  const best = game.best[game.level];

  function write(digit: number): void {
    tapFeedback();
    store(writeDigit(game, chosen, digit, elapsed.readNow()));
  }

  const board = (
    <View style={styles.board}>
      <StatusLine isOver={isOver}>
        {isOver ? `Solved in ${formatTime(game.elapsedMs)}.` : `${cellsLeft(game)} cells to fill.`}
      </StatusLine>
      <View role="group" aria-label="Grid of 9 by 9" style={[styles.grid, { borderColor: colors.ink }]}>
        {LINE.map((row) => (
          <View key={row} style={styles.row}>
            {LINE.map((column) => {
              const cell = row * SIDE + column;
              const digit = game.cells[cell] ?? 0;
              const isGiven = game.givens[cell] !== 0;
              const isSame = digit !== 0 && digit === game.cells[chosen];
              return (
                <Pressable
                  key={column}
                  role="button"
                  aria-label={`Row ${row + 1}, column ${column + 1}: ${digit === 0 ? "empty" : digit}${isGiven ? ", given" : ""}${conflicts.has(cell) ? ", twice" : ""}`}
                  aria-selected={cell === chosen}
                  onPress={() => setChosen(cell)}
                  style={[
                    styles.cell,
                    {
                      borderRightColor: column % 3 === 2 ? colors.ink : colors.line,
                      borderBottomColor: row % 3 === 2 ? colors.ink : colors.line,
                      borderRightWidth: column === 8 ? 0 : column % 3 === 2 ? 2 : 1,
                      borderBottomWidth: row === 8 ? 0 : row % 3 === 2 ? 2 : 1,
                      backgroundColor: cell === chosen ? colors.accentSoft : isSame ? colors.field : colors.surface,
                    },
                  ]}
                >
                  <Text
                    aria-hidden
                    variant={isGiven ? "headline" : "body"}
                    tone={conflicts.has(cell) ? "danger" : isGiven ? "ink" : "accent"}
                  >
                    {digit === 0 ? "" : String(digit)}
                  </Text>
                </Pressable>
              );
            })}
          </View>
        ))}
      </View>
      <View role="group" aria-label="Digits" style={styles.digits}>
        {LINE.map((at) => (
          <Pressable
            key={at}
            role="button"
            aria-label={`Write ${at + 1}`}
            onPress={() => write(at + 1)}
            style={[styles.digit, { borderColor: colors.edge, backgroundColor: colors.surface }]}
          >
            <Text variant="headline">{at + 1}</Text>
          </Pressable>
        ))}
      </View>
      <View style={styles.actions}>
        <Button label="Erase" kind="quiet" onPress={() => write(0)} style={styles.action} />
        <Button
          label="Hint"
          kind="quiet"
          onPress={() => store(giveHint(game, chosen, elapsed.readNow()))}
          style={styles.action}
        />
      </View>
    </View>
  );

  return (
    <GameFrame title={title} name="Sudoku" board={board}>
      <ScoreBoard
        items={[
          { label: "Time", value: formatTime(elapsed.shownMs) },
          { label: "Hints", value: game.hints },
          { label: "Best", value: best === undefined ? "–" : formatTime(best) },
        ]}
      />
      <GameActions onNewGame={() => store(startSudoku(game.level, game.best, Math.random))} />
      <SettingChips
        label="Level"
        choices={SUDOKU_LEVELS.map((value) => ({ value, label: LABELS[value] }))}
        value={game.level}
        onChange={(next) => store(startSudoku(next, game.best, Math.random))}
      />
    </GameFrame>
  );
}

/** As minutes and seconds. */
function formatTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

const styles = StyleSheet.create({
  board: { gap: spacing.m },
  grid: { borderWidth: 2 },
  row: { flexDirection: "row" },
  cell: { flex: 1, aspectRatio: 1, alignItems: "center", justifyContent: "center" },
  digits: { flexDirection: "row", gap: 4 },
  digit: {
    flex: 1,
    minHeight: 46,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 1,
    borderRadius: radius.s,
  },
  actions: { flexDirection: "row", gap: spacing.s },
  action: { flexGrow: 1 },
});
