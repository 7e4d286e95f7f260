import { LatheError } from "@lathe/protocol/errors";
import type { Heartbeat, HeartbeatAnswer } from "@lathe/protocol/internal";
import { LIMITS } from "@lathe/protocol/limits";
import type { Log } from "@lathe/protocol/log";

/** While the router is not there, the next one is looked for this often. */
const LOOK_AGAIN_MS = 1_000;

interface HeartOptions {
  describe: () => Heartbeat;
  beat: (heartbeat: Heartbeat, signal: AbortSignal) => Promise<HeartbeatAnswer>;
  onAnswer: (answer: HeartbeatAnswer) => void;
  /** How long the router may be gone, in milliseconds. */
  orphanAfterMs: number;
  /** The router does not know this worker, or was gone for too long. Called once. */
  onForsaken: (reason: string) => void;
  log: Log;
  now?: () => number;
}

/**
 * Tells the router every few seconds, and at once when something changed, how the worker is. Survives the router: it
 * goes on trying until the next one answers, or `orphanAfterMs` have passed.
 */
export class Heart {
  readonly #options: HeartOptions;
  readonly #ending = new AbortController();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #beating: Promise<void> | null = null;
  /** Something changed while a beat was under way. */
  #again = false;
  /** Since when no beat has been answered; null while they are. */
  #unansweredSince: number | null = null;

  constructor(options: HeartOptions) {
    this.#options = options;
  }

  /** Beats at once; resolves when the router has answered or could not be reached. */
  beat(): Promise<void> {
    if (this.#ending.signal.aborted) return Promise.resolve();
    if (this.#beating !== null) {
      this.#again = true;
      return this.#beating;
    }
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#beating = this.#beatOnce().finally(() => {
      this.#beating = null;
      if (this.#ending.signal.aborted) return;
      const again = this.#again;
      this.#again = false;
      const waitMs = again ? 0 : this.#unansweredSince === null ? LIMITS.heartbeat.everyMs : LOOK_AGAIN_MS;
      this.#timer = setTimeout(() => void this.beat(), waitMs);
    });
    return this.#beating;
  }

  close(): void {
    this.#ending.abort();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #beatOnce(): Promise<void> {
    const { describe, beat, onAnswer, log, now = Date.now } = this.#options;
    try {
      const answer = await beat(describe(), this.#ending.signal);
      if (this.#ending.signal.aborted) return;
      if (this.#unansweredSince !== null) log({ level: "info", message: "the router is there again" });
      this.#unansweredSince = null;
      onAnswer(answer);
    } catch (error) {
      if (this.#ending.signal.aborted) return;
      if (error instanceof LatheError && error.code === "not_found") return this.#giveUp(error.message);
      if (this.#unansweredSince === null) {
        this.#unansweredSince = now();
        log({ level: "warning", message: "the router does not answer", error: String(error) });
      }
      if (now() - this.#unansweredSince >= this.#options.orphanAfterMs) this.#giveUp("the router is gone");
    }
  }

  #giveUp(reason: string): void {
    this.close();
    this.#options.onForsaken(reason);
  }
}
