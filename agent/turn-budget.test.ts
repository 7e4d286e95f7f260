import { describe, expect, test } from "bun:test";
import { type AgentSettings, DEFAULT_AGENT_SETTINGS } from "@lathe/protocol/agent-settings";
import type { Usage } from "@lathe/protocol/events";
import type { ModelPart } from "@lathe/protocol/model";
import { calls, says, ScriptedModel, type ScriptedStep, step } from "@lathe/testing/scripted-model";
import { playTurn } from "./testing/play-turn.ts";

function limitTo(turnLimits: Partial<AgentSettings["turnLimits"]>): { settings: AgentSettings } {
  const none = { steps: null, tokens: null, usd: null };
  return { settings: { ...DEFAULT_AGENT_SETTINGS, turnLimits: { ...none, ...turnLimits } } };
}

function used(tokens: number, costUsd?: number | null): Usage {
  return {
    inputTokens: tokens,
    cachedInputTokens: null,
    outputTokens: 0,
    ...(costUsd === undefined ? {} : { costUsd }),
  };
}

const list = calls({ callId: "c", name: "list_files", input: {} });
function working(usage: Usage): ScriptedStep {
  return step(list, [{ type: "finished", reason: "tool-calls", usage }]);
}
function failing(usage: Usage): ScriptedStep {
  const failed: ModelPart = { type: "failed", error: { code: "model_overloaded", message: "Busy." }, usage };
  return step([failed]);
}

describe("a turn ends in clear words at its limit", () => {
  test("of steps", async () => {
    const { ending } = await playTurn(
      [1, 2].map(() => working(used(1))),
      limitTo({ steps: 2 }),
    );
    const message =
      'The turn reached its limit of 2 steps and was ended. What was done is kept; write "continue" to go on.';
    expect(ending).toEqual({
      outcome: "failed",
      error: { code: "limit_reached", message, details: { limit: "steps" } },
    });
  });

  test("of tokens, those of calls that failed included", async () => {
    const model = new ScriptedModel([working(used(600)), failing(used(1_000)), working(used(1))]);
    const { ending, turn } = await playTurn(model, limitTo({ tokens: 1_500 }));
    const message =
      'The turn reached its limit of 1,500 tokens and was ended. What was done is kept; write "continue" to go on.';
    expect(ending).toEqual({
      outcome: "failed",
      error: { code: "limit_reached", message, details: { limit: "tokens" } },
    });
    expect(model.requests).toHaveLength(2);
    expect(turn.usage?.inputTokens).toBe(1_600);
  });

  test("of money, as far as prices are known", async () => {
    const model = new ScriptedModel([
      working(used(1, 0.4)),
      failing(used(1, 0.4)),
      working(used(9, null)),
      working(used(1, 0.3)),
    ]);
    const { ending, turn } = await playTurn(model, limitTo({ usd: 1 }));
    const message =
      'The turn reached its limit of $1.00 and was ended. What was done is kept; write "continue" to go on.';
    expect(ending).toEqual({
      outcome: "failed",
      error: { code: "limit_reached", message, details: { limit: "money" } },
    });
    expect(model.requests).toHaveLength(4);
    expect(turn.usage?.costUsd).toBeNull();
  });

  test("and without one goes on", async () => {
    const steps = Array.from({ length: 80 }, () => working(used(100_000, 1)));
    const { ending, turn } = await playTurn([...steps, step(says("Done."))], limitTo({}));
    expect(ending).toEqual({ outcome: "completed" });
    expect(turn.usage).toMatchObject({ inputTokens: 8_000_000, costUsd: 80 });
  });
});
