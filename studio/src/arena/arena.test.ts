import { afterEach, expect, test } from "bun:test";
import { CLOSE_CODES, type ArenaRequest } from "@lathe/protocol/arena";
import { newId } from "@lathe/protocol/ids";
import type { ShipJob } from "@lathe/protocol/ship";
import { useDom } from "../testing/dom.ts";
import { send, startArenaServer, welcome } from "../testing/arena-server.ts";
import { until } from "../testing/until.ts";

useDom();
const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** An arena that is open on a server that welcomes everybody, with the worker that it has at that time. */
async function openArena() {
  const { createArena } = await import("../testing/render-studio.tsx");
  let workerId = newId("wrk");
  let opened: "new" | "lost" = "new";
  const server = startArenaServer((socket, request) => {
    if (request.type === "hello") send(socket, welcome(0, { workerId, opened }));
    send(socket, { type: "ok", id: request.id });
  });
  closers.push(server.close);
  const arena = createArena({ studioUrl: new URL(server.url.replace("ws:", "http:")) });
  closers.push(() => arena.close());
  arena.open();
  const live = () => until(() => arena.connection.state.get().phase === "live", "live");
  await live();
  return {
    arena,
    server,
    live,
    told: () => server.requests.filter((request) => request.type === "presence.set").map(({ openPath }) => openPath),
    loseWorker() {
      workerId = newId("wrk");
      opened = "lost";
      server.sockets.at(-1)?.close(CLOSE_CODES.workerLost);
    },
  };
}

const show = (arena: Awaited<ReturnType<typeof openArena>>["arena"], active: string | null) =>
  arena.documents.state.update((view) => ({ ...view, active }));

test("tells which file is open when that changes, and again to a worker that does not know", async () => {
  const { arena, told, live, loseWorker, server } = await openArena();
  expect(told()).toEqual([]);
  show(arena, "src/app.tsx");
  await until(() => told().length === 1);
  arena.documents.state.update((view) => ({ ...view }));
  loseWorker();
  await until(() => arena.connection.state.get().phase !== "live");
  await live();
  await until(() => told().length === 2);
  show(arena, null);
  await until(() => told().length === 3);
  expect(told()).toEqual(["src/app.tsx", "src/app.tsx", null]);
  const hellos = server.requests.filter((request: ArenaRequest) => request.type === "hello");
  expect(hellos.map(({ sessionId }) => sessionId)).toEqual([arena.sessionId, arena.sessionId]);
});

test("a worker that is replaced is news, and loses neither the draft nor a prompt that was sent meanwhile", async () => {
  const { arena, server, live, loseWorker } = await openArena();
  arena.draft.text.set("half a sent");
  loseWorker();
  await until(() => arena.connection.state.get().phase !== "live");
  arena.sendPrompt("Sent while away", "m/m");
  await live();
  expect(arena.worker.state.get().hasReplaced).toBe(true);
  await until(() => server.requests.some((request) => request.type === "prompt.send"));
  expect(arena.draft.text.get()).toBe("half a sent");
  expect(arena.outbox.state.get()).toMatchObject([{ text: "Sent while away", problem: null }]);
});

test("a project that rests opens again when a prompt is sent", async () => {
  const { arena, server, live } = await openArena();
  server.sockets.at(-1)?.close(CLOSE_CODES.resting, "Others needed the room.");
  await until(() => arena.connection.state.get().phase === "resting");
  arena.sendPrompt("Wake up", "m/m");
  await live();
  await until(() => server.requests.some((request) => request.type === "prompt.send"));
});

test("what is shipped is known in every page: asked for at the beginning and told while it goes on", async () => {
  const { createArena } = await import("../testing/render-studio.tsx");
  const { createFilesApi } = await import("../testing/files-api.ts");
  const job: ShipJob = {
    shipId: newId("shp"),
    kind: "apk",
    startedAt: 1,
    state: { phase: "building" },
    log: "",
  };
  const server = startArenaServer((socket, request) => {
    if (request.type === "hello") send(socket, welcome());
    send(socket, { type: "ok", id: request.id });
  });
  closers.push(server.close);
  const arena = createArena({
    studioUrl: new URL(server.url.replace("ws:", "http:")),
    api: { ...createFilesApi({}).api, ships: async () => ({ job }) },
  });
  closers.push(() => arena.close());
  arena.open();
  await until(() => arena.ships.state.get().job?.state.phase === "building", "asked for");
  const error = { code: "build_failed", message: "The build failed." } as const;
  const socket = server.sockets.at(-1);
  if (socket !== undefined) send(socket, { type: "ship.changed", job: { ...job, state: { phase: "failed", error } } });
  await until(() => arena.ships.state.get().job?.state.phase === "failed", "told");
  expect(arena.toasts.state.get().map(({ text }) => text)).toEqual(["The Android app could not be made."]);
});
