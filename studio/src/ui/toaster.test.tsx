import { afterEach, beforeEach, describe, expect, jest, test } from "bun:test";
import { useDom } from "../testing/dom.ts";
import { Toasts } from "./toasts.ts";

describe("Toasts", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());
  const texts = (toasts: Toasts): string[] => toasts.state.get().map(({ text }) => text);

  test("a message goes after a while, one that can be undone or that failed later", () => {
    const toasts = new Toasts();
    toasts.show("Saved.");
    toasts.show("Deleted.", { label: "Undo", run: () => {} });
    toasts.fail("Refused.");
    jest.advanceTimersByTime(8_000);
    expect(texts(toasts)).toEqual(["Deleted.", "Refused."]);
    jest.advanceTimersByTime(12_000);
    expect(texts(toasts)).toEqual([]);
  });

  test("held ones stay, those that come meanwhile too, and have their whole time afterwards", () => {
    const toasts = new Toasts();
    toasts.show("First.");
    jest.advanceTimersByTime(7_900);
    toasts.hold(true);
    toasts.show("Second.");
    jest.advanceTimersByTime(60_000);
    expect(texts(toasts)).toEqual(["First.", "Second."]);
    toasts.hold(false);
    jest.advanceTimersByTime(7_900);
    expect(texts(toasts)).toEqual(["First.", "Second."]);
    jest.advanceTimersByTime(200);
    expect(texts(toasts)).toEqual([]);
  });
});

describe("Toaster", () => {
  useDom();

  async function renderToaster() {
    const { render, ...testing } = await import("@testing-library/react/pure");
    const { Tooltip } = await import("radix-ui");
    const { Toaster } = await import("./toaster.tsx");
    const toasts = new Toasts();
    const view = render(
      <Tooltip.Provider>
        <button type="button">Before</button>
        <Toaster toasts={toasts} />
      </Tooltip.Provider>,
    );
    return { ...testing, ...view, toasts };
  }

  test("F8 leads to the newest, Enter undoes it, Escape puts it away, and the focus goes back", async () => {
    const { act, fireEvent, getByRole, toasts, waitFor } = await renderToaster();
    const before = getByRole("button", { name: "Before" });
    act(() => before.focus());
    let undone = 0;
    act(() => {
      toasts.fail("It failed.");
      toasts.show("Deleted.", { label: "Undo", run: () => (undone += 1) });
    });
    expect(document.activeElement).toBe(before);
    fireEvent.keyDown(before, { key: "F8" });
    const undo = getByRole("button", { name: "Undo" });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(undone).toBe(1);
    await waitFor(() => expect(document.activeElement).toBe(getByRole("button", { name: "Dismiss" })));
    fireEvent.keyDown(getByRole("button", { name: "Dismiss" }), { key: "Escape" });
    await waitFor(() => expect(document.activeElement).toBe(before));
    expect(toasts.state.get()).toEqual([]);
  });

  test("without a message F8 is left to others", async () => {
    const { fireEvent, getByRole } = await renderToaster();
    expect(fireEvent.keyDown(getByRole("button", { name: "Before" }), { key: "F8" })).toBe(true);
  });
});
