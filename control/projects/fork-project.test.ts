import { afterAll, beforeAll, expect, test } from "bun:test";
import { EventsPage, Project } from "@lathe/protocol/api";
import type { LoggedEvent, ThreadEvent } from "@lathe/protocol/events";
import { newId, type ThreadId, VersionId } from "@lathe/protocol/ids";
import { signWorkerToken, VERSION_AT_HEADER } from "@lathe/protocol/internal";
import { Attachment, PLAIN_PROMPT } from "@lathe/protocol/prompt";
import { emptyThread, reduceThread } from "@lathe/protocol/thread";
import { JOIN_SECRET, openFixture, type ControlFixture } from "../control.fixture.ts";
import { nameCopy } from "./fork-project.ts";

let fixture: ControlFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const by = newId("usr");
const version = (digit: string) => VersionId.parse(digit.repeat(40));

function turn(number: number, versionId: VersionId | null, attachments: Attachment[] = []): ThreadEvent[] {
  const [turnId, promptId, actionId] = [newId("trn"), newId("pmt"), newId("act")];
  const prompt = { promptId, model: "m/x", by, options: { ...PLAIN_PROMPT, attachments } };
  const action = { kind: "file.write" as const, path: "a.ts" };
  return [
    { type: "prompt.queued", ...prompt, text: `prompt ${number}` },
    { type: "turn.started", turnId, ...prompt, prompt: `prompt ${number}` },
    { type: "action.started", turnId, actionId, action },
    {
      ...{ type: "action.finished", turnId, actionId, action, durationMs: 1 },
      ...{ tool: { callId: "c", name: "write", input: {} }, outcome: { status: "done", result: "" } },
    },
    { type: "check.finished", turnId, round: 1, checks: [], screenshot: true },
    { type: "turn.finished", turnId, outcome: "completed", ...(versionId === null ? {} : { versionId }) },
  ];
}

async function projectWith(events: ThreadEvent[]): Promise<{ project: Project; logged: LoggedEvent[] }> {
  const project = Project.parse((await fixture.call("/api/projects", { json: { name: "Recipes" } })).body);
  const { threadId, projectId } = project;
  const logged = events.map((event, index) => ({ threadId, seq: index + 1, at: 1_000 * (index + 1), event }));
  const token = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
  const answer = await fixture.control.internalFetch(
    new Request(`http://control/internal/threads/${threadId}/events`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ events: logged }),
    }),
  );
  expect(answer.status).toBe(200);
  return { project, logged };
}

async function fork(project: Project, json: object = {}, headers: Record<string, string> = {}): Promise<Project> {
  const { status, body } = await fixture.call(`/api/projects/${project.projectId}/fork`, { json, headers });
  expect(status).toBe(201);
  return Project.parse(body);
}

async function readThread(threadId: ThreadId) {
  const { events } = EventsPage.parse((await fixture.call(`/api/threads/${threadId}/events?limit=5000`)).body);
  return { events, thread: events.reduce(reduceThread, emptyThread(threadId)) };
}

const promptsOf = ({ thread }: Awaited<ReturnType<typeof readThread>>) => thread.turns.map(({ prompt }) => prompt);

test("a copy has the turns that ended, under ids of its own, and nothing that waits or runs", async () => {
  const queued: ThreadEvent = { type: "prompt.queued", promptId: newId("pmt"), text: "later", model: "m/x", by };
  const running = turn(3, null).slice(0, 4);
  const { project, logged } = await projectWith([...turn(1, version("a")), queued, ...turn(2, null), ...running]);
  const copy = await fork(project);
  expect(copy).toMatchObject({ name: "Recipes copy", template: project.template });
  const read = await readThread(copy.threadId);
  expect(promptsOf(read)).toEqual(["prompt 1", "prompt 2"]);
  expect(read.thread.queue).toEqual([]);
  const ids = (text: string) => new Set(text.match(/(?:trn|pmt|act)_[a-z2-7]{20}/g));
  const before = ids(JSON.stringify(logged));
  expect([...ids(JSON.stringify(read.events))].filter((id) => before.has(id))).toEqual([]);
  expect(read.thread.turns.map(({ versionId }) => versionId)).toEqual([null, null]);
  expect(JSON.stringify(read.events)).not.toContain('"screenshot":true');
  expect(read.thread.turns[0]?.items[0]).toMatchObject({ type: "action", outcome: { status: "done" } });
  // The source is as it was.
  expect((await readThread(project.threadId)).events).toEqual(logged);
});

test("a copy of a version ends with the turn that left it", async () => {
  const { project } = await projectWith([...turn(1, version("b")), ...turn(2, version("c"))]);
  const copy = await fork(project, { name: "Other", versionId: version("b") });
  expect(copy.name).toBe("Other");
  expect(promptsOf(await readThread(copy.threadId))).toEqual(["prompt 1"]);
});

test("a copy of a version that no turn left ends with what was done by then", async () => {
  const { project } = await projectWith([...turn(1, null), ...turn(2, null)]);
  const copy = await fork(project, { versionId: version("d") }, { [VERSION_AT_HEADER]: "7000" });
  expect(promptsOf(await readThread(copy.threadId))).toEqual(["prompt 1"]);
});

test("a summary comes along when all that it tells of does", async () => {
  const [first, second] = [turn(1, version("e")), turn(2, version("f"))];
  const idOf = (events: ThreadEvent[]) =>
    events.flatMap((event) => ("turnId" in event ? [event.turnId] : []))[0] ?? newId("trn");
  const compacted: ThreadEvent = {
    ...{ type: "thread.compacted", turnId: idOf(second), through: idOf(first), summary: "They cooked." },
  };
  const { project } = await projectWith([...first, ...second.slice(0, 2), compacted, ...second.slice(2)]);
  const whole = await readThread((await fork(project)).threadId);
  expect(whole.thread.summary).toEqual({
    through: whole.thread.turns[0]?.turnId ?? newId("trn"),
    text: "They cooked.",
  });
  const early = await readThread((await fork(project, { versionId: version("e") })).threadId);
  expect(early.thread.summary).toBeNull();
});

test("attachments are the copy's own, also when the source goes", async () => {
  const sent = await fixture.call("/api/attachments?name=notes.txt", {
    bytes: new TextEncoder().encode("salt"),
    headers: { "content-type": "text/plain" },
  });
  const { project } = await projectWith(turn(1, version("a"), [Attachment.parse(sent.body)]));
  const copy = await fork(project);
  const [attachment] = (await readThread(copy.threadId)).thread.turns[0]?.options.attachments ?? [];
  expect(attachment?.attachmentId).not.toBe(Attachment.parse(sent.body).attachmentId);
  await fixture.call(`/api/projects/${project.projectId}`, { method: "DELETE" });
  expect(await (await fixture.send(`/api/attachments/${attachment?.attachmentId}`)).text()).toBe("salt");
});

test("only what is there can be copied", async () => {
  expect((await fixture.call(`/api/projects/${newId("prj")}/fork`, { json: {} })).status).toBe(404);
});

test("a long name keeps its room for the word", () => {
  expect(nameCopy("x".repeat(80))).toBe(`${"x".repeat(75)} copy`);
});
