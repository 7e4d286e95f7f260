import { useCallback, useState } from "react";
import { StyleSheet, View } from "react-native";
import { Appearing } from "@/games/appearing";
import type { Direction } from "@/games/direction.ts";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { SlidingTile } from "@/games/sliding-tile";
import { StatusLine } from "@/games/status-line";
import {
  hasReached,
  isStuck,
  readTwentyFortyEight,
  slideTiles,
  startTiles,
  takeSlideBack,
  type TwentyFortyEightGame,
  USUAL_SIDE,
} from "@/games/twenty-forty-eight-game.ts";
import { useStill } from "@/games/use-still";
import { useSwipe } from "@/games/use-swipe";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";

interface TwentyFortyEightProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** Cells in a row, and rows. */
  size?: number;
}

/** The more a tile is worth, the more of the accent it has; from 32 on it is full, and goes towards the ink. */
const TINTS: Partial<Record<number, number>> = { 2: 0.14, 4: 0.23, 8: 0.32, 16: 0.41 };
const SHADES: Partial<Record<number, number>> = { 32: 0, 64: 0.13, 128: 0.26, 256: 0.39, 512: 0.52, 1024: 0.65 };

/** Tiles that slide and become one, up to 2048 and on. */
export function TwentyFortyEight({ title, storageKey, size: side = USUAL_SIDE }: TwentyFortyEightProps) {
  const colors = useColors();
  const isStill = useStill();
  const [width, setWidth] = useState(0);
  const read = useCallback((stored: unknown) => readTwentyFortyEight(stored, Math.random, side), [side]);
  const [game, store] = useStored(storageKey, read);
  const cells = Array.from({ length: side * side }, (_, cell) => cell);
  const hasWon = hasReached(game) && !game.goesOn;
  const isOver = isStuck(game) && !hasWon;
  const size = width / side;

  const swipe = useSwipe((direction: Direction) => {
    const next = slideTiles(game, direction, Math.random);
    if (next === game) return;
    tapFeedback();
    store(next);
  });

  // Always in the same order, so that a tile that slides keeps its place; those that were merged lie below.
  const below = game.merged.toSorted((a, b) => a.id - b.id);
  const above = game.tiles.toSorted((a, b) => a.id - b.id);

  const board = (
    <>
      <StatusLine isOver={hasWon || isOver}>
        {hasWon
          ? "2048! You made it."
          : isOver
            ? `No move is left. ${game.score} points.`
            : "Swipe to slide equal tiles together"}
      </StatusLine>
      <View
        {...swipe.handlers}
        accessible
        role="img"
        aria-label={`Board. ${describeRows(game)}`}
        style={[styles.board, swipe.style, { backgroundColor: colors.field }]}
      >
        <View style={styles.inside} onLayout={({ nativeEvent }) => setWidth(nativeEvent.layout.width)}>
          {cells.map((cell) => (
            <View
              key={cell}
              style={[
                styles.place,
                { width: size, height: size, left: (cell % side) * size, top: Math.floor(cell / side) * size },
              ]}
            >
              <View style={[styles.tile, { backgroundColor: colors.line, opacity: 0.6 }]} />
            </View>
          ))}
          {width > 0 &&
            [...below, ...above].map((tile) => (
              <SlidingTile
                key={tile.id}
                x={(tile.cell % side) * size}
                y={Math.floor(tile.cell / side) * size}
                size={size}
                isStill={isStill}
              >
                <Appearing by="grow" isStill={isStill} style={styles.whole}>
                  <TileFace value={tile.value} size={size} />
                </Appearing>
              </SlidingTile>
            ))}
        </View>
      </View>
      {hasWon && <Button label="Keep going" onPress={() => store({ ...game, goesOn: true })} style={styles.goOn} />}
    </>
  );

  return (
    <GameFrame title={title} name="2048" board={board}>
      <ScoreBoard
        items={[
          { label: "Score", value: game.score },
          { label: "Best", value: game.best },
        ]}
      />
      <GameActions
        onNewGame={() => store(startTiles(game.best, Math.random, side))}
        onTakeBack={() => store(takeSlideBack(game))}
        canTakeBack={game.before !== null}
      />
    </GameFrame>
  );
}

function TileFace({ value, size }: { value: number; size: number }) {
  const colors = useColors();
  const tint = TINTS[value];
  const shade = SHADES[value];
  const isHighest = tint === undefined && shade === undefined;
  const base = tint !== undefined ? colors.surface : isHighest ? colors.ink : colors.accent;
  const digits = String(value).length;
  const fontSize = size * (digits < 3 ? 0.42 : digits === 3 ? 0.34 : digits === 4 ? 0.27 : 0.22);
  return (
    <View style={[styles.tile, { backgroundColor: base }, isHighest && { borderWidth: 3, borderColor: colors.accent }]}>
      <View
        style={[
          styles.over,
          { backgroundColor: tint === undefined ? colors.ink : colors.accent, opacity: tint ?? shade ?? 0 },
        ]}
      />
      <Text
        aria-hidden
        style={{
          fontSize,
          lineHeight: fontSize * 1.2,
          fontWeight: "700",
          fontVariant: ["tabular-nums"],
          color: tint !== undefined ? colors.ink : isHighest ? colors.canvas : colors.onAccent,
        }}
      >
        {value}
      </Text>
    </View>
  );
}

function describeRows({ tiles, side }: TwentyFortyEightGame): string {
  const values = new Map(tiles.map((tile) => [tile.cell, tile.value]));
  const rows = Array.from({ length: side }, (_, row) =>
    Array.from({ length: side }, (__, column) => values.get(row * side + column) ?? "empty").join(", "),
  );
  return rows.map((row, index) => `Row ${index + 1}: ${row}.`).join(" ");
}

const styles = StyleSheet.create({
  board: { width: "100%", maxWidth: 440, alignSelf: "center", padding: 4, borderRadius: radius.l },
  inside: { width: "100%", aspectRatio: 1 },
  place: { position: "absolute", padding: 4 },
  whole: { flex: 1 },
  tile: { flex: 1, alignItems: "center", justifyContent: "center", borderRadius: radius.m, overflow: "hidden" },
  over: { position: "absolute", top: 0, right: 0, bottom: 0, left: 0 },
  goOn: { marginTop: spacing.m, alignSelf: "center" },
});
