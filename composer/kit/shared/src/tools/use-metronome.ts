import { useCallback, useEffect, useState } from "react";
import { useStored } from "../store/stored.ts";
import { addTap, limitTempo, nameOfTempo, readTempo, type Tempo, tempoOf } from "./beat.ts";
import { playClick, prepareClick } from "./click.ts";
import { useLatest } from "./use-latest.ts";

interface MetronomeOptions {
  storageKey: string;
  beatsPerMinute: number;
  beats: number;
}

/** A beat that goes on until it is stopped, and what can be done with it. */
export function useMetronome({ storageKey, beatsPerMinute, beats }: MetronomeOptions) {
  const read = useCallback((stored: unknown) => readTempo(stored, { beatsPerMinute, beats }), [beatsPerMinute, beats]);
  const [tempo, store] = useStored(storageKey, read);
  const [isRunning, setRunning] = useState(false);
  const [beat, setBeat] = useState(0);
  const [taps, setTaps] = useState<readonly number[]>([]);
  const set = (changed: Partial<Tempo>) => store({ ...tempo, ...changed });

  const sound = useLatest((count: number) => {
    const at = count % tempo.beats;
    setBeat(at);
    playClick(at === 0 && tempo.beats > 1);
  });
  const stepMs = 60_000 / tempo.beatsPerMinute;
  useEffect(() => {
    if (!isRunning) return;
    const begin = performance.now();
    let count = 0;
    let timer: ReturnType<typeof setTimeout>;
    // Each beat is due by the clock, so that late ones do not add up.
    const next = () => {
      sound(count);
      count += 1;
      timer = setTimeout(next, Math.max(0, begin + count * stepMs - performance.now()));
    };
    next();
    return () => clearTimeout(timer);
  }, [isRunning, stepMs, sound]);

  return {
    tempo,
    isRunning,
    /** The beat of the bar that sounds, from 0. */
    beat,
    name: nameOfTempo(tempo.beatsPerMinute),
    toggle() {
      prepareClick();
      setRunning(!isRunning);
    },
    setTempo: (value: number) => set({ beatsPerMinute: limitTempo(value) }),
    setBeats: (value: number) => set({ beats: value }),
    tap() {
      const all = addTap(taps, performance.now());
      setTaps(all);
      const tapped = tempoOf(all);
      if (tapped !== null) set({ beatsPerMinute: tapped });
    },
  };
}
