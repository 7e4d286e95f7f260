import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { CrashHistory } from "./crash-history.ts";

test("the first crash costs nothing, each further one twice as long as the one before, up to a limit", () => {
  const crashes = new CrashHistory<string>();
  const project = newId("prj");
  const waits = Array.from({ length: 10 }, () => {
    crashes.add(project, 1_000);
    return crashes.waitMs(project, 1_000);
  });
  expect(waits).toEqual([0, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  expect(crashes.waitMs(project, 31_000)).toBe(0);
  expect(crashes.waitMs(newId("prj"), 1_000)).toBe(0);
});

test("a worker that lived for long has no history", () => {
  const crashes = new CrashHistory<string>();
  const project = newId("prj");
  crashes.add(project, 0);
  crashes.add(project, 0);
  crashes.add(project, 100_000, 12_000);
  expect(crashes.waitMs(project, 100_000)).toBe(0);
});
