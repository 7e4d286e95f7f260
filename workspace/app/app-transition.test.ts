import { expect, test } from "bun:test";
import { AppState } from "@lathe/protocol/workspace";
import fc from "fast-check";
import { transition, type AppEvent } from "./app-transition.ts";

const crash: AppEvent = { type: "failed", exitCode: 1, reason: "The dev server ended with exit code 1.", log: "oops" };

test("the way from nothing to a ready app, over a crash and back", () => {
  const events: [AppEvent, AppState["phase"]][] = [
    [{ type: "project.examined", startable: false }, "none"],
    [{ type: "project.examined", startable: true }, "stopped"],
    [{ type: "server.started", progress: "Checking packages" }, "starting"],
    [{ type: "install.started", progress: "Installing" }, "installing"],
    [{ type: "progressed", progress: "Resolving" }, "installing"],
    [{ type: "server.started", progress: "Starting" }, "starting"],
    [{ type: "server.answered", port: 5173 }, "ready"],
    [{ type: "progressed", progress: "hmr update" }, "ready"],
    [{ type: "server.silent", progress: "again" }, "starting"],
    [{ type: "server.answered", port: 5173 }, "ready"],
    [crash, "crashed"],
    [{ type: "server.answered", port: 5173 }, "crashed"],
    [{ type: "server.started", progress: "Starting" }, "starting"],
    [{ type: "stopped" }, "stopped"],
    [crash, "stopped"],
  ];
  let state: AppState = { phase: "none" };
  for (const [event, phase] of events) {
    state = transition(state, event);
    expect([event.type, state.phase]).toEqual([event.type, phase]);
  }
});

const anyEvent: fc.Arbitrary<AppEvent> = fc.oneof(
  fc.boolean().map((startable) => ({ type: "project.examined" as const, startable })),
  fc
    .constantFrom(
      "install.started" as const,
      "server.started" as const,
      "progressed" as const,
      "server.silent" as const,
    )
    .map((type) => ({ type, progress: "x" })),
  fc.integer({ min: 1, max: 65_535 }).map((port) => ({ type: "server.answered" as const, port })),
  fc.constant(crash),
  fc.constant({ type: "stopped" as const }),
);

test("every sequence of events gives valid states, and only a starting app becomes ready", () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      let state: AppState = { phase: "none" };
      for (const event of events) {
        const next = transition(state, event);
        AppState.parse(next);
        if (next.phase === "ready" && next !== state) expect(state.phase).toBe("starting");
        if (next.phase === "crashed" && next !== state)
          expect(["installing", "starting", "ready"]).toContain(state.phase);
        state = next;
      }
    }),
  );
});
