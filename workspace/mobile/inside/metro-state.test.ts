import { expect, test } from "bun:test";
import fc from "fast-check";
import { backoffMs, INITIAL_METRO, MAX_RESTARTS, transition, type MetroEvent } from "./metro-state.ts";

const died = (livedMs: number): MetroEvent => ({ type: "process.died", reason: "it broke", livedMs });

test("is ready when it has answered and made its first bundle", () => {
  const warming = transition(INITIAL_METRO, { type: "process.answered" });
  expect(warming.metro).toBe("warming");
  expect(transition(warming, { type: "bundle.warmed" })).toEqual({ metro: "ready", restarts: 0, reason: null });
});

test("is started five times more, each time later, and then stays off until it is asked for", () => {
  let state = INITIAL_METRO;
  const delays: number[] = [];
  while (state.metro !== "failed") {
    state = transition(state, died(100));
    if (state.metro !== "failed") delays.push(backoffMs(state));
  }
  expect(delays).toEqual([500, 1_000, 2_000, 4_000, 8_000]);
  expect(state.reason).toBe("it broke");
  expect(transition(state, died(100))).toBe(state);
  expect(transition(state, { type: "retry.asked" })).toMatchObject({ metro: "starting", restarts: 0 });
});

test("one that ran for a minute begins to count anew", () => {
  const worn = { metro: "ready", restarts: MAX_RESTARTS, reason: null } as const;
  expect(transition(worn, died(59_000)).metro).toBe("failed");
  expect(transition(worn, died(60_000))).toMatchObject({ metro: "starting", restarts: 1 });
});

test("whatever happens, restarts stay within the bound and ready has no reason", () => {
  const event = fc.oneof(
    fc.constant<MetroEvent>({ type: "process.answered" }),
    fc.constant<MetroEvent>({ type: "bundle.warmed" }),
    fc.constant<MetroEvent>({ type: "process.silent" }),
    fc.constant<MetroEvent>({ type: "retry.asked" }),
    fc.nat(120_000).map(died),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const state = events.reduce(transition, INITIAL_METRO);
      expect(state.restarts).toBeLessThanOrEqual(MAX_RESTARTS);
      if (state.metro === "ready") expect(state.reason).toBeNull();
      if (state.metro === "failed") expect(state.reason).not.toBeNull();
    }),
  );
});
