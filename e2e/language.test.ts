import { afterAll, beforeAll, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import type { Locator } from "playwright-core";
import { openStudio, type OpenStudio } from "./open-studio.ts";

let open: OpenStudio;

beforeAll(async () => {
  open = await openStudio();
  await open.studio.build("A reading list with title and author");
  expect(await open.studio.waitForTurn(1)).toMatch(/^Done/);
  await open.api.writeFile("src/words/greet.ts", "export function greet(name: string): string {\n  return name;\n}\n");
  await open.api.writeFile(
    "src/words/said.ts",
    'import { greet } from "./greet.ts";\n\nexport const said = greet("Ada");\n',
  );
  await open.studio.openTab("Code");
  await open.studio.page.getByRole("tree", { name: "Files" }).waitFor();
}, 300_000);

afterAll(() => open.close(), 60_000);

/** Opens a file at a line by the keyboard; resolves when the editor that has the focus shows `text`. */
async function goTo(place: string, text: string): Promise<void> {
  const { page } = open.studio;
  await page.keyboard.press("Control+p");
  await page.getByRole("combobox", { name: "File or :line" }).fill(place);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await showsText(text).waitFor();
}

function showsText(text: string): Locator {
  return open.studio.page.locator(".monaco-editor.focused .view-lines").filter({ hasText: text });
}

/** Puts the caret behind so many characters of the line that it is in. */
async function goRight(characters: number): Promise<void> {
  const { page } = open.studio;
  await page.keyboard.press("Home");
  for (let at = 0; at < characters; at += 1) await page.keyboard.press("ArrowRight");
}

function tab(name: string): Locator {
  return open.studio.page.getByRole("list", { name: "Open files" }).getByRole("button", { name, exact: true });
}

/** One person's way through the code, in order: each test goes on where the one before left. */
test("goes to where a name is defined, in another file", async () => {
  const { page } = open.studio;
  await goTo("said.ts:3", "import");
  await goRight(22);
  await page.keyboard.press("F12");
  await tab("greet.ts").waitFor();
  await until(async () => (await tab("greet.ts").getAttribute("aria-current")) === "true");
}, 60_000);

test("renames in both files", async () => {
  const { page } = open.studio;
  await goTo("greet.ts:1", "function");
  await goRight(18);
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: /rename input/i });
  await field.fill("welcome");
  await field.press("Enter");
  await until(async () => (await open.api.readFile("src/words/greet.ts"))?.includes("function welcome(") === true);
  await until(
    async () =>
      (await open.api.readFile("src/words/said.ts")) ===
      'import { welcome } from "./greet.ts";\n\nexport const said = welcome("Ada");\n',
  );
}, 60_000);

test("completes a name with its import", async () => {
  const { page } = open.studio;
  await goTo("said.ts:4", "import");
  // It is chosen before the server has said what else belongs to it.
  const isChosen = Promise.withResolvers<void>();
  await page.route(/\/arena\/language$/, async (route) => {
    if (route.request().postData()?.includes("completion.more") === true) await isChosen.promise;
    await route.continue();
  });
  await page.keyboard.type("export const state = useSta");
  await page.getByRole("option", { name: /^useState/ }).waitFor();
  await page.keyboard.press("Enter");
  await until(async () => (await open.api.readFile("src/words/said.ts"))?.includes("= useState") === true);
  isChosen.resolve();
  await until(async () => (await open.api.readFile("src/words/said.ts"))?.includes('from "react"') === true);
  await page.keyboard.type('(""); // typed');
  await until(async () => (await open.api.readFile("src/words/said.ts"))?.includes("typed") === true);
}, 60_000);

test("a problem is in the list as it is typed, and the list leads to it", async () => {
  const { page } = open.studio;
  await open.api.writeFile("src/words/wrong.ts", 'export const right = 1;\nexport const wrong: number = "text";\n');
  await page.keyboard.press("Control+Shift+m");
  const problems = page.getByRole("list", { name: "Problems by file" });
  const problem = problems.getByRole("button", { name: /not assignable to type 'number'/ });
  await problem.waitFor();
  await page.getByRole("status", { name: "Problems" }).filter({ hasText: "1 error" }).waitFor();
  await problem.focus();
  await page.keyboard.press("Enter");
  await until(async () => (await tab("wrong.ts").getAttribute("aria-current")) === "true");
  await showsText("wrong").waitFor();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+Home");
  await page.keyboard.type("export const wrong: number = 2;");
  await page.getByRole("status", { name: "Problems" }).filter({ hasText: "No problems" }).waitFor();
  expect(await open.api.readFile("src/words/wrong.ts")).toContain("wrong: number = 2;");
}, 60_000);

test("a name that is not imported is repaired", async () => {
  const { page } = open.studio;
  await page.keyboard.press("Control+End");
  await page.keyboard.type("export const again = welcome;");
  await page.keyboard.press("Escape");
  await page.getByRole("status", { name: "Problems" }).filter({ hasText: "1 error" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Alt+Enter");
  await page
    .getByRole("option", { name: /import from/i })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await until(async () => (await open.api.readFile("src/words/wrong.ts"))?.includes("import { welcome }") === true);
}, 60_000);

test("imports follow a file that is moved", async () => {
  const { page } = open.studio;
  await page.keyboard.press("Control+Shift+e");
  const row = page.getByRole("treeitem", { name: "greet.ts" });
  await row.click();
  await row.press("F2");
  await page.getByRole("textbox", { name: "New name" }).fill("greeting.ts");
  await page.keyboard.press("Enter");
  await until(async () => (await open.api.readFile("src/words/said.ts"))?.includes('from "./greeting.ts"') === true);
}, 60_000);

test("the page complained of nothing", () => {
  expect(open.studio.complaints).toEqual([]);
});
