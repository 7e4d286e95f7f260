import { ZodError } from "zod";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { BrowserProcess } from "./browser-process.ts";
import { BrowserGone, DevtoolsPipe, DevtoolsRefusal } from "./devtools-pipe.ts";
import type { FoundBrowser } from "./find-browser.ts";
import type { LookRequest, PageLook } from "./page-look.ts";
import { PageVisit } from "./visit-page.ts";

/** For all that is not loading and settling: starting the browser, asking the page, the picture. */
const EXTRA_MS = 20_000;

/**
 * Opens a page in a browser inside the project's sandbox, looks at it, and ends the browser: it takes a fifth of a second
 * to start, and a kept one would cost an idle project 200 MB. Without a sandbox it runs as the server's own user like
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
  const running = await BrowserProcess.start(sandbox, browser);
  const pipe = new DevtoolsPipe(running.process, (...event) => visit.hear(...event));
  const visit = new PageVisit(pipe, request, sandbox.report.kind !== "none");
  const limitMs = request.timeoutMs + request.settleMs + EXTRA_MS;
  const timer = setTimeout(() => pipe.close("The browser took too long."), limitMs);
  const stop = (): void => pipe.close("It was stopped.");
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  try {
    return await visit.look();
  } catch (error) {
    signal.throwIfAborted();
    const { complaint } = running;
    if (error instanceof BrowserGone) return { seen: false, reason: error.message, complaint };
    if (!(error instanceof DevtoolsRefusal || error instanceof ZodError)) throw error;
    return { seen: false, reason: "The browser does not answer as a browser does.", complaint };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
    pipe.close("The look is over.");
    await running.close();
  }
}
