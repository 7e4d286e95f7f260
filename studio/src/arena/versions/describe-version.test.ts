import { expect, test } from "bun:test";
import { describeDay } from "./describe-version.ts";

test("days are named by the reader's calendar, not by hours", () => {
  const now = new Date(2026, 2, 1, 0, 30).getTime();
  expect(describeDay(new Date(2026, 2, 1, 0, 1).getTime(), now)).toBe("Today");
  expect(describeDay(new Date(2026, 1, 28, 23, 59).getTime(), now)).toBe("Yesterday");
  expect(describeDay(new Date(2026, 1, 28, 0, 0).getTime(), now)).toBe("Yesterday");
  expect(describeDay(new Date(2026, 1, 27, 23, 59).getTime(), now)).not.toContain("2026");
  expect(describeDay(new Date(2025, 11, 31).getTime(), now)).toContain("2025");
});
