import { afterAll, beforeAll, expect, test } from "bun:test";
import { parseAcceptanceChecks, runAcceptanceChecks } from "@lathe/agent/seeing/acceptance-checks";
import { runTurn } from "@lathe/agent/run-turn";
import { createComposer } from "@lathe/composer/composer";
import { readKit } from "@lathe/composer/node/read-kit";
import { newId } from "@lathe/protocol/ids";
import { emptyThread } from "@lathe/protocol/thread";
import { reach, TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";

const LIMIT_MS = 90_000;
const CHECKS = [
  {
    id: "add-and-tick",
    text: "Somebody can add a task and tick it off",
    steps: [
      { do: "type", role: "textbox", nth: 1, text: "Buy milk", submit: true },
      { do: "wait", text: "Buy milk" },
      { do: "click", role: "checkbox", nth: 1 },
    ],
    expect: [{ text: "Buy milk" }],
  },
  { id: "flies", text: "It can fly", steps: [{ do: "click", role: "button", name: "Fly" }], expect: [{ text: "up" }] },
];

const workspaces = new TestWorkspaces();
let workspace: OpenedWorkspace;
beforeAll(async () => {
  workspace = await workspaces.open("web");
  await workspace.app.start();
  await reach(workspace, "ready");
}, LIMIT_MS);
afterAll(() => workspaces.close(), LIMIT_MS);

test(
  "what was built is tried as a person would",
  async () => {
    const signal = AbortSignal.timeout(LIMIT_MS);
    const turn = runTurn(
      {
        thread: emptyThread(newId("thr")),
        turnId: newId("trn"),
        prompt: "a todo app",
        model: createComposer({ kit: readKit() }),
        modelName: "lathe/composer",
        workspace,
        template: "web",
      },
      signal,
    );
    for await (const event of turn) if (event.type === "turn.noticed") throw new Error(event.text);
    const parsed = parseAcceptanceChecks(JSON.stringify(CHECKS));
    if ("problem" in parsed || workspace.browser === null) throw new Error("nothing to try, or nothing to try it with");
    const results = [];
    for await (const result of runAcceptanceChecks(parsed.checks, workspace.browser, signal)) results.push(result);
    expect(results).toEqual([
      {
        ...{ id: "add-and-tick", text: "Somebody can add a task and tick it off", passed: true },
        ...{ failedAt: null, reason: "", closest: [], errors: [], screenshot: expect.any(Uint8Array) },
      },
      expect.objectContaining({ passed: false, failedAt: 'step 1, click button "Fly"' }),
    ]);
  },
  LIMIT_MS,
);
