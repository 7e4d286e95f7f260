import { useCallback, useEffect, useState } from "react";
import { useStored } from "../store/stored.ts";
import { useLatest } from "../tools/use-latest.ts";
import type { Direction } from "./direction.ts";
import {
  readSnakeSettings,
  type SnakeSettings,
  type SnakeSpeed,
  startSnake,
  STEP_MS,
  stepSnake,
  turnSnake,
} from "./snake-game.ts";

interface SnakeOptions {
  storageKey: string;
  /** At first. */
  speed: SnakeSpeed;
}

/** A snake that goes on by itself while the game runs. */
export function useSnake({ storageKey, speed }: SnakeOptions) {
  const read = useCallback((stored: unknown) => readSnakeSettings(stored, speed), [speed]);
  const [settings, store] = useStored(storageKey, read);
  const [game, setGame] = useState(() => startSnake(Math.random));
  const [isRunning, setRunning] = useState(false);

  const step = useLatest(() => {
    const next = stepSnake(game, settings.hasWalls, Math.random);
    setGame(next);
    if (next.score > settings.best) store({ ...settings, best: next.score });
    if (next.isOver) setRunning(false);
  });
  const stepMs = STEP_MS[settings.speed];
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(step, stepMs);
    return () => clearInterval(timer);
  }, [isRunning, stepMs, step]);

  function start(): void {
    if (game.isOver) setGame(startSnake(Math.random));
    setRunning(true);
  }
  return {
    game,
    settings,
    isRunning,
    words: game.isOver
      ? `Over, with ${game.score} eaten.`
      : isRunning
        ? `${game.score} eaten.`
        : game.score > 0
          ? "Paused."
          : "Eat, and do not bite yourself.",
    start,
    pause: () => setRunning(false),
    /** The first turn starts the game. */
    turn(direction: Direction) {
      if (game.isOver) return;
      setGame(turnSnake(game, direction));
      setRunning(true);
    },
    begin() {
      setGame(startSnake(Math.random));
      setRunning(false);
    },
    setUp: (changed: Partial<SnakeSettings>) => store({ ...settings, ...changed }),
  };
}
