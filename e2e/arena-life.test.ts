import { afterEach, describe, expect, test } from "bun:test";
import type { Project } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { startReplayServer } from "@lathe/testing/replay-server";
import { until } from "@lathe/testing/until";
import { launchBrowser } from "@lathe/testing/launch-browser";
import { openContext } from "./browser.ts";
import { ArenaLine } from "./arena-line.ts";
import { chatStream } from "./chat-stream.ts";
import { LatheServer } from "./lathe-server.ts";
import { askToRest, listWorkers } from "./run-records.ts";
import { StudioPage } from "./studio-page.ts";
import { StudioSession } from "./studio-session.ts";

/** A worker is given time to rest, or to be missed. */
const LIMIT_MS = 60_000;
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
}, 60_000);

async function start(env: Record<string, string>): Promise<{ server: LatheServer; session: StudioSession }> {
  const server = new LatheServer(env);
  closers.push(() => server.close());
  await server.start();
  return { server, session: await StudioSession.logIn(server.address) };
}

async function openLine(session: StudioSession, project: Project): Promise<ArenaLine> {
  const line = new ArenaLine(session, project);
  closers.push(() => line.close());
  await line.ask({ type: "ping" });
  return line;
}

const workersOf = (server: LatheServer, project: Project) =>
  listWorkers(server.dataDirectory).filter(({ projectId }) => projectId === project.projectId);

describe("an arena", () => {
  test("rests when nobody is there, and is there again when somebody comes", async () => {
    const { server, session } = await start({ LATHE_WARM: "0", LATHE_REST_AFTER: "1" });
    const project = await session.createProject({ name: "Resting", template: "blank" });
    const line = await openLine(session, project);
    await session.writeFile(project.projectId, "kept.txt", "kept\n");
    line.close();
    await until(() => workersOf(server, project).length === 0, "no worker of the project", LIMIT_MS);
    expect(server.log).toContain("nobody is there and nothing runs");
    const again = await openLine(session, project);
    expect(await session.readFile(project.projectId, "kept.txt")).toBe("kept\n");
    expect(again.opened).toBe("new");
  }, 120_000);

  test("makes room for another when nobody is in it", async () => {
    const { server, session } = await start({ LATHE_WARM: "0", LATHE_MAX_ARENAS: "1", LATHE_REST_AFTER: "3600" });
    const first = await session.createProject({ name: "First", template: "blank" });
    const line = await openLine(session, first);
    line.close();
    await until(() => workersOf(server, first).length === 1, "one worker of the first project", LIMIT_MS);
    const second = await session.createProject({ name: "Second", template: "blank" });
    await openLine(session, second);
    await until(() => workersOf(server, first).length === 0, "no worker of the first project", LIMIT_MS);
    expect(workersOf(server, second)).toHaveLength(1);
  }, 120_000);

  test("whose worker hangs gets another one", async () => {
    const { server, session } = await start({ LATHE_WARM: "0" });
    const project = await session.createProject({ name: "Hanging", template: "blank" });
    const line = await openLine(session, project);
    await session.writeFile(project.projectId, "kept.txt", "kept\n");
    const [hung] = workersOf(server, project);
    if (hung === undefined) throw new Error("no worker");
    process.kill(hung.pid, "SIGSTOP");
    const welcome = await line.next((message) => (message.type === "welcome" ? message : null));
    expect(welcome.opened).toBe("lost");
    expect(await session.readFile(project.projectId, "kept.txt")).toBe("kept\n");
    expect(workersOf(server, project).map(({ pid }) => pid)).not.toContain(hung.pid);
  }, 120_000);

  test("goes on while the server is restarted, with the turn that runs and nobody looking", async () => {
    const words = Array.from({ length: 120 }, (_, index) => `w${index}`).join(" ");
    const model = startReplayServer({
      handler: () => ({ body: chatStream(words), chunkBytes: 300, everyMs: 20 }),
      models: ["replayed"],
    });
    closers.push(() => model.close());
    const { server, session } = await start({ LATHE_WARM: "0" });
    await session.call("PUT", "/api/providers/compatible", {
      baseUrl: `${model.url}/v1`,
      key: "k",
      models: ["replayed"],
    });
    const project = await session.createProject({ name: "Alone", template: "blank" });
    const line = await openLine(session, project);
    const began = line.next((message) =>
      message.type === "events" && message.events.some(({ event }) => event.type === "text.delta") ? true : null,
    );
    await line.ask({
      type: "prompt.send",
      threadId: project.threadId,
      promptId: newId("pmt"),
      text: "Speak for a while.",
      model: "compatible/replayed",
    });
    await began;
    line.close();
    const [before] = workersOf(server, project);
    await server.leave();
    await server.start();
    expect(workersOf(server, project)).toEqual(before === undefined ? [] : [before]);
    const later = await openLine(session, project);
    const finished = () => [...later.shown.values()].find(({ event }) => event.type === "turn.finished")?.event;
    await until(() => finished() !== undefined, "the turn's end", LIMIT_MS);
    expect(finished()).toMatchObject({ outcome: "completed" });
  }, 120_000);
});

test("people whose project rests read why, and open it again", async () => {
  const { server, session } = await start({ LATHE_WARM: "0", LATHE_REST_AFTER: "3600" });
  const { browser, close } = await launchBrowser();
  closers.push(close);
  const context = await openContext(browser);
  await context.addCookies([session.cookie]);
  const studio = new StudioPage(await context.newPage());
  const project = await session.createProject({ name: "Seen", template: "blank" });
  await studio.page.goto(`${server.origin}/projects/${project.projectId}`);
  await studio.connection.filter({ hasText: "Connected" }).waitFor();
  const [worker] = workersOf(server, project);
  if (worker === undefined) throw new Error("no worker");
  await askToRest(server.dataDirectory, worker, "Somebody else needs the place.");
  await studio.page.getByText("Somebody else needs the place.").first().waitFor();
  await until(() => workersOf(server, project).length === 0, "no worker of the project", LIMIT_MS);
  await studio.page.getByRole("button", { name: "Open again" }).click();
  await studio.connection.filter({ hasText: "Connected" }).waitFor();
  expect(workersOf(server, project).map(({ pid }) => pid)).not.toContain(worker.pid);
}, 120_000);
