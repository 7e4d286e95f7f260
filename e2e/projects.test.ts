import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Project } from "@lathe/protocol/api";
import { makeZip } from "@lathe/testing/make-zip";
import { until } from "@lathe/testing/until";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openContext } from "./browser.ts";
import { KeyServer } from "./key-server.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { listWorkers } from "./run-records.ts";
import type { StudioApi } from "./studio-api.ts";
import { StudioPage } from "./studio-page.ts";

const GOOD_KEY = "gsk_the_one_that_is_good";
const folder = mkdtempSync(join(tmpdir(), "lathe-e2e-brought-"));

let open: OpenStudio;
let studio: StudioPage;
let page: Page;
let api: StudioApi;
const provider = new KeyServer(GOOD_KEY, ["replayed"]);

beforeAll(async () => {
  open = await openStudio();
  ({ studio, api } = open);
  ({ page } = studio);
  page.setDefaultTimeout(15_000);
}, 240_000);

afterAll(async () => {
  await open.close();
  await provider.close();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const goHome = async (): Promise<void> => {
  await page.goto(open.server.origin);
  await page.getByRole("textbox", { name: "Describe your app" }).waitFor();
};
const listNames = async (): Promise<string[]> =>
  (await api.call<Project[]>("GET", "/api/projects")).map(({ name }) => name);
const projects = (): Locator => page.getByRole("list", { name: "Projects" });
const rowOf = (name: string): Locator => projects().getByRole("link", { name, exact: true });
const importDialog = (): Locator => page.getByRole("dialog", { name: "Import" });

/** In order: the person has no project yet, and each test goes on where the one before left. */
describe("somebody who is here for the first time", () => {
  const steps = (): Locator => page.getByRole("region", { name: "First steps" });
  const key = (): Locator => steps().getByLabel("Key", { exact: true });

  test("reads why a key is not taken, and it is not kept", async () => {
    await api.call("PUT", "/api/providers/openai", { baseUrl: provider.address });
    await page.reload();
    await steps().getByRole("combobox", { name: "Provider" }).click();
    await page.getByRole("option", { name: "OpenAI", exact: true }).click();
    await key().fill("sk-wrong");
    await steps().getByRole("button", { name: "Add a key" }).click();
    await steps().getByText('OpenAI does not accept the key. It says: "Incorrect API key provided."').waitFor();
    const known = await api.call<{ provider: string; hasKey: boolean }[]>("GET", "/api/providers");
    expect(known.filter(({ hasKey }) => hasKey)).toEqual([]);
  }, 30_000);

  test("put it away, and it does not come again", async () => {
    const other = await openContext(open.browser);
    await other.addCookies(await page.context().cookies());
    const visitor = await other.newPage();
    const shown = visitor.getByRole("region", { name: "First steps" });
    await visitor.goto(open.server.origin);
    await shown.getByRole("button", { name: "Dismiss" }).click();
    await shown.waitFor({ state: "detached" });
    await visitor.reload();
    await visitor.getByText("Without a model key, apps are made by the composer").waitFor();
    expect(await shown.count()).toBe(0);
    await other.close();
  }, 30_000);

  test("adds a key that is good, and has the provider's models", async () => {
    await key().fill(GOOD_KEY);
    await steps().getByRole("button", { name: "Add a key" }).click();
    await studio.notifications.getByText("The key works. New prompts go to replayed.").waitFor();
    await steps().waitFor({ state: "detached" });
    await page.getByRole("combobox", { name: "Model" }).filter({ hasText: "replayed" }).waitFor();
    expect(await page.content()).not.toContain(GOOD_KEY);
    await api.call("PATCH", "/api/settings", { defaultModel: "composer/builtin" });
  }, 30_000);
});

describe("what is brought in", () => {
  const choose = async (name: string, content: Uint8Array<ArrayBuffer>): Promise<void> =>
    importDialog()
      .getByLabel("Zip", { exact: true })
      .setInputFiles({ name, mimeType: "application/zip", buffer: Buffer.from(content) });
  const begin = async (): Promise<void> => {
    await goHome();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await importDialog().waitFor();
  };

  test("that is no zip, is too much, or is at a bad address, is refused in words and leaves no project", async () => {
    await begin();
    await choose("letter.zip", new TextEncoder().encode("Dear Lathe, this is no zip at all."));
    await importDialog().getByText("This is no zip, or it is cut off.").waitFor();
    await choose("many.zip", makeZip(Array.from({ length: 20_001 }, (_, index) => ({ name: `f${index}` }))));
    await importDialog().getByText("A project takes at most 20,000 files of 512 MiB together.").waitFor();
    for (const [address, words] of [
      ["https://somebody:secret@example.org/app.git", /Leave name and password out of the address/],
      ["https://127.0.0.1/app.git", /127\.0\.0\.1 has no address on the public internet/],
    ] as const) {
      await importDialog().getByLabel("Address of a git repository").fill(address);
      await importDialog().getByRole("button", { name: "Fetch" }).click();
      await importDialog().getByRole("status").waitFor({ state: "detached" });
      await importDialog().getByText(words).first().waitFor();
    }
    await page.keyboard.press("Escape");
    expect(await listNames()).toEqual([]);
    await page.getByText("What you build is kept here.").waitFor();
  }, 60_000);

  test("names what a zip has that leads out of the project, and takes the rest", async () => {
    await begin();
    await choose(
      "shop.zip",
      makeZip([
        { name: "index.html", content: "<h1>Shop</h1>" },
        { name: "../outside.txt", content: "x" },
        { name: "/etc/passwd", content: "x" },
        { name: "out", content: "../../secrets", mode: 0o120777 },
      ]),
    );
    const result = page.getByRole("dialog", { name: "1 file came in" });
    await result.waitFor();
    const left = await result.getByRole("list", { name: "Left out" }).getByRole("listitem").allTextContents();
    expect(left.map((text) => text.split(" ")[0])).toEqual(["../outside.txt", "/etc/passwd", "out"]);
    await result.getByRole("button", { name: "Open the project" }).click();
    await page.waitForURL(/\/projects\/prj_/);
    await page.getByRole("heading", { level: 1, name: "shop" }).waitFor();
    expect(await api.readFile("index.html")).toBe("<h1>Shop</h1>");
  }, 60_000);

  test("as a folder comes without its dependencies", async () => {
    const recipes = join(folder, "recipes");
    mkdirSync(join(recipes, "node_modules", "a"), { recursive: true });
    writeFileSync(join(recipes, "page.txt"), "Soup\n");
    writeFileSync(join(recipes, "node_modules", "a", "index.js"), "a");
    await begin();
    await importDialog().getByLabel("Folder", { exact: true }).setInputFiles(recipes);
    await page.getByRole("heading", { level: 1, name: "recipes" }).waitFor();
    expect(await api.readFile("page.txt")).toBe("Soup\n");
    expect(await api.readFile("node_modules/a/index.js")).toBeNull();
  }, 60_000);
});

describe("a project", () => {
  test("is renamed in place, in the list and in its arena", async () => {
    await goHome();
    await rowOf("recipes").focus();
    await page.keyboard.press("F2");
    await page.getByRole("textbox", { name: "Name" }).fill("Soups");
    await page.keyboard.press("Enter");
    await rowOf("Soups").click();
    await page.getByRole("button", { name: "Soups", exact: true }).click();
    await page.getByRole("textbox", { name: "Project name" }).fill("Soups and stews");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Soups and stews" }).waitFor();
    await until(async () => (await listNames()).includes("Soups and stews"));
  }, 30_000);

  test("is the same arena in a second tab", async () => {
    await studio.connection.filter({ hasText: "Connected" }).waitFor();
    const second = new StudioPage(await page.context().newPage());
    await second.page.goto(page.url());
    await second.connection.filter({ hasText: "Connected" }).waitFor();
    await second.openTab("Code");
    await api.writeFile("second.txt", "seen in both\n");
    await second.page.getByRole("treeitem", { name: "second.txt" }).waitFor();
    const projectId = new URL(page.url()).pathname.split("/")[2];
    expect(listWorkers(open.server.dataDirectory).filter((worker) => worker.projectId === projectId)).toHaveLength(1);
    await second.page.close();
  }, 30_000);

  test("is forked from a version, with the files that it had then", async () => {
    await api.writeFile("page.txt", "Stew\n");
    await studio.openTab("Versions");
    const versions = page.getByRole("list", { name: "Versions" });
    const source = page.url();
    await versions.getByRole("button", { name: /^Imported 1 file/ }).click();
    await page.getByRole("button", { name: "Fork from here" }).click();
    await page.waitForURL((url) => /\/projects\/prj_/.test(url.pathname) && url.href !== source);
    await page.getByRole("heading", { level: 1, name: "Soups and stews copy" }).waitFor();
    expect(await api.readFile("page.txt")).toBe("Soup\n");
    expect(await api.readFile("second.txt")).toBeNull();
  }, 60_000);

  test("is duplicated, deleted and brought back", async () => {
    await goHome();
    const act = async (name: string, action: string): Promise<void> => {
      await page.getByRole("button", { name: `Actions for ${name}`, exact: true }).click();
      await page.getByRole("menuitem", { name: action }).click();
    };
    await act("shop", "Duplicate");
    await studio.notifications.getByText("Duplicated “shop”.").waitFor();
    await rowOf("shop copy").waitFor();
    await act("shop", "Delete");
    await rowOf("shop").waitFor({ state: "detached" });
    expect(await listNames()).not.toContain("shop");
    await studio.notifications
      .getByRole("listitem")
      .filter({ hasText: "Deleted “shop”." })
      .getByRole("button", { name: "Undo" })
      .click();
    await rowOf("shop").click();
    await page.getByRole("heading", { level: 1, name: "shop" }).waitFor();
    expect(await api.readFile("index.html")).toBe("<h1>Shop</h1>");
  }, 60_000);

  test("and the page complained of nothing", () => {
    expect(studio.complaints).toEqual([]);
  });
});
