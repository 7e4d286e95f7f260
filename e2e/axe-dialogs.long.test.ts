import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Page } from "playwright-core";
import { lookWithAxe } from "./axe-look.ts";
import { chatStream } from "./chat-stream.ts";
import { openReplayedStudio } from "./open-studio.ts";
import type { ReplayedModel } from "./replayed-model.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

/** Four looks at a page, each after it came to rest. */
const LOOKS_MS = 60_000;
const DIALOG = "[role=dialog]";

let open: Awaited<ReturnType<typeof openReplayedStudio>>;
let studio: StudioPage;
let page: Page;
let api: StudioApi;
let model: ReplayedModel;

beforeAll(async () => {
  open = await openReplayedStudio({ commands: { ask: ["touch"], refused: ["sudo"] } });
  ({ studio, api, model } = open);
  ({ page } = studio);
  page.setDefaultTimeout(15_000);
}, 240_000);
afterAll(async () => {
  await open.close();
}, 60_000);

const expectNoFaults = async (state: string, within?: string): Promise<void> =>
  expect(await lookWithAxe(page, state, within)).toEqual([]);

async function closeDialog(): Promise<void> {
  // The first may go to the tooltip of what was clicked last.
  for (let tries = 0; tries < 3 && (await page.locator(DIALOG).count()) > 0; tries++)
    await page.keyboard.press("Escape");
  await page.locator(DIALOG).waitFor({ state: "detached" });
}

async function chooseMode(name: "Build" | "Plan" | "Ask"): Promise<void> {
  await page.getByRole("combobox", { name: "Mode", exact: true }).click();
  await page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
}

/** In order: each test goes on where the one before left. What covers the page is looked at alone. */
describe("axe finds no fault", () => {
  test(
    "in the ways to import, and in what is said of a bad address",
    async () => {
      await page.reload();
      await page.getByRole("button", { name: "Import", exact: true }).click();
      await page.getByRole("dialog").getByLabel("Address of a git repository").fill("https://a:b@example.org/app.git");
      await page.getByRole("dialog").getByRole("button", { name: "Fetch" }).click();
      await page
        .getByRole("dialog")
        .getByText(/Leave name and password out/)
        .waitFor();
      await expectNoFaults("import", DIALOG);
      await closeDialog();
    },
    LOOKS_MS,
  );

  test("in the secrets, in their form and in what it says of a bad name", async () => {
    const { projectId } = await api.call<{ projectId: string }>("POST", "/api/projects", {
      name: "Looked at",
      template: "web",
    });
    await page.goto(`${open.server.origin}/projects/${projectId}`);
    await studio.preview.locator("main").waitFor({ timeout: 60_000 });
    await api.call("PUT", `/api/projects/${projectId}/secrets/VITE_PLACE`, { value: "everywhere" });
    await page.getByRole("button", { name: "Secrets" }).click();
    const dialog = page.getByRole("dialog", { name: "Secrets" });
    await dialog.getByText("VITE_PLACE").waitFor();
    await dialog.getByRole("button", { name: "Add a secret" }).click();
    await dialog.getByLabel("Name").fill("PATH");
    await dialog.getByRole("button", { name: "Add the secret" }).click();
    await dialog.getByText("This name is taken by the system.").waitFor();
    await expectNoFaults("secrets", DIALOG);
    await closeDialog();
  }, 90_000);

  test(
    "in what is said of phones",
    async () => {
      await page.getByRole("button", { name: "Phone", exact: true }).click();
      await page.getByRole("dialog", { name: "Phone" }).waitFor();
      await expectNoFaults("phone", DIALOG);
      await closeDialog();
    },
    LOOKS_MS,
  );

  test(
    "in a plan that can be built",
    async () => {
      await chooseMode("Plan");
      model.answers.push({
        body: chatStream("I write it down.", [
          { name: "write_file", input: { path: ".lathe/plan.md", content: "# Plan\n\n1. Count\n" } },
        ]),
      });
      await studio.send("what would you do?");
      expect(await studio.waitForTurn(1)).toMatch(/^Done/);
      await studio.chat.getByRole("button", { name: "Build this plan" }).waitFor();
      await expectNoFaults("arena, a plan");
    },
    LOOKS_MS,
  );

  test(
    "in an answer, and in a question that waits for one",
    async () => {
      await chooseMode("Ask");
      await studio.send("is it done?");
      expect(await studio.waitForTurn(2)).toMatch(/^Done/);
      await chooseMode("Build");
      model.answers.push({
        body: chatStream("I make a file.", [{ name: "run_command", input: { command: "touch a.txt" } }]),
      });
      await studio.send("make a file");
      const allow = studio.chat.getByRole("button", { name: "Allow", exact: true });
      await allow.waitFor();
      await expectNoFaults("arena, a question");
      await allow.click();
      expect(await studio.waitForTurn(3)).toMatch(/^Done/);
    },
    LOOKS_MS,
  );

  test(
    "in the list of problems",
    async () => {
      await api.writeFile("src/app.tsx", "export function App(): number {\n  return <main>none</main>;\n}\n");
      await studio.openTab("Code");
      await page.getByRole("button", { name: /^Problems/ }).click();
      await page
        .getByRole("list", { name: "Problems by file" })
        .getByText("src/app.tsx")
        .first()
        .waitFor({ timeout: 40_000 });
      await expectNoFaults("arena, problems");
    },
    LOOKS_MS,
  );

  test(
    "in going to a file, and in the choice of a version to compare one with",
    async () => {
      await page.keyboard.press("Control+p");
      await page.getByRole("combobox", { name: "File or :line" }).fill("indexhtml");
      await page.getByRole("option", { name: "index.html" }).waitFor();
      await expectNoFaults("quick open", DIALOG);
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Editor" }).waitFor({ state: "attached" });
      await page.getByRole("button", { name: "Compare with version…" }).first().click();
      await page.getByRole("list", { name: "Versions to compare with" }).getByRole("button").first().waitFor();
      await expectNoFaults("compare", DIALOG);
      await closeDialog();
    },
    LOOKS_MS,
  );

  test(
    "in two versions that are compared",
    async () => {
      await studio.openTab("Versions");
      const list = page.getByRole("list", { name: "Versions" });
      await list.getByRole("button").first().click();
      await page.getByRole("button", { name: "Compare with…" }).click();
      await list.getByRole("button").last().click();
      await page.getByRole("button", { name: "End the comparison" }).waitFor();
      await page.getByRole("list", { name: "Changed files" }).waitFor();
      await expectNoFaults("arena, versions compared");
    },
    LOOKS_MS,
  );

  test("and the pages complained of nothing", () => {
    expect(studio.complaints).toEqual([]);
  });
});
