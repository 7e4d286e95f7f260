import { LatheError } from "@lathe/protocol/errors";
import {
  PAGE_SIZES,
  type PageSession,
  type PageSize,
  type PageStep,
  type PageStepResult,
  type PageView,
} from "@lathe/protocol/page";
import { ZodError } from "zod";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { describeNews } from "./describe-news.ts";
import { BrowserGone, DevtoolsRefusal } from "./devtools-pipe.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { performStep } from "./perform-step.ts";
import { describeNodes } from "./page-nodes.ts";
import { PageReader } from "./page-reader.ts";
import { PageTab, type RestLimits } from "./page-tab.ts";
import { RunningBrowser } from "./running-browser.ts";

const LOAD: RestLimits = { timeoutMs: 15_000, settleMs: 2_500 };
/** Beside the time that a step may wait by itself. */
const STEP_LIMIT_MS = 60_000;
/** A browser costs about 400 MB (PSS, all its processes) while it is open. */
const MAX_IDLE_MS = 2 * 60_000;
const MAX_LIFE_MS = 10 * 60_000;

export interface PageRequest {
  /** As the project's own processes reach it: `http://localhost:5173`. */
  origin: string;
  route: string;
  size: PageSize;
  /** How long it may stay open, in all and without being used; milliseconds. */
  maxLifeMs?: number;
  maxIdleMs?: number;
}

/** A page in a browser of its own, which a step after the other looks at and uses as a person would. */
export class OpenPage implements PageSession {
  readonly origin: string;
  readonly #running: RunningBrowser;
  #tab: PageTab;
  #reader: PageReader;
  readonly #maxIdleMs: number;
  readonly #life: ReturnType<typeof setTimeout>;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #closing: Promise<void> | null = null;

  private constructor(running: RunningBrowser, tab: PageTab, request: PageRequest) {
    this.#running = running;
    this.#tab = tab;
    this.#reader = new PageReader(tab);
    this.origin = request.origin;
    this.#maxIdleMs = request.maxIdleMs ?? MAX_IDLE_MS;
    this.#life = setTimeout(() => this.#end("It was open for too long."), request.maxLifeMs ?? MAX_LIFE_MS);
    void running.pipe.closed.then(() => this.close());
  }

  /** Opens the page; one that does not come is open all the same, and says so when it is looked at. */
  static async open(
    sandbox: Pick<Sandbox, "spawn" | "report">,
    browser: FoundBrowser,
    request: PageRequest,
    signal: AbortSignal,
  ): Promise<OpenPage> {
    signal.throwIfAborted();
    const running = await RunningBrowser.start(sandbox, browser);
    try {
      const { origin, size } = request;
      const isolated = sandbox.report.kind !== "none";
      const opening = PageTab.open(running.pipe, { origin, viewport: PAGE_SIZES[size], isolated, isUsed: true });
      const tab = await running.within(STEP_LIMIT_MS, () => opening, signal);
      const page = new OpenPage(running, tab, request);
      await page.#use(() => tab.load(origin + request.route, LOAD), signal);
      return page;
    } catch (error) {
      await running.close("It could not be opened.");
      signal.throwIfAborted();
      throw unavailable(error);
    }
  }

  get ended(): boolean {
    return this.#running.pipe.reason !== null;
  }

  look({ screenshot }: { screenshot: boolean }, signal: AbortSignal): Promise<PageView> {
    return this.#use(async () => {
      const inspection = await this.#tab.inspect();
      const nodes = inspection === null ? null : await this.#reader.list();
      const image = screenshot && inspection !== null ? await this.#tab.takeScreenshot() : null;
      const { record } = this.#tab;
      const loaded = nodes !== null && !record.problems.some(({ kind }) => kind === "load" || kind === "crash");
      return {
        route: nodes?.route ?? "",
        title: nodes?.title ?? "",
        loaded,
        tree: nodes === null ? "" : describeNodes(nodes),
        ...describeNews(record.takeNews(), [...record.needed], this.origin),
        screenshot: image,
      };
    }, signal);
  }

  act(step: PageStep, signal: AbortSignal): Promise<PageStepResult> {
    return this.#use(async () => {
      const { record } = this.#tab;
      if (record.crashed) return { done: false, reason: "the page has crashed: open it again", closest: [] };
      record.begin();
      return await performStep({ tab: this.#tab, reader: this.#reader, origin: this.origin, load: LOAD }, step, signal);
    }, signal);
  }

  renew({ route, size }: { route: string; size: PageSize }, signal: AbortSignal): Promise<void> {
    return this.#use(async () => {
      this.#tab = await this.#tab.renew(PAGE_SIZES[size]);
      this.#reader = new PageReader(this.#tab);
      await this.#tab.load(this.origin + route, LOAD);
    }, signal);
  }

  close(): Promise<void> {
    clearTimeout(this.#life);
    clearTimeout(this.#idle);
    return (this.#closing ??= this.#running.close("It was closed."));
  }

  /** Errors: `app_unavailable` when the browser is gone, and the signal's reason. */
  async #use<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    signal.throwIfAborted();
    clearTimeout(this.#idle);
    this.#running.pipe.allowMore();
    try {
      return await this.#running.within(STEP_LIMIT_MS, work, signal);
    } catch (error) {
      await this.close();
      throw signal.aborted ? error : unavailable(error);
    } finally {
      if (!this.ended) this.#idle = setTimeout(() => this.#end("Nobody used it any more."), this.#maxIdleMs);
    }
  }

  #end(reason: string): void {
    // The rest follows from it.
    this.#running.pipe.close(reason);
  }
}

/** The browser's end and its nonsense, in words; what is neither is a bug and stays what it is. */
function unavailable(error: unknown): unknown {
  if (error instanceof BrowserGone) return new LatheError("app_unavailable", `The page was closed: ${error.message}`);
  if (error instanceof DevtoolsRefusal || error instanceof ZodError)
    return new LatheError("app_unavailable", "The page was closed: the browser does not answer as a browser does.");
  return error;
}
