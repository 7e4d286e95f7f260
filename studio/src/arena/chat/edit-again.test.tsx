import { expect, test } from "bun:test";
import { newId, VersionId } from "@lathe/protocol/ids";
import { PLAIN_PROMPT } from "@lathe/protocol/prompt";
import type { Turn } from "@lathe/protocol/thread";
import { useDom } from "../../testing/dom.ts";

useDom();

const attachment = {
  attachmentId: newId("att"),
  name: "a.txt",
  kind: "text",
  mediaType: "text/plain",
  bytes: 1,
} as const;
const element = { route: "/", selector: "h1", html: "<h1>Hi</h1>", text: "Hi" };
const turn: Turn = {
  turnId: newId("trn"),
  promptId: newId("pmt"),
  prompt: "Make it blue",
  model: "m/m",
  answeredBy: null,
  by: newId("usr"),
  options: { ...PLAIN_PROMPT, mode: "plan", attachments: [attachment], element },
  startedAt: 1,
  finishedAt: 2,
  step: 1,
  context: [],
  items: [],
  usage: null,
  lastCallTokens: null,
  outcome: "completed",
  error: null,
  versionId: VersionId.parse("2".padStart(40, "0")),
  changedPaths: [],
  appName: null,
};

async function ask() {
  const { renderArena } = await import("../../testing/render-studio.tsx");
  const { EditAgain } = await import("./edit-again.tsx");
  const testing = await import("@testing-library/react/pure");
  const view = await renderArena(<EditAgain turn={turn} />);
  view.arena.draft.attachments.clear();
  testing.fireEvent.click(await view.findByRole("button", { name: "Edit and send again" }));
  return { ...testing, ...view };
}

test("a prompt comes back as it was sent, with all beside it, and the files stay", async () => {
  const { getByRole, fireEvent, arena, queryByRole } = await ask();
  fireEvent.click(getByRole("button", { name: /^Send on top of what is there/ }));
  expect(arena.draft.text.get()).toBe("Make it blue");
  expect(arena.draft.options()).toMatchObject({ mode: "plan", attachments: [attachment], element });
  expect(arena.chosenModel.get()).toBe("m/m");
  expect(queryByRole("dialog")).toBeNull();
});

test("the files go back first when that is wanted; where they cannot, the draft is left alone", async () => {
  const { getByRole, fireEvent, arena, waitFor } = await ask();
  const before = VersionId.parse("1".padStart(40, "0"));
  const restored: VersionId[] = [];
  let fails = true;
  arena.connection.perform = (work) => work(new AbortController().signal);
  arena.versions.findBefore = async () => before;
  arena.versions.restore = async (versionId) => {
    if (fails) throw new Error("no");
    restored.push(versionId);
    return null;
  };
  const goBack = () => getByRole("button", { name: /^Go back to before this turn, then send/ });
  fireEvent.click(goBack());
  await waitFor(() => expect(arena.toasts.state.get()).toHaveLength(1));
  await waitFor(() => expect(goBack().hasAttribute("disabled")).toBe(false));
  expect(arena.draft.text.get()).toBe("");
  fails = false;
  fireEvent.click(goBack());
  await waitFor(() => expect(arena.draft.text.get()).toBe("Make it blue"));
  expect(restored).toEqual([before]);
});
