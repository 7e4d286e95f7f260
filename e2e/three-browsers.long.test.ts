import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Browser, Locator } from "playwright-core";
import { until } from "@lathe/testing/until";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "./browser.ts";
import { chatStream } from "./chat-stream.ts";
import type { LatheServer } from "./lathe-server.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { ReplayedModel } from "./replayed-model.ts";
import { killAll, listWorkers } from "./run-records.ts";
import type { StudioApi } from "./studio-api.ts";
import { StudioPage } from "./studio-page.ts";

const FILE = "shared.md";
const START = ["# Shared", "", "ada:", "bo:", "cy:", "", "agent:", "", "the end", ""].join("\n");
const NAMES = ["ada", "bo", "cy"] as const;
const TOKENS = 12;

let open: OpenStudio;
let server: LatheServer;
let others: { browser: Browser; close(): Promise<void> }[];
let pages: StudioPage[];
let api: StudioApi;
const model = new ReplayedModel();
const { answers } = model;

beforeAll(async () => {
  open = await openStudio();
  ({ server, api } = open);
  others = await Promise.all(NAMES.slice(1).map(() => launchBrowser()));
  pages = [open.studio];
  for (const { browser } of others) pages.push(new StudioPage(await (await openContext(browser)).newPage()));
  const first = page(0);
  await model.serveAs("compatible", api);
  await api.call("PATCH", "/api/settings", { defaultModel: "compatible/replayed" });
  await first.page.reload();
  answers.push({
    body: chatStream("I make the file.", [{ name: "write_file", input: { path: FILE, content: START } }]),
  });
  await first.build("Make a file that we share");
  await first.waitForTurn(1);
  const cookies = await first.page.context().cookies();
  for (const other of pages.slice(1)) {
    await other.page.context().addCookies(cookies);
    await other.page.goto(first.page.url());
  }
  for (const each of pages) {
    await each.openTab("Code");
    await each.page.getByRole("treeitem", { name: FILE }).click();
    await lineOf(each, "the end").waitFor();
  }
}, 300_000);

afterAll(async () => {
  await Promise.all(others.map(({ close }) => close()));
  await open.close();
  await model.close();
}, 60_000);

describe("three browsers on one project", () => {
  test("see each other, and the file that each has open", async () => {
    const people = page(0).page.getByRole("list", { name: "People here" });
    await people.getByRole("listitem").nth(2).waitFor();
    expect(await people.getByRole("listitem").count()).toBe(3);
  }, 60_000);

  test("type in one file while the agent edits it, the worker is killed, and nothing is lost or doubled", async () => {
    const edits = Array.from({ length: 6 }, (_, index) => ({
      name: "edit_file",
      input: {
        path: FILE,
        edits: [{ search: "the end", replace: `by the agent ${index}\nthe end` }],
      },
    }));
    // Slow enough that people type between the edits, and that the blow falls among them.
    answers.push({ body: chatStream("I edit the file, piece by piece.", edits), chunkBytes: 120, everyMs: 25 });
    await page(0).send("edit the file six times");
    await page(1).chat.getByText("I edit the file").waitFor();

    for (const [index, name] of NAMES.entries()) {
      await lineOf(page(index), `${name}:`).click();
      await page(index).page.keyboard.press("End");
    }
    for (let token = 0; token < TOKENS; token += 1) {
      if (token === TOKENS / 2) killAll(listWorkers(server.dataDirectory).map(({ pid }) => pid));
      await Promise.all(NAMES.map((name, index) => page(index).page.keyboard.type(` ${name}-${token}`, { delay: 15 })));
    }

    for (const each of pages) await each.connection.filter({ hasText: "Connected" }).waitFor({ timeout: 60_000 });
    await until(async () => {
      const text = (await api.readFile(FILE)) ?? "";
      return NAMES.every((name) => text.includes(`${name}-${TOKENS - 1}`));
    });
    const text = (await api.readFile(FILE)) ?? "";
    for (const name of NAMES) {
      const line = text.split("\n").find((each) => each.startsWith(`${name}:`));
      const typed = Array.from({ length: TOKENS }, (_, token) => ` ${name}-${token}`).join("");
      expect(line).toBe(`${name}:${typed}`);
    }
    // What the agent was told to have edited is there, once.
    for (let index = 0; index < 6; index += 1) {
      expect(text.split(`by the agent ${index}\n`).length - 1).toBeLessThanOrEqual(1);
    }
    for (const each of pages) await until(async () => sameLines(await shownText(each), text));
    await page(2)
      .chat.getByText(/^Interrupted/)
      .first()
      .waitFor();
    answers.push({ body: chatStream("I went on.") });
    await page(2).chat.getByRole("button", { name: "Continue" }).last().click();
    expect(await page(0).waitForTurn(3)).toMatch(/^Done/);
  }, 180_000);

  test("one's own undo takes back one's own typing only", async () => {
    const before = (await api.readFile(FILE)) ?? "";
    await lineOf(page(0), "ada:").click();
    await page(0).page.keyboard.press("End");
    await page(0).page.keyboard.type("!mine");
    await lineOf(page(1), "bo:").click();
    await page(1).page.keyboard.press("End");
    await page(1).page.keyboard.type("!theirs");
    await until(async () => (await shownText(page(0))).includes("!theirs"));
    await page(0).page.keyboard.press("Control+z");
    await until(async () => !((await api.readFile(FILE)) ?? "").includes("!mine"));
    const after = (await api.readFile(FILE)) ?? "";
    expect(after).toBe(before.replace(/^(bo:.*)$/m, "$1!theirs"));
  }, 60_000);

  test("the pages complained of nothing", () => {
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

function page(index: number): StudioPage {
  const found = pages[index];
  if (found === undefined) throw new RangeError(`there is no page ${index}`);
  return found;
}

function lineOf(studio: StudioPage, text: string): Locator {
  return studio.page.locator(".view-line", { hasText: text }).first();
}

/** What the editor shows, which for a file this short is all of it. */
async function shownText(studio: StudioPage): Promise<string> {
  const lines = await studio.page.locator(".view-line").evaluateAll((elements) =>
    elements
      .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? "" }))
      .toSorted((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll("\u00a0", " ")),
  );
  return lines.join("\n");
}

function sameLines(shown: string, text: string): boolean {
  return shown.trimEnd() === text.trimEnd();
}
