import { LatheError } from "@lathe/protocol/errors";
import type { PreviewPresence } from "../http-front/preview-presence.ts";
import type { Arena } from "./arena.ts";
import { chooseLeaver } from "./leaving-order.ts";

export interface RoomLimits {
  /** How many arenas may be open, warm ones included. */
  maxArenas: number;
  /** How much memory all workers together may use, by what their heartbeats say. */
  memoryBudgetBytes: number;
}

/** What a worker is taken to need before one has said anything. */
const FIRST_ESTIMATE_BYTES = 300 * 1024 * 1024;

/** Says whether arenas fit side by side, and who has to leave when they do not. */
export class Room {
  readonly #limits: RoomLimits;
  readonly #presence: PreviewPresence;

  constructor(limits: RoomLimits, presence: PreviewPresence) {
    this.#limits = limits;
    this.#presence = presence;
  }

  /** Whether these fit, and as many `more`. One arena always fits. */
  fits(arenas: readonly Arena[], more = 0): boolean {
    const count = arenas.length + more;
    if (count > this.#limits.maxArenas) return false;
    return count <= 1 || this.#needBytes(arenas, more) <= this.#limits.memoryBudgetBytes;
  }

  chooseLeaver(arenas: readonly Arena[], isClaimed: (arena: Arena) => boolean): Arena | null {
    const occupants = arenas.map((arena) => {
      // A warm one that still starts is as dispensable as one that waits.
      const state = !arena.attached && arena.state === "starting" ? ("warm" as const) : arena.state;
      const { askedAt } = arena;
      const activeAt = Math.max(arena.beat?.activeAt ?? arena.since, this.#presence.find(arena.projectId)?.at ?? 0);
      return { arena, state, claimed: isClaimed(arena), people: this.countPeople(arena), activeAt, askedAt };
    });
    return chooseLeaver(occupants, Date.now())?.arena ?? null;
  }

  /** Pages in the arena, and those that look at its previews. */
  countPeople({ beat, projectId }: Arena): number {
    return (beat?.people ?? 0) + (this.#presence.find(projectId)?.open ?? 0);
  }

  /** What somebody is told for whom there is no room among `arenas`. */
  refuse(arenas: readonly Arena[]): LatheError<"too_many"> {
    const others = arenas.length - 1;
    const full = arenas.length > this.#limits.maxArenas;
    const limit = full ? this.#limits.maxArenas : others;
    const why = full ? `has room for ${limit} open projects` : `has no memory left beside ${others} open projects`;
    const text = `This server ${why}, and people or agents are at work in all of them. Try again in a moment.`;
    return new LatheError("too_many", text.replace("1 open projects", "1 open project"), { limit });
  }

  /** One that has not said anything yet is taken to need as much as the others do on average. */
  #needBytes(arenas: readonly Arena[], more: number): number {
    const known = arenas.flatMap(({ beat }) => (beat === null ? [] : [beat.memoryBytes]));
    const sum = known.reduce((total, bytes) => total + bytes, 0);
    const estimate = known.length === 0 ? FIRST_ESTIMATE_BYTES : sum / known.length;
    return sum + estimate * (arenas.length - known.length + more);
  }
}
