import { StyleSheet, View } from "react-native";
import Svg, { Circle, Rect } from "react-native-svg";
import type { Direction } from "@/games/direction.ts";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";
import { FIELD_SIDE, SNAKE_SPEED_CHOICES, SNAKE_WALL_CHOICES, type SnakeSpeed } from "@/games/snake-game.ts";
import { StatusLine } from "@/games/status-line";
import { useSnake } from "@/games/use-snake.ts";
import { useSwipe } from "@/games/use-swipe";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";

interface SnakeProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** How fast it is at first. */
  level?: SnakeSpeed;
}

/** A snake that grows by what it eats. */
export function Snake({ title, storageKey, level = "medium" }: SnakeProps) {
  const colors = useColors();
  const snake = useSnake({ storageKey, speed: level });
  const { game, settings } = snake;
  const swipe = useSwipe(snake.turn);

  const board = (
    <View style={styles.board}>
      <StatusLine isOver={game.isOver}>{snake.words}</StatusLine>
      <View
        {...swipe.handlers}
        accessible
        role="img"
        aria-label={`Field of ${FIELD_SIDE} by ${FIELD_SIDE}. Swipe to turn.`}
        style={[
          styles.field,
          swipe.style,
          { backgroundColor: colors.field, borderColor: settings.hasWalls ? colors.ink : colors.line },
        ]}
      >
        <Svg aria-hidden viewBox={`0 0 ${FIELD_SIDE} ${FIELD_SIDE}`} width="100%" height="100%">
          <Circle cx={columnOf(game.food)} cy={rowOf(game.food)} r={0.38} fill={colors.danger} />
          {game.body.toReversed().map((cell) => (
            <Rect
              key={cell}
              x={columnOf(cell) - 0.46}
              y={rowOf(cell) - 0.46}
              width={0.92}
              height={0.92}
              rx={cell === game.body[0] ? 0.36 : 0.22}
              fill={cell === game.body[0] ? colors.ink : colors.accent}
            />
          ))}
        </Svg>
      </View>
      <Button
        label={snake.isRunning ? "Pause" : game.isOver ? "Play again" : "Start"}
        onPress={snake.isRunning ? snake.pause : snake.start}
      />
      <ArrowPad onTurn={snake.turn} />
    </View>
  );

  return (
    <GameFrame title={title} name="Snake" board={board}>
      <ScoreBoard
        items={[
          { label: "Eaten", value: game.score },
          { label: "Best", value: settings.best },
        ]}
      />
      <GameActions onNewGame={snake.begin} />
      <SettingChips
        label="Speed"
        choices={SNAKE_SPEED_CHOICES}
        value={settings.speed}
        onChange={(speed) => snake.setUp({ speed })}
      />
      <SettingChips
        label="Walls"
        choices={SNAKE_WALL_CHOICES}
        value={settings.hasWalls}
        onChange={(hasWalls) => snake.setUp({ hasWalls })}
      />
    </GameFrame>
  );
}

function columnOf(cell: number): number {
  return (cell % FIELD_SIDE) + 0.5;
}
function rowOf(cell: number): number {
  return Math.floor(cell / FIELD_SIDE) + 0.5;
}

/** For thumbs. */
function ArrowPad({ onTurn }: { onTurn: (direction: Direction) => void }) {
  const arrow = (direction: Direction, sign: string) => (
    <Button label={sign} name={`Turn ${direction}`} kind="quiet" onPress={() => onTurn(direction)} />
  );
  return (
    <View style={styles.pad}>
      {arrow("up", "↑")}
      <View style={styles.arrows}>
        {arrow("left", "←")}
        {arrow("down", "↓")}
        {arrow("right", "→")}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  board: { gap: spacing.m },
  field: {
    width: "100%",
    maxWidth: 440,
    aspectRatio: 1,
    alignSelf: "center",
    borderWidth: 2,
    borderRadius: radius.s,
    overflow: "hidden",
  },
  pad: { alignItems: "center", gap: spacing.s },
  arrows: { flexDirection: "row", gap: spacing.s },
});
