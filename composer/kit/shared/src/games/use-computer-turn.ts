import { useEffect } from "react";
import { useLatest } from "../tools/use-latest.ts";

/** So long the own move is seen before the answer comes. */
const PAUSE_MS = 450;

export function useComputerTurn(isItsTurn: boolean, play: () => void): void {
  const playNow = useLatest(play);
  useEffect(() => {
    if (!isItsTurn) return;
    const timer = setTimeout(playNow, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [isItsTurn, playNow]);
}
