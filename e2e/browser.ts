import type { Browser, BrowserContext } from "playwright-core";

/** A context whose pages collect what they complain of. */
export async function openContext(browser: Browser, size = { width: 1440, height: 900 }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: size });
  context.setDefaultTimeout(30_000);
  return context;
}
