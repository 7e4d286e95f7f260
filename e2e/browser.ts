import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "playwright-core";

const EXECUTABLES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium with a profile of its own. */
export async function launchBrowser(): Promise<{ browser: Browser; close(): Promise<void> }> {
  const executablePath = EXECUTABLES.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error("Chromium is needed for the browser tests: apt-get install chromium");
  const profile = mkdtempSync(join(tmpdir(), "lathe-chromium-"));
  const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true, env: { HOME: profile } });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A context whose pages collect what they complain of. */
export async function openContext(browser: Browser, size = { width: 1440, height: 900 }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: size });
  context.setDefaultTimeout(30_000);
  return context;
}
