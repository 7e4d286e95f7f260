import { describePrinted } from "./describe-printed.ts";
import { describeValue } from "./describe-value.ts";
import { findStudioOrigin } from "./studio-origin.ts";
import type { FetchArguments, PageResponse, PageWindow } from "./page-window.ts";
import { type SocketWindow, watchMetro } from "./watch-metro.ts";
import { type OverlayWindow, watchOverlay } from "./watch-overlay.ts";

/** As PreviewReport in the protocol, which is not imported so that no schema library goes into every page. */
interface Report {
  kind: "error" | "rejection" | "console" | "request" | "shown";
  level: "error" | "warning" | "info";
  message: string;
  stack?: string;
  source?: string;
  line?: number;
  column?: number;
  route: string;
}

const REPORT_PATH = "/__lathe/report";
const MAX_REPORTS_PER_PAGE = 100;
/** The same report is not sent again within this time. */
const SAME_AFTER_MS = 5_000;
/** That a page is drawn anew is not told more often than this. */
const SHOWN_EVERY_MS = 250;
/** A module that a dev server sends again after a change is asked for with the time of the change (Vite). */
const CHANGED_MODULE = /[?&]t=\d{10,}/;

/**
 * Reports a page's errors to Lathe, and its route to the studio around it. Whatever goes wrong in here stays in here: the
 * app must not notice.
 */
export function installPreviewReporter(
  window: PageWindow & OverlayWindow & SocketWindow,
  studioOrigins: readonly string[],
): void {
  const { fetch: originalFetch, console: pageConsole } = window;
  const recent = new Map<string, number>();
  let sent = 0;

  quietly(watchErrors);
  quietly(() => wrapConsole("error", "error"));
  quietly(() => wrapConsole("warn", "warning"));
  quietly(wrapFetch);
  quietly(watchRoute);
  quietly(watchDrawing);
  quietly(() => {
    watchOverlay(window, ({ message, stack, source, line }) =>
      report({ kind: "error", level: "error", message, stack: stack.slice(0, 16_000), source, line }),
    );
  });

  function route(): string {
    return (window.location.pathname + window.location.search + window.location.hash).slice(0, 1_000);
  }

  function report(facts: Omit<Report, "route">): void {
    quietly(() => {
      const key = `${facts.kind}|${facts.message}|${facts.source ?? ""}|${facts.line ?? ""}`;
      const now = Date.now();
      const last = recent.get(key);
      if (sent >= MAX_REPORTS_PER_PAGE || (last !== undefined && now - last < SAME_AFTER_MS)) return;
      recent.set(key, now);
      sent += 1;
      send(JSON.stringify({ ...facts, message: facts.message.slice(0, 4_000), route: route() } satisfies Report));
    });
  }

  function send(body: string): void {
    const init = {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive: true,
      // A phone's browser is let in by a cookie.
      credentials: "same-origin",
    } as const;
    // A page that is being left may refuse the fetch, where a beacon still goes.
    originalFetch.call(window, REPORT_PATH, init).catch(() => {
      quietly(() => void window.navigator.sendBeacon?.(REPORT_PATH, new Blob([body], { type: "application/json" })));
    });
  }

  function watchErrors(): void {
    window.addEventListener("error", (event) => {
      // Elements that fail to load send an event without a message.
      if (!event.message) return;
      report({
        kind: "error",
        level: "error",
        message: event.error === undefined || event.error === null ? event.message : describeValue(event.error),
        stack: stackOf(event.error),
        source: event.filename ? event.filename.slice(0, 1_000) : undefined,
        line: wholeNumber(event.lineno),
        column: wholeNumber(event.colno),
      });
    });
    window.addEventListener("unhandledrejection", (event) => {
      report({
        kind: "rejection",
        level: "error",
        message: describeValue(event.reason) || "(no reason)",
        stack: stackOf(event.reason),
      });
    });
  }

  function wrapConsole(method: "error" | "warn", level: Report["level"]): void {
    const original = pageConsole[method];
    pageConsole[method] = function (this: unknown, ...values: unknown[]) {
      quietly(() => {
        const message = describePrinted(values);
        report({ kind: "console", level, message, stack: values.map(stackOf).find((stack) => stack !== undefined) });
      });
      return Reflect.apply(original, this, values);
    };
  }

  function wrapFetch(): void {
    const wrapped = async function (this: unknown, ...args: FetchArguments): Promise<PageResponse> {
      let response;
      try {
        response = await Reflect.apply(originalFetch, this ?? window, args);
      } catch (error) {
        quietly(() => {
          // An app that gives up a request of its own has no error.
          if (error instanceof Error && error.name === "AbortError") return;
          report({
            kind: "request",
            level: "error",
            message: `${describeRequest(args)} failed: ${describeValue(error)}`,
            stack: stackOf(error),
          });
        });
        throw error;
      }
      const { status } = response;
      if (status >= 500)
        report({ kind: "request", level: "error", message: `${quietRequest(args)} answered ${status}` });
      return response;
    };
    window.fetch = Object.assign(wrapped, originalFetch);
  }

  function quietRequest(args: FetchArguments): string {
    try {
      return describeRequest(args);
    } catch {
      // An argument of the app's that is no request.
      return "A request";
    }
  }

  function describeRequest([input, init]: FetchArguments): string {
    const request = typeof input === "object" && input !== null && "url" in input ? input : null;
    const url = new URL(String(request === null ? input : request.url), window.location.href);
    const own = request !== null && "method" in request ? String(request.method) : "GET";
    const place = url.origin === window.location.origin ? url.pathname + url.search : url.href;
    return `${(init?.method ?? own).toUpperCase()} ${place}`.slice(0, 500);
  }

  /** Says when what is in the files can be seen: after the page is loaded, and after it took in changed modules. */
  function watchDrawing(): void {
    let told = Number.NEGATIVE_INFINITY;
    let waiting = false;
    const tell = (message: string): void => {
      if (waiting) return;
      waiting = true;
      const waitMs = Math.max(0, told + SHOWN_EVERY_MS - Date.now());
      // The task behind the frame in which the page is drawn.
      const afterFrame = () =>
        window.requestAnimationFrame(() =>
          window.setTimeout(() => {
            waiting = false;
            told = Date.now();
            quietly(() =>
              send(JSON.stringify({ kind: "shown", level: "info", message, route: route() } satisfies Report)),
            );
          }, 0),
        );
      if (waitMs === 0) afterFrame();
      else window.setTimeout(afterFrame, waitMs);
    };
    window.addEventListener("load", () => tell("loaded"));
    watchMetro(window, () => tell("updated"));
    if (window.PerformanceObserver === undefined) return;
    new window.PerformanceObserver((list) => {
      if (list.getEntries().some(({ name }) => CHANGED_MODULE.test(name))) tell("updated");
    }).observe({ type: "resource" });
  }

  function watchRoute(): void {
    if (window.parent === window) return;
    let shown = "";
    const post = (type: "loaded" | "navigated"): void => {
      quietly(() => {
        const now = (window.location.pathname + window.location.search + window.location.hash).slice(0, 2_000);
        if (type === "navigated" && now === shown) return;
        shown = now;
        // The route alone gives little away where the browser does not tell who is around.
        const origin = findStudioOrigin(window, studioOrigins) ?? "*";
        const { navigation } = window;
        const history = navigation && { back: navigation.canGoBack, forward: navigation.canGoForward };
        window.parent.postMessage({ source: "lathe-preview", type, route: now, history }, origin);
      });
    };
    for (const method of ["pushState", "replaceState"] as const) {
      const original = window.history[method];
      window.history[method] = function (this: unknown, ...args: unknown[]) {
        Reflect.apply(original, this, args);
        post("navigated");
      };
    }
    window.addEventListener("popstate", () => post("navigated"));
    window.addEventListener("hashchange", () => post("navigated"));
    // A page that comes back from the history of the frame does not run its scripts again.
    window.addEventListener("pageshow", (event) => event.persisted && post("loaded"));
    if (window.document.readyState === "loading")
      window.document.addEventListener("DOMContentLoaded", () => post("loaded"));
    else post("loaded");
  }
}

function wholeNumber(value: number | undefined): number | undefined {
  return Number.isInteger(value) ? value : undefined;
}

function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // Reporting is worth less than the app.
  }
}

function stackOf(value: unknown): string | undefined {
  try {
    return value instanceof Error && typeof value.stack === "string" ? value.stack.slice(0, 16_000) : undefined;
  } catch {
    // A getter of the app threw: a report without a stack is still one.
    return undefined;
  }
}
