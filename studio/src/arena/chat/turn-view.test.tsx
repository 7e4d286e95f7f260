import { describe, expect, test } from "bun:test";
import type { ActionStatus } from "@lathe/protocol/actions";
import type { ThreadEvent, TurnOutcome } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { emptyThread, reduceThread, type Turn } from "@lathe/protocol/thread";
import { useDom } from "../../testing/dom.ts";

useDom();

const turnId = newId("trn");
const actionId = newId("act");
const action = { kind: "file.write", path: "src/app.tsx" } as const;

function fold(events: ThreadEvent[], outcome?: TurnOutcome): Turn {
  const threadId = newId("thr");
  const started: ThreadEvent = {
    type: "turn.started",
    turnId,
    promptId: newId("pmt"),
    prompt: "A todo app",
    model: "m/m",
    by: newId("usr"),
  };
  const finished: ThreadEvent[] = outcome === undefined ? [] : [{ type: "turn.finished", turnId, outcome }];
  const all = [started, { type: "step.started", turnId, step: 1 } as const, ...events, ...finished];
  const thread = all.reduce(
    (folded, event, index) => reduceThread(folded, { threadId, seq: index + 1, at: index, event }),
    emptyThread(threadId),
  );
  const turn = thread.turns[0];
  if (turn === undefined) throw new Error("no turn");
  return turn;
}

async function renderTurn(turn: Turn) {
  const { renderArena } = await import("../../testing/render-studio.tsx");
  const { TurnView } = await import("./turn-view.tsx");
  const testing = await import("@testing-library/react/pure");
  return { ...testing, ...(await renderArena(<TurnView turn={turn} isLast author={null} />)) };
}

const text = (content: string): ThreadEvent => ({ type: "text.delta", turnId, itemId: "t", text: content });

describe("TurnView", () => {
  test("shows markdown that is still being written, and lets nothing of it load or run", async () => {
    const { container, findByText } = await renderTurn(
      fold([
        text(
          '![x](https://evil.example/p.png)\n\n<script>window.bad = 1</script><img src="https://evil.example/q.png" onerror="1">\n\n[docs](https://example.org)\n\nSome **bold',
        ),
      ]),
    );
    await findByText("docs");
    expect(container.querySelector("strong")?.textContent).toBe("bold");
    expect(container.querySelectorAll("img, script, iframe")).toHaveLength(0);
    expect(container.querySelector("a")?.getAttribute("rel")).toContain("noopener");
  });

  test("tells what the model was told and what that cost, unless it is only where the project stands", async () => {
    const project = { id: "project", kind: "project", label: "project", tokens: 60 } as const;
    const told = (...parts: Extract<ThreadEvent, { type: "context.told" }>["parts"]): ThreadEvent[] => [
      { type: "context.told", turnId, parts },
    ];
    const quiet = await renderTurn(fold(told(project)));
    expect(quiet.queryByText(/Told the model/)).toBeNull();
    quiet.cleanup();
    const file = { id: "file src/app.tsx", kind: "file", label: "src/app.tsx", tokens: 1_940 } as const;
    const rules = { id: "instructions AGENTS.md", kind: "instructions", label: "AGENTS.md", tokens: 12 } as const;
    const { getByText, getByRole } = await renderTurn(fold(told(project, rules, file)));
    expect(getByText("Told the model 3 things, about 2.0k tokens")).toBeTruthy();
    const list = getByRole("list", { name: "Context", hidden: true });
    expect(list.textContent).toContain("standing instructions (AGENTS.md)");
    expect(list.textContent).toContain("src/app.tsx1.9k");
  });

  test("shows a file while it is written, and its diff afterwards on a click", async () => {
    const begun: ThreadEvent[] = [
      { type: "action.started", turnId, actionId, action },
      { type: "action.delta", turnId, actionId, stream: "content", text: "export function App()" },
    ];
    const running = await renderTurn(fold(begun));
    expect(await running.findByText("export function App()")).toBeTruthy();
    running.unmount();

    const outcome = {
      status: "done",
      result: "ok",
      addedLines: 1,
      diff: "@@ -0,0 +1 @@\n+export const one = 1;\n",
    } as const;
    const done = await renderTurn(
      fold([
        ...begun,
        {
          type: "action.finished",
          turnId,
          actionId,
          action,
          tool: { callId: "c", name: "write_file", input: {} },
          outcome,
          durationMs: 5,
        },
      ]),
    );
    const line = await done.findByRole("button", { name: /Wrote src\/app\.tsx/ });
    expect(line.getAttribute("aria-expanded")).toBe("false");
    done.fireEvent.click(line);
    expect(done.getByRole("region", { name: "Changes of src/app.tsx" }).textContent).toContain("export const one = 1;");
  });

  test.each<[ActionStatus, RegExp]>([
    ["failed", /Failed:.*Could not write/],
    ["refused", /Refused:.*Could not write/],
    ["stopped", /Stopped:.*Stopped: write/],
    ["cut", /Cut short:.*Cut short: write/],
  ])("never calls an action that is %s done", async (status, words) => {
    const { findByRole, queryByText } = await renderTurn(
      fold(
        [
          {
            type: "action.finished",
            turnId,
            actionId,
            action,
            tool: { callId: "c", name: "w", input: {} },
            outcome: { status, result: "why" },
            durationMs: 5,
          },
        ].flatMap((finished): ThreadEvent[] => [
          { type: "action.started", turnId, actionId, action },
          { ...finished, type: "action.finished" },
        ]),
      ),
    );
    expect((await findByRole("button", { name: words })).textContent).toMatch(words);
    expect(queryByText("Wrote") === null).toBe(true);
  });

  test.each<[TurnOutcome, string]>([
    ["stopped", "What was done until then is kept"],
    ["interrupted", "worker ended in the middle"],
    ["failed", "The turn failed"],
  ])("a turn that was %s can be continued", async (outcome, words) => {
    const { findByText, getByRole, fireEvent, arena } = await renderTurn(fold([text("Let me see.")], outcome));
    expect(await findByText(new RegExp(words))).toBeTruthy();
    arena.connection.close();
    fireEvent.click(getByRole("button", { name: "Continue" }));
    expect(arena.outbox.state.get()).toMatchObject([{ text: "Continue where you stopped.", model: "m/m" }]);
  });

  test("one that failed before anything was done is sent again as it was, with its files", async () => {
    const attachment = {
      attachmentId: newId("att"),
      name: "a.txt",
      kind: "text",
      mediaType: "text/plain",
      bytes: 1,
    } as const;
    const turn = fold([{ type: "turn.noticed", turnId, level: "warning", text: "trying again" }], "failed");
    const options = { ...turn.options, mode: "plan", attachments: [attachment] } as const;
    const { findByRole, fireEvent, arena } = await renderTurn({
      ...turn,
      options: { ...options, attachments: [attachment] },
    });
    fireEvent.click(await findByRole("button", { name: "Try again" }));
    expect(arena.outbox.state.get()).toMatchObject([
      { text: "A todo app", options: { mode: "plan", attachments: [attachment] } },
    ]);
  });

  test("a notice that comes again and again is shown as it was the last time", async () => {
    const { groupItems } = await import("./turn-view.tsx");
    const notice = (text: string): ThreadEvent => ({ type: "turn.noticed", turnId, level: "warning", text });
    const { items } = fold([
      notice("Again in 1 s."),
      notice("Again in 2 s."),
      notice("Another asks."),
      notice("Again in 3 s."),
    ]);
    const texts = groupItems(items).map((group) =>
      group.type === "item" && group.item.type === "notice" ? group.item.text : "",
    );
    expect(texts).toEqual(["Again in 2 s.", "Another asks.", "Again in 3 s."]);
  });

  test("a question is asked with its two answers, and announced", async () => {
    const { describeTurn } = await import("./turn-announcer.tsx");
    const turn = fold([
      { type: "action.started", turnId, actionId, action: { kind: "command.run", command: "git push" } },
      { type: "action.asked", turnId, actionId, question: "Run this command (git)?\ngit push" },
    ]);
    expect(describeTurn(turn)).toBe("A question: Run this command (git)?\ngit push");
    const { findByRole, getByRole, getByText } = await renderTurn(turn);
    expect(await findByRole("button", { name: "Allow" })).toBeTruthy();
    expect(getByRole("button", { name: "Don't allow" })).toBeTruthy();
    expect(getByText("Waiting for your answer")).toBeTruthy();
  });

  test("a plan can be built and opened, and who answered is said where it is not who was asked", async () => {
    const plan = fold(
      [
        { type: "model.chosen", turnId, model: "other/x" },
        {
          type: "usage.updated",
          turnId,
          usage: { inputTokens: 900, cachedInputTokens: 0, outputTokens: 50, costUsd: null },
        },
      ],
      "completed",
    );
    const logo = {
      attachmentId: newId("att"),
      name: "a.txt",
      kind: "text",
      mediaType: "text/plain",
      bytes: 1,
    } as const;
    const turn: Turn = {
      ...plan,
      options: { ...plan.options, mode: "plan", attachments: [logo] },
      changedPaths: [".lathe/plan.md"],
    };
    const { findByRole, getByRole, getByText, fireEvent, arena } = await renderTurn(turn);
    expect(getByText("answered by other/x")).toBeTruthy();
    expect(getByText("950 tokens · price not known")).toBeTruthy();
    expect(getByRole("button", { name: "Open the plan" })).toBeTruthy();
    arena.connection.close();
    fireEvent.click(await findByRole("button", { name: "Build this plan" }));
    expect(arena.outbox.state.get()).toMatchObject([
      {
        text: "Build the plan in .lathe/plan.md.",
        options: { mode: "build", pinned: [".lathe/plan.md"], attachments: [logo] },
      },
    ]);
  });

  test("a plan can still be built after questions about it, and no more after anything else", async () => {
    const { isStillToBuild } = await import("./plan-actions.tsx");
    const plan = fold([], "completed");
    const later = (mode: "ask" | "build", outcome: TurnOutcome | null): Turn => ({
      ...plan,
      turnId: newId("trn"),
      options: { ...plan.options, mode },
      outcome,
    });
    expect(isStillToBuild(plan, [later("build", "completed"), plan])).toBe(true);
    expect(isStillToBuild(plan, [plan, later("ask", "completed")])).toBe(true);
    expect(isStillToBuild(plan, [plan, later("ask", null)])).toBe(false);
    expect(isStillToBuild(plan, [plan, later("build", "failed"), later("ask", "completed")])).toBe(false);
  });

  test("what goes wrong and what was attached is shown with the prompt", async () => {
    const turn = fold([], "completed");
    const problem = { source: "preview", message: "boom", details: "at app.tsx" } as const;
    const image = {
      attachmentId: newId("att"),
      name: "a.png",
      kind: "image",
      mediaType: "image/png",
      bytes: 1,
    } as const;
    const { findByRole, getByText } = await renderTurn({
      ...turn,
      options: { ...turn.options, problem, attachments: [image] },
    });
    const picture = await findByRole("button", { name: "Show a.png" });
    expect(picture.querySelector("img")?.getAttribute("src")).toBe(`/api/attachments/${image.attachmentId}`);
    expect(getByText("boom")).toBeTruthy();
  });
});
