import { useEffect, useState } from "react";
import { useStored } from "../store/stored.ts";
import { useLatest } from "../tools/use-latest.ts";
import { dropPiece, type FallingGame, levelOf, movePiece, startFalling, stepDown, stepMs } from "./falling-game.ts";
import { readCount, readFields } from "./read-stored.ts";

export type FallingMove = "left" | "right" | "turn" | "down" | "drop";

/** The most points so far. */
function readBest(stored: unknown): { best: number } {
  return { best: readCount(readFields(stored).best) };
}

/** Shapes that fall by themselves while the game runs. */
export function useFalling({ storageKey }: { storageKey: string }) {
  const [{ best }, store] = useStored(storageKey, readBest);
  const [game, setGame] = useState(() => startFalling(Math.random));
  const [isRunning, setRunning] = useState(false);
  const level = levelOf(game);

  function show(next: FallingGame): void {
    setGame(next);
    if (!next.isOver) return;
    setRunning(false);
    if (next.score > best) store({ best: next.score });
  }

  const step = useLatest(() => show(stepDown(game, Math.random)));
  const everyMs = stepMs(level);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(step, everyMs);
    return () => clearInterval(timer);
  }, [isRunning, everyMs, step]);

  return {
    game,
    best: Math.max(best, game.score),
    level,
    isRunning,
    words: game.isOver
      ? `Over, with ${game.score} points.`
      : isRunning
        ? `Level ${level}`
        : game.rows + game.score > 0
          ? "Paused."
          : "Fill whole rows.",
    start() {
      if (game.isOver) setGame(startFalling(Math.random));
      setRunning(true);
    },
    pause: () => setRunning(false),
    move(move: FallingMove) {
      if (!isRunning) return;
      if (move === "left") show(movePiece(game, { columns: -1 }));
      else if (move === "right") show(movePiece(game, { columns: 1 }));
      else if (move === "turn") show(movePiece(game, { turns: 1 }));
      else show(move === "down" ? stepDown(game, Math.random) : dropPiece(game, Math.random));
    },
    begin() {
      setGame(startFalling(Math.random));
      setRunning(false);
    },
  };
}
