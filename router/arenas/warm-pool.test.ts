import { afterEach, expect, test } from "bun:test";
import type { ProjectId } from "@lathe/protocol/ids";
import { until } from "@lathe/testing/until";
import { RouterPlace } from "../fixtures/router-place.ts";
import type { RouterOptions } from "./router.ts";

let place: RouterPlace;

afterEach(() => place.close());

async function open(options: Partial<RouterOptions> = {}): Promise<void> {
  place = await RouterPlace.open({ warm: { count: 1, template: "web" }, ...options });
}

function listWarm(): ProjectId[] {
  return place.router.workers().flatMap(({ state, projectId }) => (state === "warm" ? [projectId] : []));
}

/** The one that waits. */
async function untilWarm(count = 1): Promise<ProjectId> {
  await until(() => listWarm().length === count && place.router.workers().every(({ state }) => state !== "starting"));
  const [first] = listWarm();
  if (first === undefined) throw new Error("There is one.");
  return first;
}

function claim(template: "web" | "blank" = "web"): ProjectId {
  const claimed = place.router.claimWarm(template);
  if (claimed === null) throw new Error("There is one.");
  place.projects.add(claimed);
  return claimed;
}

test("a new project only attaches, and another workspace gets ready at once", async () => {
  await open();
  const waiting = await untilWarm();
  const pid = place.router.workers()[0]?.pid;
  const claimed = claim();
  expect(claimed).toBe(waiting);
  await place.router.attach(claimed);
  expect(place.state(claimed)).toBe("ready");
  expect((await place.echo(claimed)).orders).toMatchObject({ attached: false, template: "web" });
  expect(place.router.workers().find(({ projectId }) => projectId === claimed)?.pid).toBe(pid);
  expect(await untilWarm()).not.toBe(claimed);
  expect(place.router.counts()).toMatchObject({ warmClaims: 1, warmStarts: 2, coldStarts: 0 });
});

test("one that is claimed is nobody else's, until it is given back", async () => {
  await open();
  const waiting = await untilWarm();
  const claimed = claim();
  expect(place.router.claimWarm("web")).toBeNull();
  expect(await place.previewPage(claimed)).toContain("The project is not open");
  place.router.release(claimed);
  expect(claim()).toBe(waiting);
  place.router.release(waiting);
  await place.close();
  expect(place.discarded).toContain(waiting);
});

test("who comes before it is attached waits for that", async () => {
  await open();
  await untilWarm();
  const claimed = claim();
  const [{ workerId }] = await Promise.all([place.echo(claimed), place.router.attach(claimed)]);
  expect(place.router.workers().find(({ projectId }) => projectId === claimed)?.workerId).toBe(workerId as never);
});

test("the pool follows the template that was asked for last", async () => {
  await open();
  const web = await untilWarm();
  expect(place.router.claimWarm("blank")).toBeNull();
  await until(() => place.router.workers().some(({ template, state }) => template === "blank" && state === "warm"));
  await until(() => place.state(web) === "absent");
  expect(place.discarded).toEqual([web]);
  expect((await place.echo(claim("blank"))).orders.template).toBe("blank");
});

test("one that dies while it waits is replaced, and its folder goes", async () => {
  await open();
  const first = await untilWarm();
  process.kill(place.router.workers()[0]?.pid ?? 0, "SIGKILL");
  await until(() => listWarm().length === 1 && listWarm()[0] !== first);
  expect(place.discarded).toEqual([first]);
  expect(place.router.counts().lost).toBe(0);
});

test("one that dies while it is claimed leaves its folder to the project, which opens all the same", async () => {
  await open();
  await untilWarm();
  const pid = place.router.workers()[0]?.pid ?? 0;
  const claimed = claim();
  process.kill(pid, "SIGKILL");
  await until(() => place.state(claimed) === "absent");
  await place.router.attach(claimed);
  expect((await place.echo(claimed)).orders.attached).toBe(true);
  expect(place.discarded).toEqual([]);
});

test("one that cannot be attached is ended, and the project opens on a new worker", async () => {
  place = await RouterPlace.open({ warm: { count: 0, template: "web" } });
  place.behaviour = "stubborn";
  await place.stop({ leaveWorkers: false });
  await place.start({ warm: { count: 1, template: "web" } });
  await untilWarm();
  const claimed = claim();
  await place.router.attach(claimed);
  expect((await place.echo(claimed)).orders.attached).toBe(true);
  expect(place.discarded).not.toContain(claimed);
});

test("a machine on which it cannot work is not kept busy with it", async () => {
  place = await RouterPlace.open();
  place.behaviour = "fail";
  await place.stop({ leaveWorkers: false });
  await place.start({ warm: { count: 1, template: "web" } });
  await until(() => place.router.counts().failedStarts === 2);
  const at = performance.now();
  place.behaviour = "localhost";
  await untilWarm();
  expect(performance.now() - at).toBeGreaterThan(300);
  expect(place.discarded).toHaveLength(2);
});

test("it makes room for projects, and takes none from them", async () => {
  await open({ maxArenas: 1 });
  const warm = await untilWarm();
  await place.echo();
  expect([place.state(warm), place.state()]).toEqual(["absent", "ready"]);
  expect(place.discarded).toEqual([warm]);
  await place.router.stopArena(place.projectId);
  await untilWarm();
});

test("it stays within the memory that is set aside", async () => {
  await open({ memoryBudgetBytes: 10 });
  const warm = await untilWarm();
  await place.router.stopArena(warm);
  await place.echo();
  await place.setBeat({ memoryBytes: 6 });
  expect(listWarm()).toEqual([]);
  await place.setBeat({ memoryBytes: 5 });
  await untilWarm();
});

test("one that waits is found by the next server, and by its project when that was created in between", async () => {
  await open();
  const waiting = await untilWarm();
  await place.stop({ leaveWorkers: true });
  await place.start();
  expect(await untilWarm()).toBe(waiting);
  place.projects.add(waiting);
  expect((await place.echo(waiting)).orders.attached).toBe(false);
  expect(place.state(waiting)).toBe("ready");
  expect(place.discarded).toEqual([]);
});

test("one that was promised when its server ended is given to nobody else, and keeps its folder", async () => {
  await open();
  await untilWarm();
  const claimed = claim();
  const others = new Set(place.router.workers().map(({ projectId }) => projectId));
  await place.stop({ leaveWorkers: true });
  await place.start({ warm: { count: 0, template: "web" } });
  expect(place.state(claimed)).toBe("absent");
  expect(place.discarded).not.toContain(claimed);
  expect((await place.echo(claimed)).orders.attached).toBe(true);
  expect(others).toContain(claimed);
});

test("what waited and died without a server is removed; what had its project is not", async () => {
  await open();
  const waiting = await untilWarm();
  const claimed = claim();
  await place.router.attach(claimed);
  const next = await untilWarm();
  expect(claimed).toBe(waiting);
  const pids = place.router.workers().map(({ pid }) => pid ?? 0);
  await place.stop({ leaveWorkers: true });
  for (const pid of pids) process.kill(pid, "SIGKILL");
  await place.start();
  expect(place.discarded).toEqual([next]);
});
