import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFile } from "node:fs/promises";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { until } from "@lathe/testing/until";
import type { Locator, Page } from "playwright-core";
import { lookWithAxe } from "./axe-look.ts";
import { openStudio } from "./open-studio.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

/** A production build on a busy machine. */
const BUILD_MS = 60_000;
const TEST_MS = 120_000;

let open: Awaited<ReturnType<typeof openStudio>>;
let studio: StudioPage;
let page: Page;
let api: StudioApi;

beforeAll(async () => {
  open = await openStudio();
  ({ studio, api } = open);
  ({ page } = studio);
  page.setDefaultTimeout(20_000);
  await api.call("PATCH", "/api/settings", { defaultModel: COMPOSER_MODEL });
  await page.reload();
  await studio.build("A reading list with title, author, rating and a finished checkbox");
  expect(await studio.waitForTurn(1)).toStartWith("Done.");
}, 240_000);

afterAll(async () => {
  await open.close();
}, 60_000);

const dialog = (on: Page = page): Locator => on.getByRole("dialog", { name: "Ship" });
const shipButton = (): Locator => page.getByRole("button", { name: /^Ship(:|$)/ });

/** In order: each test goes on where the one before left. */
describe("shipping what the composer made", () => {
  test(
    "the keyboard leads in and back out, and nobody is kept out",
    async () => {
      await shipButton().focus();
      await page.keyboard.press("Alt+s");
      await dialog().getByRole("radio", { name: "Web site" }).and(page.locator(":focus")).waitFor();
      // As long as a person's key is down: the choice follows the focus only while it is.
      await page.keyboard.press("ArrowUp", { delay: 60 });
      await page.keyboard.press("ArrowUp", { delay: 60 });
      await dialog().getByText("in an Android shell (a web view)").waitFor();
      await dialog().locator("summary").click();
      expect(await lookWithAxe(page, "what to ship", "[role=dialog]")).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
      await until(() => shipButton().evaluate((button) => button === document.activeElement));
    },
    TEST_MS,
  );

  test(
    "an Android app is made while another page hears of it, downloaded, and stands in the history",
    async () => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole("status", { name: "Connection" }).filter({ hasText: "Connected" }).waitFor();
      await page.bringToFront();
      await shipButton().click();
      await dialog().getByRole("radio", { name: "Android app" }).click();
      await dialog().getByLabel("Name").fill("My books");
      await dialog().getByRole("button", { name: "Ship the Android app" }).click();
      await dialog().getByRole("heading", { name: "The Android app is ready" }).waitFor({ timeout: BUILD_MS });
      const ready = "The Android app is ready.";
      await other
        .getByRole("region", { name: /^Notifications/ })
        .getByText(ready)
        .waitFor();
      await other.close();

      const downloading = page.waitForEvent("download");
      await dialog().getByRole("link", { name: "Download" }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe("my-books.apk");
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 2).toString()).toBe("PK");
      await dialog().getByRole("tab", { name: "History" }).click();
      const line = dialog().getByRole("list", { name: "Shipped" }).getByRole("listitem");
      await line.filter({ hasText: "From “A reading list" }).waitFor();
      expect(await line.count()).toBe(1);
      expect(await line.textContent()).toContain("Android app (.apk) 1.0.0 (code 1)");
      await dialog().getByRole("tab", { name: "Signing key" }).click();
      await dialog()
        .getByText(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/)
        .waitFor();
      expect(await lookWithAxe(page, "the signing key", "[role=dialog]")).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
    },
    TEST_MS,
  );

  test(
    "a build that fails says so in words, with its log, and its error goes to the agent",
    async () => {
      await api.writeFile("src/app.tsx", "export function App( {");
      await shipButton().click();
      // It begins with what was shipped last.
      await dialog().getByLabel("Name").and(page.locator("[value='My books']")).waitFor();
      await dialog().getByRole("button", { name: "Ship the Android app" }).click();
      await dialog().getByRole("heading", { name: "could not be made" }).waitFor({ timeout: BUILD_MS });
      expect(await dialog().getByRole("alert").textContent()).toContain("The build failed");
      expect(await dialog().getByLabel("Log of the build").textContent()).toContain("src/app.tsx");
      await dialog().getByRole("button", { name: "Fix this" }).click();
      await dialog().waitFor({ state: "detached" });
      await studio.chat.getByText("Fix this error", { exact: true }).waitFor();
      expect(studio.complaints).toEqual([]);
    },
    TEST_MS,
  );
});
