import { expect, test } from "bun:test";
import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { useDom } from "../testing/dom.ts";
import type { ConnectionState } from "./arena-connection.ts";

useDom();

async function renderNotice() {
  const { renderArena } = await import("../testing/render-studio.tsx");
  const { ArenaNotice } = await import("./arena-notice.tsx");
  const { RestingNotice } = await import("./resting-notice.tsx");
  const { MessageBox } = await import("./chat/message-box.tsx");
  const testing = await import("@testing-library/react/pure");
  const page = (
    <>
      <ArenaNotice shownAfterMs={0} />
      <RestingNotice />
      <MessageBox />
    </>
  );
  const view = await renderArena(page);
  const box = await view.findByRole("textbox", { name: "Message" });
  const { arena } = view;
  let retries = 0;
  // What a try comes to is the connection's own test.
  arena.connection.retryNow = () => {
    retries += 1;
  };
  const connect = (state: ConnectionState) => testing.act(async () => arena.connection.state.set(state));
  const words = () => view.getByRole("status", { name: "Project" }).textContent ?? "";
  return { ...testing, ...view, box, connect, words, retries: () => retries };
}

const waiting = (reason: string): ConnectionState => ({
  phase: "waiting",
  attempt: 2,
  retryAt: Date.now() + 60_000,
  reason,
});

test("while away it says why, what becomes of what is written, and how to try at once", async () => {
  const { connect, words, getByRole, findByRole, queryByRole, fireEvent, retries } = await renderNotice();
  expect(words()).toBe("");
  await connect(waiting("All places are busy."));
  fireEvent.click(await findByRole("button", { name: "Try now" }));
  expect(words()).toContain("All places are busy. Write on: what you send now is kept");
  expect(retries()).toBe(1);
  await connect({ phase: "connecting", attempt: 3, step: "worker", reason: "All places are busy." });
  expect(getByRole("button", { name: "Try now" }).getAttribute("disabled")).toBe("");
  await connect({ phase: "live" });
  expect(words()).toBe("");
  expect(queryByRole("button", { name: "Try now" }) === null).toBe(true);
});

test("a first start says nothing of losses", async () => {
  const { connect, words, act } = await renderNotice();
  await connect({ phase: "connecting", attempt: 1, step: "worker", reason: null });
  await act(async () => {});
  expect(words()).toBe("");
});

test("a refusal is said, with ways on", async () => {
  const { connect, words, getByRole } = await renderNotice();
  await connect({ phase: "refused", code: 4426, reason: "Lathe was updated. Reload the page." });
  expect(words()).toContain("Lathe was updated. Reload the page.");
  expect(getByRole("button", { name: "Reload" })).toBeTruthy();
});

test("a project that rests opens again by a click and by a key in the message box, which keeps the text", async () => {
  const { connect, getByRole, getByText, fireEvent, retries, box, act, arena } = await renderNotice();
  await act(async () => arena.worker.welcome({ workerId: newId("wrk"), opened: "new" }));
  await connect({ phase: "resting", reason: "Others needed the room." });
  expect(getByText("This project is resting")).toBeTruthy();
  expect(getByText("Others needed the room.")).toBeTruthy();
  fireEvent.click(getByRole("button", { name: "Open again" }));
  expect(retries()).toBe(1);
  for (const value of ["a", "ab", "abc"]) fireEvent.change(box, { target: { value } });
  expect(retries()).toBe(2);
  expect(box).toHaveProperty("value", "abc");
});

test("a project that there is no room for says so from the start", async () => {
  const { connect, getByRole, getByText, queryByText, fireEvent, retries } = await renderNotice();
  await connect({ phase: "resting", reason: "All 30 places are busy." });
  expect(getByText("There is no room for this project now")).toBeTruthy();
  expect(getByText("All 30 places are busy.")).toBeTruthy();
  expect(queryByText(/is resting/) === null).toBe(true);
  fireEvent.click(getByRole("button", { name: "Try again" }));
  expect(retries()).toBe(1);
});

test("everybody hears of a worker that was replaced, and where an interrupted turn goes on", async () => {
  const { connect, words, act, arena, findByRole, getByRole, fireEvent, box } = await renderNotice();
  const workers = [newId("wrk"), newId("wrk"), newId("wrk")] as const;
  fireEvent.change(box, { target: { value: "half a sent" } });
  await connect({ phase: "live" });
  await act(async () => {
    arena.worker.welcome({ workerId: workers[0], opened: "new" });
    arena.worker.welcome({ workerId: workers[1], opened: "lost" });
  });
  expect(words()).toContain(
    "The project's worker ended unexpectedly. A new one has taken over; nothing was lost.Dismiss",
  );
  await act(async () => arena.feed.receive(interruptedTurn(arena.project.threadId)));
  expect(words()).toContain("“Continue” goes on with it.");
  fireEvent.click(getByRole("button", { name: "Show it" }));
  expect(arena.workbench.state.get()).toMatchObject({ narrow: "chat", isChatCollapsed: false });
  fireEvent.click(await findByRole("button", { name: "Dismiss" }));
  expect(words()).toBe("");
  await act(async () => arena.worker.welcome({ workerId: workers[2], opened: "lost" }));
  expect(words()).toContain("nothing was lost");
  await act(async () => arena.sendPrompt("Go on.", "m/m"));
  expect(words()).toBe("");
  expect(box).toHaveProperty("value", "half a sent");
});

function interruptedTurn(threadId: LoggedEvent["threadId"]): LoggedEvent[] {
  const turnId = newId("trn");
  const events: ThreadEvent[] = [
    { type: "turn.started", turnId, promptId: newId("pmt"), prompt: "A todo app", model: "m/m", by: newId("usr") },
    { type: "turn.finished", turnId, outcome: "interrupted" },
  ];
  return events.map((event, index) => ({ threadId, seq: index + 1, at: index, event }));
}
