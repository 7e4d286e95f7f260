import type { Browser } from "playwright-core";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "./browser.ts";
import { LatheServer } from "./lathe-server.ts";
import { ReplayedModel } from "./replayed-model.ts";
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

/** `environment`: the server's, beside what each has. */
export async function openStudio(environment: Record<string, string> = {}): Promise<OpenStudio> {
  const server = new LatheServer(environment);
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

/** The same with a model that gives the answers of a test, which prompts go to. `settings`: others beside that. */
export async function openReplayedStudio(settings: object = {}): Promise<OpenStudio & { model: ReplayedModel }> {
  const open = await openStudio();
  const model = new ReplayedModel();
  await model.serveAs("compatible", open.api);
  await open.api.call("PATCH", "/api/settings", { defaultModel: "compatible/replayed", ...settings });
  return {
    ...open,
    model,
    async close() {
      await open.close();
      await model.close();
    },
  };
}
