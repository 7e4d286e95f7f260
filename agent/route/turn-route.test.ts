import { describe, expect, test } from "bun:test";
import type { ErrorBody, ErrorCode } from "@lathe/protocol/errors";
import fc from "fast-check";
import { TurnRoute } from "./turn-route.ts";

const BUSY: ErrorBody = { code: "model_overloaded", message: "Busy." };
const CUT: ErrorBody = { code: "model_stream_cut", message: "Cut." };
const NO_KEY: ErrorBody = { code: "model_key_missing", message: "No key.", details: { provider: "anthropic" } };

function limited(retryAfterMs: number): ErrorBody {
  return { code: "model_rate_limited", message: "Slow down.", details: { retryAfterMs } };
}

class Route {
  now = 0;
  readonly route: TurnRoute;

  constructor(...models: string[]) {
    const candidates = models.map((model) => ({ model, facts: null }));
    this.route = new TurnRoute({ candidates, maxAttempts: 4, clock: { now: () => this.now }, random: () => 1 });
  }

  /** What becomes of a failure: the model and the wait before it, or the words that end the turn. */
  fail(error: ErrorBody, silent = false): string {
    const after = this.route.failed(error, silent);
    if (after.next === "end") return `end: ${after.error.message}`;
    this.now += after.waitMs;
    return `${this.route.current.model} in ${after.waitMs}`;
  }
}

describe("a model that cannot go on", () => {
  test("is followed by the next at once, which then stays", () => {
    const { route } = new Route("anthropic/a", "openai/b", "google/c");
    expect(route.current.model).toBe("anthropic/a");
    expect(route.failed(BUSY, false)).toEqual({
      next: "ask",
      waitMs: 0,
      changed: true,
      notice: "Anthropic is busy; openai/b goes on.",
    });
    route.answered();
    expect(route.current.model).toBe("openai/b");
  });

  test("is asked again after one slip, and followed after the second", () => {
    const turn = new Route("anthropic/a", "openai/b");
    expect(turn.fail(CUT)).toBe("anthropic/a in 1000");
    expect(turn.fail(CUT)).toBe("openai/b in 0");
    // An answer in between is a new beginning.
    const other = new Route("anthropic/a", "openai/b");
    other.fail(CUT);
    other.route.answered();
    expect(other.fail(CUT)).toBe("anthropic/a in 1000");
  });

  test("and has fallen silent is not waited for once more", () => {
    expect(new Route("anthropic/a", "openai/b").fail(CUT, true)).toBe("openai/b in 0");
  });

  test("for want of a key takes its provider's other models with it, for the whole turn", () => {
    const turn = new Route("anthropic/a", "anthropic/b", "openai/c");
    expect(turn.fail(NO_KEY)).toBe("openai/c in 0");
    expect(turn.fail(BUSY)).toBe("openai/c in 1000");
    expect(new Route("anthropic/a", "anthropic/b").fail(NO_KEY)).toBe("end: No key.");
    expect(new Route("a/a", "a/b").fail({ code: "model_not_found", message: "Gone." })).toBe("a/b in 0");
  });

  test("since its account has no credit left takes its provider's other models with it, too", () => {
    const error: ErrorBody = { code: "model_refused", message: "No credit.", details: { account: "anthropic" } };
    const { route } = new Route("anthropic/a", "anthropic/b", "openai/c");
    expect(route.failed(error, false)).toMatchObject({ notice: "Anthropic has no credit left; openai/c goes on." });
    expect(new Route("anthropic/a").fail(error)).toBe("end: No credit.");
  });

  test("because of something that no other would do better ends the turn", () => {
    const codes: ErrorCode[] = ["limit_reached", "model_refused", "bad_request"];
    for (const code of codes) {
      const route = new Route("anthropic/a", "openai/b");
      expect(route.fail({ code, message: "The month's limit is reached." })).toBe("end: The month's limit is reached.");
    }
  });
});

describe("a route of which every model failed", () => {
  test("is gone through again after growing waits, up to the last attempt", () => {
    const turn = new Route("a/a", "b/b");
    const seen = Array.from({ length: 8 }, () => turn.fail(BUSY));
    expect(seen).toEqual([
      "b/b in 0",
      "a/a in 1000",
      "b/b in 0",
      "a/a in 2000",
      "b/b in 0",
      "a/a in 4000",
      "b/b in 0",
      'end: Busy. It was tried 8 times. What was done so far is kept; write "continue" to go on later.',
    ]);
  });

  test("waits for the one that can be asked first, and asks none before its pause is over", () => {
    const turn = new Route("a/a", "b/b");
    expect(turn.fail(limited(60_000))).toBe("b/b in 0");
    expect(turn.fail(limited(20_000))).toBe("b/b in 20000");
    expect(turn.fail(limited(90_000))).toBe("a/a in 40000");
  });

  test("a pause is its provider's: other models of it are passed over meanwhile", () => {
    const turn = new Route("a/one", "a/two", "b/b");
    expect(turn.fail(limited(5_000))).toBe("b/b in 0");
    expect(turn.fail(BUSY)).toBe("b/b in 1000");
  });

  test("is not waited for longer than people would", () => {
    const turn = new Route("a/a", "b/b");
    turn.fail(limited(3_600_000));
    expect(turn.fail(limited(7_200_000))).toContain("asks to wait 120 minutes");
  });

  test("whatever goes wrong, it ends, and no pause is broken", () => {
    const error = fc.oneof(
      fc.constantFrom(BUSY, CUT, { code: "model_not_found", message: "Gone." } as const),
      fc.integer({ min: 1, max: 100_000 }).map(limited),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom("a/1", "a/2", "b/1", "c/1"), { minLength: 1 }),
        fc.array(fc.tuple(error, fc.boolean()), { minLength: 60, maxLength: 60 }),
        (models, errors) => {
          const turn = new Route(...models);
          const pausedUntil = new Map<string, number>();
          let ended = false;
          for (const [problem, silent] of errors) {
            const provider = turn.route.current.model.slice(0, 1);
            expect(turn.now).toBeGreaterThanOrEqual(pausedUntil.get(provider) ?? 0);
            const asked = problem.code === "model_rate_limited" ? (problem.details as { retryAfterMs: number }) : null;
            if (asked !== null) pausedUntil.set(provider, turn.now + asked.retryAfterMs);
            ended = turn.fail(problem, silent).startsWith("end");
            if (ended) break;
          }
          expect(ended).toBeTrue();
        },
      ),
    );
  });
});
