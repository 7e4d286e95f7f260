import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { chatStream, cutAfter } from "./chat-stream.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { ReplayedModel } from "./replayed-model.ts";

const HANGING = cutAfter(chatStream("I think about it for long.", []), "or lon");

let open: OpenStudio;
const model = new ReplayedModel();
const { answers } = model;

beforeAll(async () => {
  open = await openStudio();
  await model.serveAs("compatible", open.api);
  await open.api.call("PATCH", "/api/settings", { defaultModel: "compatible/replayed" });
  await open.studio.page.reload();
}, 240_000);

afterAll(async () => {
  await open.close();
  await model.close();
}, 60_000);

/** Each prompt in the order in which the thread has it. */
const listPrompts = async (): Promise<string[]> =>
  Promise.all(
    (await open.studio.chat.getByRole("article").all()).map(
      async (turn) => (await turn.getAttribute("aria-label")) ?? "",
    ),
  );

describe("a server that goes away in the middle of a conversation", () => {
  test("is a short notice; what was typed meanwhile goes out in its order, also over a reload, and once", async () => {
    const { studio, server } = open;
    const { page, chat } = studio;
    answers.push({ body: HANGING, hang: true });
    await studio.build("Think first");
    await chat.getByText("I think").waitFor({ timeout: 60_000 });
    await server.stop();

    const project = page.getByRole("status", { name: "Project" });
    await project.getByText(/Lathe/).waitFor();
    const message = page.getByRole("textbox", { name: "Message" });
    for (const text of ["then one", "never mind", "then two"]) {
      await message.fill(text);
      await page.getByRole("button", { name: "Queue" }).click();
    }
    const waiting = page.getByRole("list", { name: "Waiting prompts" });
    expect(await waiting.getByText("Sent once connected").count()).toBe(3);
    await waiting
      .getByRole("listitem")
      .filter({ hasText: "never mind" })
      .getByRole("button", { name: "Do not send this prompt" })
      .click();

    await server.start();
    await chat.getByRole("article", { name: "then two" }).waitFor({ timeout: 60_000 });
    expect(await studio.waitForTurn(3)).toMatch(/^Done/);
    expect(await listPrompts()).toEqual(["Think first", "then one", "then two"]);
    await chat.getByText(/^Interrupted/).waitFor();
    expect(await project.count()).toBe(0);
    await page.reload();
    await chat.getByRole("article", { name: "then two" }).waitFor({ timeout: 60_000 });
    expect(await listPrompts()).toEqual(["Think first", "then one", "then two"]);
  }, 120_000);

  test("a question waits for who asked it, through a reload and a server that is killed", async () => {
    const { studio, server } = open;
    const { page, chat } = studio;
    answers.push({ body: chatStream("I push it.", [{ name: "run_command", input: { command: "git push origin" } }]) });
    await studio.send("Push it");
    const refuse = chat.getByRole("button", { name: "Don't allow" });
    await refuse.waitFor();
    await page.reload();
    await refuse.waitFor();
    await server.kill();
    await studio.connection.filter({ hasText: "Reconnecting" }).waitFor();
    await refuse.click();
    await chat.getByText("Your answer is sent once the project is connected.").waitFor();
    await server.start();
    expect(await studio.waitForTurn(4)).toMatch(/^Done/);
    await chat.getByRole("article", { name: "Push it" }).getByText("git push origin").first().waitFor();
    expect(studio.complaints).toEqual([]);
  }, 120_000);

  test("going back waits for the connection too, and is done once", async () => {
    const { studio, server, api } = open;
    const { page, chat } = studio;
    answers.push({
      body: chatStream("A note.", [{ name: "write_file", input: { path: "note.txt", content: "one\n" } }]),
    });
    await studio.send("Write a note");
    expect(await studio.waitForTurn(5)).toMatch(/^Done/);
    await api.writeFile("note.txt", "two\n");
    await server.kill();
    await studio.connection.filter({ hasText: "Reconnecting" }).waitFor();
    await chat.getByRole("article", { name: "Write a note" }).getByRole("button", { name: "Go back to here" }).click();
    await page.getByText("Going back as soon as the project is there.").waitFor();
    await server.start();
    await page.getByText("The files are as they were in that version.").waitFor({ timeout: 60_000 });
    expect(await api.readFile("note.txt")).toBe("one\n");
    await studio.openTab("Versions");
    const versions = page.getByRole("list", { name: "Versions" });
    await versions.getByText("Went back to").first().waitFor();
    expect(await versions.getByRole("button", { name: /Went back to/ }).count()).toBe(1);
  }, 120_000);
});
