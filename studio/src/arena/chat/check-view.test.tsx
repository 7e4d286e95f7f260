import { describe, expect, test } from "bun:test";
import type { Check } from "@lathe/protocol/check";
import type { ThreadEvent, TurnOutcome } from "@lathe/protocol/events";
import { newId } from "@lathe/protocol/ids";
import { emptyThread, reduceThread, type Turn } from "@lathe/protocol/thread";
import { useDom } from "../../testing/dom.ts";
import { describeTurn } from "./turn-announcer.tsx";

useDom();

const turnId = newId("trn");
const check = (name: Check["name"], status: Check["status"], change: Partial<Check> = {}): Check => ({
  name,
  status,
  summary: `${name} ${status}.`,
  details: "",
  durationMs: 40,
  ...change,
});
const FINE = [check("app", "passed"), check("types", "passed"), check("page", "passed")];
const BROKEN = [
  check("app", "passed"),
  check("types", "failed", { summary: "2 errors in src/app.tsx.", details: "src/app.tsx(3,7): error TS2322" }),
  check("page", "skipped", { summary: "Browser not checked: there is no Chromium." }),
];

const looks = (round: number): ThreadEvent => ({ type: "check.started", turnId, round });
const found = (round: number, checks: Check[], screenshot = false): ThreadEvent[] => [
  looks(round),
  { type: "check.finished", turnId, round, checks, screenshot },
];

function fold(events: ThreadEvent[], outcome: TurnOutcome | null = null): Turn {
  const threadId = newId("thr");
  const all: ThreadEvent[] = [
    { type: "turn.started", turnId, promptId: newId("pmt"), prompt: "A todo app", model: "m/m", by: newId("usr") },
    { type: "step.started", turnId, step: 1 },
    ...events,
    ...(outcome === null ? [] : [{ type: "turn.finished", turnId, outcome } as const]),
  ];
  const [turn] = all.reduce(
    (thread, event, index) => reduceThread(thread, { threadId, seq: index + 1, at: index, event }),
    emptyThread(threadId),
  ).turns;
  if (turn === undefined) throw new Error("no turn");
  return turn;
}

async function renderTurn(turn: Turn, isLast = true) {
  const { renderArena } = await import("../../testing/render-studio.tsx");
  const { TurnView } = await import("./turn-view.tsx");
  const testing = await import("@testing-library/react/pure");
  const view = await renderArena(<TurnView turn={turn} isLast={isLast} author={null} />);
  await view.findByText(turn.prompt);
  return { ...testing, ...view };
}

describe("CheckView", () => {
  test("says that the app is being looked at", async () => {
    const { getByText } = await renderTurn(fold([looks(1)]));
    expect(getByText("Looking at the app…")).toBeTruthy();
  });

  test("one line when all is well, and what was looked at on a click", async () => {
    const { getByRole, queryByRole, fireEvent } = await renderTurn(fold(found(1, FINE), "completed"));
    const line = getByRole("button", { name: "Checked: app runs types pass page looks fine" });
    expect(queryByRole("listitem") === null).toBe(true);
    expect(queryByRole("button", { name: "Fix this" }) === null).toBe(true);
    fireEvent.click(line);
    expect(getByRole("list", { name: "All checks" }).textContent).toBe(
      "Passed: app passed.Passed: types passed.Passed: page passed.",
    );
  });

  test("a failed check shows its sentence at once and its lines on a click; what was skipped is only named", async () => {
    const { getByRole, queryByText, fireEvent } = await renderTurn(fold(found(1, BROKEN), "completed"));
    expect(getByRole("button", { name: "Checked: app runs types fail page not checked" })).toBeTruthy();
    expect(getByRole("list", { name: "Failed checks" }).textContent).toContain("Failed: 2 errors in src/app.tsx.");
    expect(queryByText(/TS2322/) === null).toBe(true);
    fireEvent.click(getByRole("button", { name: "Show details: 2 errors in src/app.tsx." }));
    expect(queryByText(/TS2322/)).toBeTruthy();
    expect(queryByText(/no Chromium/) === null).toBe(true);
    fireEvent.click(getByRole("button", { name: /^Checked/ }));
    expect(queryByText(/no Chromium/)).toBeTruthy();
  });

  test("“Fix this” starts a turn with what was found, and leaves what is typed", async () => {
    const { getByRole, fireEvent, arena } = await renderTurn(fold(found(1, BROKEN), "completed"));
    arena.connection.close();
    arena.draft.text.set("And make it blue.");
    fireEvent.click(getByRole("button", { name: "Fix this" }));
    expect(arena.draft.text.get()).toBe("And make it blue.");
    expect(arena.outbox.state.get()).toMatchObject([
      {
        text: "Fix this error",
        options: {
          mode: "build",
          problem: {
            source: "check",
            message: "2 errors in src/app.tsx.",
            details: "src/app.tsx(3,7): error TS2322",
          },
        },
      },
    ]);
  });

  test("only the last turn's last look can be fixed by hand, once the turn has ended", async () => {
    for (const [turn, isLast] of [
      [fold(found(1, BROKEN)), true],
      [fold(found(1, BROKEN), "completed"), false],
      [fold([...found(1, BROKEN), ...found(2, FINE)], "completed"), true],
    ] as const) {
      const { queryByRole, unmount } = await renderTurn(turn, isLast);
      expect(queryByRole("button", { name: "Fix this" }) === null).toBe(true);
      unmount();
    }
  });

  test("rounds of repair read in order, and the picture is the last one's", async () => {
    const turn = fold(
      [
        ...found(1, BROKEN, true),
        { type: "text.delta", turnId, itemId: "t", text: "A type was wrong; I mend it." },
        ...found(2, FINE, true),
      ],
      "completed",
    );
    const { container, getAllByRole, findByRole, queryByRole, fireEvent, waitFor } = await renderTurn(turn);
    expect(container.textContent).toMatch(/Checked:.*types fail.*I mend it.*Checked again:.*types pass/);
    const [picture] = getAllByRole("button", { name: "Show the picture of the page" });
    expect(getAllByRole("button", { name: "Show the picture of the page" })).toHaveLength(1);
    if (picture === undefined) throw new Error("no picture");
    expect(picture.querySelector("img")?.getAttribute("src")).toBe(`screenshots/${turnId}?round=2`);
    fireEvent.click(picture);
    const dialog = await findByRole("dialog", { name: "The page after “A todo app”" });
    expect(dialog.querySelector("img")?.getAttribute("alt")).toBe("The app's page as the check saw it");
    fireEvent.keyDown(dialog, { key: "Escape" });
    await waitFor(() => expect(queryByRole("dialog") === null).toBe(true));
  });

  test("a picture that is gone leaves nothing behind", async () => {
    const { container, queryByRole, fireEvent } = await renderTurn(fold(found(1, FINE, true), "completed"));
    const image = container.querySelector("img");
    if (image === null) throw new Error("no picture");
    fireEvent.error(image);
    expect(queryByRole("button", { name: "Show the picture of the page" }) === null).toBe(true);
  });

  test("a look that was cut short says no good of the app", async () => {
    const { getByText, queryByText } = await renderTurn(fold([looks(1)], "interrupted"));
    expect(getByText("The look at the app was cut short.")).toBeTruthy();
    expect(queryByText(/app runs/) === null).toBe(true);
  });
});

test("only the end of a turn tells assistive tools what was found", () => {
  expect(describeTurn(fold(found(1, BROKEN)))).toBe("Working.");
  expect(describeTurn(fold(found(1, BROKEN), "completed"))).toBe("Done. The check found faults: types fail.");
  expect(describeTurn(fold([...found(1, BROKEN), ...found(2, FINE)], "completed"))).toBe(
    "Done. Checked: app runs, types pass, page looks fine.",
  );
});
