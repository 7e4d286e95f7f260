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

/** What it needs of the pool of arenas. */
interface RoomHost {
  list(): Arena[];
  isClaimed(arena: Arena): boolean;
  /** The arena is `stopping` at once. */
  leave(arena: Arena): void;
}

/** Says whether arenas fit side by side, and has others leave when one more is to fit in. */
export class Room {
  readonly #limits: RoomLimits;
  readonly #presence: PreviewPresence;
  readonly #host: RoomHost;

  constructor(limits: RoomLimits, presence: PreviewPresence, host: RoomHost) {
    this.#limits = limits;
    this.#presence = presence;
    this.#host = host;
  }

  /**
   * Resolves when there is room for an arena that is about to start: others leave first, when need be, but none leaves for
   * a warm one. Throws `too_many`, and the signal's reason.
   */
  async makeFor(arena: Arena, signal: AbortSignal): Promise<void> {
    const aborted = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    while (!this.fits(this.#host.list())) {
      signal.throwIfAborted();
      const leaving = this.#host.list().filter(({ state }) => state === "stopping");
      const staying = this.#host.list().filter(({ state }) => state !== "stopping");
      if (this.fits(staying)) {
        await Promise.race([aborted, ...leaving.map(({ gone }) => gone)]);
        continue;
      }
      const leaver = arena.attached ? this.#chooseLeaver(staying) : null;
      if (leaver === null) throw this.#refuse(staying);
      this.#host.leave(leaver);
    }
    signal.throwIfAborted();
  }

  /** Whether these fit, and as many `more`. One arena always fits. */
  fits(arenas: readonly Arena[], more = 0): boolean {
    const count = arenas.length + more;
    if (count > this.#limits.maxArenas) return false;
    return count <= 1 || this.#needBytes(arenas, more) <= this.#limits.memoryBudgetBytes;
  }

  #chooseLeaver(arenas: readonly Arena[]): Arena | null {
    const occupants = arenas.map((arena) => {
      // A warm one that still starts is as dispensable as one that waits.
      const state = !arena.attached && arena.state === "starting" ? ("warm" as const) : arena.state;
      const { askedAt } = arena;
      const activeAt = Math.max(arena.beat?.activeAt ?? arena.since, this.#presence.find(arena.projectId)?.at ?? 0);
      const claimed = this.#host.isClaimed(arena);
      return { arena, state, claimed, people: this.countPeople(arena), activeAt, askedAt };
    });
    return chooseLeaver(occupants, Date.now())?.arena ?? null;
  }

  /** Pages in the arena, and those that look at its previews. */
  countPeople({ beat, projectId }: Arena): number {
    return (beat?.people ?? 0) + (this.#presence.find(projectId)?.open ?? 0);
  }

  /** What somebody is told for whom there is no room among `arenas`. */
  #refuse(arenas: readonly Arena[]): LatheError<"too_many"> {
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
