import { useStored } from "../store/stored.ts";
import { beginDay, countOf, type Counts, lastDays, readCounts, setCount } from "./counts.ts";
import { localDay } from "./local-day.ts";
import { useNow } from "./use-now.ts";

const ROUNDS = "rounds";
const SHOWN_DAYS = 7;
const readCountsOfToday = (stored: unknown) => readCounts(stored, localDay(new Date()));

/** How many rounds were done on each of the last days. */
export function useRoundCounts(storageKey: string) {
  const [stored, setStored] = useStored(storageKey, readCountsOfToday);
  // A page that stays open over midnight.
  const counts: Counts = beginDay(stored, localDay(new Date(useNow(true, 30_000))));
  const set = (value: number) => setStored(setCount(counts, ROUNDS, value));
  return {
    today: countOf(counts, ROUNDS),
    days: lastDays(counts, ROUNDS, SHOWN_DAYS),
    add: () => set(countOf(counts, ROUNDS) + 1),
    takeBack: () => set(countOf(counts, ROUNDS) - 1),
  };
}
