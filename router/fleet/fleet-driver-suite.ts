import { afterEach, beforeEach, expect, test } from "bun:test";
import { signWorkerToken, type WorkerIdentity } from "@lathe/protocol/internal";
import { until } from "@lathe/testing/until";
import { fleetOrders, JOIN_SECRET } from "../fixtures/fleet-orders.ts";
import { type Adoption, type FleetDriver, type FleetWorker, WorkerStartError } from "./fleet-driver.ts";

/**
 * What every fleet driver must do. `prepare` gives a place where one can be opened again and again, as by a server that
 * is started anew. Workers run fixtures/fake-worker.ts, and the driver waits about a second for them to be ready.
 */
export function testFleetDriver(prepare: () => Promise<{ open(): Promise<FleetDriver> }>): void {
  let place: { open(): Promise<FleetDriver> };
  let fleet: FleetDriver;
  const never = new AbortController().signal;
  const start = async (behaviour?: string): Promise<FleetWorker> => fleet.start(await fleetOrders(behaviour), never);

  beforeEach(async () => {
    place = await prepare();
    fleet = await place.open();
  });
  afterEach(() => fleet.close({ leaveWorkers: false }));

  /** Another server, after this one left its workers. */
  async function restart(): Promise<Adoption> {
    await fleet.close({ leaveWorkers: true });
    fleet = await place.open();
    return fleet.adopt(tokenOf, never);
  }

  test("a worker that started takes requests with its token", async () => {
    const orders = await fleetOrders();
    const worker = await fleet.start(orders, never);
    expect(worker).toMatchObject({ workerId: orders.workerId, projectId: orders.projectId, template: "web" });
    expect([await ask(worker), await ask(worker, "another")]).toEqual([200, 401]);
  });

  test("two workers are two", async () => {
    const workers = await Promise.all([start(), start()]);
    expect(workers[0].socket).not.toBe(workers[1].socket);
    workers[0].kill();
    await workers[0].exited;
    expect(await ask(workers[1])).toBe(200);
  });

  test("a worker ends when asked, and at once when told", async () => {
    const asked = await start();
    asked.stop();
    expect(await asked.exited).toMatchObject({ exitCode: 0, saved: true });
    const deaf = await start("deaf");
    deaf.stop();
    expect(await ask(deaf)).toBe(200);
    deaf.kill();
    expect(await deaf.exited).toMatchObject({ exitCode: null, signal: "SIGKILL", saved: false });
  });

  test("a worker that ends while it starts is an error with its last lines", async () => {
    const error = await start("fail").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkerStartError);
    expect(error).toMatchObject({ message: expect.stringContaining("exit code 7") });
    if (error instanceof WorkerStartError) expect(error.lastLines.at(-1)).toBe("no sandbox to be had");
  });

  test("a worker that cannot open its project says why", async () => {
    const error = await start("refuse").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkerStartError);
    expect(error).toMatchObject({ message: "The disk is full." });
  });

  test("a worker that is never ready is given up", async () => {
    const error = await start("mute").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: expect.stringContaining("not ready within") });
  });

  test("a start that is aborted rejects with the reason", async () => {
    const abort = new AbortController();
    const starting = fleet.start(await fleetOrders("mute"), abort.signal);
    abort.abort(new Error("not wanted any more"));
    expect(starting).rejects.toThrow("not wanted any more");
    await Promise.allSettled([starting]);
  });

  test("closing ends what is left", async () => {
    const worker = await start("deaf");
    await fleet.close({ leaveWorkers: false });
    expect(await worker.exited).toMatchObject({ signal: "SIGKILL" });
    fleet = await place.open();
    expect(await fleet.adopt(tokenOf, never)).toEqual({ workers: [], gone: [] });
  });

  test("a worker that is left works on, and the next server takes it over", async () => {
    const before = await start();
    const { workers, gone } = await restart();
    expect(gone).toEqual([]);
    expect(workers).toHaveLength(1);
    const { worker, state } = only(workers);
    const { workerId, projectId, template, socket, pid, startedAt } = before;
    expect(worker).toMatchObject({ workerId, projectId, template, socket, pid, startedAt });
    expect([state, await ask(worker)]).toEqual(["ready", 200]);
    const again = only((await restart()).workers).worker;
    again.stop();
    expect(await again.exited).toMatchObject({ saved: true });
    expect(await restart()).toEqual({ workers: [], gone: [] });
  });

  test("the end of an adopted worker is noticed soon, however it ends", async () => {
    await start();
    const killed = only((await restart()).workers).worker;
    const at = performance.now();
    killed.kill();
    expect(await killed.exited).toMatchObject({ exitCode: null, saved: false });
    expect(performance.now() - at).toBeLessThan(1_500);
    await start("deaf");
    const deaf = only((await restart()).workers).worker;
    deaf.stop();
    expect(await ask(deaf)).toBe(200);
    await fleet.close({ leaveWorkers: false });
    expect(await deaf.exited).toMatchObject({ saved: false });
  });

  test("who is not who it should be is ended, not taken over", async () => {
    const { workerId, projectId, socket } = await start("another");
    const { workers, gone } = await restart();
    expect(workers).toEqual([]);
    expect(gone).toEqual([{ workerId, projectId, promised: true, saved: false }]);
    await until(async () => (await ask({ socket, workerId, projectId }).catch(() => null)) === null);
    expect(await restart()).toEqual({ workers: [], gone: [] });
  });

  test("a worker that ended while no server was there is told of once, and whether it saved", async () => {
    const workers = [await start(), await start()] as const;
    await fleet.close({ leaveWorkers: true });
    workers[0].stop();
    workers[1].kill();
    for (const worker of workers) await until(async () => (await ask(worker).catch(() => null)) === null);
    fleet = await place.open();
    const { gone } = await fleet.adopt(tokenOf, never);
    const saved = new Map(gone.map((one) => [one.workerId, one.saved]));
    expect([saved.get(workers[0].workerId), saved.get(workers[1].workerId)]).toEqual([true, false]);
    expect(await restart()).toEqual({ workers: [], gone: [] });
  });

  test("whether it was promised to a project is kept", async () => {
    const before = await fleet.start({ ...(await fleetOrders()), attached: false }, never);
    const first = only((await restart()).workers);
    expect(first).toMatchObject({ state: "warm", promised: false, worker: { workerId: before.workerId } });
    first.worker.notePromised(true);
    const second = only((await restart()).workers);
    expect(second).toMatchObject({ state: "warm", promised: true });
    second.worker.notePromised(false);
    expect(only((await restart()).workers).promised).toBe(false);
    await fleet.close({ leaveWorkers: true });
    before.kill();
    await until(async () => (await ask(before).catch(() => null)) === null);
    fleet = await place.open();
    expect((await fleet.adopt(tokenOf, never)).gone).toMatchObject([{ promised: false, saved: false }]);
  });
}

export function tokenOf(identity: WorkerIdentity): Promise<string> {
  return signWorkerToken(JOIN_SECRET, identity);
}

async function ask(worker: WorkerIdentity & { socket: string }, token?: string): Promise<number> {
  const headers = { authorization: `Bearer ${token ?? (await tokenOf(worker))}` };
  return (await fetch("http://worker/health", { unix: worker.socket, headers, keepalive: false })).status;
}

function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error(`There are ${list.length} instead of one.`);
  return first;
}
