import { afterEach, expect, test } from "bun:test";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { newId } from "@lathe/protocol/ids";
import { type Heartbeat, signWorkerToken, type WorkerIdentity } from "@lathe/protocol/internal";
import { until } from "@lathe/testing/until";
import { fleetOrders, JOIN_SECRET } from "../fixtures/fleet-orders.ts";
import { RouterPlace, waitFor } from "../fixtures/router-place.ts";
import type { RouterOptions } from "./router.ts";

let place: RouterPlace;

afterEach(() => place.close());

async function open(options: Partial<RouterOptions> = {}): Promise<void> {
  place = await RouterPlace.open(options);
}

function find(project = place.projectId) {
  return place.router.workers().find(({ projectId }) => projectId === project);
}

async function beat(identity: WorkerIdentity, body: unknown, secret = JOIN_SECRET): Promise<number> {
  const headers = { authorization: `Bearer ${await signWorkerToken(secret, identity)}` };
  const request = new Request("http://router/heartbeat", { method: "POST", headers, body: JSON.stringify(body) });
  return (await place.router.heartbeat(request)).status;
}

const BEAT: Heartbeat = { state: "ready", people: 0, activeAt: 1, memoryBytes: 1, waitingEvents: 0, metrics: null };

test("an arena's state is what its worker says", async () => {
  const reported: unknown[] = [];
  const ignore = () => undefined;
  const observer = {
    started: ignore,
    lost: ignore,
    ended: ignore,
    heard: (_worker: string, report: unknown) => void reported.push(report),
  };
  await open({ observer });
  expect(place.state()).toBe("absent");
  await place.echo();
  for (const state of ["busy", "idle", "ready"] as const) {
    await place.setBeat({ state, people: 2, waitingEvents: 3, memoryBytes: 4_000, metrics: { turns: 5 } });
    expect(find()).toMatchObject({ state, people: 2, waitingEvents: 3, memoryBytes: 4_000 });
  }
  expect(reported.filter((report) => report !== null)).toContainEqual({ turns: 5 });
  const changes = place.lines.flatMap((line) =>
    typeof line["from"] === "string" ? [[line["from"], line.message]] : [],
  );
  expect(changes).toEqual([
    ["absent", "arena is starting"],
    ["starting", "arena is ready"],
    ["ready", "arena is busy"],
    ["busy", "arena is idle"],
    ["idle", "arena is ready"],
  ]);
});

test("a heartbeat is taken from the project's own worker alone", async () => {
  await open();
  const { workerId } = await place.echo();
  const projectId = place.projectId;
  const known = find();
  expect(known?.workerId).toBe(workerId as never);
  if (known?.workerId == null) throw new Error("There is a worker.");
  const identity = { workerId: known.workerId, projectId };
  expect(await beat(identity, BEAT)).toBe(200);
  expect(await beat(identity, BEAT, "another secret")).toBe(401);
  expect(await beat(identity, { ...BEAT, people: -1 })).toBe(400);
  expect(await beat(identity, "x".repeat(2 * 1024 * 1024))).toBe(413);
  expect(await beat({ workerId: newId("wrk"), projectId }, BEAT)).toBe(404);
  expect(await beat({ workerId: newId("wrk"), projectId: newId("prj") }, BEAT)).toBe(404);
  expect((await place.router.heartbeat(new Request("http://router/heartbeat"))).status).toBe(404);
});

test("who looks at a preview is told to the worker", async () => {
  await open();
  await place.echo();
  const socket = place.setup.appSocket;
  const app = Bun.serve({
    unix: socket,
    fetch: (request, server) => (server.upgrade(request) ? undefined : new Response("the app")),
    websocket: { message() {} },
  });
  const ports = [{ port: 5173, upstream: { unixSocket: socket } }];
  await place.ask("/set-app", { method: "POST", body: JSON.stringify({ app: { phase: "ready", port: 5173 }, ports }) });
  await until(async () => (await place.previewPage()) === "the app");
  const before = Date.now();
  const headers = { host: `5173--${place.projectId.slice(4)}.localhost:${place.setup.front.port}` };
  const hmr = new WebSocket(`ws://127.0.0.1:${place.setup.front.port}/`, { headers });
  await waitFor(hmr, "open");
  await until(async () => JSON.stringify((await place.echo()).answer).includes('"previews":1'));
  expect(find()?.previews).toBe(1);
  hmr.close();
  await until(async () => JSON.stringify((await place.echo()).answer).includes('"previews":0'));
  const { previewedAt } = Object((await place.echo()).answer);
  expect(previewedAt).toBeGreaterThanOrEqual(before);
  expect(place.router.counts().previewRequests).toBeGreaterThanOrEqual(2);
  await app.stop(true);
});

test("a worker that hangs is asked, ended and replaced; its people's sockets close", async () => {
  await open();
  const socket = place.openSocket();
  await waitFor(socket, "open");
  await until(() => find()?.people === 1);
  const before = find()?.workerId;
  const closed = waitFor(socket, "close");
  socket.send("hang");
  expect((await closed).code).toBe(CLOSE_CODES.workerLost);
  await until(() => find()?.state === "ready" && find()?.workerId !== before);
  expect((await place.echo()).orders.follows).toBe("lost");
});

test("a silent worker that answers when it is asked stays", async () => {
  await open({ times: { lookEveryMs: 5, lostAfterMs: 20, answerWithinMs: 2_000 } });
  place.behaviour = "quiet";
  const { workerId } = await place.echo();
  await until(async () => (await place.echo()).asked > 2);
  expect((await place.echo()).workerId).toBe(workerId);
  expect(place.router.counts().lost).toBe(0);
});

test("nobody there and nothing running: a lost worker is not replaced, and the next one knows of it", async () => {
  await open();
  const { workerId } = await place.echo();
  await place.ask("/exit").catch(() => null);
  await until(() => place.state() === "absent");
  expect(place.router.counts()).toMatchObject({ lost: 1, replaced: 0 });
  const next = await place.echo();
  expect([next.workerId === workerId, next.orders.follows]).toEqual([false, "lost"]);
});

test("a turn that runs while nobody is there gets a new worker, after a pause when it is lost again and again", async () => {
  await open();
  await place.echo();
  for (let count = 0; count < 2; count += 1) {
    await until(() => find()?.state === "ready");
    await place.setBeat({ state: "busy" });
    const pid = find()?.pid ?? 0;
    process.kill(pid, "SIGKILL");
    await until(() => find()?.pid !== pid);
  }
  expect(place.state()).toBe("lost");
  expect((await place.ask("/files")).status).toBe(503);
  await until(() => find()?.state === "ready");
  expect(place.router.counts()).toMatchObject({ lost: 2, replaced: 2 });
});

test("a worker that saves and ends by itself is not lost", async () => {
  await open();
  await place.echo();
  await place.setBeat({ state: "stopping" });
  expect(place.state()).toBe("stopping");
  // It does not end although it said so.
  await until(() => place.state() === "absent");
  await place.echo();
  process.kill(find()?.pid ?? 0, "SIGTERM");
  await until(() => place.state() === "absent");
  expect((await place.echo()).orders.follows).toBe("nothing");
  expect(place.router.counts()).toMatchObject({ lost: 0, rested: 1 });
});

test("workers outlive their server and belong to the next one", async () => {
  await open();
  const { workerId } = await place.echo();
  await place.setBeat({ state: "busy", people: 1 });
  const pid = find()?.pid;
  await place.stop({ leaveWorkers: true });
  await place.start();
  expect(find()).toMatchObject({ pid, state: "busy" });
  expect((await place.echo()).workerId).toBe(workerId);
  await until(() => find()?.people === 1);
  expect(place.router.counts()).toMatchObject({ adopted: 1, coldStarts: 0 });
  process.kill(pid ?? 0, "SIGKILL");
  await until(() => find()?.state === "ready" && find()?.pid !== pid);
  expect((await place.echo()).orders.follows).toBe("lost");
});

test("a worker that was killed while no server was there is followed by one that knows", async () => {
  await open();
  await place.echo();
  const pid = find()?.pid ?? 0;
  await place.stop({ leaveWorkers: true });
  process.kill(pid, "SIGKILL");
  await place.start();
  expect(place.router.workers()).toEqual([]);
  expect((await place.echo()).orders.follows).toBe("lost");
  expect(place.router.counts()).toMatchObject({ adopted: 0, notAdopted: 1 });
});

test("of two workers that were left for one project the newer one stays", async () => {
  await open();
  const { projectId } = place;
  const [older, newer] = [newId("wrk"), newId("wrk")];
  for (const workerId of [older, newer]) {
    const token = await signWorkerToken(JOIN_SECRET, { workerId, projectId });
    await place.fleet.start({ ...(await fleetOrders()), workerId, projectId, token }, new AbortController().signal);
  }
  await place.stop({ leaveWorkers: true });
  await place.start();
  expect(place.router.workers().map(({ workerId }) => workerId)).toEqual([newer]);
  expect((await place.echo()).workerId).toBe(newer);
  expect(place.router.counts()).toMatchObject({ adopted: 1, notAdopted: 1 });
});
