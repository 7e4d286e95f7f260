import { expect, test } from "bun:test";
import type { Problem } from "@lathe/protocol/language";
import { ReportedProblem } from "@lathe/protocol/prompt";
import { countProblems, reportProblems } from "./describe-problems.ts";
import { ProblemsStore } from "./problems-store.ts";

function problem(path: string, severity: Problem["severity"], message = "wrong"): Problem {
  const at = { line: 2, character: 6 };
  return { path, range: { start: at, end: at }, severity, message, source: "ts", code: "2322" };
}

test("keeps the newest of each file, and counts", async () => {
  const store = new ProblemsStore({ problems: async () => [problem("b.ts", "error"), problem("a.ts", "warning")] });
  await store.load();
  expect(store.state.get()).toMatchObject({ files: [{ path: "a.ts" }, { path: "b.ts" }], errors: 1, warnings: 1 });
  store.change([
    { path: "b.ts", problems: [] },
    { path: "c.ts", problems: [problem("c.ts", "error"), problem("c.ts", "hint")] },
  ]);
  expect(store.state.get()).toMatchObject({ files: [{ path: "a.ts" }, { path: "c.ts" }], errors: 1, warnings: 1 });
  expect([store.of("b.ts").length, store.of("c.ts").length]).toEqual([0, 2]);
});

test("says why nothing is looked at", async () => {
  const store = new ProblemsStore({ problems: () => Promise.reject(new Error("no")) });
  await store.load();
  expect(store.state.get().fault).not.toBeNull();
});

test("tells a turn the places, within what a prompt may hold", () => {
  expect(reportProblems([problem("src/a.ts", "error")]).message).toBe("src/a.ts(3,7): ts 2322: wrong");
  const many = Array.from({ length: 100 }, () => problem("src/a.ts", "error", "x".repeat(4_000)));
  expect(ReportedProblem.safeParse(reportProblems(many)).success).toBe(true);
  expect(ReportedProblem.safeParse(reportProblems(many.slice(0, 1))).success).toBe(true);
  expect([countProblems(0, 0), countProblems(1, 2)]).toEqual(["No problems", "1 error, 2 warnings"]);
});
