import { expect, test } from "bun:test";
import { newId, VersionId } from "@lathe/protocol/ids";
import type { PhoneShare, SetPhoneShare } from "@lathe/protocol/phone";
import type { Ship } from "@lathe/protocol/ship";
import { useDom } from "../../testing/dom.ts";

useDom();

/** What has several steps until it shows takes its time on a busy machine. */
const PATIENCE = { timeout: 20_000 };
const SHIP: Ship = {
  shipId: newId("shp"),
  kind: "apk",
  versionId: VersionId.parse("b".repeat(40)),
  options: { packageId: "com.example.books", versionName: "1.0.0", versionCode: 1 },
  fileName: "books.apk",
  bytes: 1_530_000,
  sha256: "0123456789abcdef".repeat(4),
  notes: [],
  at: 1_000,
  isKept: true,
};
const BASE = "http://192.168.1.20:4811/__lathe/ship/secret/";
const OFF: PhoneShare = { isOn: false, port: null, links: [], devices: [], problem: null, sdk: null };
const ON: PhoneShare = {
  ...OFF,
  isOn: true,
  port: 4811,
  links: [{ host: "192.168.1.20", network: "Wi-Fi", web: "http://192.168.1.20:4811/", app: null, ship: BASE }],
  problem: { code: "app_not_running", message: "The app does not run." },
};

/** What was shipped, of a project whose app does not run. */
async function show(ship: Ship) {
  const { renderStudio, createArena, createControl } = await import("../../testing/render-studio.tsx");
  const { createFilesApi } = await import("../../testing/files-api.ts");
  const { ArenaProvider } = await import("../arena-context.tsx");
  const { ShippedView } = await import("./shipped-view.tsx");
  await import("../preview/phone/qr-code.tsx");
  const { fireEvent } = await import("@testing-library/react/pure");
  const wanted: SetPhoneShare[] = [];
  const api = {
    ...createFilesApi({}).api,
    phoneShare: async () => (wanted.length === 0 ? OFF : ON),
    async setPhoneShare(share: SetPhoneShare) {
      wanted.push(share);
      return ON;
    },
  };
  const view = await renderStudio(
    <ArenaProvider value={createArena({ api })}>
      <ShippedView ship={ship} />
    </ArenaProvider>,
    createControl({}),
  );
  return { view, wanted, fireEvent };
}

test("a phone gets the package by a code, once its owner shares the project, whether the app runs or not", async () => {
  const { view, wanted, fireEvent } = await show(SHIP);
  fireEvent.click(view.getByText("Download it to a phone in this network"));
  const toggle = await view.findByRole("switch", { name: "Share with phones in this network" }, PATIENCE);
  expect(view.queryByRole("img")).toBeNull();
  fireEvent.click(toggle);
  expect(await view.findByRole("img", { name: "QR code to download books.apk" }, PATIENCE)).toBeTruthy();
  expect(view.getByText(BASE + SHIP.shipId)).toBeTruthy();
  expect(wanted).toEqual([{ isOn: true }]);
  expect(view.queryByText("The app does not run.")).toBeNull();
});

test("nothing that a phone could not install, or that is gone, has a code", async () => {
  for (const change of [{ isKept: false }, { kind: "aab" }, { kind: "web" }] as const) {
    const { view } = await show({ ...SHIP, ...change });
    expect(view.queryByText("Download it to a phone in this network")).toBeNull();
    view.unmount();
  }
});
