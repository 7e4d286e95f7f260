import { expect, test } from "bun:test";
import type { ErrorCode } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import type { PageBrowser } from "@lathe/protocol/page";
import { emptyThread, reduceThread, type Turn } from "@lathe/protocol/thread";
import type { AppState } from "@lathe/protocol/workspace";
import { MemoryBrowser } from "@lathe/testing/memory-browser";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import type { BuildSession } from "../session/build-session.ts";
import type { EvalCase } from "./eval-file.ts";
import { ProviderFailure, runCase } from "./run-case.ts";

const check = (id: string) => ({
  id,
  text: id,
  route: "/",
  size: "desktop" as const,
  steps: [],
  expect: [{ text: id }],
});
const CASE: EvalCase = {
  id: "two",
  template: "web",
  turns: [
    { prompt: "one", checks: [check("first")] },
    { prompt: "two", checks: [check("second")] },
  ],
};

interface Session {
  browser?: PageBrowser | null;
  app?: AppState;
  outcome?: "completed" | "failed";
  costs?: (number | null)[];
  code?: ErrorCode;
}

function session({
  browser = new MemoryBrowser(),
  app,
  outcome = "completed",
  costs = [],
  code,
}: Session): BuildSession {
  let turns = 0;
  return {
    files: new MemoryWorkspace().files,
    browser,
    runTurn: async (prompt) => turnOf(prompt, outcome, costs[turns++] ?? null, code),
    waitForApp: async () => app ?? { phase: "ready", port: 5173 },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function turnOf(
  prompt: string,
  outcome: "completed" | "failed",
  costUsd: number | null,
  code?: ErrorCode,
): Turn | undefined {
  const turnId = newId("trn");
  const at = 0;
  const usage = { inputTokens: 10, cachedInputTokens: null, outputTokens: 2, costUsd };
  const events = [
    { type: "turn.started" as const, turnId, promptId: newId("pmt"), prompt, model: "m/x", by: newId("usr") },
    { type: "usage.updated" as const, turnId, usage },
    {
      type: "turn.finished" as const,
      turnId,
      outcome,
      ...(code === undefined ? {} : { error: { code, message: "It could not be had." } }),
    },
  ];
  const threadId = newId("thr");
  const thread = events.reduce(
    (folded, event, index) => reduceThread(folded, { threadId, seq: index + 1, at, event }),
    emptyThread(threadId),
  );
  return thread.turns[0];
}

const signal = new AbortController().signal;

test("each turn's checks are tried behind it, and what was used is summed up", async () => {
  const result = await runCase(CASE, session({ costs: [0.5, 0.25] }), signal);
  expect(result).toMatchObject({
    outcomes: ["completed", "completed"],
    started: true,
    problem: "",
    checks: [
      { id: "first", status: "passed" },
      { id: "second", status: "passed" },
    ],
    usage: { inputTokens: 20, cachedInputTokens: null, outputTokens: 4, costUsd: 0.75 },
  });
  const unknown = await runCase(CASE, session({ costs: [0.5, null] }), signal);
  expect(unknown.usage.costUsd).toBeNull();
});

test("without a browser nothing is tried, and that is said", async () => {
  const result = await runCase(CASE, session({ browser: null }), signal);
  expect(result.problem).toContain("no browser");
  expect(result.checks.map(({ status }) => status)).toEqual(["untried", "untried"]);
});

test("nothing follows an app that did not come up or a turn that failed", async () => {
  const crashed: AppState = { phase: "crashed", exitCode: 1, reason: "It ended.", log: "" };
  const down = await runCase(CASE, session({ app: crashed }), signal);
  expect(down).toMatchObject({
    outcomes: ["completed"],
    started: false,
    problem: "The app did not come up: It ended.",
  });
  expect(down.checks.map(({ status }) => status)).toEqual(["untried", "untried"]);
  const failed = await runCase(CASE, session({ outcome: "failed" }), signal);
  expect(failed.checks.map(({ status }) => status)).toEqual(["passed", "untried"]);
});

test("a provider that is in the way leaves no result; a model that fails does", async () => {
  for (const code of ["model_key_rejected", "model_unreachable", "model_rate_limited"] as const) {
    await expect(runCase(CASE, session({ outcome: "failed", code }), signal)).rejects.toThrow(ProviderFailure);
  }
  const result = await runCase(CASE, session({ outcome: "failed", code: "limit_reached" }), signal);
  expect(result.problem).toContain("could not be had");
});

test("one that is stopped has no result", async () => {
  const stop = AbortSignal.abort();
  await expect(runCase(CASE, session({}), stop)).rejects.toThrow("abort");
});
