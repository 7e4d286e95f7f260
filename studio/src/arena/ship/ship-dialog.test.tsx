import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId, VersionId } from "@lathe/protocol/ids";
import type { Ship, ShipJob, ShipRequest } from "@lathe/protocol/ship";
import type { ArenaApi } from "../../api/arena-api.ts";
import type { ControlApi } from "../../api/control-api.ts";
import { useDom } from "../../testing/dom.ts";

useDom();

/** What has several steps until it shows takes its time on a busy machine. */
const PATIENCE = { timeout: 20_000 };
const VERSION = { versionId: VersionId.parse("b".repeat(40)), message: "A list", at: 1_000, kind: "turn" } as const;

function createShip(change: Partial<Ship> = {}): Ship {
  return {
    shipId: newId("shp"),
    kind: "apk",
    versionId: VERSION.versionId,
    options: {
      name: "Books",
      packageId: "com.example.books",
      versionName: "1.2.0",
      versionCode: 7,
      permissions: ["camera"],
      deepLinks: { schemes: ["books"], hosts: [] },
      allowsHttp: false,
    },
    fileName: "books.apk",
    bytes: 1_530_000,
    sha256: "0123456789abcdef".repeat(4),
    notes: ["The icon was made of the app's name."],
    at: Date.now(),
    isKept: true,
    ...change,
  };
}

function createJob(request: Pick<ShipRequest, "kind">, change: Partial<ShipJob> = {}): ShipJob {
  return {
    shipId: newId("shp"),
    kind: request.kind,
    startedAt: Date.now(),
    state: { phase: "preparing" },
    log: "",
    ...change,
  };
}

interface Given {
  ships?: Ship[];
  job?: ShipJob;
  /** Instead of the beginning of a job. */
  refusal?: LatheError;
  api?: Partial<ArenaApi>;
  control?: Partial<ControlApi>;
}

/** The dialog as the arena opens it, with a server in memory. */
async function open({ ships = [], job, refusal, api = {}, control: calls = {} }: Given = {}) {
  const studio = await import("../../testing/render-studio.tsx");
  const { createFilesApi } = await import("../../testing/files-api.ts");
  const { ArenaProvider } = await import("../arena-context.tsx");
  const { ShipButton } = await import("./ship-button.tsx");
  const { ShipDialog } = await import("./ship-dialog.tsx");
  const { createArenaCommands } = await import("../arena-commands.ts");
  const { useStore } = await import("../../store/use-store.ts");
  const testing = await import("@testing-library/react/pure");
  const requests: ShipRequest[] = [];
  const stopped: string[] = [];
  const deleted: string[] = [];
  const kept = [...ships];
  const control = studio.createControl({
    ships: async () => [...kept],
    async deleteShip(_, shipId) {
      deleted.push(shipId);
      kept.splice(
        kept.findIndex((ship) => ship.shipId === shipId),
        1,
      );
    },
    ...calls,
  });
  const arena = studio.createArena({
    control,
    api: {
      ...createFilesApi({}).api,
      versions: async () => [{ ...VERSION, changedPaths: 1 }],
      async startShip(request) {
        requests.push(request);
        if (refusal !== undefined) throw refusal;
        return createJob(request);
      },
      stopShip: async (shipId) => void stopped.push(shipId),
      ...api,
    },
  });
  // There is no socket: what waits for it goes at once.
  arena.connection.perform = (work) => work(AbortSignal.timeout(10_000));
  if (job !== undefined) arena.ships.change(job);
  const Page = () => (
    <>
      <ShipButton />
      {useStore(arena.ships.shown) !== null && <ShipDialog onClose={() => arena.ships.hide()} />}
    </>
  );
  const view = await studio.renderStudio(
    <ArenaProvider value={arena}>
      <Page />
    </ArenaProvider>,
    control,
  );
  testing.act(() => void view.studio.commands.add(createArenaCommands(arena, view.studio.editorOptions.state)));
  const button = await view.findByRole("button", { name: /^Ship/ }, PATIENCE);
  const find = () => view.findByRole("dialog", { name: "Ship" }, PATIENCE);
  const show = async () => {
    testing.fireEvent.click(button);
    return testing.within(await find());
  };
  const tell = (change: Partial<ShipJob>) =>
    testing.act(() => {
      const present = arena.ships.state.get().job;
      if (present !== null) arena.ships.change({ ...present, ...change });
    });
  return { ...testing, view, arena, button, show, tell, requests, stopped, deleted, kept };
}

type Dialog = Awaited<ReturnType<Awaited<ReturnType<typeof open>>["show"]>>;

const field = (dialog: Dialog, label: string) => dialog.getByLabelText<HTMLInputElement>(label);
const words = (dialog: Dialog) => dialog.getByRole("status", { name: "Shipping" }).textContent;

test("a first Android app: what it is, good defaults, phases in words, and the file at the end", async () => {
  const { show, fireEvent, tell, requests, button, waitFor, kept } = await open();
  const dialog = await show();
  fireEvent.click(await dialog.findByRole("radio", { name: "Android app (.apk)" }, PATIENCE));
  expect(dialog.getByText(/in an Android shell \(a web view\)/)).toBeTruthy();
  expect(dialog.getByText(/a native build\. It gets no push messages/)).toBeTruthy();
  fireEvent.change(field(dialog, "Name"), { target: { value: " My books " } });
  fireEvent.click(dialog.getByRole("button", { name: "Ship the Android app" }));
  const heading = await dialog.findByRole("heading", { name: "Making the Android app" }, PATIENCE);
  expect(requests).toEqual([{ kind: "apk", options: { name: "My books", allowsHttp: false } }]);
  await waitFor(() => expect(document.activeElement === heading).toBe(true));
  expect(words(dialog)).toBe("Preparing the version's files.");
  tell({ state: { phase: "building" }, log: "\u001b[32mvite v7\u001b[0m building" });
  expect(words(dialog)).toBe("Building the app for production.");
  expect(button.getAttribute("aria-label")).toBe("Ship: building");
  expect(dialog.getByLabelText("Log of the build").textContent).toBe("vite v7 building");
  const ship = createShip();
  kept.push(ship);
  tell({ state: { phase: "done", ship } });
  expect(words(dialog)).toBe("The Android app is ready");
  expect(dialog.getByText("1.2.0 (code 7)")).toBeTruthy();
  expect(dialog.getByText("1.5 MB")).toBeTruthy();
  expect(dialog.getByText("0123456789ab…")).toBeTruthy();
  expect(dialog.getByText("The icon was made of the app's name.")).toBeTruthy();
  expect(dialog.getByText(/The first time Android asks/)).toBeTruthy();
  const download = dialog.getByRole<HTMLAnchorElement>("link", { name: "Download" });
  expect(download.getAttribute("href")).toEndWith(`/ships/${ship.shipId}/file`);
  // The next one begins with this one's settings, but for its code.
  fireEvent.click(dialog.getByRole("button", { name: "Ship something else" }));
  await waitFor(() => expect(field(dialog, "Name").value).toBe("Books"));
  expect(field(dialog, "Package id").value).toBe("com.example.books");
  expect(field(dialog, "Version code").value).toBe("");
  expect(field(dialog, "Version code").placeholder).toBe("8");
});

test("what was shipped last is where the settings begin; another package id is warned of", async () => {
  const { show, fireEvent, requests, waitFor } = await open({ ships: [createShip()] });
  const dialog = await show();
  expect((await dialog.findByRole("radio", { name: /Android/ }, PATIENCE)).getAttribute("data-state")).toBe("checked");
  expect(field(dialog, "Version").value).toBe("1.2.0");
  expect(dialog.getByRole("checkbox", { name: "Camera" }).getAttribute("data-state")).toBe("checked");
  expect(dialog.getByText(/It stays for ever once it is shipped/)).toBeTruthy();
  expect(dialog.queryByText(/take it for another app/)).toBeNull();
  fireEvent.change(field(dialog, "Package id"), { target: { value: "com.example.other" } });
  expect(dialog.getByText(/take it for another app/)).toBeTruthy();
  fireEvent.click(dialog.getByRole("checkbox", { name: "Location" }));
  fireEvent.change(field(dialog, "Own links"), { target: { value: "" } });
  fireEvent.click(dialog.getByRole("button", { name: "Ship the Android app" }));
  await waitFor(() => expect(requests).toHaveLength(1));
  expect(requests[0]?.options).toEqual({
    name: "Books",
    versionName: "1.2.0",
    packageId: "com.example.other",
    permissions: ["camera", "location"],
    deepLinks: { schemes: [], hosts: [] },
    allowsHttp: false,
  });
});

test("what cannot be taken stands at its field, before it is sent and when the server says so", async () => {
  const issues = [{ path: "options.name", message: "This name is taken." }];
  const refusal = new LatheError("bad_request", "The request is not valid.", { issues });
  const { show, fireEvent, requests, waitFor } = await open({ ships: [createShip()], refusal });
  const dialog = await show();
  await dialog.findByRole("radio", { name: /Android/ }, PATIENCE);
  fireEvent.change(field(dialog, "Package id"), { target: { value: "books" } });
  const submit = dialog.getByRole("button", { name: "Ship the Android app" });
  fireEvent.click(submit);
  expect(dialog.getByText(/made like com\.example\.app/)).toBeTruthy();
  expect(field(dialog, "Package id").closest("details")?.open).toBe(true);
  await waitFor(() => expect(document.activeElement === field(dialog, "Package id")).toBe(true));
  expect(requests).toEqual([]);
  fireEvent.change(field(dialog, "Package id"), { target: { value: "com.example.books" } });
  fireEvent.click(submit);
  expect(await dialog.findByText("This name is taken.", {}, PATIENCE)).toBeTruthy();
  expect(field(dialog, "Name").getAttribute("aria-invalid")).toBe("true");
});

test("what is about no field is a notice, and nothing that was typed is lost", async () => {
  const refusal = new LatheError("disk_full", "There is no space left on the server. Make room, then try again.");
  const { show, fireEvent } = await open({ refusal });
  const dialog = await show();
  fireEvent.click(await dialog.findByRole("radio", { name: "Source code" }, PATIENCE));
  fireEvent.change(field(dialog, "Name"), { target: { value: "Mine" } });
  fireEvent.click(dialog.getByRole("button", { name: "Ship the source code" }));
  expect((await dialog.findByRole("alert", {}, PATIENCE)).textContent).toContain("no space left");
  expect(field(dialog, "Name").value).toBe("Mine");
});

test("a build that fails says why, with its log, and can be fixed by the agent or tried again", async () => {
  const { show, fireEvent, tell, view, arena, requests, waitFor } = await open({
    ships: [createShip({ kind: "web" })],
  });
  const prompts: { text: string; problem: unknown }[] = [];
  arena.sendPrompt = (text, _, beside) => void prompts.push({ text, problem: beside?.problem });
  const dialog = await show();
  fireEvent.click(await dialog.findByRole("button", { name: "Ship the web site" }, PATIENCE));
  await dialog.findByRole("heading", { name: "Making the web site" }, PATIENCE);
  const error = { code: "build_failed", message: "The build failed: exit code 1." } as const;
  tell({ state: { phase: "failed", error }, log: "src/app.tsx: Unexpected token" });
  expect(dialog.getByRole("alert").textContent).toBe("The build failed: exit code 1.");
  expect(dialog.getByLabelText("Log of the build").closest("details")?.open).toBe(true);
  fireEvent.click(dialog.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(requests).toHaveLength(2));
  expect(requests[1]).toEqual(requests[0] as ShipRequest);
  await dialog.findByRole("heading", { name: "Making the web site" }, PATIENCE);
  tell({ state: { phase: "failed", error }, log: "src/app.tsx: Unexpected token" });
  await waitFor(() => expect(dialog.getByRole("button", { name: "Fix this" })).toBeTruthy());
  fireEvent.click(dialog.getByRole("button", { name: "Fix this" }));
  await waitFor(() => expect(prompts).toHaveLength(1));
  expect(prompts[0]).toEqual({
    text: "Fix this error",
    problem: {
      source: "terminal",
      message: "The production build of the app failed. The build failed: exit code 1.",
      details: "src/app.tsx: Unexpected token",
    },
  });
  await waitFor(() => expect(view.queryByRole("dialog")).toBeNull());
});

test("a refusal after the build leads back to its field", async () => {
  const issues = [{ path: "options.versionName", message: "This version was shipped already." }];
  const error = { code: "bad_request", message: "The request is not valid.", details: { issues } } as const;
  const job = createJob({ kind: "apk" }, { state: { phase: "failed", error } });
  const { show, fireEvent } = await open({ ships: [createShip()], job });
  const dialog = await show();
  // Another page asked for it: how it was asked is not known here.
  expect(dialog.queryByRole("button", { name: "Try again" })).toBeNull();
  fireEvent.click(await dialog.findByRole("button", { name: "Change the settings" }, PATIENCE));
  expect(await dialog.findByText("This version was shipped already.", {}, PATIENCE)).toBeTruthy();
  expect(field(dialog, "Version").getAttribute("aria-invalid")).toBe("true");
});

test("closing leaves it running; its end is told, and shown when the dialog is opened again", async () => {
  const job = createJob({ kind: "pwa" }, { state: { phase: "building" } });
  const { show, fireEvent, tell, arena, view, button, stopped, waitFor } = await open({ job });
  let dialog = await show();
  expect(dialog.getByRole("heading", { name: "Making the installable web app" })).toBeTruthy();
  fireEvent.click(dialog.getByRole("button", { name: "Stop" }));
  await waitFor(() => expect(stopped).toEqual([job.shipId]));
  fireEvent.click(dialog.getByRole("button", { name: "Go on working" }));
  await waitFor(() => expect(view.queryByRole("dialog")).toBeNull());
  expect(button.getAttribute("aria-label")).toBe("Ship: building");
  tell({ state: { phase: "failed", error: { code: "too_large", message: "A site has at most 200 MiB." } } });
  const [toast] = arena.toasts.state.get();
  expect(toast?.text).toBe("The installable web app could not be made.");
  expect(button.getAttribute("aria-label")).toBe("Ship");
  dialog = await show();
  expect(dialog.getByRole("alert").textContent).toBe("A site has at most 200 MiB.");
});

test("what was stopped says that nothing was kept", async () => {
  const job = createJob({ kind: "web" }, { state: { phase: "stopped" } });
  const { show, fireEvent } = await open({ job });
  const dialog = await show();
  expect(dialog.getByText(/Nothing of it was kept/)).toBeTruthy();
  fireEvent.click(await dialog.findByRole("button", { name: "Back to the settings" }, PATIENCE));
  expect(await dialog.findByRole("button", { name: "Ship the web site" }, PATIENCE)).toBeTruthy();
});

test("a chosen version is named, shipped, and can be left for the files as they are", async () => {
  const { arena, act, view, within, fireEvent, requests, waitFor } = await open();
  act(() => arena.ships.show({ version: VERSION }));
  let dialog = within(await view.findByRole("dialog", { name: "Ship" }, PATIENCE));
  expect(await dialog.findByText(/“A list”/, {}, PATIENCE)).toBeTruthy();
  fireEvent.click(dialog.getByRole("button", { name: "Ship the web site" }));
  await waitFor(() => expect(requests).toHaveLength(1));
  expect(requests[0]).toEqual({ kind: "web", versionId: VERSION.versionId, options: {} });
  act(() => arena.ships.change({ ...createJob({ kind: "web" }), state: { phase: "stopped" } }));
  act(() => arena.ships.hide());
  act(() => arena.ships.show({ version: VERSION }));
  dialog = within(await view.findByRole("dialog", { name: "Ship" }, PATIENCE));
  fireEvent.click(await dialog.findByRole("button", { name: "Ship it as it is now" }, PATIENCE));
  fireEvent.click(dialog.getByRole("button", { name: "Ship the web site" }));
  await waitFor(() => expect(requests).toHaveLength(2));
  expect(requests[1]).toEqual({ kind: "web", options: {} });
});

test("kinds that cannot be had say why, and others come only where they can", async () => {
  const { arena, act, show } = await open();
  const kinds = [
    { kind: "apk", isAvailable: false, reason: "This project has no web version." },
    { kind: "aab", isAvailable: true, reason: null },
    { kind: "eas-ipa", isAvailable: false, reason: "No token is set." },
  ] as const;
  act(() => arena.ships.state.update((view) => ({ ...view, kinds })));
  const dialog = await show();
  const apk = await dialog.findByRole<HTMLButtonElement>("radio", { name: "Android app (.apk)" }, PATIENCE);
  expect(apk.disabled).toBe(true);
  expect(dialog.getByText("This project has no web version.")).toBeTruthy();
  expect(dialog.getByRole("radio", { name: "Android bundle (.aab)" })).toBeTruthy();
  expect(dialog.queryByRole("radio", { name: /iPhone/ })).toBeNull();
});

test("history: what was shipped from which version; downloaded while it is kept, else made again; deleted after a question", async () => {
  const gone = createShip({ isKept: false, at: 1_000, fileName: "old.apk" });
  const { show, fireEvent, view, within, deleted, requests, waitFor } = await open({ ships: [createShip(), gone] });
  const dialog = await show();
  fireEvent.mouseDown(dialog.getByRole("tab", { name: "History" }));
  const list = within(await dialog.findByRole("list", { name: "Shipped" }, PATIENCE));
  await waitFor(() => expect(list.getAllByText("From “A list”")).toHaveLength(2));
  expect(list.getAllByRole("link", { name: /^Download books\.apk/ })).toHaveLength(1);
  expect(list.queryByRole("link", { name: /^Download old\.apk/ })).toBeNull();

  fireEvent.click(list.getByRole("button", { name: /^Delete books\.apk/ }));
  const question = within(await view.findByRole("alertdialog", { name: "Delete books.apk?" }));
  expect(question.getByText(/its version code stays used/)).toBeTruthy();
  expect(deleted).toEqual([]);
  fireEvent.click(question.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(list.getAllByRole("listitem")).toHaveLength(1));
  expect(deleted).toHaveLength(1);

  fireEvent.click(list.getByRole("button", { name: /^Ship old\.apk .* again$/ }));
  expect(await dialog.findByText(/“A list”/, {}, PATIENCE)).toBeTruthy();
  fireEvent.click(dialog.getByRole("button", { name: "Ship the Android app" }));
  await waitFor(() => expect(requests).toHaveLength(1));
  expect(requests[0]).toMatchObject({ kind: "apk", versionId: VERSION.versionId });
  // Its own would not rise.
  expect(requests[0]?.options.versionCode).toBeUndefined();
});
