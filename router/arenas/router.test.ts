import { afterEach, beforeEach, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { z } from "zod";
import { type FrontWithApp, openFrontWithApp } from "../fixtures/front-with-app.ts";
import { until } from "../fixtures/until.ts";
import type { FleetDriver } from "../fleet/fleet-driver.ts";
import { openLocalDriver } from "../fleet/local-driver.ts";
import type { LogLine } from "@lathe/protocol/log";
import { openRouter, type Router } from "./router.ts";

const projectId = newId("prj");
const user = { userId: newId("usr"), name: "Zoë 🦊" };
const Echo = z.object({
  pathname: z.string(),
  search: z.string(),
  headers: z.record(z.string(), z.string()),
  user: z.string(),
  reports: z.array(z.unknown()),
  workerId: z.string(),
});

let directory: string;
let fleet: FleetDriver;
let router: Router;
let setup: FrontWithApp;
let behaviour: string;
let lines: LogLine[];

beforeEach(async () => {
  behaviour = "localhost";
  lines = [];
  directory = await mkdtemp(join(tmpdir(), "lathe-router-"));
  fleet = await openLocalDriver({
    bun: process.execPath,
    workerMain: join(import.meta.dir, "../fixtures/fake-worker.ts"),
    runDirectory: join(directory, "run"),
    environment: { PATH: process.env["PATH"] },
    log: (line) => lines.push(line),
  });
  router = openRouter({
    fleet,
    joinSecret: "secret",
    log: (line) => lines.push(line),
    stopTimeoutMs: 200,
    describeOrders: () => ({
      control: "unix:/nowhere",
      workspaceDirectory: directory,
      storeDirectory: directory,
      sandbox: "none",
      previewDomain: behaviour,
    }),
    authorize: async (cookie, asked) => {
      if (!cookie.includes("lathe_session=good")) throw new LatheError("unauthenticated", "Log in first.");
      if (asked !== projectId) throw new LatheError("not_found", "There is no such project.");
      return { user };
    },
  });
  setup = await openFrontWithApp({
    detour: (request) => router.detour(request),
    resolvePreview: (address) => router.resolvePreview(address),
    onReport: (address, report) => router.deliverReport(address, report),
  });
});

afterEach(async () => {
  await setup.close();
  await router.close();
  await fleet.close();
  await rm(directory, { recursive: true, force: true });
  expect(setup.bugs).toEqual([]);
});

/** Without keep-alive, since a connection of the front belongs to one host. */
function ask(path: string, init: RequestInit = {}, cookie = "lathe_session=good"): Promise<Response> {
  const { studioHost, front } = setup;
  const headers = {
    host: studioHost,
    cookie,
    origin: `http://${studioHost}`,
    ...Object.fromEntries(new Headers(init.headers)),
  };
  return fetch(`http://127.0.0.1:${front.port}/api/projects/${projectId}/arena${path}`, {
    ...init,
    headers,
    keepalive: false,
  });
}

async function echo(path = "/echo", init: RequestInit = {}): Promise<z.infer<typeof Echo>> {
  return Echo.parse(await (await ask(path, init)).json());
}

function openSocket(cookie = "lathe_session=good", project: string = projectId): WebSocket {
  const headers = { host: setup.studioHost, origin: `http://${setup.studioHost}`, cookie };
  return new WebSocket(`ws://127.0.0.1:${setup.front.port}/api/projects/${project}/arena/socket`, { headers });
}

function waitFor<Type extends keyof Bun.WebSocketEventMap>(
  socket: WebSocket,
  type: Type,
): Promise<Bun.WebSocketEventMap[Type]> {
  return new Promise((resolve) => socket.addEventListener(type, resolve, { once: true }));
}

async function previewPage(): Promise<string> {
  const headers = { host: `5173--${projectId.slice(4)}.localhost:${setup.front.port}`, "sec-fetch-dest": "iframe" };
  return (await fetch(`http://127.0.0.1:${setup.front.port}/`, { headers, keepalive: false })).text();
}

test("a request reaches the project's worker in the name of its person alone", async () => {
  const seen = await echo("/file?path=a%2Fb", {
    headers: { authorization: "Bearer forged", "x-lathe-user": "forged", "x-forwarded-for": "6.6.6.6" },
  });
  expect([seen.pathname, seen.search]).toEqual(["/file", "?path=a%2Fb"]);
  expect(JSON.parse(seen.user)).toEqual(user);
  expect(seen.headers["cookie"]).toBeUndefined();
  expect(seen.headers["x-forwarded-for"]).toBeUndefined();
  expect(seen.headers["authorization"]).toMatch(new RegExp(`^Bearer ${seen.workerId}\\.${projectId}\\.[0-9a-f]{64}$`));
});

test("many requests at once start one worker", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => echo()));
  expect(new Set(answers.map((answer) => answer.workerId)).size).toBe(1);
  expect(router.workers()).toEqual([
    expect.objectContaining({ projectId, state: "ready", workerId: answers[0]?.workerId }),
  ]);
});

test("strangers get nothing, and start nothing", async () => {
  expect((await ask("/files", {}, "")).status).toBe(401);
  expect((await ask("/files", { headers: { origin: "http://evil.example" } })).status).toBe(403);
  expect((await ask("/ports/stream")).status).toBe(404);
  expect((await ask("/preview-report", { method: "POST", body: "{}" })).status).toBe(404);
  expect(router.workers()).toEqual([]);
});

test("a socket carries messages; one that is refused learns why", async () => {
  const socket = openSocket();
  await waitFor(socket, "open");
  socket.send("x".repeat(16 * 1024 * 1024));
  expect((await waitFor(socket, "message")).data).toHaveLength(16 * 1024 * 1024);
  socket.close();
  const closed = await waitFor(openSocket("none"), "close");
  expect([closed.code, closed.reason]).toEqual([CLOSE_CODES.unauthenticated, "Log in first."]);
  expect((await waitFor(openSocket(undefined, newId("prj")), "close")).code).toBe(CLOSE_CODES.notFound);
});

test("a worker that is killed closes its sockets with a code, and the next request starts another", async () => {
  const socket = openSocket();
  await waitFor(socket, "open");
  const before = (await echo()).workerId;
  const closed = waitFor(socket, "close");
  socket.send("die");
  expect((await closed).code).toBe(CLOSE_CODES.workerLost);
  await until(() => router.workers().length === 0);
  expect((await echo()).workerId).not.toBe(before);
  expect(lines).toContainEqual(
    expect.objectContaining({ level: "error", message: "worker was lost", project: projectId, signal: "SIGKILL" }),
  );
});

test("a worker that does not start is an error in words, in the log with its last lines, and is not tried without end", async () => {
  behaviour = "fail";
  const messages: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    const response = await ask("/files");
    expect(response.status).toBe(503);
    messages.push(await response.text());
  }
  expect(messages[0]).toContain("It ended with exit code 7 while it was starting.");
  expect(messages[2]).toContain("keeps ending");
  expect(lines).toContainEqual(
    expect.objectContaining({
      message: "worker did not start",
      lastLines: expect.arrayContaining(["no sandbox to be had"]),
    }),
  );
  const closed = await waitFor(openSocket(), "close");
  expect([closed.code, closed.reason.includes("keeps ending")]).toEqual([CLOSE_CODES.workerLost, true]);
});

test("a preview follows its app, and its pages' reports reach the worker", async () => {
  expect(await previewPage()).toContain("The project is not open");
  await echo();
  expect(await previewPage()).toContain("Starting");
  const app = Bun.serve({
    unix: join(directory, "app.sock"),
    fetch: () => new Response("<p>the app</p>", { headers: { "content-type": "text/html" } }),
  });
  const ports = [{ port: 5173, upstream: { unixSocket: join(directory, "app.sock") } }];
  await ask("/set-app", { method: "POST", body: JSON.stringify({ app: { phase: "ready", port: 5173 }, ports }) });
  await until(async () => (await previewPage()).includes("the app"));
  router.deliverReport({ port: 5173, projectId }, { kind: "error", level: "error", message: "m", route: "/" });
  await until(async () => (await echo()).reports.length === 1);
  await ask("/set-app", { method: "POST", body: JSON.stringify({ app: { phase: "ready", port: 3000 }, ports: [] }) });
  await until(async () => (await previewPage()).includes("Nothing listens on port 5173"));
  await app.stop(true);
});

test("an arena that is stopped ends, and a deaf worker ends too", async () => {
  await echo();
  await router.stopArena(projectId);
  expect(router.workers()).toEqual([]);
  behaviour = "deaf";
  await echo();
  await router.stopArena(projectId);
  expect(router.workers()).toEqual([]);
  behaviour = "localhost";
  await echo();
});

test("stopping an arena that is starting ends that, and closing the router ends everything", async () => {
  behaviour = "mute";
  const asked = ask("/files");
  await until(() => router.workers().some(({ state }) => state === "starting"));
  await router.stopArena(projectId);
  expect((await asked).status).toBe(503);
  behaviour = "localhost";
  await echo();
  await router.close();
  expect(router.workers()).toEqual([]);
  expect((await ask("/files")).status).toBe(503);
});
