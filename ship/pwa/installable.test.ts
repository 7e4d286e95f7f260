import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Browser } from "playwright-core";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { describeSample, sampleSite } from "./fixtures/sample-site.ts";
import { serveSite } from "./fixtures/serve-site.ts";
import { makePwa } from "./make-pwa.ts";

let browser: Browser;
let close: () => Promise<void>;

beforeAll(async () => ({ browser, close } = await launchBrowser()));
afterAll(() => close());

test("Chromium would install it, and a deep link opens without a server", async () => {
  const plain = sampleSite("v1");
  const { identity, icons } = await describeSample(plain);
  const server = serveSite((await makePwa(plain, identity, icons)).site);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(server.origin);
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await page.waitForFunction("navigator.serviceWorker.controller !== null");

    const devtools = await context.newCDPSession(page);
    const manifest = await devtools.send("Page.getAppManifest");
    expect(manifest.errors).toEqual([]);
    expect(manifest.url).toBe(`${server.origin}/manifest.webmanifest`);
    const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
    // A context of its own is what browsers call incognito.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);

    await server.stop();
    await page.goto(`${server.origin}/items/7?from=home`);
    expect(await page.textContent("#root")).toBe("page v1 script v1 /items/7");
    expect(await page.textContent("#plain")).toBe("plain v1");
    await page.reload();
    expect(await page.textContent("#root")).toBe("page v1 script v1 /items/7");
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    await server.stop();
  }
});
