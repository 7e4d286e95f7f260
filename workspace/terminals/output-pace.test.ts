import { expect, jest, test } from "bun:test";
import { OutputPace } from "./output-pace.ts";

function createPace() {
  const calls: string[] = [];
  const pace = new OutputPace((isHeld) => calls.push(isHeld ? "stop" : "go"));
  return { pace, calls };
}

test("nothing is held while somebody wants the output", () => {
  const { pace, calls } = createPace();
  for (let count = 0; count < 100; count += 1) pace.count(100_000);
  expect(calls).toEqual([]);
});

test("what nobody wants comes in parts, and all of it at once again when somebody does", () => {
  jest.useFakeTimers();
  try {
    const { pace, calls } = createPace();
    pace.isWanted = false;
    expect(calls).toEqual([]);
    pace.count(1_000);
    pace.count(60_000);
    expect(calls).toEqual(["stop"]);
    jest.advanceTimersByTime(250);
    expect(calls).toEqual(["stop", "go"]);
    pace.count(100_000);
    expect(calls).toEqual(["stop", "go"]);
    pace.count(100_000);
    expect(calls).toEqual(["stop", "go", "stop"]);
    pace.isWanted = true;
    expect(calls).toEqual(["stop", "go", "stop", "go"]);
    pace.count(1_000_000);
    jest.advanceTimersByTime(1_000);
    expect(calls).toHaveLength(4);
  } finally {
    jest.useRealTimers();
  }
});
