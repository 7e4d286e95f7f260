import { isRecord } from "./is-record.ts";

/**
 * Leitner's boxes: a card that is known moves on by one box, one that is not goes back to the first, and each box comes up
 * again after more days than the one before.
 */
export const BOX_DAYS = [1, 2, 4, 8, 16] as const;
export const BOXES = BOX_DAYS.length;

/** Where a card is; one that was never seen has no place. */
export interface CardPlace {
  /** From 1. */
  box: number;
  /** The day from which on it is asked again: 2026-03-31. */
  dueDay: string;
}

export type CardPlaces = Readonly<Record<string, CardPlace>>;

/** The places after a card was answered on a day. */
export function answerCard(places: CardPlaces, id: string, isKnown: boolean, today: string): CardPlaces {
  const before = places[id];
  const box = isKnown ? Math.min((before?.box ?? 0) + 1, BOXES) : 1;
  // What was not known is asked again on the same day.
  const dueDay = isKnown ? dayAfter(today, BOX_DAYS[box - 1] ?? 1) : today;
  return { ...places, [id]: { box, dueDay } };
}

export function isDue(places: CardPlaces, id: string, today: string): boolean {
  const place = places[id];
  return place === undefined || place.dueDay <= today;
}

/** What is to be asked today: what was seen longest ago first, new cards last. */
export function dueCards<Card extends { id: string }>(
  cards: readonly Card[],
  places: CardPlaces,
  today: string,
): Card[] {
  const dayOf = (card: Card) => places[card.id]?.dueDay ?? "9999";
  return cards
    .filter(({ id }) => isDue(places, id, today))
    .sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}

/** How many cards are in each box; the first number is of those that were never seen. */
export function boxCounts(cards: readonly { id: string }[], places: CardPlaces): number[] {
  const counts = Array.from({ length: BOXES + 1 }, () => 0);
  for (const { id } of cards) {
    const box = places[id]?.box ?? 0;
    counts[box] = (counts[box] ?? 0) + 1;
  }
  return counts;
}

/** The next day on which a card is due; null when there are none. */
export function nextDueDay(cards: readonly { id: string }[], places: CardPlaces): string | null {
  const days = cards.map(({ id }) => places[id]?.dueDay).filter((day) => day !== undefined);
  return days.sort()[0] ?? null;
}

/** Places from what was stored, whatever that is. */
export function readPlaces(stored: unknown): CardPlaces {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, place]) =>
      isPlace(place) ? [[id, { box: place.box, dueDay: place.dueDay }]] : [],
    ),
  );
}

function isPlace(value: unknown): value is CardPlace {
  return (
    isRecord(value) &&
    Number.isInteger(value.box) &&
    Number(value.box) >= 1 &&
    Number(value.box) <= BOXES &&
    typeof value.dueDay === "string" &&
    /^\d{4}-\d{2}-\d{2}$/.test(value.dueDay)
  );
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
