import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { launchBrowser } from "@lathe/testing/launch-browser";
import type { Browser } from "playwright-core";
import { checkTogether } from "./check-together.ts";
import { goldenApps } from "./golden-apps.ts";
import { lookAtApp } from "./look-at-app.ts";
import { serveBuilt } from "./workshop.ts";

const apps = goldenApps();

describe(`${apps.length} apps for the web`, () => {
  const { workshop, project } = checkTogether("web", apps);

  describe("build, and can be used by everybody", () => {
    let browser: Browser;
    let closeBrowser: () => Promise<void>;
    beforeAll(async () => {
      const launched = await launchBrowser();
      browser = launched.browser;
      closeBrowser = launched.close;
    }, 120_000);
    afterAll(async () => {
      await closeBrowser();
    });

    test.each(apps.map(({ prompt }, index) => ({ prompt, index })))(
      "$prompt",
      async ({ index }) => {
        await workshop().build(project(index));
        const server = serveBuilt(project(index));
        try {
          expect(await lookAtApp(browser, server.address)).toEqual([]);
        } finally {
          await server.close();
        }
      },
      120_000,
    );
  });
});
