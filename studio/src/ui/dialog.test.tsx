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
