import { describe, expect, test } from "bun:test";
import { PLAN_PATH, type PromptOptions, type TurnMode } from "@lathe/protocol/prompt";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, says, ScriptedModel, step } from "@lathe/testing/scripted-model";
import { playTurn } from "./testing/play-turn.ts";

const BACKGROUND = { handEdits: "", instructions: "" };

function beside(mode: TurnMode, more: Partial<PromptOptions> = {}): PromptOptions {
  return { mode, attachments: [], pinned: [], without: [], ...more };
}

async function play(mode: TurnMode) {
  const workspace = new MemoryWorkspace({ files: { "a.txt": "one\n" }, commands: { "rm a.txt": {} } });
  const model = new ScriptedModel([
    step(calls({ callId: "c1", name: "write_file", input: { path: PLAN_PATH, content: "# Plan\n" } })),
    step(calls({ callId: "c2", name: "write_file", input: { path: "b.txt", content: "b" } })),
    step(calls({ callId: "c3", name: "run_command", input: { command: "rm a.txt" } })),
    step(calls({ callId: "c4", name: "read_file", input: { path: "a.txt" } })),
    step(says("Done.")),
  ]);
  let looked = 0;
  const check = async () => {
    looked += 1;
    return { checks: [], screenshot: false };
  };
  const { ending, turn } = await playTurn(model, { workspace, beside: beside(mode), check });
  const statuses = turn.items.flatMap((item) => (item.type === "action" ? [item.outcome?.status] : []));
  const offered = model.requests[0]?.tools.map(({ name }) => name) ?? [];
  return { ending, statuses, offered, looked, workspace, system: model.requests[0]?.system ?? "" };
}

describe("a turn that", () => {
  test("plans writes its plan and nothing else, and the app is not looked at afterwards", async () => {
    const { ending, statuses, offered, looked, workspace, system } = await play("plan");
    expect(ending).toEqual({ outcome: "completed" });
    expect(statuses).toEqual(["done", "refused", "refused", "done"]);
    expect(workspace.files.texts()).toEqual({ [PLAN_PATH]: "# Plan\n", "a.txt": "one\n" });
    expect(workspace.commands.lines).toEqual([]);
    expect(offered).toEqual([
      "write_file",
      "append_file",
      "edit_file",
      "read_file",
      "list_files",
      "search_files",
      "app_status",
    ]);
    expect(looked).toBe(0);
    expect(system).toContain(PLAN_PATH);
  });

  test("answers changes nothing at all", async () => {
    const { statuses, offered, looked, workspace } = await play("ask");
    expect(statuses).toEqual(["refused", "refused", "refused", "done"]);
    expect(workspace.files.journal).toEqual([]);
    expect(offered).toEqual(["read_file", "list_files", "search_files", "app_status"]);
    expect(looked).toBe(0);
  });

  test("builds may do everything, and is looked at", async () => {
    const { statuses, offered, looked } = await play("build");
    expect(statuses).toEqual(["done", "done", "done", "done"]);
    expect(offered).toContain("run_command");
    expect(offered).not.toContain("save_attachment");
    expect(looked).toBe(1);
  });

  test("builds with the plan pinned is told to follow it", async () => {
    const workspace = new MemoryWorkspace({ files: { [PLAN_PATH]: "1. A list\n" } });
    const told = async (pinned: string[], mode: TurnMode = "build") => {
      const model = new ScriptedModel([step(says("Done."))]);
      await playTurn(model, { workspace, beside: beside(mode, { pinned }), background: BACKGROUND });
      return JSON.stringify(model.requests[0]?.messages);
    };
    const text = await told([PLAN_PATH]);
    expect(text).toContain("1. A list");
    expect(text).toContain("is the plan that the person has read and wants built");
    expect(await told([])).not.toContain("wants built");
    expect(await told([PLAN_PATH], "plan")).not.toContain("wants built");
  });
});
