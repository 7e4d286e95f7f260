import { describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { LatheError } from "@lathe/protocol/errors";
import { normaliseRoute, PreviewStore, type PreviewOptions } from "./preview-store.ts";

const projectId = newId("prj");
const label = projectId.slice(4);

function create(options: Partial<PreviewOptions> = {}) {
  const probed: string[] = [];
  const opened: number[] = [];
  const store = new PreviewStore({
    projectId,
    previewDomain: "localhost",
    studioUrl: new URL("http://localhost:4700/projects/x"),
    probe: async (origin) => {
      probed.push(origin);
      return true;
    },
    openPort: async (port) => {
      opened.push(port);
      return `http://localhost:${port + 10_000}/`;
    },
    ...options,
  });
  return { store, probed, opened, view: () => store.state.get() };
}

const element = { route: "/", selector: "#title", html: "<h1></h1>", text: "Books", path: "src/app.tsx", line: 5 };
const origin = (view: () => { target: { origin: string } | null }) => view().target?.origin ?? "";

/** With a page in its frame. */
async function shown() {
  const picked: unknown[] = [];
  const told: string[] = [];
  const created = create({ onPicked: (found) => void picked.push(found) });
  await created.store.offerPorts([5173]);
  created.store.attachFrame(({ type }, to) => void told.push(to === origin(created.view) ? type : "told to others"));
  return { ...created, picked, told };
}

const report = { kind: "error", level: "error", message: "x is not a function", route: "/" } as const;

describe("PreviewStore", () => {
  test("shows the app at its own name, on the studio's scheme and port", async () => {
    const { store, view, opened } = create();
    await store.offerPorts([5173]);
    expect(view().target).toEqual({ port: 5173, origin: `http://5173--${label}.localhost:4700` });
    expect(view().frame?.url).toBe(`http://5173--${label}.localhost:4700/`);
    expect(opened).toEqual([]);
  });

  test("asks for a port of its own where the name does not resolve", async () => {
    const { store, view, opened } = create({ probe: async () => false });
    await store.offerPorts([5173]);
    expect(view().target?.origin).toBe("http://localhost:15173");
    expect(opened).toEqual([5173]);
  });

  test("loads again after the app was away, without probing again", async () => {
    const { store, view, probed } = create();
    await store.offerPorts([5173]);
    const first = view().frame;
    await store.offerPorts([]);
    expect(view().frame).toBeNull();
    await store.offerPorts([5173]);
    expect(view().frame?.url).toBe(first?.url);
    expect(probed).toHaveLength(1);
  });

  test("stays on the shown port while others come and go; a chosen one wins while it is open", async () => {
    const { store, view } = create();
    await store.offerPorts([5173]);
    const before = view();
    await store.offerPorts([5173, 3000]);
    expect(view()).toBe(before);
    await store.choosePort(3000);
    expect(view().target?.port).toBe(3000);
    await store.offerPorts([5173, 3000]);
    expect(view().target?.port).toBe(3000);
    await store.offerPorts([5173]);
    expect(view().target?.port).toBe(5173);
  });

  test("says why the preview cannot be reached, and tries again on reload", async () => {
    let isBroken = true;
    const { store, view } = create({
      probe: async () => false,
      openPort: async () => {
        if (isBroken) throw new LatheError("too_many", "All preview ports are taken.", { limit: 20 });
        return "http://localhost:9000";
      },
    });
    await store.offerPorts([5173]);
    expect(view()).toMatchObject({ problem: "All preview ports are taken.", frame: null });
    isBroken = false;
    store.reload();
    await new Promise(setImmediate);
    expect(view().problem).toBeNull();
  });

  test("follows the page's route, from its own origin and in its own words only", async () => {
    const { store, view } = create();
    await store.offerPorts([5173]);
    const origin = view().target?.origin ?? "";
    const message = (route: string) => ({ source: "lathe-preview", type: "navigated", route });
    store.receive(message("/books/1"), origin);
    expect(view().route).toBe("/books/1");
    store.receive(message("/evil"), "http://evil.example");
    store.receive({ type: "navigated", route: "/evil" }, origin);
    store.receive(message("javascript:alert(1)"), origin);
    expect(view().route).toBe("/books/1");
  });

  test("typing an address leads the same frame there; typing it again and reload load it anew", async () => {
    const { store, view } = create();
    await store.offerPorts([5173]);
    const load = view().frame?.load ?? 0;
    store.navigate("about?x=1");
    expect(view().frame).toMatchObject({ url: `${view().target?.origin}/about?x=1`, load });
    store.navigate("about?x=1");
    expect(view().frame?.load).toBe(load + 1);
    store.reload();
    expect(view().frame?.load).toBe(load + 2);
  });

  test("goes back and forward as far as the page says that it can", async () => {
    const { store, view, told } = await shown();
    expect(view().history).toEqual({ back: false, forward: false });
    store.receive(
      { source: "lathe-preview", type: "navigated", route: "/b", history: { back: true, forward: false } },
      origin(view),
    );
    expect(view().history).toEqual({ back: true, forward: false });
    store.goBack();
    store.goForward();
    expect(told).toEqual(["back", "forward"]);
    store.reload();
    expect(view().history).toEqual({ back: false, forward: false });
  });

  test("takes one picked element, and only when it asked for one", async () => {
    const { store, view, told, picked } = await shown();
    const message = (element: unknown) => ({ source: "lathe-preview", type: "picked", element });
    store.receive(message(element), origin(view));
    store.startPicking();
    store.receive(message({ ...element, html: "x".repeat(5_000) }), origin(view));
    store.receive(message(element), "http://evil.example");
    expect([view().isPicking, picked]).toEqual([true, []]);
    store.receive(message(element), origin(view));
    store.receive(message(element), origin(view));
    expect([view().isPicking, picked, told]).toEqual([false, [element], ["pick.start"]]);
  });

  test("picking goes on in the page that is loaded anew, and ends where a person goes elsewhere", async () => {
    const { store, view, told, picked } = await shown();
    const loaded = { source: "lathe-preview", type: "loaded", route: "/" };
    store.startPicking();
    store.receive(loaded, origin(view));
    store.receive({ ...loaded, type: "navigated", route: "/second" }, origin(view));
    expect([view().isPicking, told]).toEqual([true, ["pick.start", "pick.start"]]);
    store.receive({ source: "lathe-preview", type: "picked", element }, origin(view));
    store.receive(loaded, origin(view));
    store.startPicking();
    store.navigate("/third");
    store.receive(loaded, origin(view));
    expect([view().isPicking, picked]).toEqual([false, [element]]);
    expect(told).toEqual(["pick.start", "pick.start", "pick.start"]);
  });

  test("picking ends with Escape, by hand, and with the app", async () => {
    const { store, view, told, picked } = await shown();
    store.startPicking();
    store.receive({ source: "lathe-preview", type: "picked", element: null }, origin(view));
    expect(view().isPicking).toBe(false);
    store.startPicking();
    store.stopPicking();
    expect(view().isPicking).toBe(false);
    store.startPicking();
    await store.offerPorts([]);
    expect([view().isPicking, picked]).toEqual([false, []]);
    expect(told).toEqual(["pick.start", "pick.start", "pick.stop", "pick.start"]);
  });

  test("a report holds when files change, until the page has shown itself anew", () => {
    const { store, view } = create();
    const messages = () => view().reports.map((shown) => shown.report.message);
    const page = { ...report, kind: "shown" as const, level: "info" as const, message: "" };
    store.report({ ...report, message: "old" });
    store.report(page);
    expect(messages()).toEqual(["old"]);
    store.noteChange();
    expect(messages()).toEqual(["old"]);
    store.report({ ...report, message: "new" });
    store.report(page);
    expect(messages()).toEqual(["new"]);
    // The same error again is none of before.
    store.noteChange();
    store.report({ ...report, message: "new" });
    store.report(page);
    expect(messages()).toEqual(["new"]);
  });

  test("what a phone reports is its own: neither the browser's page nor its reload speaks for it", () => {
    const { store, view } = create();
    const phone = { ...report, device: "Android phone, 192.168.1.23" };
    const shown = { ...report, kind: "shown" as const, level: "info" as const, message: "" };
    store.report(report);
    store.report(phone);
    store.report(phone);
    expect(view().reports).toMatchObject([{ count: 1 }, { count: 2, report: phone }]);
    store.noteChange();
    store.report(shown);
    expect(view().reports).toMatchObject([{ report: phone }]);
    store.report(report);
    store.reload();
    expect(view().reports).toMatchObject([{ report: phone }]);
    store.report({ ...shown, device: phone.device });
    expect(view().reports).toEqual([]);
  });

  test("counts reports that repeat, and keeps a limited number", () => {
    const { store, view } = create();
    store.report(report);
    store.report(report);
    expect(view().reports).toMatchObject([{ count: 2 }]);
    for (let index = 0; index < 300; index += 1) store.report({ ...report, message: `error ${index}` });
    expect(view().reports).toHaveLength(200);
    expect(view().reports.at(-1)?.report.message).toBe("error 299");
    store.clearReports();
    expect(view().reports).toEqual([]);
  });
});

test.each([
  ["", "/"],
  ["about", "/about"],
  ["/a/b?c#d", "/a/b?c#d"],
  ["?q=1", "/?q=1"],
  ["http://app.localhost/x", "/x"],
  ["http://app.localhost", "/"],
  ["//evil.example", "//evil.example"],
])("normaliseRoute %p → %p", (typed, route) => {
  expect(normaliseRoute(typed, "http://app.localhost")).toBe(route);
});
