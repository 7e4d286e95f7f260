import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Browser } from "playwright-core";
import { until } from "@lathe/testing/until";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "./browser.ts";
import { LatheServer } from "./lathe-server.ts";
import { StudioApi } from "./studio-api.ts";
import { StudioPage } from "./studio-page.ts";

let server: LatheServer;
let browser: Browser;
let closeBrowser: () => Promise<void>;
let studio: StudioPage;
let api: StudioApi;

beforeAll(async () => {
  server = new LatheServer();
  await server.start();
  ({ browser, close: closeBrowser } = await launchBrowser());
  const context = await openContext(browser);
  studio = new StudioPage(await context.newPage());
  api = new StudioApi(studio.page, server.origin);
}, 240_000);

afterAll(async () => {
  await closeBrowser();
  await server.close();
}, 60_000);

/** One person's way through Lathe, in order: each test goes on where the one before left. */
describe("from a prompt to an app", () => {
  test("the printed address logs in, once", async () => {
    await studio.page.goto(server.address);
    await studio.page.getByRole("textbox", { name: "Describe your app" }).waitFor();
    expect(studio.page.url()).toBe(`${server.origin}/`);
    const stranger = await openContext(browser);
    const page = await stranger.newPage();
    await page.goto(server.address);
    await page.getByText("./lathe login").waitFor();
    await stranger.close();
  });

  test("a reading list is built and can be used in the preview", async () => {
    await studio.build("A reading list with title, author, rating and a finished checkbox");
    expect(await studio.waitForTurn(1)).toMatch(/^Done/);
    await studio.connection.waitFor();
    await studio.preview
      .getByRole("button", { name: /^Add book/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await addBook("The Left Hand of Darkness", "Ursula K. Le Guin");
    await studio.preview.getByText("The Left Hand of Darkness").first().waitFor();
  }, 150_000);

  test("a follow-up changes it in place, and what was entered stays", async () => {
    await studio.send("add a genre field");
    expect(await studio.waitForTurn(2)).toMatch(/^Done/);
    await studio.preview.getByText("The Left Hand of Darkness").first().waitFor();
    await studio.preview
      .getByRole("button", { name: /^Add book/ })
      .first()
      .click();
    await studio.preview.getByLabel("Genre").first().waitFor();
    const titles = () => studio.preview.getByRole("heading", { level: 3 }).allTextContents();
    await studio.preview.getByRole("searchbox").first().fill("left hand");
    await until(async () => (await titles()).join() === "The Left Hand of Darkness");
  }, 120_000);

  test("a hand edit in the editor reaches the page and survives the next change", async () => {
    await studio.openTab("Code");
    await studio.page.getByRole("treeitem", { name: "index.html" }).click();
    const editor = studio.page.getByRole("textbox", { name: "Editor" });
    await editor.waitFor({ state: "attached" });
    await studio.page.locator(".view-line", { hasText: "<title>" }).first().click();
    await studio.page.keyboard.press("End");
    await studio.page.keyboard.type("<!-- kept by hand -->");
    await studio.page.keyboard.press("Control+s");
    const read = async () => (await api.readFile("index.html")) ?? "";
    await until(async () => (await read()).includes("kept by hand"));
    await studio.openTab("Preview");
    await studio.send("use a green accent colour and add a publisher field");
    expect(await studio.waitForTurn(3)).toMatch(/^Done/);
    expect(await read()).toContain("kept by hand");
    await studio.preview
      .getByRole("button", { name: /^Add book/ })
      .first()
      .click();
    await studio.preview.getByLabel("Publisher").first().waitFor();
  }, 150_000);

  test("a reload and a second tab show the same", async () => {
    const shown = await readChat(studio);
    await studio.page.reload();
    await studio.waitForTurn(3);
    expect(await readChat(studio)).toEqual(shown);
    await studio.preview.getByText("The Left Hand of Darkness").first().waitFor();
    const second = new StudioPage(await studio.page.context().newPage());
    await second.page.goto(studio.page.url());
    await second.waitForTurn(3);
    expect(await readChat(second)).toEqual(shown);
    await second.page.close();
  }, 60_000);

  test("a terminal runs commands inside the project", async () => {
    await studio.openTab("Terminal");
    const start = studio.page.getByRole("button", { name: /new terminal/i }).first();
    if (await start.isVisible()) await start.click();
    const screen = studio.page.locator(".xterm-rows").first();
    await screen.waitFor();
    await studio.page.locator(".xterm-helper-textarea").first().focus();
    await studio.page.keyboard.type("echo $((6*7)) $PWD\n");
    await screen.getByText("42 /app").first().waitFor();
  }, 60_000);

  test("an earlier version is restored and nothing is lost by it", async () => {
    await studio.openTab("Versions");
    const list = studio.page.getByRole("list", { name: "Versions" });
    await list.getByRole("button", { name: /A reading list with title/ }).click();
    await studio.page.getByRole("button", { name: /go back to this version/i }).click();
    await list.getByRole("button", { name: /Went back/ }).waitFor();
    expect(await api.readFile("index.html")).not.toContain("kept by hand");
    await studio.openTab("Preview");
    await studio.preview.getByText("The Left Hand of Darkness").first().waitFor();
  }, 60_000);

  test("the page complained of nothing", () => {
    expect(studio.complaints).toEqual([]);
  });
});

async function addBook(title: string, author: string): Promise<void> {
  const { preview } = studio;
  const field = preview.getByLabel("Title").first();
  if (!(await field.isVisible()))
    await preview
      .getByRole("button", { name: /^Add book/ })
      .first()
      .click();
  await field.fill(title);
  await preview.getByLabel("Author").first().fill(author);
  await field.press("Enter");
}

async function readChat(page: StudioPage): Promise<string[]> {
  return page.chat.getByRole("article").allTextContents();
}
