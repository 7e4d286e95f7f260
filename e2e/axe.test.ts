import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import type { Page } from "playwright-core";
import { lookWithAxe } from "./axe-look.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { ReplayedModel } from "./replayed-model.ts";
import type { StudioPage } from "./studio-page.ts";

const ALL_SECTIONS = ["Models and keys", "Routes", "Limits", "Agent", "Usage", "Editor", "Theme", "Data", "About"];
/** All of them in `npm run test:all`: they are made of the same parts. */
const SECTIONS = process.env.LATHE_TEST_ALL === "1" ? ALL_SECTIONS : ["Models and keys", "Limits", "Data"];
/** Four looks at a page, each after it came to rest. */
const LOOKS_MS = 120_000;

let open: OpenStudio;
let studio: StudioPage;
let page: Page;
const model = new ReplayedModel();

beforeAll(async () => {
  open = await openStudio();
  ({ studio } = open);
  ({ page } = studio);
  page.setDefaultTimeout(10_000);
}, 240_000);
afterAll(async () => {
  await open.close();
  await model.close();
}, 60_000);

const expectNoFaults = async (state: string, within?: string): Promise<void> =>
  expect(await lookWithAxe(page, state, within)).toEqual([]);

/** In order: each test goes on where the one before left. In both themes, wide and narrow. */
describe("axe finds no fault", () => {
  test(
    "in the home page of somebody who is here for the first time",
    async () => {
      await page.getByRole("list", { name: "Examples" }).waitFor();
      await expectNoFaults("first run");
    },
    LOOKS_MS,
  );

  test.each(SECTIONS)(
    "in the settings: %s",
    async (section) => {
      if (!page.url().includes("/settings")) {
        await model.serveAs("compatible", open.api);
        await open.api.call("PATCH", "/api/settings", { defaultModel: COMPOSER_MODEL });
        await page.goto(`${open.server.origin}/settings`);
      }
      await page.getByRole("tab", { name: section }).click();
      await page.getByRole("tabpanel", { name: section }).waitFor();
      await expectNoFaults(`settings, ${section}`);
    },
    LOOKS_MS,
  );

  test(
    "in the home page with a model and without projects",
    async () => {
      await page.goto(open.server.origin);
      await page.getByRole("textbox", { name: "Describe your app" }).fill("A reading list");
      await expectNoFaults("home, no projects");
    },
    LOOKS_MS,
  );

  test("in the arena with a finished turn and the app in the preview", async () => {
    await studio.build("A reading list with title, author, rating and a finished checkbox");
    expect(await studio.waitForTurn(1)).toMatch(/^Done/);
    await studio.preview.getByLabel("Title").first().waitFor({ state: "attached", timeout: 60_000 });
    await expectNoFaults("arena, preview");
  }, 150_000);

  test(
    "in an action that is open",
    async () => {
      await studio.chat.getByRole("article").getByRole("button", { expanded: false }).first().click();
      await expectNoFaults("arena, open actions");
    },
    LOOKS_MS,
  );

  test(
    "in the preview's console",
    async () => {
      await page.getByRole("button", { name: "Console" }).click();
      await page.getByRole("region", { name: "Console" }).waitFor();
      await expectNoFaults("arena, console");
      await page.getByRole("button", { name: "Close the console" }).click();
    },
    LOOKS_MS,
  );

  test(
    "in the code with a file open",
    async () => {
      await studio.openTab("Code");
      await page.getByRole("treeitem", { name: "index.html" }).click();
      await page.getByRole("textbox", { name: "Editor" }).waitFor({ state: "attached" });
      await expectNoFaults("arena, code");
    },
    LOOKS_MS,
  );

  test(
    "in the terminal",
    async () => {
      await studio.openTab("Terminal");
      const start = page.getByRole("button", { name: /new terminal/i }).first();
      if (await start.isVisible()) await start.click();
      await page.locator(".xterm-rows").first().waitFor();
      await expectNoFaults("arena, terminal");
    },
    LOOKS_MS,
  );

  test(
    "in the versions and in what one of them changed",
    async () => {
      await studio.openTab("Versions");
      const list = page.getByRole("list", { name: "Versions" });
      await list.getByRole("button", { name: /A reading list with title/ }).click();
      await page.getByRole("list", { name: "Changed files" }).waitFor();
      await expectNoFaults("arena, versions");
    },
    LOOKS_MS,
  );

  test(
    "in the home page with projects, and in a project's menu",
    async () => {
      await page.goto(open.server.origin);
      await page.getByRole("list", { name: "Projects" }).waitFor();
      await expectNoFaults("home, projects");
      await page
        .getByRole("button", { name: /^Actions for/ })
        .first()
        .click();
      await page.getByRole("menu").waitFor();
      await expectNoFaults("home, a project's menu", "[role=menu]");
      await page.keyboard.press("Escape");
    },
    LOOKS_MS,
  );

  test(
    "in the command palette",
    async () => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").waitFor();
      await expectNoFaults("palette", "[role=dialog]");
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    },
    LOOKS_MS,
  );

  test(
    "in a page that is none, and for somebody who is not logged in",
    async () => {
      await page.goto(`${open.server.origin}/nothing-here`);
      await page.getByRole("heading", { name: "There is nothing at this address." }).waitFor();
      await expectNoFaults("not found");
      await page.context().clearCookies();
      await page.goto(open.server.origin);
      await page.getByText("./lathe login").waitFor();
      await expectNoFaults("logged out");
    },
    LOOKS_MS,
  );

  test("and the pages complained of nothing", () => {
    expect(studio.complaints).toEqual([]);
  });
});
