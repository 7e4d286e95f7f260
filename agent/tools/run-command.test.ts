import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { InstantClock } from "@lathe/testing/instant-clock";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import type { TurnEvent } from "@lathe/protocol/events";
import { openToolContext } from "../testing/use-tool.ts";
import { ToolCall } from "../tool-call.ts";
import type { ToolContext } from "./tool.ts";

const BY = newId("usr");

interface Ran {
  call: ToolCall;
  events: TurnEvent[];
  ran: readonly string[];
}

async function run(
  command: string,
  more: Partial<ToolContext> = {},
  signal = new AbortController().signal,
): Promise<Ran> {
  const workspace = new MemoryWorkspace({ commands: { [command]: { output: ["done\n"] } } });
  const events: TurnEvent[] = [];
  const call = new ToolCall({
    callId: "c1",
    name: "run_command",
    turnId: newId("trn"),
    context: openToolContext(workspace, more),
    emit: (event) => void events.push(event),
  });
  call.complete(JSON.stringify({ command }));
  await call.perform(signal);
  return { call, events, ran: workspace.commands.lines };
}

const typesOf = ({ events }: Ran): string[] => events.map(({ type }) => type);

describe("a command that somebody has to allow", () => {
  test("is asked for, and run when it is allowed", async () => {
    const asked: string[] = [];
    const played = await run("cd x && git push", {
      confirm: async (actionId) => {
        asked.push(actionId);
        return { allowed: true, by: BY };
      },
    });
    expect(played.ran).toEqual(["cd x && git push"]);
    expect(asked).toEqual([played.call.actionId]);
    expect(played.call.outcome?.status).toBe("done");
    expect(typesOf(played).filter((type) => !type.endsWith("described"))).toEqual([
      "action.started",
      "action.asked",
      "action.answered",
      "action.delta",
      "action.finished",
    ]);
    expect(played.events.find(({ type }) => type === "action.asked")).toMatchObject({
      question: expect.stringContaining("cd x && git push"),
    });
    expect(played.events.find(({ type }) => type === "action.answered")).toMatchObject({ allowed: true, by: BY });
  });

  test("is not run when somebody says no", async () => {
    const played = await run("git push", { confirm: async () => ({ allowed: false, by: BY }) });
    expect(played.ran).toEqual([]);
    expect(played.call.outcome).toMatchObject({ status: "refused" });
    expect(played.call.outcome?.result).toContain("The person did not allow it");
  });

  test("is not run when nobody is there", async () => {
    const answered = await run("git push", { confirm: async () => ({ allowed: false, by: null }) });
    const headless = await run("git push");
    for (const played of [answered, headless]) {
      expect(played.ran).toEqual([]);
      expect(played.call.outcome?.status).toBe("refused");
      expect(played.call.outcome?.result).toContain("Nobody was there to allow it");
    }
    expect(typesOf(headless)).not.toContain("action.asked");
  });

  test("that is stopped while it waits is stopped and not run", async () => {
    const stop = new AbortController();
    const played = await run(
      "git push",
      {
        confirm: async () => {
          stop.abort();
          return { allowed: true, by: BY };
        },
      },
      stop.signal,
    );
    expect(played.ran).toEqual([]);
    expect(played.call.outcome?.status).toBe("stopped");
  });

  test("does not count the wait as its own time", async () => {
    const clock = new InstantClock();
    const played = await run("git push", {
      clock,
      confirm: async (_, signal) => {
        await clock.sleep(60_000, signal);
        return { allowed: true, by: BY };
      },
    });
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(played.events.at(-1)).toMatchObject({ type: "action.finished", durationMs: 0 });
  });
});

describe("a command that is never run", () => {
  test("is refused without a question, in words", async () => {
    const played = await run("ls; sudo rm x", { confirm: async () => ({ allowed: true, by: BY }) });
    expect(played.ran).toEqual([]);
    expect(typesOf(played)).not.toContain("action.asked");
    expect(played.call.outcome?.result).toContain('"sudo"');
  });

  test("is what the settings say", async () => {
    const commands = { ask: [], refused: ["npm install"] };
    expect((await run("npm install x", { commands })).ran).toEqual([]);
    expect((await run("git push", { commands })).ran).toEqual(["git push"]);
  });
});
