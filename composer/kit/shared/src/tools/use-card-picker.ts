import { useStored } from "../store/stored.ts";
import { finiteOr } from "./is-record.ts";
import { nextCard } from "./next-card.ts";

const readPlace = (stored: unknown) => Math.max(0, Math.floor(finiteOr(stored, 0)));

/** Which of so many cards is shown; it stays until the next one is wanted. */
export function useCardPicker(storageKey: string, count: number) {
  const [place, setPlace] = useStored(storageKey, readPlace);
  return {
    shown: place < count ? place : 0,
    next: () => setPlace(nextCard(place, count, Math.random)),
  };
}
