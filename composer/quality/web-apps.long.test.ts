import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { launchBrowser } from "@lathe/testing/launch-browser";
import type { Browser } from "playwright-core";
import { goldenApps } from "./golden-apps.ts";
import { lookAtApp } from "./look-at-app.ts";
import { serveBuilt, Workshop } from "./workshop.ts";

let workshop: Workshop;
let browser: Browser;
let closeBrowser: () => Promise<void>;
beforeAll(async () => {
  workshop = await Workshop.open("web");
  const launched = await launchBrowser();
  browser = launched.browser;
  closeBrowser = launched.close;
}, 120_000);
afterAll(async () => {
  workshop.close();
  await closeBrowser();
});

describe("an app for the web checks, lints, passes its tests, builds, and can be used by everybody", () => {
  test.each(goldenApps().map((each, index) => ({ ...each, index })))(
    "$prompt",
    async ({ app, index }) => {
      const project = workshop.write(`app-${index}`, app);
      await Promise.all([workshop.checkTypes(project), workshop.lint(project), workshop.test(project)]);
      await workshop.build(project);
      const server = serveBuilt(project);
      try {
        expect(await lookAtApp(browser, server.address)).toEqual([]);
      } finally {
        await server.close();
      }
    },
    120_000,
  );
});
