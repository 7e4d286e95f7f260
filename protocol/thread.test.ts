import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import type { LoggedEvent, ThreadEvent } from "./events.ts";
import { type ActionId, newId, type TurnId } from "./ids.ts";
import { emptyThread, reduceThread, runningTurn, type Thread } from "./thread.ts";

const threadId = newId("thr");
const by = newId("usr");
const turnIds = [newId("trn"), newId("trn")] as const;
const actionIds = [newId("act"), newId("act"), newId("act")] as const;
const promptIds = [newId("pmt"), newId("pmt")] as const;

const anyTurn = fc.constantFrom<TurnId>(...turnIds);
const anyAction = fc.constantFrom<ActionId>(...actionIds);
const anyText = fc.string({ maxLength: 8 });
const action = { kind: "file.write", path: "a.ts" } as const;

const anyEvent: fc.Arbitrary<ThreadEvent> = fc.oneof(
  fc.record({
    type: fc.constant("prompt.queued" as const),
    promptId: fc.constantFrom(...promptIds),
    text: anyText,
    model: fc.constant("m/x"),
    by: fc.constant(by),
  }),
  fc.record({ type: fc.constant("prompt.removed" as const), promptId: fc.constantFrom(...promptIds) }),
  fc.record({
    type: fc.constant("turn.started" as const),
    turnId: anyTurn,
    promptId: fc.constantFrom(...promptIds),
    prompt: anyText,
    model: fc.constant("m/x"),
    by: fc.constant(by),
  }),
  fc.record({
    type: fc.constant("turn.finished" as const),
    turnId: anyTurn,
    outcome: fc.constantFrom("completed" as const, "stopped" as const, "interrupted" as const),
  }),
  fc.record({ type: fc.constant("step.started" as const), turnId: anyTurn, step: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ type: fc.constant("step.abandoned" as const), turnId: anyTurn, step: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    type: fc.constantFrom("text.delta" as const, "reasoning.delta" as const),
    turnId: anyTurn,
    itemId: fc.constantFrom("t1", "t2"),
    text: anyText,
  }),
  fc.record({
    type: fc.constant("action.started" as const),
    turnId: anyTurn,
    actionId: anyAction,
    action: fc.constant(action),
  }),
  fc.record({
    type: fc.constant("action.delta" as const),
    turnId: anyTurn,
    actionId: anyAction,
    stream: fc.constantFrom("content" as const, "output" as const),
    text: anyText,
  }),
  fc.record({
    type: fc.constant("action.finished" as const),
    turnId: anyTurn,
    actionId: anyAction,
    action: fc.constant(action),
    tool: fc.constant({ callId: "c", name: "write_file", input: {} }),
    outcome: fc.record({
      status: fc.constantFrom("done" as const, "failed" as const, "cut" as const),
      result: anyText,
    }),
    durationMs: fc.nat(),
  }),
);
const anyLog = fc.array(anyEvent, { maxLength: 40 }).map((events) => number(events));

function number(events: ThreadEvent[]): LoggedEvent[] {
  return events.map((event, index) => ({ threadId, seq: index + 1, at: 1_000 + index, event }));
}

function fold(events: readonly LoggedEvent[], from: Thread = emptyThread(threadId)): Thread {
  return events.reduce(reduceThread, from);
}

describe("reduceThread", () => {
  test("a live stream, a reload and a catch-up that overlaps give the same thread", () => {
    fc.assert(
      fc.property(anyLog, fc.nat(40), fc.nat(40), (log, cut, overlap) => {
        const whole = fold(log);
        const half = fold(log.slice(0, cut));
        const caughtUp = fold(log.slice(Math.max(0, Math.min(cut, log.length) - overlap)), half);
        expect(caughtUp).toEqual(whole);
      }),
    );
  });

  test("leaves what it is given alone", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const before = fold(log.slice(0, -1));
        const copy = structuredClone(before);
        fold(log.slice(-1), before);
        expect(before).toEqual(copy);
      }),
    );
  });

  test("an ended turn has no action left running", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const turn of fold(log).turns) {
          if (turn.outcome === null) continue;
          const last = log.findLastIndex(({ event }) => event.type === "turn.finished" && event.turnId === turn.turnId);
          const later = log
            .slice(last + 1)
            .some(({ event }) => event.type === "action.started" && event.turnId === turn.turnId);
          if (later) continue;
          expect(turn.items.filter((item) => item.type === "action" && item.outcome === null)).toEqual([]);
        }
      }),
    );
  });

  test("missing events are an error, not a guess", () => {
    const log = number([
      { type: "prompt.removed", promptId: promptIds[0] },
      { type: "prompt.removed", promptId: promptIds[0] },
      { type: "prompt.removed", promptId: promptIds[0] },
    ]);
    expect(() => fold([log[0], log[2]].filter((event) => event !== undefined))).toThrow(RangeError);
  });

  test("an abandoned step loses its text and its cut actions, and keeps what was done", () => {
    const [turnId] = turnIds;
    const [done, cut] = actionIds;
    const finished = (actionId: ActionId, status: "done" | "cut"): ThreadEvent => ({
      type: "action.finished",
      turnId,
      actionId,
      action,
      tool: { callId: "c", name: "write_file", input: {} },
      outcome: { status, result: "" },
      durationMs: 1,
    });
    const thread = fold(
      number([
        { type: "turn.started", turnId, promptId: promptIds[0], prompt: "p", model: "m/x", by },
        { type: "step.started", turnId, step: 1 },
        { type: "text.delta", turnId, itemId: "t", text: "half a sent" },
        { type: "action.started", turnId, actionId: done, action },
        finished(done, "done"),
        { type: "action.started", turnId, actionId: cut, action },
        finished(cut, "cut"),
        { type: "step.abandoned", turnId, step: 1 },
      ]),
    );
    expect(runningTurn(thread)?.items.map((item) => (item.type === "action" ? item.actionId : item.type))).toEqual([
      done,
    ]);
  });
});

test("of a turn's summed usage, what its last call was told and answered is known", () => {
  const turnId = turnIds[0];
  const used = (inputTokens: number | null, outputTokens: number | null): ThreadEvent => ({
    type: "usage.updated",
    turnId,
    usage: { inputTokens, cachedInputTokens: null, outputTokens },
  });
  const events: ThreadEvent[] = [
    { type: "turn.started", turnId, promptId: promptIds[0], prompt: "x", model: "m/x", by },
    used(null, null),
    used(1_000, 50),
    used(2_500, 150),
    // A call of which nothing is known says nothing of the one before it.
    used(2_500, 150),
  ];
  let thread = emptyThread(threadId);
  const seen = events.map((event, index) => {
    thread = reduceThread(thread, { threadId, seq: index + 1, at: 1, event });
    return thread.turns[0]?.lastCallTokens;
  });
  expect(seen).toEqual([null, null, 1_050, 1_600, 1_600]);
});
