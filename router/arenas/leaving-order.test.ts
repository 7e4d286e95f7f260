import { expect, test } from "bun:test";
import fc from "fast-check";
import type { ArenaState } from "./arena-lifecycle.ts";
import { chooseLeaver, type Occupant } from "./leaving-order.ts";

const NOW = 1_000_000_000;
const STATES: ArenaState[] = ["starting", "warm", "ready", "busy", "idle", "stopping", "lost"];
const past = fc.integer({ min: 0, max: 200_000 }).map((ago) => NOW - ago);
const occupant: fc.Arbitrary<Occupant> = fc.record({
  state: fc.constantFrom(...STATES),
  claimed: fc.boolean(),
  people: fc.integer({ min: 0, max: 3 }),
  activeAt: past,
  askedAt: past,
});

function at(name: string, state: ArenaState, people: number, agoMs: number, more: Partial<Occupant> = {}) {
  return { name, state, people, activeAt: NOW - agoMs, askedAt: NOW - agoMs, claimed: false, ...more };
}

test("they leave in order, and those at work stay", () => {
  let left = [
    at("someone types", "ready", 1, 1_000),
    at("a turn runs", "busy", 0, 900_000),
    at("just asked for", "ready", 0, 2_000),
    at("promised", "warm", 0, 900_000, { claimed: true }),
    at("asleep at the desk", "ready", 2, 400_000),
    at("away for lunch", "ready", 1, 3_000_000),
    at("left a while ago", "idle", 0, 100_000),
    at("left long ago", "idle", 0, 200_000),
    at("warm", "warm", 0, 1_000),
    at("ending", "stopping", 0, 900_000),
    at("comes up", "starting", 0, 900_000),
  ];
  const order: string[] = [];
  for (;;) {
    const leaver = chooseLeaver(left, NOW);
    if (leaver === null) break;
    order.push(leaver.name);
    left = left.filter((one) => one !== leaver);
  }
  expect(order).toEqual(["warm", "left long ago", "left a while ago", "away for lunch", "asleep at the desk"]);
  expect(left).toHaveLength(6);
});

test("no work is ever interrupted, and nobody leaves before somebody idler", () => {
  fc.assert(
    fc.property(fc.array(occupant), (occupants) => {
      const leaver = chooseLeaver(occupants, NOW);
      if (leaver === null) return;
      expect(["warm", "ready", "idle"]).toContain(leaver.state);
      expect(leaver.state === "warm" && leaver.claimed).toBe(false);
      if (leaver.state === "warm") return;
      expect(occupants.some((one) => one.state === "warm" && !one.claimed)).toBe(false);
      if (leaver.people > 0) expect(NOW - leaver.activeAt).toBeGreaterThanOrEqual(60_000);
      for (const one of occupants) {
        const alike = (one.state === "ready" || one.state === "idle") && (one.people === 0) === (leaver.people === 0);
        const stays = one.people === 0 ? NOW - one.askedAt < 10_000 : NOW - one.activeAt < 60_000;
        if (alike && !stays) expect(one.activeAt).toBeGreaterThanOrEqual(leaver.activeAt);
      }
    }),
  );
});
