import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { boardOf, drawNumbers, type Draws, MAX_NUMBER, MAX_TOGETHER, numbersLeft, readDraws } from "./draws.ts";
import { randomBits } from "./random-bits.ts";

/** Draws that stay while the app is closed; the numbers and rules are those of the first time, until somebody sets others. */
export function useDraws(storageKey: string, { from, to, count, isOnce }: Omit<Draws, "drawn">) {
  const read = useCallback(
    (stored: unknown) => readDraws(stored, { from, to, count, isOnce }),
    [from, to, count, isOnce],
  );
  const [draws, setDraws] = useStored(storageKey, read);
  const [before, setBefore] = useState<Draws | null>(null);
  const [latest, ...earlier] = draws.drawn;
  const set = (name: "from" | "to" | "count") => (next: number) => setDraws({ ...draws, [name]: Math.floor(next) });

  return {
    latest,
    earlier,
    left: numbersLeft(draws).length,
    board: boardOf(draws),
    isOnce: draws.isOnce,
    numbers: [
      { label: "From", value: draws.from, min: 0, max: draws.to, onChange: set("from") },
      { label: "To", value: draws.to, min: draws.from, max: MAX_NUMBER, onChange: set("to") },
      { label: "At once", value: draws.count, min: 1, max: MAX_TOGETHER, onChange: set("count") },
    ],
    setOnce(isOn: boolean) {
      setDraws({ ...draws, isOnce: isOn });
    },
    draw() {
      setBefore(null);
      setDraws(drawNumbers(draws, randomBits));
    },
    beginAnew() {
      setBefore(draws);
      setDraws({ ...draws, drawn: [] });
    },
    /** Null where nothing was begun anew, or something was drawn since. */
    undo:
      before === null || latest !== undefined
        ? null
        : () => {
            setDraws(before);
            setBefore(null);
          },
  };
}
