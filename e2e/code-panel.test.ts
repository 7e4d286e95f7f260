import { afterAll, beforeAll, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import { openStudio, type OpenStudio } from "./open-studio.ts";

let open: OpenStudio;

beforeAll(async () => {
  open = await openStudio();
  await open.studio.build("A reading list with title and author");
  expect(await open.studio.waitForTurn(1)).toMatch(/^Done/);
  await open.studio.openTab("Code");
  await open.studio.page.getByRole("tree", { name: "Files" }).waitFor();
}, 300_000);

afterAll(() => open.close(), 60_000);

/** One person's way through the code, in order: each test goes on where the one before left. */
test("a file is found by parts of its name, and a line by its number", async () => {
  const { page } = open.studio;
  await page.keyboard.press("Control+p");
  await page.getByRole("combobox", { name: "File or :line" }).fill("indhtml:2");
  await page.getByRole("option", { name: "index.html" }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Editor" }).waitFor({ state: "attached" });
  await page
    .getByRole("list", { name: "Open files" })
    .getByRole("button", { name: "index.html", exact: true })
    .waitFor();
}, 60_000);

test("a file is made, renamed by the keyboard and moved by dragging", async () => {
  const { page } = open.studio;
  await page.getByRole("treeitem", { name: "index.html" }).click();
  await page.getByRole("button", { name: "New file" }).click();
  await page.getByRole("textbox", { name: "Name of the new file" }).fill("words.txt");
  await page.keyboard.press("Enter");
  const row = page.getByRole("treeitem", { name: "words.txt" });
  await row.click();
  await row.press("F2");
  await page.getByRole("textbox", { name: "New name" }).fill("phrases.txt");
  await page.keyboard.press("Enter");
  await page
    .getByRole("treeitem", { name: "phrases.txt" })
    .dragTo(page.getByRole("treeitem", { name: "src", exact: true }));
  await until(async () => (await open.api.readFile("src/phrases.txt")) !== null);
  // It stands in the folder here, too, which is where what comes next goes.
  await page.locator("[role=treeitem][aria-level='2'][aria-selected=true]", { hasText: "phrases.txt" }).waitFor();
}, 60_000);

test("files are uploaded", async () => {
  const { page } = open.studio;
  await page
    .getByLabel("Files to upload")
    .setInputFiles({ name: "notes.md", mimeType: "text/markdown", buffer: Buffer.from("zebra one\nzebra two\n") });
  await until(async () => (await open.api.readFile("src/notes.md")) === "zebra one\nzebra two\n");
}, 60_000);

test("what is found is replaced, with a look at it before and an undo after", async () => {
  const { page } = open.studio;
  await page.keyboard.press("Control+Shift+f");
  await page.getByRole("searchbox", { name: "Search in files" }).fill("zebra");
  await page.getByRole("status", { name: "Search" }).filter({ hasText: "2 matches in 1 file" }).waitFor();
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await page.getByRole("textbox", { name: "Replace with" }).fill("horse");
  await page.getByRole("list", { name: "Matches" }).getByRole("insertion").first().waitFor();
  await page.getByRole("button", { name: "Replace all", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Replace all" }).click();
  await until(async () => (await open.api.readFile("src/notes.md")) === "horse one\nhorse two\n");
  await open.studio.notifications
    .getByRole("listitem")
    .filter({ hasText: "Replaced" })
    .getByRole("button", { name: "Undo" })
    .click();
  await until(async () => (await open.api.readFile("src/notes.md")) === "zebra one\nzebra two\n");
  await page.getByRole("button", { name: "Show the files" }).first().click();
}, 60_000);

test("the editor is split, and stays so over a reload", async () => {
  const { page } = open.studio;
  await page.getByRole("treeitem", { name: "index.html" }).click();
  await page.getByRole("button", { name: "Split right" }).click();
  const right = page.getByRole("region", { name: "Editor group on the right" });
  await right.getByRole("textbox", { name: "Editor" }).waitFor({ state: "attached" });
  await page.reload();
  await open.studio.openTab("Code");
  await right.getByRole("list", { name: "Open files on the right" }).waitFor();
  await right.getByRole("textbox", { name: "Editor" }).waitFor({ state: "attached" });
  await right.getByRole("button", { name: "Close index.html" }).click();
  await right.waitFor({ state: "detached" });
}, 60_000);

test("a file is compared with a version", async () => {
  const { page } = open.studio;
  await page.getByRole("button", { name: "Compare with version…" }).first().click();
  await page.getByRole("list", { name: "Versions to compare with" }).getByRole("button").last().click();
  await page.getByRole("region", { name: "Comparison" }).waitFor();
  await page.getByRole("button", { name: "End comparison" }).click();
  await page.getByRole("region", { name: "Comparison" }).waitFor({ state: "detached" });
}, 60_000);

test("terminals stand below the code, and a link to the app's port leads to the preview", async () => {
  const { page } = open.studio;
  await page.keyboard.press("Control+`");
  const panel = page.getByRole("tabpanel", { name: "Terminal" });
  await panel.locator(".xterm-helper-textarea").focus();
  // What is typed is not what is printed: the line of the command goes with the rest when the screen is cleared.
  await page.keyboard.type("clear; echo up=http://local''host:4999/\n");
  const link = panel.locator(".xterm-rows").getByText("up=http://localhost:4999/").last();
  await link.waitFor();
  expect(await page.getByRole("tab", { name: "Code" }).getAttribute("aria-selected")).toBe("true");
  const box = await until(() => link.boundingBox(), "the link's place");
  await page.mouse.move(box.x + 100, box.y + box.height / 2);
  await page.mouse.click(box.x + 100, box.y + box.height / 2);
  await page.getByText("Nothing in this project listens on port 4999 now.").waitFor();
  await page.getByRole("button", { name: "Hide the terminal" }).click();
  await panel.waitFor({ state: "hidden" });
}, 60_000);

test("the page complained of nothing", () => {
  expect(open.studio.complaints).toEqual([]);
});
