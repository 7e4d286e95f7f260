import type { ErrorBody } from "@lathe/protocol/errors";

/**
 * How a call ended, as far as its provider is concerned. `answered`: it works, whatever it said. `failed`: it does not,
 * and may have asked for a pause. `unknown`: nothing was learnt, since the call was stopped or never made.
 */
export type CallOutcome =
  | { kind: "answered" }
  | { kind: "unknown" }
  | { kind: "failed"; error: ErrorBody; retryAfterMs: number | null };

/** Why nothing is asked just now. `until` is in milliseconds of the clock. */
export interface Rest {
  state: "resting" | "probing";
  error: ErrorBody;
  /** How many calls failed in a row before it. */
  failures: number;
  until: number;
}

/** A call that may be made; its end is to be told once. */
export interface Passage {
  settle(outcome: CallOutcome): void;
}

export const BREAKER = {
  /** So many failures in a row open it. */
  failures: 5,
  firstPauseMs: 5_000,
  /** Each probe that fails doubles the pause, up to this. */
  longestPauseMs: 120_000,
  /** A provider that asks for a longer pause is asked once after this all the same. */
  longestRetryAfterMs: 60 * 60_000,
} as const;

type State = { kind: "closed"; failures: number } | ({ kind: "open"; pauses: number } & Rest);

/**
 * Stops asking what does not work. Closed, every call goes through. After some failures in a row, or when it was asked
 * for a pause, it rests. After that one call is let through as a probe: its end closes the breaker, or lets it rest for
 * longer. Calls that began before the last change of its mind say nothing any more.
 */
export class Breaker {
  readonly #now: () => number;
  #state: State = { kind: "closed", failures: 0 };
  /** Counts the changes between closed, resting and probing. */
  #turn = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** What keeps calls from being made; null: nothing. */
  rest(): Rest | null {
    if (this.#state.kind === "closed") return null;
    const { state, error, failures, until } = this.#state;
    return { state, error, failures, until };
  }

  /** A passage for one call; null while it rests, and while another call probes. */
  enter(): Passage | null {
    const state = this.#state;
    if (state.kind === "open") {
      if (state.state === "probing" || this.#now() < state.until) return null;
      this.#change({ ...state, state: "probing" });
    }
    const turn = this.#turn;
    let settled = false;
    return {
      settle: (outcome) => {
        if (!settled && turn === this.#turn) this.#settle(outcome);
        settled = true;
      },
    };
  }

  /** What was wrong is known to be over. */
  close(): void {
    this.#change({ kind: "closed", failures: 0 });
  }

  #settle(outcome: CallOutcome): void {
    const state = this.#state;
    switch (outcome.kind) {
      case "answered":
        if (state.kind === "open") this.close();
        else state.failures = 0;
        return;
      case "unknown":
        // A probe that was stopped: the next call is one.
        if (state.kind === "open") this.#change({ ...state, state: "resting" });
        return;
      case "failed": {
        const failures = state.failures + 1;
        const asked = Math.min(outcome.retryAfterMs ?? 0, BREAKER.longestRetryAfterMs);
        const pauses = state.kind === "open" ? state.pauses + 1 : 0;
        const own = state.kind === "open" || failures >= BREAKER.failures ? pauseMs(pauses) : 0;
        const pause = Math.max(asked, own);
        if (pause === 0) this.#state = { kind: "closed", failures };
        else {
          const until = this.#now() + pause;
          this.#change({ kind: "open", state: "resting", pauses, error: outcome.error, failures, until });
        }
      }
    }
  }

  #change(state: State): void {
    this.#turn += 1;
    this.#state = state;
  }
}

function pauseMs(pauses: number): number {
  return Math.min(BREAKER.firstPauseMs * 2 ** pauses, BREAKER.longestPauseMs);
}
