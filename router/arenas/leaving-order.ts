import type { ArenaState } from "./arena-lifecycle.ts";

/** What counts when an arena may have to make room. Times in milliseconds since the epoch. */
export interface Occupant {
  state: ArenaState;
  /** A warm one that waits for a project that is being created. */
  claimed: boolean;
  /** Pages in it, and those that look at its previews. */
  people: number;
  /** When something last happened in it. */
  activeAt: number;
  /** When somebody last asked for it. */
  askedAt: number;
}

/** Who did something this recently is at work. */
const ACTIVE_WITHIN_MS = 60_000;
/** Who asked for an arena this recently may not be in it yet. */
const ARRIVES_WITHIN_MS = 10_000;

/**
 * Who leaves first when there is no room: warm ones, then those without people, then those with people in which nothing
 * has happened for a while; of each kind the one in which nothing has happened for longest. Null: all are at work.
 */
export function chooseLeaver<Candidate extends Occupant>(
  occupants: readonly Candidate[],
  now: number,
): Candidate | null {
  let chosen: Candidate | null = null;
  let chosenRank = Infinity;
  for (const occupant of occupants) {
    const rank = leavingRank(occupant, now);
    if (rank === null || rank > chosenRank) continue;
    if (chosen !== null && rank === chosenRank && occupant.activeAt >= chosen.activeAt) continue;
    chosen = occupant;
    chosenRank = rank;
  }
  return chosen;
}

/** Null: it stays. */
function leavingRank({ state, claimed, people, activeAt, askedAt }: Occupant, now: number): number | null {
  if (state === "warm") return claimed ? null : 0;
  if (state !== "ready" && state !== "idle") return null;
  if (people === 0) return now - askedAt < ARRIVES_WITHIN_MS ? null : 1;
  return now - activeAt < ACTIVE_WITHIN_MS ? null : 2;
}
