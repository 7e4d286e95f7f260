import { beforeEach, expect, test } from "bun:test";
import * as fc from "fast-check";
import { PreviewMessage, PreviewReport } from "@lathe/protocol/preview";
import { describeValue } from "./describe-value.ts";
import type { FetchArguments, PageResponse, PageWindow } from "./page-window.ts";
import type { OverlayWindow } from "./watch-overlay.ts";
import { installPreviewReporter } from "./preview-reporter.ts";

const STUDIO = "http://localhost:4700";

/** A page in a frame, as far as the script sees it. */
class FakePage {
  readonly listeners: [type: string, listener: (event: never) => void][] = [];
  readonly sent: unknown[] = [];
  /** Of the requests with reports. */
  readonly credentials = new Set<unknown>();
  readonly posted: [message: unknown, origin: string][] = [];
  readonly printed: unknown[][] = [];
  readonly location = { href: `${APP}/books?q=1#top`, origin: APP, pathname: "/books", search: "?q=1", hash: "#top" };
  readonly frames: (() => void)[] = [];
  /** Tells the script that these resources were loaded. */
  load: (...names: string[]) => void = () => undefined;
  answer: () => Promise<PageResponse> = async () => ({ status: 200 });
  readonly window: PageWindow & OverlayWindow;

  constructor(options: { framed?: boolean; ancestor?: string } = {}) {
    const parent = { postMessage: (message: unknown, origin: string) => void this.posted.push([message, origin]) };
    const print = (...values: unknown[]): void => void this.printed.push(values);
    const listen = (type: string, listener: (event: never) => void): void => void this.listeners.push([type, listener]);
    const ancestorOrigins = options.ancestor === undefined ? undefined : [options.ancestor];
    const window: PageWindow & OverlayWindow & { parent: PageWindow["parent"] } = {
      parent,
      location: Object.assign(this.location, { ancestorOrigins }),
      document: { referrer: "", readyState: "loading", body: null, addEventListener: listen },
      name: "",
      localStorage: {},
      history: {
        pushState: (...args: unknown[]) => this.move(args),
        replaceState: (...args: unknown[]) => this.move(args),
      },
      console: { error: print, warn: print },
      navigator: {},
      PerformanceObserver: this.observer,
      MutationObserver: class {
        observe(): void {}
      },
      requestAnimationFrame: (callback) => void this.frames.push(callback),
      setTimeout: (callback, ms) => void (ms === 0 ? callback() : this.frames.push(callback)),
      fetch: (...args: FetchArguments) => this.fetch(args),
      postMessage: parent.postMessage,
      addEventListener: listen,
    };
    if (options.framed === false) window.parent = window;
    this.window = window;
  }

  get observer(): NonNullable<PageWindow["PerformanceObserver"]> {
    const page = this;
    return class {
      constructor(callback: (list: { getEntries(): { name: string }[] }) => void) {
        page.load = (...names) => callback({ getEntries: () => names.map((name) => ({ name })) });
      }
      observe(): void {}
    };
  }

  /** Lets the browser draw what is due. */
  draw(): void {
    for (const callback of this.frames.splice(0)) callback();
  }

  async fetch([input, init]: FetchArguments): Promise<PageResponse> {
    if (input !== "/__lathe/report") return this.answer();
    const body = init !== undefined && "body" in init ? String(init.body) : "";
    this.sent.push(PreviewReport.parse(JSON.parse(body)));
    if (init !== undefined && "credentials" in init) this.credentials.add(init.credentials);
    return { status: 204 };
  }

  move(args: unknown[]): void {
    this.location.pathname = String(args[2]);
  }

  emit(type: string, event: unknown = {}): void {
    for (const [heard, listener] of this.listeners) if (heard === type) listener(event as never);
  }
}

const APP = "http://5173--abcdefghijklmnopqrst.localhost:4700";
let page: FakePage;

beforeEach(() => {
  page = new FakePage({ ancestor: STUDIO });
  installPreviewReporter(page.window, [STUDIO]);
});

test("reports bring the cookie by which a phone's browser was let in", () => {
  page.emit("unhandledrejection", { reason: "gone" });
  expect([...page.credentials]).toEqual(["same-origin"]);
});

test("errors and rejections are reported once", () => {
  const error = new TypeError("x is not a function");
  for (let count = 0; count < 3; count += 1) {
    page.emit("error", { message: "Uncaught", error, filename: `${APP}/a.js`, lineno: 3, colno: 7 });
  }
  page.emit("error", { message: "" });
  page.emit("unhandledrejection", { reason: "gone" });
  expect(page.sent).toEqual([
    expect.objectContaining({
      kind: "error",
      message: "TypeError: x is not a function",
      line: 3,
      column: 7,
      route: "/books?q=1#top",
    }),
    expect.objectContaining({ kind: "rejection", message: "gone" }),
  ]);
});

test("the console still prints, and errors and warnings are reported", () => {
  const cycle: Record<string, unknown> = { a: [1, "two"] };
  cycle["self"] = cycle;
  page.window.console.error("failed:", cycle);
  page.window.console.warn("careful");
  page.window.console.warn("%s\n\n%s", "An error in <App>.", "Add a boundary.", 3);
  page.window.console.warn("%c 100%% of %d", "color: red", 5, "%s");
  expect(page.printed.slice(0, 2)).toEqual([["failed:", cycle], ["careful"]]);
  expect(page.sent).toEqual([
    expect.objectContaining({ kind: "console", level: "error", message: 'failed: {a: [1, "two"], self: [circular]}' }),
    expect.objectContaining({ kind: "console", level: "warning", message: "careful" }),
    expect.objectContaining({ message: "An error in <App>.\n\nAdd a boundary. 3" }),
    expect.objectContaining({ message: " 100% of 5 %s" }),
  ]);
});

test("a page says when it has been drawn, after loading and after changed modules, not for other requests", () => {
  page.emit("load");
  expect(page.sent).toEqual([]);
  page.draw();
  expect(page.sent).toEqual([expect.objectContaining({ kind: "shown", message: "loaded" })]);
  page.load(`${APP}/src/app.tsx`, `${APP}/logo.svg?t=3`);
  page.draw();
  expect(page.sent).toHaveLength(1);
  for (let count = 0; count < 50; count += 1) page.load(`${APP}/src/app.tsx?t=1795247328687`);
  // Once it may tell again, and once the frame behind that.
  page.draw();
  page.draw();
  expect(page.sent.slice(1)).toEqual([expect.objectContaining({ kind: "shown", message: "updated" })]);
});

test("an endless stream of reports ends", () => {
  for (let count = 0; count < 500; count += 1) page.window.console.error(`number ${count}`);
  expect(page.sent.length).toBe(100);
});

test("failed requests are reported, and answered as they were", async () => {
  page.answer = async () => ({ status: 502 });
  expect(await page.window.fetch("/api/items?x=1", { method: "post" })).toEqual({ status: 502 });
  page.answer = async () => ({ status: 404 });
  await page.window.fetch("/missing");
  page.answer = () => Promise.reject(new TypeError("Failed to fetch"));
  expect(page.window.fetch({ url: "http://other.example/a", method: "PUT" })).rejects.toThrow("Failed to fetch");
  page.answer = () => Promise.reject(Object.assign(new Error("stop"), { name: "AbortError" }));
  await page.window.fetch("/given-up").catch(() => {});
  expect(page.sent).toEqual([
    expect.objectContaining({ kind: "request", message: "POST /api/items?x=1 answered 502" }),
    expect.objectContaining({
      kind: "request",
      message: "PUT http://other.example/a failed: TypeError: Failed to fetch",
    }),
  ]);
});

test("the studio around the page learns its route", () => {
  page.emit("DOMContentLoaded");
  page.window.history.pushState(null, "", "/books/1");
  page.window.history.replaceState(null, "", "/books/1");
  page.emit("popstate");
  page.location.hash = "#end";
  page.emit("hashchange");
  page.emit("pageshow", { persisted: true });
  const routes = page.posted.map(([message, origin]) => {
    const posted = PreviewMessage.parse(message);
    return [posted.type, "route" in posted ? posted.route : null, origin];
  });
  expect(routes).toEqual([
    ["loaded", "/books?q=1#top", STUDIO],
    ["navigated", "/books/1?q=1#top", STUDIO],
    ["navigated", "/books/1?q=1#end", STUDIO],
    ["loaded", "/books/1?q=1#end", STUDIO],
  ]);
});

test("a page that is in no frame posts nothing; one in a frame of who knows whom, to anybody", () => {
  const alone = new FakePage({ framed: false });
  installPreviewReporter(alone.window, [STUDIO]);
  alone.emit("DOMContentLoaded");
  alone.window.history.pushState(null, "", "/x");
  expect([alone.posted, alone.location.pathname]).toEqual([[], "/x"]);
  const framed = new FakePage();
  installPreviewReporter(framed.window, [STUDIO]);
  framed.emit("DOMContentLoaded");
  expect(framed.posted.map(([, origin]) => origin)).toEqual(["*"]);
});

test("hostile values harm nobody", () => {
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("trap");
      },
    },
  );
  page.window.console.error(trap, {
    get a(): never {
      throw new Error("getter");
    },
  });
  page.emit("error", { message: "m", error: trap });
  expect(page.sent).toEqual([
    expect.objectContaining({ message: "[cannot be shown] [cannot be shown]" }),
    expect.objectContaining({ message: "[cannot be shown]" }),
  ]);
});

test("any value becomes a bounded text", () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
      expect(describeValue(value, 500).length).toBeLessThanOrEqual(500);
    }),
  );
});
