import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMPOSER_MODEL } from "@lathe/protocol/api";
import { until } from "@lathe/testing/until";
import type { Page } from "playwright-core";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "./browser.ts";
import { LatheServer } from "./lathe-server.ts";
import { StudioApi } from "./studio-api.ts";
import { StudioPage } from "./studio-page.ts";

/** Makes the pictures of the main states, in both themes and at three widths: `npm run screenshots`. */
const images = resolve(import.meta.dir, "..", "docs", "images");
const THEMES = ["light", "dark"] as const;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 900, height: 900 },
  { width: 375, height: 812 },
];
/** About 50 kB each: some fifty of them stay below 3 MB. */
const JPEG_QUALITY = 72;
/** The first mobile project of a machine installs its packages, and its Metro begins with nothing. */
const MOBILE_MS = 300_000;
const BOOKS = [
  ["The Left Hand of Darkness", "Ursula K. Le Guin"],
  ["Invisible Cities", "Italo Calvino"],
];

mkdirSync(images, { recursive: true });
const server = new LatheServer();
const { browser, close } = await launchBrowser();
try {
  await server.start();
  const studio = new StudioPage(await (await openContext(browser)).newPage());
  const { page } = studio;
  await page.goto(server.address);
  await page.getByRole("textbox", { name: "Describe your app" }).waitFor();
  await page.getByRole("region", { name: "First steps" }).getByText("Any app, with a key").waitFor();
  await takePictures(page, "first-run");
  await new StudioApi(page, server.origin).call("PATCH", "/api/settings", { defaultModel: COMPOSER_MODEL });
  await page.reload();
  await studio.build("A reading list with title, author, rating and a finished checkbox");
  await studio.waitForTurn(1);
  for (const [title = "", author = ""] of BOOKS) await addBook(studio, title, author);
  await takePictures(page, "arena", () => showChat(page));
  await takePictures(page, "preview", () => studio.openTab("Preview"));
  await page.getByRole("button", { name: "Pick an element" }).click();
  await page.getByRole("status", { name: "Picking" }).getByText("Click what should change").waitFor();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("Tab");
  await takePictures(page, "picking");
  await page.keyboard.press("Escape");
  await chooseDevice(page, "Phone");
  await takePictures(page, "phone");
  await chooseDevice(page, "Desktop");
  await studio.openTab("Code");
  await page.getByRole("treeitem", { name: /^app\.tsx/ }).click();
  await page.locator(".view-line").first().waitFor();
  await takePictures(page, "code");
  await studio.openTab("Versions");
  await page
    .getByRole("list", { name: "Versions" })
    .getByRole("button", { name: /A reading list with title/ })
    .click();
  await takePictures(page, "versions");
  await page.getByRole("button", { name: "Ship", exact: true }).click();
  await page.getByRole("radio", { name: /^Android app/ }).click();
  await takePictures(page, "ship");
  await page.keyboard.press("Escape");
  await page.goto(server.origin);
  await page.getByRole("radio", { name: "Mobile" }).click();
  await studio.build("A habit tracker with streaks");
  await studio.waitForTurn(1, MOBILE_MS);
  await takePictures(page, "mobile", () => showPreview(page));
  await page.goto(`${server.origin}/settings`);
  await page.getByRole("tabpanel", { name: "Models and keys" }).getByText("Anthropic").first().waitFor();
  await takePictures(page, "settings");
  await page.goto(server.origin);
  await page.getByRole("list", { name: "Projects" }).waitFor();
  await takePictures(page, "home");
} finally {
  await close();
  await server.close();
}

/** `arrange` is for what another width hides: a phone shows one panel at a time. */
async function takePictures(page: Page, state: string, arrange?: () => Promise<void>): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await arrange?.();
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await settle(page);
      const path = join(images, `${state}-${colorScheme}-${size.width}.jpg`);
      await page.screenshot({ path, type: "jpeg", quality: JPEG_QUALITY, caret: "hide" });
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Colours change over some frames, also where motion is reduced. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let count = 0; count < 3; count += 1) await new Promise((done) => requestAnimationFrame(done));
  });
  // The app's page, too; where it is hidden it has no frames to wait for.
  const countMoving = () =>
    document.getAnimations().filter((each) => each.effect?.getTiming().iterations !== Infinity).length;
  await until(async () => {
    const moving = await Promise.all(page.frames().map((frame) => frame.evaluate(countMoving)));
    return moving.every((count) => count === 0);
  }, "a page that stands still");
}

async function chooseDevice(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: /^Device/ }).click();
  await page.getByRole("menuitemcheckbox", { name }).click();
}

async function showChat(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: "Chat" });
  if (await tab.isVisible()) await tab.click();
}

/** The chat beside it where there is room. */
async function showPreview(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Preview" }).click();
}

async function addBook(studio: StudioPage, title: string, author: string): Promise<void> {
  const field = studio.preview.getByLabel("Title").first();
  const add = studio.preview.getByRole("button", { name: /^Add book/ }).first();
  await add.waitFor();
  if (!(await field.isVisible())) await add.click();
  await field.fill(title);
  await studio.preview.getByLabel("Author").first().fill(author);
  await field.press("Enter");
  await studio.preview.getByText(title).first().waitFor();
}
