import { useEffect, useState } from "react";
import { useStored } from "../store/stored.ts";
import { addTime, averageMs, readReactionTimes, waitMs } from "./reaction-game.ts";

type Phase =
  | { name: "ready" }
  /** Red; it turns green after so long. */
  | { name: "waiting"; ms: number }
  /** Green since then, by the clock of the page. */
  | { name: "green"; since: number }
  | { name: "early" }
  | { name: "done"; ms: number };

/** A field that turns green after a while, and how fast somebody taps it then. */
export function useReaction({ storageKey }: { storageKey: string }) {
  const [times, store] = useStored(storageKey, readReactionTimes);
  const [phase, setPhase] = useState<Phase>({ name: "ready" });
  const wait = phase.name === "waiting" ? phase.ms : null;

  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => setPhase({ name: "green", since: performance.now() }), wait);
    return () => clearTimeout(timer);
  }, [wait]);

  function inWords(): string {
    if (phase.name === "waiting") return "Wait for green …";
    if (phase.name === "green") return "Now!";
    if (phase.name === "early") return "Too early. Tap to try again.";
    if (phase.name === "done") return `${phase.ms} ms. Tap to go again.`;
    return "Tap to begin, and again when it turns green.";
  }

  return {
    times,
    phase: phase.name,
    average: averageMs(times),
    words: inWords(),
    tap() {
      if (phase.name === "waiting") return setPhase({ name: "early" });
      if (phase.name !== "green") return setPhase({ name: "waiting", ms: waitMs(Math.random) });
      const ms = Math.max(1, Math.round(performance.now() - phase.since));
      store(addTime(times, ms));
      setPhase({ name: "done", ms });
    },
    begin() {
      store(readReactionTimes(null));
      setPhase({ name: "ready" });
    },
  };
}
