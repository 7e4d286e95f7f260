import { afterEach, beforeEach, expect, test } from "bun:test";
import { join } from "node:path";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { newId } from "@lathe/protocol/ids";
import { until } from "@lathe/testing/until";
import { RouterPlace, waitFor } from "../fixtures/router-place.ts";

let place: RouterPlace;

beforeEach(async () => {
  place = await RouterPlace.open();
});
afterEach(() => place.close());

test("a request reaches the project's worker in the name of its person alone", async () => {
  const seen = await place.echo(place.projectId, "/file?path=a%2Fb", {
    headers: { authorization: "Bearer forged", "x-lathe-user": "forged", "x-forwarded-for": "6.6.6.6" },
  });
  expect([seen.pathname, seen.search]).toEqual(["/file", "?path=a%2Fb"]);
  expect(JSON.parse(seen.user)).toEqual(place.user);
  expect(seen.headers["cookie"]).toBeUndefined();
  expect(seen.headers["x-forwarded-for"]).toBeUndefined();
  expect(seen.headers["authorization"]).toMatch(
    new RegExp(`^Bearer ${seen.workerId}\\.${place.projectId}\\.[0-9a-f]{64}$`),
  );
});

test("many requests at once start one worker", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => place.echo()));
  expect(new Set(answers.map((answer) => answer.workerId)).size).toBe(1);
  expect(place.router.workers()).toEqual([
    expect.objectContaining({ projectId: place.projectId, state: "ready", workerId: answers[0]?.workerId }),
  ]);
});

test("strangers get nothing, and start nothing", async () => {
  expect((await place.ask("/files", {}, "")).status).toBe(401);
  expect((await place.ask("/files", { headers: { origin: "http://evil.example" } })).status).toBe(403);
  expect((await place.ask("/ports/stream")).status).toBe(404);
  expect((await place.ask("/preview-report", { method: "POST", body: "{}" })).status).toBe(404);
  expect(place.router.workers()).toEqual([]);
});

test("a socket carries messages; one that is refused learns why", async () => {
  const socket = place.openSocket();
  await waitFor(socket, "open");
  socket.send("x".repeat(16 * 1024 * 1024));
  expect((await waitFor(socket, "message")).data).toHaveLength(16 * 1024 * 1024);
  socket.close();
  const closed = await waitFor(place.openSocket("none"), "close");
  expect([closed.code, closed.reason]).toEqual([CLOSE_CODES.unauthenticated, "Log in first."]);
  expect((await waitFor(place.openSocket(undefined, newId("prj")), "close")).code).toBe(CLOSE_CODES.notFound);
});

test("a worker that is killed closes its sockets with a code, and another takes its place unasked", async () => {
  const socket = place.openSocket();
  await waitFor(socket, "open");
  const before = (await place.echo()).workerId;
  await until(() => place.router.workers().some(({ people }) => people === 1));
  const closed = waitFor(socket, "close");
  socket.send("die");
  expect((await closed).code).toBe(CLOSE_CODES.workerLost);
  await until(() => place.router.workers().some(({ state, workerId }) => state === "ready" && workerId !== before));
  expect((await place.echo()).orders.follows).toBe("lost");
  expect(place.router.counts()).toMatchObject({ lost: 1, replaced: 1 });
  expect(place.lines).toContainEqual(
    expect.objectContaining({
      level: "error",
      message: "worker was lost",
      project: place.projectId,
      signal: "SIGKILL",
    }),
  );
});

test("a worker that does not start is an error in words, in the log with its last lines, and is not tried without end", async () => {
  place.behaviour = "fail";
  const messages: string[] = [];
  for (let count = 0; count < 3; count += 1) {
    const response = await place.ask("/files");
    expect(response.status).toBe(503);
    messages.push(await response.text());
  }
  expect(messages[0]).toContain("It ended with exit code 7 while it was starting.");
  expect(messages[2]).toContain("keeps ending");
  expect(place.lines).toContainEqual(
    expect.objectContaining({
      message: "worker did not start",
      lastLines: expect.arrayContaining(["no sandbox to be had"]),
    }),
  );
  const closed = await waitFor(place.openSocket(), "close");
  expect([closed.code, closed.reason.includes("keeps ending")]).toEqual([CLOSE_CODES.workerLost, true]);
});

test("a preview follows its app, and its pages' reports reach the worker", async () => {
  expect(await place.previewPage()).toContain("The project is not open");
  await place.echo();
  expect(await place.previewPage()).toContain("Starting");
  const app = Bun.serve({
    unix: join(place.directory, "app.sock"),
    fetch: () => new Response("<p>the app</p>", { headers: { "content-type": "text/html" } }),
  });
  const ports = [{ port: 5173, upstream: { unixSocket: join(place.directory, "app.sock") } }];
  await place.ask("/set-app", { method: "POST", body: JSON.stringify({ app: { phase: "ready", port: 5173 }, ports }) });
  await until(async () => (await place.previewPage()).includes("the app"));
  place.router.deliverReport(
    { port: 5173, projectId: place.projectId },
    { kind: "error", level: "error", message: "m", route: "/" },
  );
  await until(async () => (await place.echo()).reports.length === 1);
  await place.ask("/set-app", {
    method: "POST",
    body: JSON.stringify({ app: { phase: "ready", port: 3000 }, ports: [] }),
  });
  await until(async () => (await place.previewPage()).includes("Nothing listens on port 5173"));
  await app.stop(true);
});

test("an arena that is stopped ends, and a deaf worker ends too", async () => {
  await place.echo();
  await place.router.stopArena(place.projectId);
  expect(place.router.workers()).toEqual([]);
  place.behaviour = "deaf";
  await place.echo();
  await place.router.stopArena(place.projectId);
  expect(place.router.workers()).toEqual([]);
  place.behaviour = "localhost";
  await place.echo();
});

test("stopping an arena that is starting ends that, and closing the router ends everything", async () => {
  place.behaviour = "mute";
  const asked = place.ask("/files");
  await until(() => place.router.workers().some(({ state }) => state === "starting"));
  await place.router.stopArena(place.projectId);
  expect((await asked).status).toBe(503);
  place.behaviour = "localhost";
  await place.echo();
  await place.router.close({ leaveWorkers: false });
  expect(place.router.workers()).toEqual([]);
  expect((await place.ask("/files")).status).toBe(503);
});

test("an open project is held still, a closed one stays closed, until the release", async () => {
  const { router, projectId } = place;
  await place.echo();
  const release = await router.hold(projectId, { ifClosed: false });
  expect((await place.echo()).held).toBe(1);
  expect(await router.hold(projectId, { ifClosed: true })).toBeNull();
  release?.();
  await waitUntilHeld(0);

  await router.stopArena(projectId);
  const [first, second] = [
    await router.hold(projectId, { ifClosed: true }),
    await router.hold(projectId, { ifClosed: false }),
  ];
  const opened = place.echo();
  first?.();
  expect(router.workers()).toEqual([]);
  second?.();
  expect((await opened).workerId).toStartWith("wrk_");
});

async function waitUntilHeld(count: number): Promise<void> {
  const deadline = Date.now() + 5_000;
  while ((await place.echo()).held !== count) expect(Date.now()).toBeLessThan(deadline);
}
