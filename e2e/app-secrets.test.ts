import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import type { Locator, Page } from "playwright-core";
import { chatStream } from "./chat-stream.ts";
import { openReplayedStudio } from "./open-studio.ts";
import type { ReplayedModel } from "./replayed-model.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

const VALUE = "sk_live_4eC39HqLyjWDarjtT1zdp7dc";
const OTHER_VALUE = "sk_live_another9HqLyjWDarjtT1zdp";
/** What the server has of its environment, not by name so that nothing of it is in the file. */
const SERVER = `import { createServer } from "node:http";

const key = process.env.PAY_KEY;
console.log("paying with " + key);
createServer((_request, response) => {
  response.setHeader("content-type", "text/html");
  response.end("<h1>" + (key === undefined ? "No key" : "Key of " + key.length + " ending in " + key.slice(-2)) + "</h1>");
}).listen(Number(process.env.PORT ?? 5173), "127.0.0.1");
`;

let open: Awaited<ReturnType<typeof openReplayedStudio>>;
let studio: StudioPage;
let page: Page;
let api: StudioApi;
let model: ReplayedModel;

beforeAll(async () => {
  open = await openReplayedStudio();
  ({ studio, api, model } = open);
  ({ page } = studio);
  page.setDefaultTimeout(20_000);
  const { projectId } = await api.call<{ projectId: string }>("POST", "/api/projects", {
    name: "Till",
    template: "blank",
  });
  await page.goto(`${open.server.origin}/projects/${projectId}`);
  await studio.connection.filter({ hasText: "Connected" }).waitFor();
  await api.writeFile("server.mjs", SERVER);
  await api.writeFile("package.json", JSON.stringify({ type: "module", scripts: { dev: "node server.mjs" } }));
  await page.getByRole("button", { name: "App", exact: true }).click();
  await page.getByRole("menuitem", { name: "Restart" }).click();
  await studio.preview.getByRole("heading", { name: "No key" }).waitFor();
}, 240_000);

afterAll(async () => {
  await open.close();
}, 60_000);

const dialog = (): Locator => page.getByRole("dialog", { name: "Secrets" });

async function openDialog(): Promise<void> {
  await page.getByRole("button", { name: "Secrets" }).click();
  await dialog().waitFor();
}

async function closeDialog(): Promise<void> {
  await dialog().getByRole("button", { name: "Close" }).click();
  await dialog().waitFor({ state: "detached" });
}

/** Runs a command in a terminal that is opened for it, and resolves when `shown` stands there. */
async function runInNewTerminal(command: string, shown: string): Promise<void> {
  await studio.openTab("Terminal");
  const panel = page.getByRole("tabpanel", { name: "Terminal" });
  const tabs = panel.getByRole("list", { name: "Terminals" }).getByRole("listitem");
  // Showing the panel for the first time opens one by itself.
  await tabs.first().waitFor();
  const count = await tabs.count();
  await panel.getByRole("button", { name: "New terminal" }).click();
  await until(async () => (await tabs.count()) === count + 1);
  const rows = panel.locator(".xterm-rows").filter({ visible: true });
  await rows.getByText(/[$#]/).first().waitFor();
  await panel.locator(".xterm-helper-textarea").filter({ visible: true }).focus();
  await page.keyboard.type(`${command}\n`);
  await rows.getByText(shown).last().waitFor();
  await studio.openTab("Preview");
}

/** In order: each test goes on where the one before left. */
describe("a secret of an app", () => {
  test("is in the app's environment and in a new terminal's as soon as it is set, and its value is seen no more", async () => {
    await openDialog();
    await dialog().getByRole("button", { name: "Add a secret" }).click();
    await dialog().getByLabel("Name").fill("pay key");
    await dialog().getByLabel("Value", { exact: true }).fill(VALUE);
    await dialog().getByRole("button", { name: "Add the secret" }).click();
    await dialog().getByRole("list", { name: "Secrets" }).getByText("PAY_KEY").waitFor();
    expect((await page.content()).includes(VALUE)).toBe(false);
    await closeDialog();
    await studio.preview.getByRole("heading", { name: "Key of 32 ending in dc" }).waitFor();
    await runInNewTerminal("printenv PAY_KEY", VALUE);
    await page.reload();
    await openDialog();
    await dialog().getByText("PAY_KEY").waitFor();
    await dialog().getByRole("button", { name: "Replace PAY_KEY" }).click();
    expect(await dialog().getByLabel("Value", { exact: true }).inputValue()).toBe("");
    await closeDialog();
  }, 60_000);

  test("is masked in what commands and the app's log give to a model, and in the thread", async () => {
    model.answers.push(
      { body: chatStream("I look.", [{ name: "run_command", input: { command: "printenv PAY_KEY; echo looked" } }]) },
      { body: chatStream("And the app.", [{ name: "app_status", input: {} }]) },
      { body: chatStream("That was all.") },
    );
    await studio.send("which key does it pay with?");
    expect(await studio.waitForTurn(1)).toMatch(/^Done/);
    const asked = model.asked.join("\n");
    expect(asked).toContain("looked");
    expect(asked).toContain("paying with");
    expect(asked).toContain("[secret PAY_KEY]");
    expect(asked.includes(VALUE)).toBe(false);
    expect(await studio.chat.textContent()).not.toContain(VALUE);
  }, 60_000);

  test("that gets another value starts the app again with it", async () => {
    await openDialog();
    await dialog().getByRole("button", { name: "Replace PAY_KEY" }).click();
    await dialog().getByLabel("Value", { exact: true }).fill(OTHER_VALUE);
    await dialog().getByRole("button", { name: "Replace the value" }).click();
    await dialog().getByRole("button", { name: "Add a secret" }).waitFor();
    await closeDialog();
    await studio.preview.getByRole("heading", { name: "Key of 32 ending in dp" }).waitFor();
  }, 60_000);

  test("is gone when it is deleted", async () => {
    await openDialog();
    await dialog().getByRole("button", { name: "Delete PAY_KEY" }).click();
    await page.getByRole("alertdialog", { name: "Delete PAY_KEY?" }).getByRole("button", { name: "Delete" }).click();
    await dialog().getByText("This app has no secrets yet.").waitFor();
    await closeDialog();
    await studio.preview.getByRole("heading", { name: "No key" }).waitFor();
    await runInNewTerminal("printenv PAY_KEY || echo none-$((40+2))", "none-42");
  }, 60_000);

  test("and its values stand in no file of the data folder, readable, and in no line of the log", () => {
    for (const value of [VALUE, OTHER_VALUE]) {
      const found = Bun.spawnSync(["grep", "-rlF", value, open.server.dataDirectory]);
      expect(found.stdout.toString()).toBe("");
      expect(open.server.log.includes(value)).toBe(false);
    }
    expect(studio.complaints).toEqual([]);
  });
});
