import type { OpenPort } from "@lathe/protocol/workspace";
import type { PageSeen } from "@lathe/workspace/browser/page-look";
import { AppUnreachable, askApp } from "./ask-app.ts";
import { type Finding, unusable } from "./finding.ts";
import { readBundleFault } from "./read-bundle-fault.ts";
import { readBundlePath } from "./read-bundle-path.ts";

/**
 * Why a page of Metro's shows nothing, in Metro's words: the browser knows only that the page's code was refused. Null:
 * it was not, or is not any more.
 */
export async function explainPage(
  page: PageSeen,
  app: OpenPort,
  folder: string,
  signal: AbortSignal,
): Promise<Finding | null> {
  try {
    const path = await findBundle(page, app, signal);
    if (path === null) return null;
    // A browser is given a page with the fault in place of the script; programs are given Metro's own answer.
    const { status, text } = await askApp(app, path, { accept: "*/*" }, signal);
    if (status < 400) return null;
    const { summary, details } = readBundleFault(text, "web", folder);
    return unusable(`The page cannot be built. ${summary}`, details);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AppUnreachable) return null;
    throw error;
  }
}

/** The way to the bundle that the page was refused, or that an error is shown for in its place. */
async function findBundle(page: PageSeen, app: OpenPort, signal: AbortSignal): Promise<string | null> {
  const refused = page.failedRequests.find(({ type, url }) => type === "Script" && /\.bundle(?:\?|$)/.test(url));
  if (refused !== undefined) {
    const address = URL.parse(refused.url);
    return address === null ? null : `${address.pathname}${address.search}`;
  }
  if (!page.problems.some(({ kind }) => kind === "overlay")) return null;
  return readBundlePath((await askApp(app, "/", { accept: "text/html" }, signal)).text);
}
