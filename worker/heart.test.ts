import { afterEach, beforeEach, expect, jest, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { Heartbeat, HeartbeatAnswer } from "@lathe/protocol/internal";
import { LIMITS } from "@lathe/protocol/limits";
import { Heart } from "./heart.ts";

const heartbeat: Heartbeat = { state: "idle", people: 0, activeAt: 0, memoryBytes: 0, waitingEvents: 0, metrics: null };
const answer: HeartbeatAnswer = { previews: 0, previewedAt: null };
const gone = () => Promise.reject(new LatheError("worker_unavailable", "The router cannot be reached."));

let beats: number;
let reply: () => Promise<HeartbeatAnswer>;
let forsaken: string[];
let heart: Heart;
let now: number;

beforeEach(() => {
  jest.useFakeTimers();
  beats = 0;
  now = 0;
  forsaken = [];
  reply = () => Promise.resolve(answer);
  heart = new Heart({
    describe: () => heartbeat,
    beat: () => {
      beats += 1;
      return reply();
    },
    onAnswer: () => undefined,
    orphanAfterMs: 3_000,
    onForsaken: (reason) => forsaken.push(reason),
    log: () => undefined,
    now: () => now,
  });
});
afterEach(() => {
  heart.close();
  jest.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  now += ms;
  jest.advanceTimersByTime(ms);
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

test("beats at once, then at its interval", async () => {
  await heart.beat();
  expect(beats).toBe(1);
  await pass(LIMITS.heartbeat.everyMs - 1);
  expect(beats).toBe(1);
  await pass(1);
  expect(beats).toBe(2);
});

test("changes during a beat are told by one more", async () => {
  const { promise, resolve } = Promise.withResolvers<HeartbeatAnswer>();
  reply = () => promise;
  void heart.beat();
  void heart.beat();
  void heart.beat();
  expect(beats).toBe(1);
  reply = () => Promise.resolve(answer);
  resolve(answer);
  await pass(0);
  await pass(0);
  expect(beats).toBe(2);
  await pass(10);
  expect(beats).toBe(2);
});

test("outlives its router, and tells the next one soon", async () => {
  reply = gone;
  await heart.beat();
  await pass(1_000);
  await pass(1_000);
  expect([beats, forsaken]).toEqual([3, []]);
  reply = () => Promise.resolve(answer);
  await pass(1_000);
  expect(beats).toBe(4);
  await pass(LIMITS.heartbeat.everyMs);
  expect([beats, forsaken]).toEqual([5, []]);
});

test("gives up when no router comes", async () => {
  reply = gone;
  await heart.beat();
  for (let second = 0; second < 10; second += 1) await pass(1_000);
  expect(forsaken).toEqual(["the router is gone"]);
  expect(beats).toBe(4);
});

test("ends at once when the router knows another worker", async () => {
  reply = () => Promise.reject(new LatheError("not_found", "Another worker holds this project."));
  await heart.beat();
  expect(forsaken).toEqual(["Another worker holds this project."]);
  await pass(60_000);
  expect(beats).toBe(1);
});
