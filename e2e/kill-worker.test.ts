import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { chatStream, cutAfter } from "./chat-stream.ts";
import type { LatheServer } from "./lathe-server.ts";
import { type OpenStudio, openStudio } from "./open-studio.ts";
import { ReplayedModel } from "./replayed-model.ts";
import { killAll, listWorkers } from "./run-records.ts";
import type { StudioApi } from "./studio-api.ts";
import type { StudioPage } from "./studio-page.ts";

const FIRST = chatStream("I will write two files.", [
  { name: "write_file", input: { path: "first.txt", content: "in place before the crash\n" } },
  {
    name: "write_file",
    input: { path: "second.txt", content: "this file never becomes whole, since the stream ends here\n" },
  },
]);

let open: OpenStudio;
let server: LatheServer;
let studio: StudioPage;
let api: StudioApi;
const model = new ReplayedModel();
const { answers } = model;

beforeAll(async () => {
  open = await openStudio();
  ({ server, studio, api } = open);
  await model.serveAs("compatible", api);
  await api.call("PATCH", "/api/settings", { defaultModel: "compatible/replayed" });
  await studio.page.reload();
}, 240_000);

afterAll(async () => {
  await open.close();
  await model.close();
}, 60_000);

describe("a worker that is killed in the middle of a turn", () => {
  test("loses no event that was shown, no file that was in place and no prompt", async () => {
    answers.push({ body: cutAfter(FIRST, "becomes"), hang: true });
    await studio.build("Write two files");
    await studio.chat.getByText("I will write two files.").waitFor({ timeout: 60_000 });
    await studio.chat.getByText("second.txt").first().waitFor();
    await studio.send("and then this");
    await studio.page.getByRole("list", { name: "Waiting prompts" }).getByText("and then this").waitFor();

    killAll(listWorkers(server.dataDirectory).map(({ pid }) => pid));

    await studio.chat
      .getByText(/^Interrupted/)
      .first()
      .waitFor({ timeout: 60_000 });
    await studio.chat.getByText("I will write two files.").waitFor();
    expect(await api.readFile("first.txt")).toBe("in place before the crash\n");
    expect(await api.readFile("second.txt")).toBeNull();
    // The prompt that waited is run once, after the interrupted turn.
    expect(await studio.waitForTurn(2)).toMatch(/^Done/);
    const prompts = model.asked.map((body) => body.split("and then this").length - 1);
    expect(prompts).toEqual([0, 1]);
  }, 120_000);

  test("a killed server takes no turn with it: the worker asks the model again", async () => {
    answers.push({ body: cutAfter(FIRST, "becomes"), hang: true });
    const turns = await studio.chat.getByRole("article").count();
    await studio.send("write them again");
    await studio.chat.getByRole("article").nth(turns).getByText("second.txt").first().waitFor();

    await server.kill();
    answers.push({ body: chatStream("I went on by myself.") });
    await server.start();

    expect(await studio.waitForTurn(turns + 1)).toMatch(/^Done/);
    await studio.chat.getByText("I went on by myself.").waitFor();
  }, 120_000);

  test("when everything is killed, the turn can be continued", async () => {
    answers.push({ body: cutAfter(FIRST, "becomes"), hang: true });
    const turns = await studio.chat.getByRole("article").count();
    const turn = studio.chat.getByRole("article").nth(turns);
    await studio.send("and once more");
    await turn.getByText("second.txt").first().waitFor();

    await server.kill();
    killAll(listWorkers(server.dataDirectory).map(({ pid }) => pid));
    await server.start();

    await turn
      .getByText(/^Interrupted/)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await studio.chat.getByRole("article").count()).toBe(turns + 1);
    answers.push({ body: chatStream("I went on.") });
    await studio.chat.getByRole("button", { name: "Continue" }).last().click();
    expect(await studio.waitForTurn(turns + 2)).toMatch(/^Done/);
    await studio.chat.getByText("I went on.").waitFor();
  }, 120_000);

  test("stop ends a turn at once and keeps what was done", async () => {
    const turns = await studio.chat.getByRole("article").count();
    answers.push({ body: cutAfter(FIRST, "becomes"), hang: true });
    await studio.send("once more");
    await studio.chat.getByRole("article").nth(turns).getByText("second.txt").first().waitFor();
    await studio.page.getByRole("button", { name: "Stop", exact: true }).click();
    expect(await studio.waitForTurn(turns + 1)).toMatch(/^Stopped/);
    expect(await api.readFile("first.txt")).toBe("in place before the crash\n");
  }, 60_000);
});
