import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { chatStream } from "./chat-stream.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { ReplayedModel } from "./replayed-model.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

const COUNTER = `import { useState } from "react";

export function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Counter</h1>
      <p>{count} times</p>
      <button onClick={() => setCount(count + 1)}>Count</button>
    </main>
  );
}
`;
const CHECKS = JSON.stringify([
  {
    id: "count",
    text: "Somebody can count",
    steps: [{ do: "click", role: "button", name: "Count" }],
    expect: [{ text: "1 times" }],
  },
  { id: "reset", text: "Somebody can begin anew", steps: [], expect: [{ role: "button", name: "Reset" }] },
]);
const MENDED = COUNTER.replace("    </main>", "      <button onClick={() => setCount(0)}>Reset</button>\n    </main>");
const BUSY = {
  status: 503,
  body: JSON.stringify({ error: { message: "Overloaded" } }),
  headers: { "content-type": "application/json" },
};

let open: OpenStudio;
let studio: StudioPage;
let api: StudioApi;
const model = new ReplayedModel();
const other = new ReplayedModel();
let turns = 0;

beforeAll(async () => {
  open = await openStudio();
  ({ studio, api } = open);
  await model.serveAs("compatible", api);
  await other.serveAs("lmstudio", api);
  const route = ["compatible/replayed", "lmstudio/replayed"];
  await api.call("PATCH", "/api/settings", {
    defaultModel: "compatible/replayed",
    routes: { write: route, edit: route },
    commands: { ask: ["touch"], refused: ["sudo"] },
  });
  await studio.page.reload();
}, 240_000);

afterAll(async () => {
  await open.close();
  await model.close();
  await other.close();
}, 60_000);

async function sendAndWait(prompt: string): Promise<string> {
  await studio.send(prompt);
  return studio.waitForTurn((turns += 1));
}

async function chooseMode(name: "Build" | "Plan" | "Ask"): Promise<void> {
  await studio.page.getByRole("combobox", { name: "Mode", exact: true }).click();
  await studio.page.getByRole("option", { name: new RegExp(`^${name}`) }).click();
}

/** In order: each test goes on where the one before left. */
describe("a turn", () => {
  test("whose model is busy in the middle is finished by the next of its route; what fails of its checks is repaired", async () => {
    model.answers.push(
      {
        body: chatStream("I make a counter.", [
          { name: "write_file", input: { path: "src/app.tsx", content: COUNTER } },
          { name: "write_file", input: { path: ".lathe/checks.json", content: CHECKS } },
        ]),
      },
      BUSY,
    );
    other.answers.push(
      { body: chatStream("The counter is there.") },
      {
        body: chatStream("I add what is missing.", [
          { name: "write_file", input: { path: "src/app.tsx", content: MENDED } },
        ]),
      },
    );
    await studio.build("A counter");
    turns = 1;
    expect(await studio.waitForTurn(1)).toMatch(/^Done/);
    await studio.chat.getByText("answered by replayed").waitFor();
    const rounds = studio.chat.getByRole("list", { name: "Acceptance checks" });
    const [first, last] = [rounds.first(), rounds.last()];
    // Of a round before the last, what failed.
    expect(await first.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^failed: Somebody can begin anew.*Reset/i),
    ]);
    expect(await last.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^passed: Somebody can count/i),
      expect.stringMatching(/^passed: Somebody can begin anew/i),
    ]);
    await last.getByRole("button", { name: "Show the picture of: Somebody can count" }).click();
    const picture = studio.page.getByRole("dialog").getByRole("img");
    await picture.waitFor();
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
    await studio.page.keyboard.press("Escape");
    // The provider that was busy rests no longer than it takes to be asked again; nothing was done twice.
    expect(model.asked).toHaveLength(2);
  }, 150_000);

  test("that plans leaves a plan, which can be built", async () => {
    await chooseMode("Plan");
    const plan = "# Plan\n\n1. Count down, too\n";
    model.answers.push({
      body: chatStream("I write it down.", [{ name: "write_file", input: { path: ".lathe/plan.md", content: plan } }]),
    });
    expect(await sendAndWait("let it count down")).toMatch(/^Done/);
    expect(await api.readFile(".lathe/plan.md")).toBe(plan);
    model.answers.push({ body: chatStream("I look at the plan.", [{ name: "list_files", input: {} }]) });
    await studio.chat.getByRole("button", { name: "Build this plan" }).click();
    expect(await studio.waitForTurn((turns += 1))).toMatch(/^Done/);
    expect(model.asked.at(-1)).toContain("Count down, too");
  }, 90_000);

  test("that asks changes nothing", async () => {
    await chooseMode("Ask");
    await api.writeFile("AGENTS.md", "Use plain words.\n");
    model.answers.push({
      body: chatStream("Let me try.", [{ name: "write_file", input: { path: "src/app.tsx", content: "gone" } }]),
    });
    expect(await sendAndWait("what does it do?")).toMatch(/^Done/);
    expect(await api.readFile("src/app.tsx")).toBe(MENDED);
    await chooseMode("Build");
  }, 60_000);

  test("has a command allowed by somebody, and one that must never run refused", async () => {
    model.answers.push({
      body: chatStream("I run two commands.", [
        { name: "run_command", input: { command: "touch allowed.txt" } },
        { name: "run_command", input: { command: "sudo touch never.txt" } },
      ]),
    });
    await studio.send("make the files");
    await studio.chat.getByRole("button", { name: "Allow", exact: true }).click();
    expect(await studio.waitForTurn((turns += 1))).toMatch(/^Done/);
    expect(await api.readFile("allowed.txt")).toBe("");
    expect(await api.readFile("never.txt")).toBeNull();
  }, 60_000);

  test("is told what was given with its prompt, and what a person has pinned and left out", async () => {
    const page = studio.page;
    await page.locator('input[type="file"]').setInputFiles([
      { name: "terms.md", mimeType: "text/markdown", buffer: Buffer.from("Pay within 14 days") },
      { name: "logo.png", mimeType: "image/png", buffer: await page.screenshot() },
    ]);
    const drafted = page.getByRole("list", { name: "Attachments" });
    await drafted.getByText("terms.md").waitFor();
    await page.getByRole("button", { name: "Attach a screenshot of the preview" }).click();
    await drafted.getByText("preview.jpg").waitFor();
    await page.getByRole("button", { name: "What the model will be told" }).click();
    await page.getByRole("list", { name: "Parts" }).getByText("AGENTS.md").click();
    await page.keyboard.press("Escape");
    expect(await sendAndWait("use the terms and the logo")).toMatch(/^Done/);
    // The box that held the files has grown smaller again: what was sent is in view all the same.
    expect(await page.getByRole("button", { name: "Jump to the newest" }).count()).toBe(0);
    const asked = model.asked.at(-1) ?? "";
    expect(asked).toContain("Pay within 14 days");
    expect(asked).toContain("logo.png");
    expect(asked).not.toContain("Use plain words.");
    const given = studio.chat.getByRole("article").last().getByRole("list", { name: "Attachments" });
    await given.getByRole("button", { name: "Show logo.png" }).waitFor();
    expect(studio.complaints).toEqual([]);
  }, 90_000);

  test("that is to mend an error of the preview begins with the error and the file that it names", async () => {
    await api.writeFile("src/app.tsx", MENDED.replace("<h1>Counter</h1>", "<h1>{missing.title}</h1>"));
    model.answers.push({
      body: chatStream("I mend it.", [{ name: "write_file", input: { path: "src/app.tsx", content: MENDED } }]),
    });
    await studio.page
      .getByRole("region", { name: "Error in the preview" })
      .getByRole("button", { name: /^Fix th/ })
      .click();
    expect(await studio.waitForTurn((turns += 1))).toMatch(/^Done/);
    expect(model.asked.some((body) => body.includes("missing is not defined") && body.includes("missing.title"))).toBe(
      true,
    );
    await studio.preview.getByRole("heading", { name: "Counter" }).waitFor();
  }, 90_000);
});
