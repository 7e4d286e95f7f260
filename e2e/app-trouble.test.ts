import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Locator, Page } from "playwright-core";
import { z } from "zod";
import { chatStream } from "./chat-stream.ts";
import { openReplayedStudio } from "./open-studio.ts";
import type { ReplayedModel } from "./replayed-model.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

const SHELF = `import { useState } from "react";

export function App() {
  const [books, setBooks] = useState<string[]>(() => JSON.parse(localStorage.getItem("books") ?? "[]"));
  const add = () => {
    const next = [...books, "Book " + (books.length + 1)];
    localStorage.setItem("books", JSON.stringify(next));
    setBooks(next);
  };
  return (
    <main>
      <h1>Shelf of {books.length}</h1>
      <button onClick={add}>Add</button>
    </main>
  );
}
`;
const SLIPS = SHELF.replace("Shelf of {books.length}", "{(undefined as unknown as string[]).length}");
const UNREADABLE = SHELF.replace("</main>", "</mainn>");
/** Runs a server that ends when it is asked to, as one does that has an error. */
const FALLS = `import { createServer } from "node:http";
createServer((request, response) => {
  if (request.url === "/fall") throw new Error("the shelf fell down");
  response.setHeader("content-type", "text/html");
  response.end("<h1>Standing</h1><a href='/fall'>Fall</a>");
}).listen(Number(process.env.PORT ?? 5173), "127.0.0.1");
`;

let open: Awaited<ReturnType<typeof openReplayedStudio>>;
let studio: StudioPage;
let page: Page;
let api: StudioApi;
let turns = 0;
let model: ReplayedModel;

beforeAll(async () => {
  open = await openReplayedStudio();
  ({ studio, api, model } = open);
  ({ page } = studio);
  page.setDefaultTimeout(20_000);
  // As browsers do that block what third parties store: in frames of another site there is none.
  await page.addInitScript(() => {
    if (window.parent === window) return;
    const deny = (): never => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { configurable: true, get: deny });
    Object.defineProperty(window, "sessionStorage", { configurable: true, get: deny });
  });
  const { projectId } = await api.call<{ projectId: string }>("POST", "/api/projects", {
    name: "Shelf",
    template: "web",
  });
  await page.goto(`${open.server.origin}/projects/${projectId}`);
  await studio.preview.locator("main").waitFor({ timeout: 60_000 });
  await api.writeFile("src/app.tsx", SHELF);
  await studio.preview.getByRole("heading", { name: "Shelf of 0" }).waitFor();
}, 240_000);

afterAll(async () => {
  await open.close();
}, 60_000);

const errorBar = (): Locator => page.getByRole("region", { name: "Error in the preview" });
const asked = (): string => model.asked.join("\n");

/** The next turn writes one file. */
function answerWith(path: string, content: string): void {
  model.answers.push({ body: chatStream("I mend it.", [{ name: "write_file", input: { path, content } }]) });
}

async function waitForRepair(): Promise<void> {
  expect(await studio.waitForTurn((turns += 1))).toMatch(/^Done/);
}

describe("in a frame to which the browser denies storage, an app", () => {
  test("keeps what it stores over reloads of its page and of the studio's", async () => {
    await studio.preview.getByRole("button", { name: "Add" }).click();
    await studio.preview.getByRole("heading", { name: "Shelf of 1" }).waitFor();
    await page.getByRole("button", { name: "Reload the preview" }).click();
    await studio.preview.getByRole("heading", { name: "Shelf of 1" }).waitFor();
    await page.reload();
    await studio.preview.getByRole("heading", { name: "Shelf of 1" }).waitFor();
  }, 60_000);

  test("has its elements picked all the same", async () => {
    await page.getByRole("button", { name: "Pick an element" }).click();
    await page.getByRole("status", { name: "Picking" }).getByText("Click what should change").waitFor();
    await studio.preview.getByRole("heading", { name: "Shelf of 1" }).click();
    const chip = studio.chat.getByRole("group", { name: "Picked element" });
    await chip.getByRole("button", { name: "src/app.tsx:12" }).waitFor();
    await chip.getByRole("button", { name: /^Remove/ }).click();
  }, 60_000);
});

/** In order: each test goes on where the one before left. */
describe("an app in trouble", () => {
  test("with an error on its page says so, and is mended by what “Fix this” asks for", async () => {
    await api.writeFile("src/app.tsx", SLIPS);
    await errorBar()
      .getByText(/Cannot read properties of undefined/)
      .waitFor();
    answerWith("src/app.tsx", SHELF);
    await errorBar()
      .getByRole("button", { name: /^Fix th/ })
      .click();
    await studio.chat
      .getByRole("article")
      .last()
      .getByText(/Cannot read properties of undefined/)
      .first()
      .waitFor();
    await waitForRepair();
    expect(asked().includes("Cannot read properties of undefined")).toBe(true);
    await studio.preview.getByRole("heading", { name: "Shelf of 1" }).waitFor();
    await errorBar().waitFor({ state: "detached" });
  }, 60_000);

  test("whose source cannot be read names the file, and comes back when it can", async () => {
    await api.writeFile("src/app.tsx", UNREADABLE);
    // The dev server's own words, and not only that a module could not be loaded.
    await errorBar()
      .getByText(/closing tag/i)
      .first()
      .waitFor();
    answerWith("src/app.tsx", SHELF);
    await errorBar()
      .getByRole("button", { name: /^Fix th/ })
      .click();
    await waitForRepair();
    expect(asked().includes("mainn")).toBe(true);
    await studio.preview.getByRole("heading", { name: "Shelf of 1" }).waitFor();
    await errorBar().waitFor({ state: "detached" });
  }, 60_000);

  test("that is built holds none of the places in the source that its preview has", async () => {
    expect(await studio.preview.locator("[data-lathe-source]").count()).toBeGreaterThan(0);
    model.answers.push({
      body: chatStream("I build it.", [
        {
          name: "run_command",
          input: {
            command: "npm run build >/dev/null 2>&1; ls dist/assets; grep -rl data-lathe-source dist || echo no-places",
          },
        },
      ]),
    });
    await studio.send("build it");
    await waitForRepair();
    const told = model.asked.at(-1) ?? "";
    expect(told).toContain("no-places");
    expect(told).toMatch(/index-[\w-]+\.js/);
  }, 60_000);

  test("whose server ends shows the end of its log, and “Fix this” sends it", async () => {
    await api.writeFile("server.mjs", FALLS);
    const manifest = z.record(z.string(), z.unknown()).parse(JSON.parse((await api.readFile("package.json")) ?? "{}"));
    await api.writeFile("package.json", JSON.stringify({ ...manifest, scripts: { dev: "node server.mjs" } }));
    await page.getByRole("button", { name: "App", exact: true }).click();
    await page.getByRole("menuitem", { name: "Restart" }).click();
    await studio.preview.getByRole("heading", { name: "Standing" }).waitFor();
    await studio.preview.getByRole("link", { name: "Fall" }).click();
    const crashed = page.getByRole("alert").filter({ hasText: "The app has crashed" });
    await crashed.waitFor();
    await crashed
      .getByLabel("Log")
      .getByText(/the shelf fell down/)
      .first()
      .waitFor();
    await crashed.getByText(/^The dev server ended with exit code 1\./).waitFor();
    await page.getByRole("button", { name: "App", exact: true }).click();
    await page.getByRole("menuitem", { name: "The app has crashed" }).waitFor();
    await page.keyboard.press("Escape");
    answerWith(
      "server.mjs",
      FALLS.replace("Standing", "Standing again").replace(
        'throw new Error("the shelf fell down")',
        "response.statusCode = 404",
      ),
    );
    await crashed.getByRole("button", { name: "Fix this" }).click();
    await waitForRepair();
    expect(asked().includes("the shelf fell down")).toBe(true);
    await studio.preview.getByRole("heading", { name: "Standing again" }).waitFor();
    expect(await crashed.count()).toBe(0);
  }, 90_000);
});
