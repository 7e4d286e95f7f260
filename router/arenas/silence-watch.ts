import type { WorkerState } from "@lathe/protocol/internal";
import { askHealth } from "../fleet/ask-health.ts";
import type { Arena } from "./arena.ts";
import { isOpen } from "./arena-lifecycle.ts";

interface SilenceOptions {
  /** After which silence a worker is asked, and how long it may take to answer. In milliseconds. */
  lostAfterMs: number;
  answerWithinMs: number;
  onAnswer(arena: Arena, state: WorkerState): void;
  onSilence(arena: Arena): void;
}

/** Asks workers whose heartbeats have stopped whether they are still there: they may just be slow to beat. */
export class SilenceWatch {
  readonly #options: SilenceOptions;
  readonly #asked = new Set<Arena>();
  readonly #ending = new AbortController();

  constructor(options: SilenceOptions) {
    this.#options = options;
  }

  /** Asks those of the arenas that have been silent for too long. */
  look(arenas: readonly Arena[]): void {
    const before = Date.now() - this.#options.lostAfterMs;
    for (const arena of arenas) {
      const silent = (isOpen(arena.state) || arena.state === "warm") && arena.heardAt < before;
      if (silent && !this.#asked.has(arena)) void this.#ask(arena);
    }
  }

  close(): void {
    this.#ending.abort();
  }

  async #ask(arena: Arena): Promise<void> {
    const { running, projectId } = arena;
    if (running === null) return;
    this.#asked.add(arena);
    const { worker, token } = running;
    const identity = { workerId: worker.workerId, projectId };
    const withinMs = this.#options.answerWithinMs;
    const health = await askHealth({ socket: worker.socket, token, identity, withinMs }, this.#ending.signal);
    this.#asked.delete(arena);
    // Its worker may have ended, or been asked to, in the meantime.
    if (this.#ending.signal.aborted || arena.running !== running || arena.state === "stopping") return;
    if (health === null) this.#options.onSilence(arena);
    else this.#options.onAnswer(arena, health.state);
  }
}
