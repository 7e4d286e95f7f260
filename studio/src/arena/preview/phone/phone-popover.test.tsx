import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { PhoneDevice, PhoneLink, PhoneShare, SetPhoneShare } from "@lathe/protocol/phone";
import type { ArenaApi } from "../../../api/arena-api.ts";
import { useDom } from "../../../testing/dom.ts";

useDom();

/** What has several steps until it shows takes its time on a busy machine. */
const PATIENCE = { timeout: 20_000 };

const OFF: PhoneShare = { isOn: false, port: null, links: [], devices: [], problem: null, sdk: 57 };
const link = (host: string, network: string): PhoneLink => ({
  host,
  network,
  web: `http://${host}:4811/?lathe=secret`,
  app: `exp://${host}:4811/lathe/secret`,
  ship: `http://${host}:4811/__lathe/ship/secret/`,
});
const PHONE: PhoneDevice = { id: "a", name: "Android phone, 192.168.1.23", platform: "android", since: Date.now() };
const ON: PhoneShare = { ...OFF, isOn: true, port: 4811, links: [link("192.168.1.20", "Wi-Fi (wlan0)")] };

/** The popover of an app on port 8081; `answer` is what the server says next, `api` other ways to answer. */
async function open(first: PhoneShare, change: Partial<ArenaApi> = {}) {
  const { renderStudio, createArena, createControl } = await import("../../../testing/render-studio.tsx");
  const { createFilesApi } = await import("../../../testing/files-api.ts");
  const { ArenaProvider } = await import("../../arena-context.tsx");
  const { PhonePopover } = await import("./phone-popover.tsx");
  // Loaded on demand; how long that takes is not what is asked here.
  await Promise.all([import("./phone-panel.tsx"), import("./qr-code.tsx")]);
  const testing = await import("@testing-library/react/pure");
  const answer = { share: first };
  const asked: (number | null | SetPhoneShare)[] = [];
  const api: ArenaApi = {
    ...createFilesApi({}).api,
    async phoneShare(port) {
      asked.push(port);
      return answer.share;
    },
    async setPhoneShare(wanted) {
      asked.push(wanted);
      return answer.share;
    },
    openPreviewPort: async () => "http://localhost:9999/",
    ...change,
  };
  const arena = createArena({ api });
  arena.preview.state.update((preview) => ({ ...preview, target: { port: 8081, origin: "http://localhost:9999" } }));
  const view = await renderStudio(
    <ArenaProvider value={arena}>
      <PhonePopover />
    </ArenaProvider>,
    createControl({}),
  );
  testing.fireEvent.click(await view.findByRole("button", { name: /^Phone/ }, PATIENCE));
  await view.findByRole("dialog", { name: "Phone" }, PATIENCE);
  const tell = async (share: PhoneShare) => {
    answer.share = share;
    await testing.act(() => view.studio.queries.invalidateQueries({ queryKey: ["phone"] }));
  };
  return { ...testing, view, arena, answer, asked, tell };
}

test("it is off until it is switched on, and says so meanwhile", async () => {
  const gate = Promise.withResolvers<void>();
  const { view, answer, asked, fireEvent } = await open(OFF, {
    async setPhoneShare(wanted) {
      asked.push(wanted);
      await gate.promise;
      return answer.share;
    },
  });
  const toggle = await view.findByRole("switch", { name: "Share with phones in this network" }, PATIENCE);
  expect(toggle.getAttribute("aria-checked")).toBe("false");
  expect(view.queryByRole("img") === null).toBe(true);
  expect(view.getByText(/has the link can use the app/)).toBeTruthy();
  answer.share = ON;
  toggle.focus();
  fireEvent.click(toggle);
  expect(await view.findByText("Opening a port for phones…", {}, PATIENCE)).toBeTruthy();
  fireEvent.click(toggle);
  gate.resolve();
  expect(await view.findByRole("img", { name: "QR code for Expo Go" }, PATIENCE)).toBeTruthy();
  expect(asked).toEqual([8081, { isOn: true, port: 8081 }]);
  expect(document.activeElement).toBe(toggle);
  expect(view.getByText(/No phone yet.*guest network.*port 4811/)).toBeTruthy();
  expect(view.getByRole("button", { name: "Copy the link" })).toBeTruthy();
});

test("which Expo Go is needed stands before its code; the browser needs none", async () => {
  const { view, fireEvent } = await open(ON);
  const note = await view.findByRole("region", { name: "Which Expo Go" }, PATIENCE);
  const code = await view.findByRole("img", { name: "QR code for Expo Go" }, PATIENCE);
  expect(note.textContent).toContain("Needs Expo Go for SDK 57");
  expect(note.textContent).toMatch(/iPhone: .*SDK 54 only.*TestFlight/);
  expect(note.compareDocumentPosition(code) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(view.getByText("exp://192.168.1.20:4811/lathe/secret")).toBeTruthy();
  fireEvent.mouseDown(view.getByRole("tab", { name: "Browser" }));
  expect(await view.findByRole("img", { name: "QR code for the phone’s browser" }, PATIENCE)).toBeTruthy();
  expect(view.getByText("http://192.168.1.20:4811/?lathe=secret")).toBeTruthy();
});

test("a web project has the browser's code only", async () => {
  const { view } = await open({ ...ON, sdk: null, links: ON.links.map((each) => ({ ...each, app: null })) });
  expect(await view.findByRole("img", { name: "QR code for the phone’s browser" }, PATIENCE)).toBeTruthy();
  expect(view.queryByRole("tab") === null).toBe(true);
});

test("SDK 54 is the App Store's", async () => {
  const { view } = await open({ ...ON, sdk: 54 });
  const note = await view.findByRole("region", { name: "Which Expo Go" }, PATIENCE);
  expect(note.textContent).toContain("iPhone: the App Store’s Expo Go is the right one");
});

test("of several networks the first is shown, and an address of this machine alone is never", async () => {
  const links = [
    link("127.0.0.1", "Loopback"),
    link("10.0.0.2", "Cable (eth0)"),
    link("192.168.1.20", "Wi-Fi (wlan0)"),
  ];
  const { view, tell } = await open({ ...ON, links });
  expect((await view.findByRole("combobox", { name: "Network" }, PATIENCE)).textContent).toBe("Cable (eth0)");
  expect(view.getByText("exp://10.0.0.2:4811/lathe/secret")).toBeTruthy();
  await tell({ ...ON, links: links.slice(0, 1) });
  expect(await view.findByText(/in no network that a phone could be in/, {}, PATIENCE)).toBeTruthy();
  expect(view.queryByRole("img") === null).toBe(true);
});

test("a phone that comes or leaves is counted, listed and said", async () => {
  const { view, tell } = await open(ON);
  await view.findByRole("button", { name: "Phone: shared", hidden: true }, PATIENCE);
  const said = () => view.getByRole("status", { name: "Phones", hidden: true }).textContent;
  expect(said()).toBe("");
  await tell({ ...ON, devices: [PHONE] });
  expect((await view.findByRole("list", { name: "Connected phones" }, PATIENCE)).textContent).toContain(PHONE.name);
  expect(view.getByRole("button", { name: "Phone: 1 connected", hidden: true })).toBeTruthy();
  expect(said()).toBe("Android phone, 192.168.1.23 has connected.");
  await tell(ON);
  expect(await view.findByText(/No phone yet/, {}, PATIENCE)).toBeTruthy();
  expect(said()).toBe("Android phone, 192.168.1.23 has left.");
});

test("a public address asks for no network and no port", async () => {
  const host = "secret.phones.example.com";
  const base = `https://${host}/`;
  const publicLink = {
    host,
    network: "Public address",
    web: base,
    app: `exps://${host}`,
    ship: `${base}__lathe/ship/`,
  };
  const share = { ...ON, links: [publicLink] };
  const { view } = await open(share);
  expect((await view.findByText(/No phone yet/, {}, PATIENCE)).textContent?.trim()).toBe("No phone yet.");
});

test("the keyboard goes on in the panel when that comes after its popover", async () => {
  const gate = Promise.withResolvers<PhoneShare>();
  const { view, waitFor } = await open(OFF, { phoneShare: () => gate.promise });
  const popover = view.getByRole("dialog", { name: "Phone" });
  await waitFor(() => expect(document.activeElement).toBe(popover));
  gate.resolve(OFF);
  const toggle = await view.findByRole("switch", {}, PATIENCE);
  expect(document.activeElement).toBe(toggle);
});

test("while the server is away no code is shown that leads nowhere", async () => {
  const away: { error: Error | null } = { error: null };
  const phoneShare = () => (away.error === null ? Promise.resolve(ON) : Promise.reject(away.error));
  const { view, tell } = await open(ON, { phoneShare });
  await view.findByRole("img", { name: "QR code for Expo Go" }, PATIENCE);
  away.error = new LatheError("worker_unavailable", "Lathe's server cannot be reached.");
  await tell(ON);
  expect((await view.findByRole("alert", {}, PATIENCE)).textContent).toContain("cannot be reached");
  expect(view.queryByRole("img") === null).toBe(true);
  away.error = null;
  await tell(ON);
  expect(await view.findByRole("img", { name: "QR code for Expo Go" }, PATIENCE)).toBeTruthy();
});

test("sharing that ends without a word from here is said to have ended", async () => {
  const { view, answer, tell, fireEvent } = await open(ON);
  await view.findByRole("img", { name: "QR code for Expo Go" }, PATIENCE);
  await tell(OFF);
  expect(await view.findByText(/Sharing has ended.*need the new code/, {}, PATIENCE)).toBeTruthy();
  const toggle = view.getByRole("switch");
  answer.share = ON;
  fireEvent.click(toggle);
  await view.findByRole("img", { name: "QR code for Expo Go" }, PATIENCE);
  answer.share = OFF;
  fireEvent.click(toggle);
  await view.findByRole("switch", { checked: false }, PATIENCE);
  expect(view.queryByText(/Sharing has ended/) === null).toBe(true);
});

test("a problem and a refusal are said in the server's words", async () => {
  const message = "Port 4811 is taken by another program.";
  const { view, tell } = await open({ ...OFF, problem: { code: "port_taken", message } });
  expect(await view.findByText(message, {}, PATIENCE)).toBeTruthy();
  await tell({ ...OFF, isOn: true, problem: { code: "no_network", message: "No network." } });
  expect(await view.findByText("No network.", {}, PATIENCE)).toBeTruthy();
  expect(view.getByRole("button", { name: "Phone: no phone can reach it", hidden: true })).toBeTruthy();
  await tell({ ...ON, problem: { code: "app_not_running", message: "The app does not run. Start it." } });
  expect(await view.findByText("The app does not run. Start it.", {}, PATIENCE)).toBeTruthy();
  view.unmount();

  const refused = await open(OFF, {
    setPhoneShare: () => Promise.reject(new LatheError("forbidden", "Only the owner can share it.")),
  });
  const toggle = await refused.view.findByRole("switch", {}, PATIENCE);
  refused.fireEvent.click(toggle);
  expect((await refused.view.findByRole("alert", {}, PATIENCE)).textContent).toContain("Only the owner can share it.");
  expect(toggle.getAttribute("aria-checked")).toBe("false");
  refused.fireEvent.click(refused.view.getByRole("button", { name: "Try again" }));
  await refused.waitFor(() => expect(refused.view.queryByRole("alert") === null).toBe(true));
});
