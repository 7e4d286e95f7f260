import type { UsageRow } from "@lathe/protocol/api";
import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { groupUsage, listDays, sumUsage, tokensOf } from "./sum-usage.ts";

const projectId = newId("prj");

function createRow(change: Partial<UsageRow>): UsageRow {
  return {
    day: "2026-03-01",
    projectId,
    projectName: "Inventory",
    model: "a/one",
    task: "edit",
    calls: 1,
    inputTokens: 10,
    cachedInputTokens: 4,
    outputTokens: 5,
    costUsd: 0.5,
    unpricedCalls: 0,
    ...change,
  };
}

describe("groupUsage", () => {
  const rows = [
    createRow({}),
    createRow({ day: "2026-02-28", model: "b/two", costUsd: 2 }),
    createRow({ model: "c/three", costUsd: 0, unpricedCalls: 1, inputTokens: 900, projectId: null, projectName: null }),
    createRow({ model: "d/four", costUsd: 0, projectId: newId("prj"), projectName: null }),
  ];

  test("by model: what cost most first, then what used most tokens", () => {
    expect(groupUsage(rows, "model").map(({ name }) => name)).toEqual(["b/two", "a/one", "c/three", "d/four"]);
  });

  test("by project: those that are gone, and calls for none, have names in words", () => {
    const groups = groupUsage(rows, "project");
    expect(groups.map(({ name }) => name)).toEqual(["Inventory", "No project", "A project that is gone"]);
    expect(groups[0]).toMatchObject({
      calls: 2,
      costUsd: 2.5,
      inputTokens: 20,
      cachedInputTokens: 8,
      outputTokens: 10,
    });
  });

  test("groups and days have the same sum as the rows", () => {
    const whole = sumUsage(rows);
    expect(whole.unpricedCalls).toBe(1);
    expect(sumUsage(groupUsage(rows, "project"))).toEqual(whole);
    expect(sumUsage(listDays(rows, 7, Date.UTC(2026, 2, 2)))).toEqual(whole);
  });

  test("what came from a cache is not counted twice", () => {
    expect(tokensOf(createRow({}))).toBe(15);
  });
});

test("listDays has each day up to today, across months, whatever the hour", () => {
  const rows = [createRow({}), createRow({ day: "2026-01-01" })];
  for (const now of [Date.UTC(2026, 2, 2), Date.UTC(2026, 2, 2, 23, 59, 59, 999)]) {
    const days = listDays(rows, 3, now);
    expect(days.map(({ key, calls }) => [key, calls])).toEqual([
      ["2026-02-28", 0],
      ["2026-03-01", 1],
      ["2026-03-02", 0],
    ]);
  }
});
