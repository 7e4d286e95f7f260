import { describe, expect, test } from "bun:test";
import type { ReactNode } from "react";
import { useDom } from "../testing/dom.ts";

useDom();

async function renderDialog(content: ReactNode) {
  const { render, ...testing } = await import("@testing-library/react/pure");
  const { Tooltip } = await import("radix-ui");
  const { Dialog } = await import("./dialog.tsx");
  const view = render(
    <Tooltip.Provider>
      <Dialog title="Import" onClose={() => {}} actions={<button type="button">Do it</button>}>
        {content}
      </Dialog>
    </Tooltip.Provider>,
  );
  return { ...testing, ...view };
}

describe("a dialog that opens", () => {
  test("has the focus in its first field that can be filled in", async () => {
    const { getByLabelText, queryByRole } = await renderDialog(
      <>
        <button type="button">Choose</button>
        <input type="file" hidden aria-label="Hidden" />
        <input readOnly aria-label="Fixed" />
        <input aria-label="Address" />
      </>,
    );
    expect(document.activeElement).toBe(getByLabelText("Address"));
    expect(queryByRole("tooltip") === null).toBe(true);
  });

  test("has it at its beginning when there is no field, and Close comes last", async () => {
    const { getByRole, queryByRole } = await renderDialog(<button type="button">Way</button>);
    const dialog = getByRole("dialog", { name: "Import" });
    expect(document.activeElement).toBe(dialog);
    expect(
      [...dialog.querySelectorAll("button")].map((button) => button.getAttribute("aria-label") ?? button.textContent),
    ).toEqual(["Way", "Do it", "Close"]);
    expect(queryByRole("tooltip") === null).toBe(true);
  });

  test("leaves it where a field of its own has taken it", async () => {
    const { getByLabelText } = await renderDialog(
      <>
        <input aria-label="First" />
        <textarea autoFocus aria-label="Own" />
      </>,
    );
    expect(document.activeElement).toBe(getByLabelText("Own"));
  });
});

describe("a dialog that closes", () => {
  async function openFrom(confirm: boolean) {
    const { render, ...testing } = await import("@testing-library/react/pure");
    const { Tooltip } = await import("radix-ui");
    const { useState } = await import("react");
    const { Dialog } = await import("./dialog.tsx");
    const { ConfirmDialog } = await import("./confirm-dialog.tsx");
    function Page() {
      const [isOpen, setIsOpen] = useState(false);
      const close = () => setIsOpen(false);
      const words = { title: "Delete it?", description: "It goes.", confirmLabel: "Delete", onConfirm: close };
      return (
        <Tooltip.Provider>
          <button type="button" onClick={() => setIsOpen(true)}>
            Open
          </button>
          <button type="button">Other</button>
          {isOpen && confirm && <ConfirmDialog {...words} onClose={close} />}
          {isOpen && !confirm && (
            <Dialog title="Import" onClose={close}>
              <input aria-label="Address" />
            </Dialog>
          )}
        </Tooltip.Provider>
      );
    }
    const view = render(<Page />);
    view.getByText("Open").focus();
    testing.fireEvent.click(view.getByText("Open"));
    const isAt = (text: string) => document.activeElement === view.getByText(text);
    return { ...testing, ...view, isAt };
  }

  test("gives the focus back to what opened it", async () => {
    for (const confirm of [false, true]) {
      const { getByRole, fireEvent, waitFor, isAt, unmount } = await openFrom(confirm);
      fireEvent.click(getByRole("button", { name: confirm ? "Cancel" : "Close" }));
      await waitFor(() => expect(isAt("Open")).toBe(true));
      unmount();
    }
  });

  test("leaves it where what closed it has led it", async () => {
    const { getByRole, getByText, fireEvent, isAt, queryByRole } = await openFrom(false);
    const givenBack = new Promise((resolve) => {
      // What Radix tells the content that is gone, when the focus may be given back.
      getByRole("dialog").addEventListener("focusScope.autoFocusOnUnmount", resolve, { once: true });
    });
    fireEvent.click(getByRole("button", { name: "Close" }));
    getByText("Other").focus();
    await givenBack;
    expect(queryByRole("dialog") === null).toBe(true);
    expect(isAt("Other")).toBe(true);
  });
});
