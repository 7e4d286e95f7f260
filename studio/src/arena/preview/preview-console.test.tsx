import { expect, test } from "bun:test";
import type { PreviewReport } from "@lathe/protocol/preview";
import { useDom } from "../../testing/dom.ts";

useDom();

const report: PreviewReport = { kind: "error", level: "error", message: "In the browser", route: "/" };
/** Expo Go does not say on which page. */
const ofPhone = (ip: string): PreviewReport => ({
  ...report,
  message: `On ${ip}`,
  route: "",
  device: `Android phone, ${ip}`,
});

test("says which phone reported, and shows one device's reports where there are several", async () => {
  const { renderArena } = await import("../../testing/render-studio.tsx");
  const { PreviewConsole } = await import("./preview-console.tsx");
  const { act, fireEvent } = await import("@testing-library/react/pure");
  const view = await renderArena(<PreviewConsole />);
  const { preview } = view.arena;
  const messages = () => view.getAllByRole("listitem").map((item) => item.querySelector("p")?.textContent);
  act(() => preview.report(report));
  expect(view.queryByRole("combobox", { name: "Device" }) === null).toBe(true);
  act(() => {
    preview.report(ofPhone("192.168.1.23"));
    preview.report(ofPhone("192.168.1.24"));
  });
  expect(messages()).toEqual(["In the browser", "On 192.168.1.23", "On 192.168.1.24"]);
  expect(view.getByText("/")).toBeTruthy();
  expect(view.getByText("Android phone, 192.168.1.23")).toBeTruthy();
  fireEvent.keyDown(view.getByRole("combobox", { name: "Device" }), { key: "ArrowDown" });
  fireEvent.keyDown(await view.findByRole("option", { name: "Android phone, 192.168.1.24" }), { key: "Enter" });
  expect(messages()).toEqual(["On 192.168.1.24"]);
  // It is gone: all that there is is shown again.
  act(() => preview.clearReports());
  act(() => preview.report(report));
  expect(messages()).toEqual(["In the browser"]);
});
