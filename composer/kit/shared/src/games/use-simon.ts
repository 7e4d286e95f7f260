import { useEffect, useState } from "react";
import { useStored } from "../store/stored.ts";
import {
  isRepeated,
  nextRound,
  type Pad,
  pressPad,
  readSimonBest,
  roundsOf,
  type SimonGame,
  startSimon,
} from "./simon-game.ts";

/** So long a pad is lit, and so long none is before the next. */
const LIT_MS = 480;
const DARK_MS = 220;
/** From one round to the next. */
const PAUSE_MS = 700;

/** Pads that light up one after the other, to be repeated. */
export function useSimon({ storageKey }: { storageKey: string }) {
  const [{ best }, store] = useStored(storageKey, readSimonBest);
  const [game, setGame] = useState<SimonGame | null>(null);
  /** The place in the sequence that is shown; null while somebody repeats it. */
  const [shown, setShown] = useState<number | null>(null);
  const [isLit, setLit] = useState(false);
  const isShowing = game !== null && shown !== null;

  useEffect(() => {
    if (game === null || shown === null) return;
    const timer = setTimeout(
      () => {
        if (!isLit) return setLit(true);
        setLit(false);
        setShown(shown + 1 < game.sequence.length ? shown + 1 : null);
      },
      isLit ? LIT_MS : shown === 0 ? PAUSE_MS : DARK_MS,
    );
    return () => clearTimeout(timer);
  }, [game, shown, isLit]);

  function show(next: SimonGame): void {
    setGame(next);
    setLit(false);
    setShown(0);
  }

  return {
    best,
    rounds: game === null ? 0 : roundsOf(game),
    isShowing,
    isOver: game?.isOver ?? false,
    lit: isShowing && isLit ? (game.sequence[shown] ?? null) : null,
    canPress: game !== null && !game.isOver && !isShowing,
    words:
      game === null
        ? "Watch, and repeat it."
        : game.isOver
          ? `That was another one. Rounds: ${roundsOf(game)}.`
          : isShowing
            ? "Watch …"
            : `Your turn: ${game.repeated} of ${game.sequence.length}.`,
    press(pad: Pad) {
      if (game === null || isShowing) return;
      const next = pressPad(game, pad);
      if (!isRepeated(next)) return setGame(next);
      if (roundsOf(next) > best) store({ best: roundsOf(next) });
      show(nextRound(next, Math.random));
    },
    begin: () => show(startSimon(Math.random)),
  };
}
