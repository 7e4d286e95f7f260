import type { OpenPort } from "@lathe/protocol/workspace";
import type { PageSeen } from "@lathe/workspace/browser/page-look";
import { AppUnreachable, askApp } from "./ask-app.ts";
import { type Finding, unusable } from "./finding.ts";
import { readBundleFault } from "./read-bundle-fault.ts";

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
  const refused = page.failedRequests.find(({ type, url }) => type === "Script" && /\.bundle(?:\?|$)/.test(url));
  const address = refused === undefined ? null : URL.parse(refused.url);
  if (address === null) return null;
  try {
    const { status, text } = await askApp(app, `${address.pathname}${address.search}`, { accept: "*/*" }, signal);
    if (status < 400) return null;
    const { summary, details } = readBundleFault(text, "web", folder);
    return unusable(`The page cannot be built. ${summary}`, details);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AppUnreachable) return null;
    throw error;
  }
}
