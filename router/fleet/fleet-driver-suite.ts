import { afterEach, beforeEach, expect, test } from "bun:test";
import { fleetOrders } from "../fixtures/fleet-orders.ts";
import { type FleetDriver, type FleetWorker, WorkerStartError } from "./fleet-driver.ts";

/**
 * What every fleet driver must do. `open` gives a driver whose workers run fixtures/fake-worker.ts and which waits
 * about a second for them to be ready.
 */
export function testFleetDriver(open: () => Promise<FleetDriver>): void {
  let fleet: FleetDriver;
  const never = new AbortController().signal;

  beforeEach(async () => {
    fleet = await open();
  });
  afterEach(() => fleet.close());

  test("a worker that started takes requests with its token", async () => {
    const orders = fleetOrders();
    const worker = await fleet.start(orders, never);
    expect([worker.workerId, worker.projectId]).toEqual([orders.workerId, orders.projectId]);
    expect([await ask(worker), await ask(worker, "another")]).toEqual([200, 401]);
  });

  test("two workers are two", async () => {
    const workers = await Promise.all([fleet.start(fleetOrders(), never), fleet.start(fleetOrders(), never)]);
    expect(workers[0].socket).not.toBe(workers[1].socket);
    workers[0].kill();
    await workers[0].exited;
    expect(await ask(workers[1])).toBe(200);
  });

  test("a worker ends when asked, and at once when told", async () => {
    const asked = await fleet.start(fleetOrders(), never);
    asked.stop();
    expect(await asked.exited).toMatchObject({ exitCode: 0 });
    const deaf = await fleet.start(fleetOrders("deaf"), never);
    deaf.stop();
    expect(await ask(deaf)).toBe(200);
    deaf.kill();
    expect(await deaf.exited).toMatchObject({ exitCode: null, signal: "SIGKILL" });
  });

  test("a worker that ends while it starts is an error with its last lines", async () => {
    const error = await fleet.start(fleetOrders("fail"), never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkerStartError);
    expect(error).toMatchObject({ message: expect.stringContaining("exit code 7") });
    if (error instanceof WorkerStartError) expect(error.lastLines.at(-1)).toBe("no sandbox to be had");
  });

  test("a worker that cannot open its project says why", async () => {
    const error = await fleet.start(fleetOrders("refuse"), never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WorkerStartError);
    expect(error).toMatchObject({ message: "The disk is full." });
  });

  test("a worker that is never ready is given up", async () => {
    const error = await fleet.start(fleetOrders("mute"), never).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: expect.stringContaining("not ready within") });
  });

  test("a start that is aborted rejects with the reason", async () => {
    const abort = new AbortController();
    const starting = fleet.start(fleetOrders("mute"), abort.signal);
    abort.abort(new Error("not wanted any more"));
    expect(starting).rejects.toThrow("not wanted any more");
    await Promise.allSettled([starting]);
  });

  test("closing ends what is left", async () => {
    const worker = await fleet.start(fleetOrders("deaf"), never);
    await fleet.close();
    expect(await worker.exited).toMatchObject({ signal: "SIGKILL" });
  });
}

async function ask(worker: FleetWorker, token = "a-token"): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch("http://worker/health", { unix: worker.socket, headers })).status;
}
