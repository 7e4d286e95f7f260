import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { ErrorBody } from "@lathe/protocol/errors";
import { Breaker, BREAKER, type CallOutcome, type Passage } from "./breaker.ts";

const error: ErrorBody = { code: "model_overloaded", message: "Too much." };
const failed = (retryAfterMs: number | null = null): CallOutcome => ({ kind: "failed", error, retryAfterMs });
const answered: CallOutcome = { kind: "answered" };

function open() {
  const clock = { now: 1_000 };
  return { clock, breaker: new Breaker(() => clock.now) };
}

function fail(breaker: Breaker, times: number, retryAfterMs: number | null = null): void {
  for (let index = 0; index < times; index += 1) breaker.enter()?.settle(failed(retryAfterMs));
}

describe("a breaker", () => {
  test("opens after some failures in a row, and an answer between them counts anew", () => {
    const { breaker, clock } = open();
    fail(breaker, BREAKER.failures - 1);
    breaker.enter()?.settle(answered);
    fail(breaker, BREAKER.failures - 1);
    breaker.enter()?.settle({ kind: "unknown" });
    expect(breaker.rest()).toBeNull();
    fail(breaker, 1);
    const until = clock.now + BREAKER.firstPauseMs;
    expect(breaker.rest()).toEqual({ state: "resting", error, failures: BREAKER.failures, until });
    expect(breaker.enter()).toBeNull();
  });

  test("rests as long as it is asked to, and no longer than an hour", () => {
    const { breaker, clock } = open();
    fail(breaker, 1, 0);
    expect(breaker.rest()).toBeNull();
    fail(breaker, 1, 7_000);
    expect(breaker.rest()?.until).toBe(clock.now + 7_000);
    clock.now += 7_000;
    fail(breaker, 1, 1e12);
    expect(breaker.rest()?.until).toBe(clock.now + BREAKER.longestRetryAfterMs);
  });

  test("lets exactly one probe through, whose end decides", () => {
    const { breaker, clock } = open();
    fail(breaker, BREAKER.failures);
    clock.now += BREAKER.firstPauseMs;
    const probe = breaker.enter();
    expect(breaker.rest()?.state).toBe("probing");
    expect(breaker.enter()).toBeNull();
    probe?.settle(failed());
    expect(breaker.rest()?.until).toBe(clock.now + 2 * BREAKER.firstPauseMs);
    expect(breaker.enter()).toBeNull();
    clock.now += 2 * BREAKER.firstPauseMs;
    breaker.enter()?.settle(answered);
    expect(breaker.rest()).toBeNull();
    expect(breaker.enter()).not.toBeNull();
  });

  test("takes the next call for a probe when the one before was stopped", () => {
    const { breaker, clock } = open();
    fail(breaker, BREAKER.failures);
    clock.now += BREAKER.firstPauseMs;
    breaker.enter()?.settle({ kind: "unknown" });
    expect(breaker.rest()?.state).toBe("resting");
    expect(breaker.enter()).not.toBeNull();
  });

  test("does not hear calls that began before it changed its mind", () => {
    const { breaker, clock } = open();
    const early = Array.from({ length: 3 }, () => breaker.enter());
    fail(breaker, BREAKER.failures);
    early[0]?.settle(answered);
    expect(breaker.rest()?.state).toBe("resting");
    clock.now += BREAKER.firstPauseMs;
    const probe = breaker.enter();
    early[1]?.settle(answered);
    expect(breaker.rest()?.state).toBe("probing");
    probe?.settle(answered);
    early[2]?.settle(failed(60_000));
    expect(breaker.rest()).toBeNull();
    probe?.settle(failed(60_000));
    expect(breaker.rest()).toBeNull();
  });

  test("is closed by whoever knows better", () => {
    const { breaker } = open();
    fail(breaker, BREAKER.failures);
    breaker.close();
    expect(breaker.rest()).toBeNull();
    expect(breaker.enter()).not.toBeNull();
  });
});

type Step =
  | { do: "enter" }
  | { do: "settle"; which: number; outcome: CallOutcome }
  | { do: "wait"; ms: number }
  | { do: "close" };

const outcome: fc.Arbitrary<CallOutcome> = fc.oneof(
  fc.constant(answered),
  fc.constant<CallOutcome>({ kind: "unknown" }),
  fc.option(fc.integer({ min: 0, max: 5_000_000 })).map(failed),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ do: "enter" }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("settle" as const), which: fc.nat(5), outcome }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("wait" as const), ms: fc.nat(300_000) }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "close" }) },
);

test("whatever happens: nothing passes while it rests, one at a time probes, and every rest ends", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const { breaker, clock } = open();
      let running: Passage[] = [];
      let probe: Passage | null = null;
      for (const step of steps) {
        const before = breaker.rest();
        switch (step.do) {
          case "enter": {
            const passage = breaker.enter();
            const mayPass = before === null || (before.state === "resting" && clock.now >= before.until);
            expect(passage !== null).toBe(mayPass);
            if (passage === null) break;
            running.push(passage);
            if (before !== null) probe = passage;
            expect(breaker.rest()?.state ?? null).toBe(before === null ? null : "probing");
            break;
          }
          case "settle": {
            const passage = running[step.which];
            if (passage === undefined) break;
            running = running.filter((each) => each !== passage);
            passage.settle(step.outcome);
            const after = breaker.rest();
            if (before?.state === "resting") expect(after).toEqual(before);
            if (before?.state === "probing" && passage !== probe) expect(after).toEqual(before);
            if (before?.state === "probing" && passage === probe) {
              expect(after?.state ?? null).toBe(step.outcome.kind === "answered" ? null : "resting");
            }
            if (before === null && step.outcome.kind !== "failed") expect(after).toBeNull();
            if (before === null && after !== null && step.outcome.kind === "failed") {
              expect(after.failures >= BREAKER.failures || (step.outcome.retryAfterMs ?? 0) > 0).toBe(true);
              const longest = Math.max(BREAKER.longestPauseMs, BREAKER.longestRetryAfterMs);
              expect(after.until - clock.now).toBeWithin(1, longest + 1);
              expect(after.until - clock.now).toBeGreaterThanOrEqual(
                Math.min(step.outcome.retryAfterMs ?? 0, BREAKER.longestRetryAfterMs),
              );
            }
            break;
          }
          case "wait":
            clock.now += step.ms;
            break;
          case "close":
            breaker.close();
            expect(breaker.rest()).toBeNull();
        }
      }
      if (breaker.rest()?.state === "probing") probe?.settle(answered);
      clock.now += BREAKER.longestRetryAfterMs;
      expect(breaker.enter()).not.toBeNull();
    }),
  );
});
