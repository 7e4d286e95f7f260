import { describe, expect, test } from "bun:test";
import type { Check, RunChecks } from "@lathe/protocol/check";
import { newId } from "@lathe/protocol/ids";
import type { AppState } from "@lathe/protocol/workspace";
import { PLAIN_PROMPT, PLAN_PATH } from "@lathe/protocol/prompt";
import { emptyThread } from "@lathe/protocol/thread";
import { MemoryBrowser } from "@lathe/testing/memory-browser";
import { MemoryWorkspace } from "@lathe/testing/memory-workspace";
import { calls, says, ScriptedModel, type ScriptedStep, step } from "@lathe/testing/scripted-model";
import { addTurn, playTurn, type PlayOptions } from "./testing/play-turn.ts";

const PASSED: Check = { name: "page", status: "passed", summary: "The page is shown.", details: "", durationMs: 5 };
const SKIPPED: Check = { ...PASSED, status: "skipped", summary: "browser not checked: there is none." };

function failed(details: string, more: Partial<Check> = {}): Check {
  return { ...PASSED, status: "failed", summary: "The page shows an error.", details, ...more };
}

/** Gives one answer for each look, and counts them. */
function looks(...answers: Check[][]): RunChecks & { count: number } {
  const check = Object.assign(
    async () => {
      const checks = answers[check.count];
      check.count += 1;
      if (checks === undefined) throw new Error("looked too often");
      return { checks, screenshot: true };
    },
    { count: 0 },
  );
  return check;
}

let written = 0;
function writes(): ScriptedStep {
  written += 1;
  return step(calls({ callId: `w${written}`, name: "write_file", input: { path: "a", content: String(written) } }));
}

async function play(script: ScriptedStep[], check: RunChecks, options: PlayOptions = {}) {
  const model = new ScriptedModel(script);
  const played = await playTurn(model, { check, ...options });
  const kinds = played.events.map((event) => event.type).filter((type) => /^(check|turn)\./.test(type));
  return { ...played, model, kinds, told: JSON.stringify(model.requests.at(-1)?.messages) };
}

describe("a look at the app", () => {
  test("follows a turn that wrote, and a turn that passes is complete", async () => {
    const check = looks([PASSED, SKIPPED]);
    const { ending, kinds, turn, events } = await play([writes(), step(says("Done."))], check);
    expect(ending).toEqual({ outcome: "completed" });
    expect(kinds).toEqual(["check.started", "check.finished"]);
    expect(turn.items.at(-1)).toEqual({
      ...{ type: "check", step: 2, round: 1, checks: [PASSED, SKIPPED], screenshot: true },
    });
    // The last word first: people read the answer while the app is looked at.
    expect(events.findIndex((event) => event.type === "check.started")).toBeGreaterThan(
      events.findLastIndex((event) => event.type === "text.delta"),
    );
  });

  test("follows a command that ran, whatever its exit code", async () => {
    const check = looks([PASSED]);
    const workspace = new MemoryWorkspace({ commands: { build: { exitCode: 1 } } });
    const script = [
      step(calls({ callId: "c", name: "run_command", input: { command: "build" } })),
      step(says("Done.")),
    ];
    await play(script, check, { workspace });
    expect(check.count).toBe(1);
  });

  test("does not follow a turn that only talked, looked, or was refused what it wanted", async () => {
    const check = looks();
    const script = [
      step(calls({ callId: "c1", name: "list_files", input: {} })),
      step(calls({ callId: "c2", name: "delete_file", input: { path: "../a" } })),
      step(calls({ callId: "c3", name: "edit_file", input: { path: "a", edits: [{ search: "x", replace: "y" }] } })),
      step(says("I only looked.")),
    ];
    const { ending, kinds } = await play(script, check);
    expect(ending).toEqual({ outcome: "completed" });
    expect(kinds).toEqual([]);
    expect(check.count).toBe(0);
  });

  test("that finds something sends the model back with the lines, until it passes", async () => {
    const check = looks([PASSED, failed("src/a.ts:3 x is not defined")], [PASSED]);
    const script = [writes(), step(says("Done.")), writes(), step(says("Repaired."))];
    const { ending, kinds, model, turn } = await play(script, check);
    expect(ending).toEqual({ outcome: "completed" });
    expect(kinds).toEqual(["check.started", "check.finished", "check.started", "check.finished"]);
    const told = model.requests[2]?.messages.at(-1);
    expect(told?.role).toBe("user");
    expect(JSON.stringify(told)).toContain("[Lathe: I looked");
    expect(JSON.stringify(told)).toContain("The page shows an error.");
    expect(JSON.stringify(told)).toContain("src/a.ts:3 x is not defined");
    expect(JSON.stringify(told)).not.toContain("The page is shown.");
    expect(turn.items.filter((item) => item.type === "check").map(({ step, round }) => [step, round])).toEqual([
      [2, 1],
      [4, 2],
    ]);
  });

  test("gives up after two repairs, and the turn is complete with a warning when the app can be used", async () => {
    const check = looks([failed("one")], [failed("two")], [failed("three")]);
    const script = [writes(), step(says("1")), writes(), step(says("2")), writes(), step(says("3"))];
    const { ending, turn } = await play(script, check);
    expect(ending).toEqual({ outcome: "completed" });
    expect(check.count).toBe(3);
    expect(turn.items.at(-1)).toMatchObject({
      type: "notice",
      level: "warning",
      text: expect.stringMatching(/not without faults\. The page shows an error\. The model tried .* ask for a repair/),
    });
  });

  test("that finds something at the turn's limit says so: nothing is left for a repair", async () => {
    const options = { limits: { maxSteps: 2 } };
    const { ending, turn } = await play([writes(), step(says("1"))], looks([failed("x")]), options);
    expect(ending).toEqual({ outcome: "completed" });
    expect(turn.items.at(-1)).toMatchObject({ type: "notice", level: "warning" });
    expect(JSON.stringify(turn.items.at(-1))).toContain("It was not repaired, since the turn has reached its limit.");
    const broken = looks([failed("x", { unusable: true })]);
    const unusable = await play([writes(), step(says("1"))], broken, options);
    expect(unusable.ending).toMatchObject({ outcome: "failed", error: { code: "limit_reached" } });
  });

  test("fails the turn when the app cannot be used in the end", async () => {
    const broken = failed("", { unusable: true, summary: "The page is blank." });
    const { ending, kinds } = await play([writes(), step(says("Done."))], looks([broken]), { maxRepairs: 0 });
    expect(ending).toEqual({
      outcome: "failed",
      error: {
        code: "limit_reached",
        message: expect.stringMatching(
          /^The app does not work\. The page is blank\. Say what you see .* earlier version/,
        ),
        details: { limit: "repairs" },
      },
    });
    expect(kinds).toEqual(["check.started", "check.finished"]);
  });

  test("ends the turn when it finds the same again, in other lines and at another time", async () => {
    const check = looks([failed("a.ts:3 no x\nb.ts:9 no y (12 ms)")], [failed("b.ts:7 no y (3 ms)\na.ts:31 no x")]);
    const { ending, turn } = await play([writes(), step(says("1")), writes(), step(says("2"))], check);
    expect(ending).toEqual({ outcome: "completed" });
    expect(turn.items.at(-1)).toMatchObject({ type: "notice", level: "warning" });
  });

  test("goes on when it finds something else, and when another check fails alike", async () => {
    const check = looks([failed("no x")], [failed("no x", { name: "types" })], [PASSED]);
    const script = [writes(), step(says("1")), writes(), step(says("2")), writes(), step(says("3"))];
    const { ending, kinds } = await play(script, check);
    expect(ending).toEqual({ outcome: "completed" });
    expect(kinds).not.toContain("turn.noticed");
    expect(check.count).toBe(3);
  });

  test("is not repeated after a repair that changed nothing", async () => {
    const check = looks([failed("no x")]);
    const { ending, kinds } = await play([writes(), step(says("Done.")), step(says("I cannot repair that."))], check);
    expect(ending).toEqual({ outcome: "completed" });
    expect(check.count).toBe(1);
    expect(kinds).toEqual(["check.started", "check.finished", "turn.noticed"]);
  });

  test("counts what an answer did before its stream broke", async () => {
    const check = looks([PASSED]);
    await play([{ ...writes(), cutAfter: 3 }, step(says("Done."))], check);
    expect(check.count).toBe(1);
  });

  test("that is stopped ends the turn at once, even when it does not listen", async () => {
    for (const deaf of [true, false]) {
      const abort = new AbortController();
      const check: RunChecks = (signal) =>
        new Promise((_resolve, reject) => {
          if (!deaf) signal.addEventListener("abort", () => reject(signal.reason));
        });
      const { ending, turn, events } = await play([writes(), step(says("Done."))], check, {
        signal: abort.signal,
        onEvent: (event) => event.type === "check.started" && setImmediate(() => abort.abort()),
      });
      expect(ending).toEqual({ outcome: "stopped" });
      expect(events.at(-1)?.type).toBe("check.started");
      expect(turn.items.at(-1)).toMatchObject({ type: "check", checks: [] });
    }
  });

  test("with a bug in it reaches the caller", async () => {
    const check: RunChecks = async () => {
      throw new TypeError("a bug");
    };
    await expect(play([writes(), step(says("Done."))], check)).rejects.toThrow("a bug");
  });

  test("is told to later turns in a line, and only when something failed", async () => {
    const named = () => ({ turnId: newId("trn"), prompt: "Build it", modelName: "test/scripted" });
    const one = named();
    const first = await playTurn([writes(), step(says("Done.")), writes(), step(says("Repaired."))], {
      ...one,
      check: looks([failed("a long stack\n".repeat(400))], [PASSED]),
    });
    const thread = addTurn(emptyThread(newId("thr")), one, first.events, first.ending);
    const model = new ScriptedModel([step(says("Yes."))]);
    await playTurn(model, { thread, prompt: "And now?" });
    const messages = model.requests[0]?.messages ?? [];
    const roles = messages.map(({ role }) => role).join(" ");
    expect(roles).toBe("user assistant tool assistant user assistant tool assistant user");
    expect(messages[4]?.content).toEqual([
      { type: "text", text: "[Lathe looked at the app here. The page shows an error.]" },
    ]);
    expect(JSON.stringify(messages)).not.toContain("a long stack");
  });
});

describe("what people should be able to do", () => {
  const READY: AppState = { phase: "ready", port: 5173 };
  const CHECKS = ".lathe/checks.json";

  function tried(...ids: string[]): Check {
    const checks = ids.map((id) => ({ id, text: `Somebody can ${id}`, status: "failed" as const, reason: "no" }));
    const told = checks.map((check) => ({ ...check, screenshot: true }));
    return failed(`in ${ids.join(", ")}`, { name: "acceptance", summary: "1 of 3 things work.", tried: told });
  }

  function project(files: Record<string, string> = {}, app = READY): MemoryWorkspace {
    return new MemoryWorkspace({ files, app, browser: new MemoryBrowser() });
  }

  test("is asked for once, before the first look, where a model has changed files and nothing says it", async () => {
    const check = looks([PASSED]);
    const { ending, kinds, model } = await play([writes(), step(says("Done.")), step(says("Not needed."))], check, {
      workspace: project(),
    });
    expect(ending).toEqual({ outcome: "completed" });
    expect(kinds).toEqual(["check.started", "check.finished"]);
    expect(JSON.stringify(model.requests[2]?.messages.at(-1))).toContain(`${CHECKS} is missing`);
    expect(model.requests).toHaveLength(3);
  });

  test.each<[string, PlayOptions]>([
    ["it is written down", { workspace: project({ [CHECKS]: "[]" }) }],
    ["nobody can look", { workspace: new MemoryWorkspace({ app: READY }) }],
    ["there is no app", { workspace: project({}, { phase: "none" }) }],
    ["the model cannot repair", { workspace: project(), maxRepairs: 0 }],
    ["the turn plans", { workspace: project(), beside: { ...PLAIN_PROMPT, mode: "plan" } }],
  ])("is not asked for where %s", async (_where, options) => {
    const script =
      options.beside?.mode === "plan"
        ? step(calls({ callId: "p", name: "write_file", input: { path: PLAN_PATH, content: "1." } }))
        : writes();
    const { model } = await play([script, step(says("Done."))], looks([PASSED]), options);
    expect(model.requests).toHaveLength(2);
  });

  test("is not asked for by a turn that has used up its steps: what is done is looked at, and the turn is complete", async () => {
    const check = looks([PASSED]);
    const options = { workspace: project(), limits: { maxSteps: 2 } };
    const { ending, model, kinds } = await play([writes(), step(says("Done."))], check, options);
    expect(ending).toEqual({ outcome: "completed" });
    expect(kinds).toEqual(["check.started", "check.finished"]);
    expect(model.requests).toHaveLength(2);
  });

  test("is not asked for after a command alone", async () => {
    const workspace = new MemoryWorkspace({ app: READY, browser: new MemoryBrowser(), commands: { build: {} } });
    const run = step(calls({ callId: "c", name: "run_command", input: { command: "build" } }));
    const { model } = await play([run, step(says("Done."))], looks([PASSED]), { workspace });
    expect(model.requests).toHaveLength(2);
  });

  test("and does not work is repaired; in the end it leaves the turn complete, with a warning", async () => {
    const check = looks([tried("add", "tick")], [tried("add")], [tried("search")]);
    const script = [writes(), step(says("1")), writes(), step(says("2")), writes(), step(says("3"))];
    const { ending, turn, model } = await play(script, check);
    expect(ending).toEqual({ outcome: "completed" });
    const told = JSON.stringify(model.requests[2]?.messages.at(-1));
    expect(told).toContain("Never delete one");
    expect(told).toContain("[begin of check: acceptance]");
    const notices = turn.items.flatMap((item) => (item.type === "notice" ? [item.text] : []));
    expect(notices).toEqual([
      expect.stringContaining("took out of .lathe/checks.json: “Somebody can tick”. Look whether it is"),
      expect.stringContaining("took out of .lathe/checks.json: “Somebody can add”"),
      expect.stringMatching(/not without faults\. 1 of 3 things work\. The model tried/),
    ]);
  });

  test("and is gone with its file is told; one that cannot be read for a moment is not", async () => {
    const broken = failed("not JSON", { name: "acceptance", summary: ".lathe/checks.json cannot be read." });
    const script = () => [writes(), step(says("1")), writes(), step(says("2")), writes(), step(says("3"))];
    const { turn } = await play(script(), looks([tried("add")], [broken], [PASSED]));
    const notices = turn.items.flatMap((item) => (item.type === "notice" ? [item.text] : []));
    expect(notices).toEqual([expect.stringContaining("“Somebody can add”")]);
    const kept = await play(script(), looks([tried("add")], [broken], [{ ...tried("add"), status: "passed" }]));
    expect(kept.kinds).not.toContain("turn.noticed");
  });
});
