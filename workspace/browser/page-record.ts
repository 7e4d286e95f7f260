import { describeConsole, describeValue } from "./describe-console.ts";
import type { DevtoolsEvent, StackTrace } from "./devtools-events.ts";

/**
 * `load`: the page did not come. `crash`: it ended. `overlay`: the dev server shows an error in its place. `logBox`: React
 * Native's overlay names an error with its place in the source. `uncaught`: an exception or rejection. `console`:
 * console.error. `browser`: the browser complains (a security rule, say).
 */
export interface PageProblem {
  kind: "load" | "crash" | "overlay" | "logBox" | "uncaught" | "console" | "browser";
  text: string;
  /** Address, line and column from 1: of the served module, not of the file that it was made of. */
  source?: string;
}

export interface FailedRequest {
  url: string;
  /** What it was for, in the browser's words: Script, Image, Fetch … */
  type: string;
  /** A status, or why there is none. */
  reason: string;
}

const MAX_PROBLEMS = 50;
const MAX_FAILED_REQUESTS = 30;
const MAX_HOSTS = 10;
const MAX_DIALOGS = 10;
const MAX_DIALOG_CHARACTERS = 500;
const MAX_TEXT_CHARACTERS = 6_000;
const MAX_OPEN_REQUESTS = 2_000;

/** The name of the world that the probe runs in. */
export const PROBE_WORLD = "lathe";

/** Parts of a page that the dev server answers with the page itself when their file is missing. */
const FILES: ReadonlySet<string> = new Set(["Script", "Stylesheet", "Image", "Font", "Media"]);
/** What an app asks for in its own time, and may be answered that it is not there. */
const DATA: ReadonlySet<string> = new Set(["XHR", "Fetch", "EventSource", "Ping", "Preflight", "WebSocket"]);

interface OpenRequest {
  url: URL;
  loaderId: string;
  type: string;
}

type EventOf<Method extends DevtoolsEvent["method"]> = Extract<DevtoolsEvent, { method: Method }>["params"];

/** What a page has done so far, folded from the browser's events. All that it holds is bounded. */
export class PageRecord {
  readonly #origin: string;
  readonly #frameId: string;
  readonly #now: () => number;
  #problems: PageProblem[] = [];
  #failed: (FailedRequest & { loaderId: string })[] = [];
  readonly #open = new Map<string, OpenRequest>();
  #networkAt: number;
  #closed = false;
  #dialogs: string[] = [];
  /** Documents that the page has shown since the step began, the one after a reload included. */
  navigations = 0;
  /** Whether it has shown any at all. */
  shown = false;
  loaded = false;
  crashed = false;
  /** The probe's world of the document that is shown; null: there is none yet. */
  probe: number | null = null;
  /** The page went on to another host. */
  left = false;
  /** Hosts elsewhere: without what comes from `needed` the page cannot be judged; `awaited` have data for it. */
  readonly needed = new Set<string>();
  readonly awaited = new Set<string>();

  constructor(options: { origin: string; frameId: string; now: () => number }) {
    this.#origin = options.origin;
    this.#frameId = options.frameId;
    this.#now = options.now;
    this.#networkAt = options.now();
  }

  get problems(): readonly PageProblem[] {
    return this.#problems;
  }

  get failedRequests(): FailedRequest[] {
    return this.#failed.map(({ url, type, reason }) => ({ url, type, reason }));
  }

  /** For how long no request of the page's own was under way, in milliseconds. */
  get quietMs(): number {
    return this.#open.size > 0 ? 0 : this.#now() - this.#networkAt;
  }

  get unfinished(): string[] {
    return [...this.#open.values()].slice(0, 5).map(({ url }) => url.href.slice(0, 500));
  }

  add(problem: PageProblem): void {
    const text = problem.text.slice(0, MAX_TEXT_CHARACTERS);
    const known = this.#problems.some((each) => each.kind === problem.kind && each.text === text);
    if (!known && this.#problems.length < MAX_PROBLEMS) this.#problems.push({ ...problem, text });
  }

  /** A step begins: where the page goes is counted anew, and where it could not go is forgotten. */
  begin(): void {
    this.navigations = 0;
    // One that never finished loading is used as it is.
    this.loaded = true;
    this.left = false;
    this.needed.clear();
    // That it did not come was told with the step before.
    this.#problems = this.#problems.filter(({ kind }) => kind !== "load");
  }

  /** What went wrong or was asked since the last time. */
  takeNews(): { problems: PageProblem[]; failedRequests: FailedRequest[]; dialogs: string[] } {
    const news = { problems: this.#problems, failedRequests: this.failedRequests, dialogs: this.#dialogs };
    this.#problems = [];
    this.#failed = [];
    this.#dialogs = [];
    return news;
  }

  /** From now on only what stands is looked at: what the page still does does not count. */
  close(): void {
    this.#closed = true;
  }

  take(event: DevtoolsEvent): void {
    if (this.#closed && !/^(Inspector\.|Runtime\.executionContext)/.test(event.method)) return;
    switch (event.method) {
      case "Page.frameNavigated":
        return this.#navigate(event.params);
      case "Page.loadEventFired":
        this.loaded = true;
        return;
      case "Inspector.targetCrashed":
        return this.#crash("The page used up its memory or crashed the browser.");
      case "Inspector.detached":
        return this.#crash("The page closed itself.");
      case "Runtime.executionContextCreated": {
        const { id, name, auxData } = event.params.context;
        if (name === PROBE_WORLD && auxData?.frameId === this.#frameId) this.probe = id;
        return;
      }
      case "Runtime.executionContextDestroyed":
        if (event.params.executionContextId === this.probe) this.probe = null;
        return;
      case "Runtime.executionContextsCleared":
        this.probe = null;
        return;
      case "Runtime.exceptionThrown":
        return this.#throw(event.params);
      case "Runtime.consoleAPICalled": {
        const { type, args, stackTrace } = event.params;
        if (type === "error") this.add({ kind: "console", text: describeConsole(args), source: sourceOf(stackTrace) });
        return;
      }
      case "Log.entryAdded": {
        const { source, level, text, url } = event.params.entry;
        // Of the network more is known from its own events.
        if (level === "error" && source !== "network") this.add({ kind: "browser", text, source: url });
        return;
      }
      case "Network.requestWillBeSent":
        return this.#send(event.params);
      case "Network.responseReceived":
        return this.#answer(event.params);
      case "Network.loadingFinished":
        return this.#close(event.params.requestId);
      case "Network.loadingFailed":
        return this.#fail(event.params);
      case "Page.javascriptDialogOpening": {
        const { type, message } = event.params;
        if (this.#dialogs.length < MAX_DIALOGS)
          this.#dialogs.push(`${type.slice(0, 20)}: ${message.slice(0, MAX_DIALOG_CHARACTERS)}`);
        return;
      }
      case "Fetch.requestPaused":
        return;
    }
  }

  /** Another document: what the one before did wrong (before a dev server made it reload, say) is over with it. */
  #navigate({ frame }: EventOf<"Page.frameNavigated">): void {
    if (frame.parentId !== undefined) return;
    this.navigations += 1;
    this.shown = true;
    this.loaded = false;
    this.#problems = [];
    this.#failed = this.#failed.filter(({ loaderId }) => loaderId === frame.loaderId);
    for (const [id, { loaderId }] of this.#open) if (loaderId !== frame.loaderId) this.#open.delete(id);
    this.left = false;
    this.needed.clear();
    this.awaited.clear();
    if (frame.unreachableUrl !== undefined)
      this.add({ kind: "load", text: `The page cannot be reached: ${frame.unreachableUrl.slice(0, 500)}` });
  }

  #crash(text: string): void {
    this.crashed = true;
    this.add({ kind: "crash", text });
  }

  #throw({ exceptionDetails: details }: EventOf<"Runtime.exceptionThrown">): void {
    const { exception, stackTrace, url, lineNumber, columnNumber } = details;
    const described = exception === undefined ? "" : describeValue(exception);
    const text = described.startsWith(details.text) ? described : `${details.text} ${described}`.trim();
    const own = url === undefined || url === "" ? undefined : `${url}:${lineNumber + 1}:${columnNumber + 1}`;
    this.add({ kind: "uncaught", text, source: sourceOf(stackTrace) ?? own });
  }

  #send(params: EventOf<"Network.requestWillBeSent">): void {
    const { requestId, loaderId, type = "Other", request } = params;
    const url = URL.parse(request.url);
    if (url === null || !/^https?:$/.test(url.protocol)) return;
    if (!this.#isOwn(url)) {
      const leaves = type === "Document" && params.frameId === this.#frameId;
      if (leaves) this.left = true;
      const hosts = DATA.has(type) ? this.awaited : leaves || type === "Script" ? this.needed : null;
      if (hosts !== null && hosts.size < MAX_HOSTS) hosts.add(url.hostname.slice(0, 200));
      return;
    }
    // A stream of events stays open for good.
    if (type === "EventSource" || this.#open.size >= MAX_OPEN_REQUESTS) return;
    this.#open.set(requestId, { url, loaderId, type });
  }

  #answer({ requestId, type, response }: EventOf<"Network.responseReceived">): void {
    const request = this.#open.get(requestId);
    if (request === undefined) return;
    request.type = type;
    const { status, mimeType } = response;
    if (status >= (DATA.has(type) ? 500 : 400)) this.#addFailed(request, String(status));
    else if (FILES.has(type) && mimeType === "text/html")
      this.#addFailed(request, "there is no such file: the dev server answered with the page itself");
  }

  #fail({ requestId, errorText, canceled }: EventOf<"Network.loadingFailed">): void {
    const request = this.#open.get(requestId);
    this.#close(requestId);
    // The app gave it up itself, or left the page.
    if (request === undefined || canceled === true || errorText === "net::ERR_ABORTED") return;
    this.#addFailed(request, errorText.slice(0, 200));
  }

  #close(requestId: string): void {
    if (this.#open.delete(requestId)) this.#networkAt = this.#now();
  }

  #addFailed({ url, type, loaderId }: OpenRequest, reason: string): void {
    // Browsers ask for it on their own.
    if (url.pathname === "/favicon.ico" || this.#failed.length >= MAX_FAILED_REQUESTS) return;
    this.#failed.push({ url: url.href.slice(0, 1_000), type, reason, loaderId });
  }

  /**
   * The app itself, and other servers on the loopback that it shares with the browser: they run in the same project.
   * What is elsewhere cannot be reached from in here, and says nothing about the app.
   */
  #isOwn(url: URL): boolean {
    return url.origin === this.#origin || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  }
}

/** The innermost place that is the project's own. */
function sourceOf(stack: StackTrace | undefined): string | undefined {
  const frames = stack?.callFrames.filter(({ url }) => url !== "") ?? [];
  const frame = frames.find(({ url }) => !url.includes("node_modules") && !url.includes("/@")) ?? frames[0];
  return frame === undefined
    ? undefined
    : `${frame.url}:${frame.lineNumber + 1}:${frame.columnNumber + 1}`.slice(0, 1_000);
}
