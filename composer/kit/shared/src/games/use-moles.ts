import { useCallback, useEffect, useState } from "react";
import { useStored } from "../store/stored.ts";
import { useLatest } from "../tools/use-latest.ts";
import { useSecondsLeft } from "../tools/use-seconds-left.ts";
import {
  hitHole,
  type MoleLevel,
  nextMole,
  NO_MOLES,
  OUT_MS,
  readMoleSettings,
  ROUND_SECONDS,
  withResult,
} from "./mole-game.ts";

interface MoleOptions {
  storageKey: string;
  /** At first. */
  level: MoleLevel;
}

/** Moles that come out while the round runs, and what can be done with them. */
export function useMoles({ storageKey, level }: MoleOptions) {
  const read = useCallback((stored: unknown) => readMoleSettings(stored, level), [level]);
  const [settings, store] = useStored(storageKey, read);
  const [round, setRound] = useState(NO_MOLES);
  const [phase, setPhase] = useState<"ready" | "running" | "over">("ready");
  const isRunning = phase === "running";

  const comeOut = useLatest(() => setRound(nextMole(round, Math.random)));
  const outMs = OUT_MS[settings.level];
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(comeOut, outMs);
    return () => clearInterval(timer);
  }, [isRunning, outMs, comeOut]);

  const left = useSecondsLeft(ROUND_SECONDS, isRunning, () => {
    setPhase("over");
    setRound({ ...round, hole: null });
    store(withResult(settings, round));
  });

  return {
    round,
    isRunning,
    isOver: phase === "over",
    level: settings.level,
    best: settings.best[settings.level] ?? 0,
    secondsLeft: isRunning ? (left ?? 0) : phase === "over" ? 0 : ROUND_SECONDS,
    words:
      phase === "over"
        ? `Time is up: ${round.hits} ${round.hits === 1 ? "mole" : "moles"}.`
        : isRunning
          ? "Hit the mole!"
          : `As many moles as you can in ${ROUND_SECONDS} seconds.`,
    hit(hole: number) {
      if (isRunning) setRound(hitHole(round, hole));
    },
    start() {
      setRound(nextMole(NO_MOLES, Math.random));
      setPhase("running");
    },
    choose(chosen: MoleLevel) {
      setRound(NO_MOLES);
      setPhase("ready");
      store({ ...settings, level: chosen });
    },
  };
}
