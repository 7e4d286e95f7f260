import { ZodError } from "zod";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { BrowserGone, DevtoolsRefusal, FLOODED } from "./devtools-pipe.ts";
import type { FoundBrowser } from "./find-browser.ts";
import type { LookRequest, PageLook, PageSeen } from "./page-look.ts";
import { type Inspection, PageTab } from "./page-tab.ts";
import { RunningBrowser } from "./running-browser.ts";

/** For all that is not loading and settling: starting the browser, asking the page, the picture. */
const EXTRA_MS = 20_000;
/** How long a page that draws nothing yet is given beside the settling: a busy machine draws late. */
const BLANK_MS = 5_000;
const POLL_MS = 250;

/**
 * Opens a page in a browser inside the project's sandbox, looks at it, and ends the browser: it takes a fifth of a second
 * to start, and a kept one would cost an idle project some 400 MB. Without a sandbox it runs as the server's own user like
 * everything of the project. Nothing that the page or the project does makes this hang or fail: what cannot be seen is
 * said. Rejects when the signal is aborted.
 */
export async function lookAtPage(
  sandbox: Pick<Sandbox, "spawn" | "report">,
  browser: FoundBrowser,
  request: LookRequest,
  signal: AbortSignal,
): Promise<PageLook> {
  signal.throwIfAborted();
  const running = await RunningBrowser.start(sandbox, browser);
  const limitMs = request.timeoutMs + request.settleMs + EXTRA_MS;
  const isolated = sandbox.report.kind !== "none";
  try {
    return await running.within(limitMs, () => look(running, request, isolated), signal);
  } catch (error) {
    signal.throwIfAborted();
    const { complaint } = running;
    if (error instanceof BrowserGone) return { seen: false, reason: error.message, complaint };
    if (!(error instanceof DevtoolsRefusal || error instanceof ZodError)) throw error;
    return { seen: false, reason: "The browser does not answer as a browser does.", complaint };
  } finally {
    await running.close("The look is over.");
  }
}

/** Errors: BrowserGone; DevtoolsRefusal and ZodError from a browser that is none. */
async function look({ pipe }: RunningBrowser, request: LookRequest, isolated: boolean): Promise<PageSeen> {
  const { url, viewport } = request;
  const tab = await PageTab.open(pipe, { origin: new URL(url).origin, viewport, isolated, isUsed: false });
  try {
    await tab.load(url, request);
    tab.record.close();
    const inspection = await inspectDrawn(tab);
    return describe(tab, inspection, inspection === null ? null : await tab.takeScreenshot());
  } catch (error) {
    if (!(error instanceof BrowserGone) || pipe.reason !== FLOODED) throw error;
    tab.record.add({ kind: "console", text: FLOODED });
    return describe(tab, null, null);
  }
}

/** What the page is when it has drawn something, says what hinders it, or has had its time. */
async function inspectDrawn(tab: PageTab): Promise<Inspection | null> {
  const end = performance.now() + BLANK_MS;
  for (;;) {
    const inspection = await tab.inspect();
    const isWaiting = inspection?.blank === true && inspection.overlay === null && inspection.logBox === null;
    const hasFailed = tab.record.problems.length > 0;
    if (!isWaiting || hasFailed || performance.now() > end) return inspection;
    await Bun.sleep(POLL_MS);
  }
}

function describe({ record }: PageTab, inspection: Inspection | null, screenshot: Uint8Array | null): PageSeen {
  return {
    seen: true,
    loaded: inspection !== null && !record.problems.some(({ kind }) => kind === "load"),
    title: inspection?.title ?? "",
    blank: inspection?.blank ?? true,
    problems: record.problems,
    failedRequests: record.failedRequests,
    elsewhere: { needed: [...record.needed], awaited: [...record.awaited] },
    screenshot,
  };
}
