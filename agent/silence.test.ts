import { describe, expect, test } from "bun:test";
import type { ModelPart } from "@lathe/protocol/model";
import { InstantClock } from "@lathe/testing/instant-clock";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { playTurn } from "./testing/play-turn.ts";

describe("a model that falls silent", () => {
  test("in mid-answer is left and asked again; what it did before stays done once", async () => {
    const clock = new InstantClock();
    const workspace = new MemoryWorkspace();
    const write = calls({ callId: "c1", name: "write_file", input: { path: "a", content: "1" } });
    const model = new ScriptedModel([{ parts: [...says("I be"), ...write], hangs: true }, step(says("Done."))]);
    const { ending, told } = await playTurn(model, { clock, workspace });
    expect(ending).toEqual({ outcome: "completed" });
    expect(clock.sleeps).toEqual([180_000, 1_000]);
    expect(workspace.files.journal).toEqual(["write a"]);
    expect(told).toContainEqual({ type: "step.abandoned", step: 1 });
    expect(model.open).toBe(0);
  });

  test("before its first word is given longer", async () => {
    const clock = new InstantClock();
    const { ending } = await playTurn([{ parts: [], hangs: true }, step(says("Done."))], { clock });
    expect(ending).toEqual({ outcome: "completed" });
    expect(clock.sleeps).toEqual([600_000, 1_000]);
  });

  test("again and again ends the turn in words, even one that does not listen", async () => {
    const deaf = {
      async *stream(): AsyncGenerator<ModelPart> {
        yield { type: "text.delta", id: "t", text: "Well" };
        await new Promise(() => {});
      },
    };
    const { ending } = await playTurn(deaf);
    expect(ending).toMatchObject({
      outcome: "failed",
      error: {
        code: "model_stream_cut",
        message: expect.stringContaining("stopped answering and said nothing more. It was tried 4 times"),
      },
    });
  });

  test("is not one whose words come slowly", async () => {
    const clock = new InstantClock();
    const parts = Array.from({ length: 50 }, (_each, index) => ({
      type: "text.delta" as const,
      id: "t",
      text: `${index} `,
    }));
    const { ending } = await playTurn([step(parts)], { clock });
    expect(ending).toEqual({ outcome: "completed" });
    expect(clock.sleeps).toEqual([]);
  });
});
