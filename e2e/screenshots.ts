import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { launchBrowser } from "./browser.ts";
import { LatheServer } from "./lathe-server.ts";
import { StudioPage } from "./studio-page.ts";

/** Makes the pictures of the README: `npm run screenshots`. */
const images = resolve(import.meta.dir, "..", "docs", "images");
const BOOKS = [
  ["The Left Hand of Darkness", "Ursula K. Le Guin"],
  ["Invisible Cities", "Italo Calvino"],
];

mkdirSync(images, { recursive: true });
const server = new LatheServer();
const { browser, close } = await launchBrowser();
try {
  await server.start();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const studio = new StudioPage(await context.newPage());
  await studio.page.goto(server.address);
  await studio.page.getByRole("textbox", { name: "Describe your app" }).waitFor();
  await studio.page.screenshot({ path: join(images, "home-light.png") });
  await studio.build("A reading list with title, author, rating and a finished checkbox");
  await studio.waitForTurn(1);
  for (const [title = "", author = ""] of BOOKS) await addBook(studio, title, author);
  await studio.page.screenshot({ path: join(images, "arena-light.png") });
  await studio.send("add a genre field and use a green accent colour");
  await studio.waitForTurn(2);
  await studio.preview.getByLabel("Genre").first().waitFor();
  await studio.page.emulateMedia({ colorScheme: "dark" });
  await studio.page.screenshot({ path: join(images, "arena-dark.png") });
  await studio.openTab("Code");
  await studio.page.getByRole("treeitem", { name: "lathe.app.json" }).click();
  await studio.page.getByRole("textbox", { name: "Editor" }).waitFor({ state: "attached" });
  await studio.page.screenshot({ path: join(images, "code-dark.png") });
} finally {
  await close();
  await server.close();
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
