import { useCallback } from "react";
import { useStored } from "../store/stored.ts";
import { useNow } from "./use-now.ts";
import { WORLD_PLACES } from "./world-places.ts";
import { readPlaces, timeAt } from "./world-times.ts";

/** The time of places that somebody chose. */
export function useWorldClock({ storageKey, places: first }: { storageKey: string; places: readonly string[] }) {
  const read = useCallback((stored: unknown) => readPlaces(stored, first), [first]);
  const [places, store] = useStored(storageKey, read);
  const now = useNow(true, 1_000);
  const here = new Date(now);

  return {
    here: here.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" }),
    hereDay: here.toLocaleDateString(undefined, { weekday: "long", day: "numeric", month: "long" }),
    clocks: places.flatMap((place) => timeAt(place, now, -here.getTimezoneOffset()) ?? []),
    /** Those that are not shown yet. */
    others: Object.keys(WORLD_PLACES).filter((place) => !places.includes(place)),
    add: (place: string) => store(readPlaces([...places, place], first)),
    remove: (place: string) => store(places.filter((each) => each !== place)),
  };
}
