import { afterAll, beforeAll, expect, test } from "bun:test";
import type { Page } from "playwright-core";
import { type OpenStudio, openStudio } from "./open-studio.ts";

/** The whole way of somebody who has no pointer: every step is a key. */
let open: OpenStudio;
let page: Page;

beforeAll(async () => {
  open = await openStudio();
  ({ page } = open.studio);
}, 240_000);

afterAll(async () => {
  await open.close();
}, 60_000);

const type = (text: string) => page.keyboard.type(text);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** By the palette, which has every command and every project. */
async function run(words: string): Promise<void> {
  await press("Control+k");
  await page.getByRole("combobox", { name: "Command or file" }).waitFor();
  await type(words);
  await page.getByRole("option", { name: words }).first().and(page.locator("[aria-selected=true]")).waitFor();
  await press("Enter");
}

/** Goes on by Tab until the control has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await press("Tab");
    const reached = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
    if (name.test(reached)) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}

test("an app is made, changed by pointing and by hand, taken back, forked and found again", async () => {
  const { studio } = open;
  // The prompt box has the focus.
  await type("A plant diary with name, species and last watered date");
  await press("Enter");
  await page.waitForURL(/\/projects\/prj_/);
  await studio.waitForTurn(1);
  await studio.preview.getByRole("heading", { level: 1, name: "Plants" }).waitFor();

  await run("Pick an element");
  await page.getByRole("status", { name: "Picking" }).filter({ hasText: "Tab" }).waitFor();
  // From the page's body to its heading.
  for (let step = 0; step < 6; step += 1) await press("Tab");
  await press("Enter");
  await page.getByRole("group", { name: "Picked element" }).waitFor();
  await type("call it My plants");
  await press("Enter");
  await studio.waitForTurn(2);
  await studio.preview.getByRole("heading", { level: 1, name: "My plants" }).waitFor();

  await press("Control+p");
  await page.getByRole("dialog", { name: "Open a file" }).waitFor();
  await type("app.tsx");
  await page
    .getByRole("option", { name: /app\.tsx/ })
    .first()
    .waitFor();
  await press("Enter");
  await page.getByRole("textbox", { name: "Editor" }).and(page.locator(":focus")).waitFor({ state: "attached" });
  await press("Control+f");
  await page.getByRole("textbox", { name: "Find", exact: true }).and(page.locator(":focus")).waitFor();
  await type("My plants");
  // It looks a moment after what was typed; then the first is chosen.
  await page.getByText(/^1 of \d+$/).waitFor();
  await press("Escape");
  await page.getByRole("textbox", { name: "Editor" }).and(page.locator(":focus")).waitFor({ state: "attached" });
  await type("Green friends");
  await press("Alt+1");
  await studio.preview.getByRole("heading", { level: 1, name: "Green friends" }).waitFor();

  await press("Alt+4");
  const versions = page.getByRole("list", { name: "Versions" });
  await versions.getByRole("button", { name: /call it My plants/ }).waitFor();
  await tabTo(/^A plant diary/);
  await press("Enter");
  await page.getByRole("region", { name: /^Version: A plant diary/ }).waitFor();
  await tabTo(/^Go back to this version/);
  await press("Enter");
  await versions.getByRole("button", { name: /Went back/ }).waitFor();
  // What was written by hand is a version, too.
  expect(await versions.getByRole("button").count()).toBe(5);
  await press("Alt+1");
  await studio.preview.getByRole("heading", { level: 1, name: "Plants" }).waitFor();

  const before = page.url();
  await press("Alt+4");
  await tabTo(/^Fork from here/);
  await press("Enter");
  await page.waitForURL((url) => url.pathname.startsWith("/projects/") && url.href !== before);
  await studio.preview.getByRole("heading", { level: 1, name: "Plants" }).waitFor();

  await run("Go to all projects");
  const projects = page.getByRole("list", { name: "Projects" });
  await projects.getByRole("link", { name: /Plants copy/ }).waitFor();
  await tabTo(/^Plants/);
  await press("Enter");
  await page.waitForURL(/\/projects\/prj_/);
  await studio.preview.getByRole("heading", { level: 1, name: "Plants" }).waitFor();
  // The message box has the focus, and it goes on.
  await page.getByRole("textbox", { name: "Message" }).and(page.locator(":focus")).waitFor();
  expect(studio.complaints).toEqual([]);
}, 180_000);
