import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { type ArenaEvent, type ArenaState, isOpen, transition } from "./arena-lifecycle.ts";

const EVENTS = [
  "start",
  "warmed",
  "opened",
  "failed",
  "attached",
  "heard.warm",
  "heard.ready",
  "heard.busy",
  "heard.idle",
  "heard.stopping",
  "stop",
  "ended",
  "died",
  "hung",
  "forgotten",
] as const satisfies readonly ArenaEvent[];
const event = fc.constantFrom(...EVENTS);
const life = fc.array(event, { maxLength: 40 });

function states(events: readonly ArenaEvent[]): ArenaState[] {
  const seen: ArenaState[] = ["absent"];
  for (const next of events) seen.push(transition(seen.at(-1) ?? "absent", next));
  return seen;
}

/** Every step of every life. */
function eachStep(check: (before: ArenaState, event: ArenaEvent, after: ArenaState) => void): void {
  fc.assert(
    fc.property(life, (events) => {
      const seen = states(events);
      events.forEach((next, index) => check(seen[index] ?? "absent", next, seen[index + 1] ?? "absent"));
    }),
  );
}

describe("an arena's life", () => {
  test("goes through every state", () => {
    expect(states(["start", "warmed", "attached", "heard.busy", "heard.idle", "stop", "ended"])).toEqual([
      "absent",
      "starting",
      "warm",
      "ready",
      "busy",
      "idle",
      "stopping",
      "absent",
    ]);
    expect(states(["start", "opened", "hung", "died", "start", "opened"]).slice(3)).toEqual([
      "lost",
      "lost",
      "starting",
      "ready",
    ]);
  });

  test("has a worker only after one was started", () => {
    eachStep((before, _event, after) => {
      if (before === "absent") expect(["absent", "starting"]).toContain(after);
      if (before === "starting") expect(["starting", "warm", "ready", "stopping", "absent"]).toContain(after);
    });
  });

  test("never opens again once it is ending or lost, but by a new worker", () => {
    eachStep((before, _event, after) => {
      if (before === "stopping") expect(["stopping", "absent"]).toContain(after);
      if (before === "lost") expect(["lost", "starting", "absent"]).toContain(after);
    });
  });

  test("is warm only before it has its project", () => {
    eachStep((before, _event, after) => {
      if (after === "warm") expect(["warm", "starting"]).toContain(before);
    });
  });

  test("is never still there when its worker is gone", () => {
    eachStep((before, next, after) => {
      if (next !== "ended" && next !== "died") return;
      expect(isOpen(after) || after === "warm").toBe(false);
      if (before === "stopping") expect(after).toBe("absent");
    });
  });

  test("follows what an open arena's worker says", () => {
    eachStep((before, next, after) => {
      if (isOpen(before) && next.startsWith("heard.") && next !== "heard.warm") expect(`heard.${after}`).toBe(next);
    });
  });

  test("can be stopped, and ends then, from wherever it is", () => {
    fc.assert(
      fc.property(life, fc.array(event), (events, later) => {
        const stopped = transition(states(events).at(-1) ?? "absent", "stop");
        if (stopped !== "stopping") return;
        const end = later.reduce(transition, stopped);
        if (later.includes("ended") && !later.includes("start")) expect(end).toBe("absent");
      }),
    );
  });
});
