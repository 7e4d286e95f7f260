import type { Browser } from "playwright-core";
import { launchBrowser, openContext } from "./browser.ts";
import { LatheServer } from "./lathe-server.ts";
import { StudioApi } from "./studio-api.ts";
import { StudioPage } from "./studio-page.ts";

/** A server of its own, and a browser that is logged in and shows its home page. */
export interface OpenStudio {
  server: LatheServer;
  browser: Browser;
  studio: StudioPage;
  api: StudioApi;
  close(): Promise<void>;
}

export async function openStudio(): Promise<OpenStudio> {
  const server = new LatheServer();
  await server.start();
  const { browser, close: closeBrowser } = await launchBrowser();
  const studio = new StudioPage(await (await openContext(browser)).newPage());
  await studio.page.goto(server.address);
  await studio.page.getByRole("textbox", { name: "Describe your app" }).waitFor();
  return {
    server,
    browser,
    studio,
    api: new StudioApi(studio.page, server.origin),
    async close() {
      await closeBrowser();
      await server.close();
    },
  };
}
