import { afterEach, expect, test } from "bun:test";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { RouterPlace, waitFor } from "../fixtures/router-place.ts";

let place: RouterPlace;

afterEach(() => place.close());

const LONG_AGO = { activeAt: Date.now() - 10 * 60_000 };

test("when it is full, the idlest leaves first and says so; those at work never do", async () => {
  place = await RouterPlace.open({ maxArenas: 2 });
  const [asleep, busy, third, fourth] = [place.projectId, place.newProject(), place.newProject(), place.newProject()];
  const socket = place.openSocket();
  await waitFor(socket, "open");
  await place.setBeat({ ...LONG_AGO, people: 1 }, asleep);
  await place.echo(busy);
  await place.setBeat({ ...LONG_AGO, state: "busy" }, busy);
  const closed = waitFor(socket, "close");
  expect((await place.ask("/echo", {}, undefined, third)).status).toBe(200);
  const { code, reason } = await closed;
  expect([code, reason]).toEqual([
    CLOSE_CODES.resting,
    "This project made room for others. It opens again when you come back.",
  ]);
  expect([place.state(asleep), place.state(busy), place.state(third)]).toEqual(["absent", "busy", "ready"]);
  await place.setBeat({ people: 1, activeAt: Date.now() }, third);
  const refused = await place.ask("/echo", {}, undefined, fourth);
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ error: { code: "too_many", details: { limit: 2 } } });
  const kept = await waitFor(place.openSocket(undefined, fourth), "close");
  expect([kept.code, kept.reason.includes("room for 2 open projects")]).toEqual([CLOSE_CODES.resting, true]);
  expect([place.state(busy), place.state(third), place.state(fourth)]).toEqual(["busy", "ready", "absent"]);
  expect(place.router.counts()).toMatchObject({ madeRoom: 1, lost: 0 });
});

test("one that leaves but does not end is killed", async () => {
  place = await RouterPlace.open({ maxArenas: 1 });
  place.behaviour = "deaf";
  await place.echo();
  await place.setBeat({ ...LONG_AGO, people: 1 });
  place.behaviour = "localhost";
  const second = place.newProject();
  await place.echo(second);
  expect([place.state(), place.state(second)]).toEqual(["absent", "ready"]);
});

test("memory counts by what the workers say, and one project always fits", async () => {
  place = await RouterPlace.open({ memoryBudgetBytes: 1_000 });
  const [first, second, third] = [place.projectId, place.newProject(), place.newProject()];
  await place.echo(first);
  await place.setBeat({ state: "busy", memoryBytes: 400 }, first);
  // Its estimate is what the other one needs.
  await place.echo(second);
  await place.setBeat({ ...LONG_AGO, people: 1, memoryBytes: 500 }, second);
  await place.echo(third);
  expect([place.state(first), place.state(second), place.state(third)]).toEqual(["busy", "absent", "ready"]);
  await place.setBeat({ state: "busy", memoryBytes: 601 }, third);
  const refused = await place.ask("/echo", {}, undefined, second);
  expect(await refused.json()).toMatchObject({ error: { code: "too_many", details: { limit: 2 } } });
});

test("many at once share what room there is", async () => {
  place = await RouterPlace.open({ maxArenas: 2 });
  const projects = [place.projectId, place.newProject()];
  for (const project of projects) {
    await place.echo(project);
    await place.setBeat({ ...LONG_AGO, people: 1 }, project);
  }
  const others = [place.newProject(), place.newProject()];
  await Promise.all(others.map((project) => place.echo(project)));
  expect(projects.map((project) => place.state(project))).toEqual(["absent", "absent"]);
  expect(others.map((project) => place.state(project))).toEqual(["ready", "ready"]);
});
