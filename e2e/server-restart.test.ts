import { afterAll, beforeAll, expect, test } from "bun:test";
import { startReplayServer } from "@lathe/testing/replay-server";
import { until } from "@lathe/testing/until";
import type { Page } from "playwright-core";
import { chatStream } from "./chat-stream.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";

/** With a full stop behind them, so that what stands behind the text does not join the last one. */
const WORDS = Array.from({ length: 150 }, (_, index) => `word${index}`);
const LATER = "and then make it blue";

let open: OpenStudio;
let page: Page;
// Slow enough that the server is away in the middle of it. A call that broke off is made again.
const model = startReplayServer({
  handler: ({ body }) =>
    JSON.stringify(body).includes(LATER)
      ? { body: chatStream("Blue it is.") }
      : { body: chatStream(`${WORDS.join(" ")}.`), chunkBytes: 800, everyMs: 20 },
  models: ["replayed"],
});

beforeAll(async () => {
  open = await openStudio();
  ({ page } = open.studio);
  page.setDefaultTimeout(30_000);
  const { api, server } = open;
  await api.call("PUT", "/api/providers/compatible", { baseUrl: `${model.url}/v1`, key: "sk", models: ["replayed"] });
  await api.call("PATCH", "/api/settings", { defaultModel: "compatible/replayed" });
  const { projectId } = await api.call<{ projectId: string }>("POST", "/api/projects", {
    name: "Talk",
    template: "blank",
  });
  await page.goto(`${server.origin}/projects/${projectId}`);
  await open.studio.connection.filter({ hasText: "Connected" }).waitFor();
}, 240_000);

afterAll(async () => {
  await open.close();
  await model.close();
}, 60_000);

test("a server that is started again in mid-turn is a short notice: what was shown and typed stays, and nothing comes twice", async () => {
  const { server, studio } = open;
  const message = page.getByRole("textbox", { name: "Message" });
  const article = studio.chat.getByRole("article");
  await studio.send("Speak for a while.");
  await article.getByText("word3").first().waitFor();
  await message.fill(LATER);
  await server.leave();
  await studio.connection.filter({ hasText: "Reconnecting…" }).waitFor();
  await page
    .getByRole("status", { name: "Project" })
    .getByText(/what you send now is kept/)
    .waitFor();
  expect(await message.inputValue()).toBe(LATER);
  expect((await article.first().textContent()) ?? "").toContain("word3");
  // Sent while nobody is there to take it.
  await message.press("Enter");
  await server.start();
  await studio.connection.filter({ hasText: "Connected" }).waitFor();
  await page
    .getByRole("status", { name: "Project" })
    .getByText(/what you send now is kept/)
    .waitFor({ state: "detached" });
  expect(await studio.waitForTurn(2)).toMatch(/^Done/);
  const [first = "", second = ""] = await article.allTextContents();
  const said = (text: string): string[] => Array.from(text.matchAll(/word\d+/g), ([word]) => word);
  expect(first).toContain("The connection to the model broke off; trying again");
  expect(said(first)).toEqual(WORDS);
  expect(second).toContain(LATER);
  expect(second.match(/Blue it is\./g)).toHaveLength(1);
  expect(await article.count()).toBe(2);
  expect(model.requests).toHaveLength(3);
  await page.reload();
  await studio.waitForTurn(2);
  await until(async () => said((await article.first().textContent()) ?? "").length === WORDS.length);
  expect(await article.count()).toBe(2);
  expect(await message.inputValue()).toBe("");
  expect(studio.complaints).toEqual([]);
}, 120_000);
