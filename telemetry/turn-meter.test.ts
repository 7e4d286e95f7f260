import { describe, expect, test } from "bun:test";
import type { LoggedEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { RecordedThread } from "./fixtures/recorded-thread.ts";
import { Registry } from "./metrics/registry.ts";
import { TurnMeter } from "./turn-meter.ts";

function readAll(registry: Registry): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { name, series } of registry.snapshot()) {
    for (const { labels, value, counts } of series) {
      const key = [name, ...labels].join(" ");
      values[key] = Math.round(value * 1e6) / 1e6;
      if (counts !== undefined) values[`${key} #`] = counts.reduce((sum, count) => sum + count, 0);
    }
  }
  return values;
}

function observeAll(events: readonly LoggedEvent[]): Record<string, number> {
  const registry = new Registry();
  const meter = new TurnMeter(registry);
  for (const event of events) meter.observe(event);
  return readAll(registry);
}

describe("a turn's numbers", () => {
  test("of a turn that runs through", () => {
    const thread = new RecordedThread();
    thread.playTurn();
    expect(observeAll(thread.events)).toEqual({
      lathe_prompt_wait_seconds: 0.1,
      "lathe_prompt_wait_seconds #": 1,
      "lathe_steps_total anthropic/claude-x": 2,
      "lathe_step_seconds anthropic/claude-x": 0.275 + 0.01 + 0.23,
      "lathe_step_seconds anthropic/claude-x #": 2,
      "lathe_actions_total file.write done": 1,
      "lathe_actions_total command.run failed": 1,
      "lathe_command_seconds failed": 0.2,
      "lathe_command_seconds failed #": 1,
      "lathe_checks_total app passed": 1,
      "lathe_checks_total page passed": 1,
      "lathe_check_seconds app": 0.3,
      "lathe_check_seconds app #": 1,
      "lathe_check_seconds page": 0.3,
      "lathe_check_seconds page #": 1,
      "lathe_turns_total completed anthropic/claude-x": 1,
      "lathe_turn_seconds completed": (thread.now - 1_700_000_000_100) / 1000,
      "lathe_turn_seconds completed #": 1,
    });
  });

  test("of a step that is asked again", () => {
    const thread = new RecordedThread();
    const turnId = thread.start(thread.queue());
    thread.step(turnId, 1);
    thread.add({ type: "step.abandoned", turnId, step: 1 }, 40);
    thread.step(turnId, 2);
    thread.finish(turnId, "failed", 60);
    expect(observeAll(thread.events)).toMatchObject({
      "lathe_steps_total anthropic/claude-x": 2,
      "lathe_steps_abandoned_total anthropic/claude-x": 1,
      "lathe_step_seconds anthropic/claude-x": 0.1,
      "lathe_turns_total failed anthropic/claude-x": 1,
    });
  });
});

describe("a worker that stands in for another", () => {
  const thread = new RecordedThread();
  const before = thread.playTurn();
  const turnId = thread.start(thread.queue());
  thread.step(turnId, 1);
  thread.act(turnId, { kind: "file.edit", path: "a" });
  const inherited = thread.events.length;
  thread.finish(turnId, "interrupted", 90_000);

  test("counts the end of the turn and nothing that was counted before", () => {
    const registry = new Registry();
    const meter = new TurnMeter(registry);
    for (const event of thread.events.slice(0, inherited)) meter.recall(event);
    expect(readAll(registry)).toEqual({});
    // What it has already may come again while it catches up.
    for (const event of thread.events.slice(inherited - 5)) meter.observe(event);
    for (const event of thread.events) meter.observe(event);
    expect(readAll(registry)).toEqual({
      "lathe_turns_total interrupted anthropic/claude-x": 1,
      "lathe_turn_seconds interrupted": 90.23,
      "lathe_turn_seconds interrupted #": 1,
    });
    expect(before.turnId).not.toBe(turnId);
  });

  test("and the one before it count each event once, wherever the change is", () => {
    const whole = observeAll(thread.events);
    for (let at = 0; at <= thread.events.length; at += 1) {
      const registry = new Registry();
      const first = new TurnMeter(registry);
      for (const event of thread.events.slice(0, at)) first.observe(event);
      const second = new TurnMeter(registry);
      for (const event of thread.events.slice(0, at)) second.recall(event);
      for (const event of thread.events.slice(at)) second.observe(event);
      expect([at, readAll(registry)]).toEqual([at, whole]);
    }
  });
});

test("events in any order, or torn out, neither throw nor grow without bound", () => {
  const thread = new RecordedThread();
  thread.playTurn();
  thread.playTurn("failed");
  thread.add({ type: "prompt.removed", promptId: thread.queue() });
  thread.add({ type: "turn.finished", turnId: newId("trn"), outcome: "completed" });
  fc.assert(
    fc.property(fc.shuffledSubarray(thread.events), (events) => {
      const renumbered = events.map((event, index) => ({ ...event, seq: index + 1 }));
      for (const [key, value] of Object.entries(observeAll(renumbered))) expect([key, value >= 0]).toEqual([key, true]);
    }),
  );
});

describe("a preview's time", () => {
  function play(play: (thread: RecordedThread, meter: TurnMeter, turnId: ReturnType<RecordedThread["start"]>) => void) {
    const registry = new Registry();
    const meter = new TurnMeter(registry);
    const thread = new RecordedThread();
    const turnId = thread.start(thread.queue());
    const add = thread.add.bind(thread);
    thread.add = (...event) => {
      const logged = add(...event);
      meter.observe(logged);
      return logged;
    };
    play(thread, meter, turnId);
    return readAll(registry);
  }

  test("goes from the first file that the page did not show to its report", () => {
    const values = play((thread, meter, turnId) => {
      thread.act(turnId, { kind: "file.write", path: "a" });
      thread.act(turnId, { kind: "file.edit", path: "b" });
      meter.previewUpdated(thread.now + 45);
      meter.previewUpdated(thread.now + 60);
    });
    expect(values).toMatchObject({ lathe_preview_update_seconds: 0.265, "lathe_preview_update_seconds #": 1 });
  });

  test("is not taken from a read, a failure, or a page that was opened much later", () => {
    const values = play((thread, meter, turnId) => {
      thread.act(turnId, { kind: "file.read", path: "a" });
      thread.act(turnId, { kind: "file.write", path: "a" }, { status: "failed" });
      meter.previewUpdated(thread.now + 10);
      thread.act(turnId, { kind: "file.write", path: "a" });
      meter.previewUpdated(thread.now + 60_001);
      thread.act(turnId, { kind: "file.write", path: "a" });
      meter.previewUpdated(thread.now - 1);
    });
    expect(values["lathe_preview_update_seconds"]).toBeUndefined();
  });
});
