import { afterEach, describe, expect, test } from "bun:test";
import { existsSync, statSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fleetOrders } from "../fixtures/fleet-orders.ts";
import { until } from "../fixtures/until.ts";
import type { LogLine } from "@lathe/protocol/log";
import type { FleetDriver } from "./fleet-driver.ts";
import { testFleetDriver } from "./fleet-driver-suite.ts";
import { openLocalDriver } from "./local-driver.ts";

const workerMain = join(import.meta.dir, "../fixtures/fake-worker.ts");
const never = new AbortController().signal;
let directories: string[] = [];
let lines: LogLine[] = [];

afterEach(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
  directories = [];
  lines = [];
});

async function open(below = "run"): Promise<FleetDriver> {
  const directory = await mkdtemp(join(tmpdir(), "lathe-fleet-"));
  directories.push(directory);
  return openLocalDriver({
    bun: process.execPath,
    workerMain,
    runDirectory: join(directory, below),
    environment: { PATH: process.env["PATH"], HOME: "/nowhere", LATHE_SECRET: "s", ANTHROPIC_API_KEY: "k" },
    readyTimeoutMs: 1_500,
    log: (line) => lines.push(line),
  });
}

describe("the acceptance suite", () => {
  testFleetDriver(open);
});

test("a worker's environment holds nothing but what it is to have, and its lines reach the log", async () => {
  const fleet = await open();
  const orders = fleetOrders();
  await fleet.start(orders, never);
  await until(() => lines.length > 0);
  expect(lines[0]).toEqual({
    level: "info",
    message: "orders came",
    environment: ["HOME", "PATH"],
    worker: orders.workerId,
    project: orders.projectId,
  });
  await fleet.close();
});

test("sockets are in a folder of the user's own, and gone with their workers", async () => {
  const fleet = await open();
  const worker = await fleet.start(fleetOrders(), never);
  const folder = join(worker.socket, "..");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  worker.kill();
  await worker.exited;
  expect(await readdir(folder)).toEqual([]);
  await fleet.close();
  expect(existsSync(folder)).toBe(false);
});

test("a data folder with a long path gets its sockets elsewhere", async () => {
  const fleet = await open(`${"long/".repeat(30)}run`);
  const worker = await fleet.start(fleetOrders(), never);
  expect(Buffer.byteLength(worker.socket)).toBeLessThan(104);
  expect(statSync(join(worker.socket, "..")).mode & 0o777).toBe(0o700);
  await fleet.close();
  expect(existsSync(worker.socket)).toBe(false);
});

test("workers end when the server is killed", async () => {
  const directory = await mkdtemp(join(tmpdir(), "lathe-fleet-"));
  directories.push(directory);
  const server = Bun.spawn([process.execPath, join(import.meta.dir, "../fixtures/doomed-server.ts"), directory], {
    stdout: "pipe",
    stderr: "inherit",
  });
  const { value } = await server.stdout.getReader().read();
  const pid = Number(new TextDecoder().decode(value));
  expect(pid).toBeGreaterThan(1);
  server.kill("SIGKILL");
  await server.exited;
  await until(() => !existsSync(`/proc/${pid}/cmdline`) || !isAlive(pid));
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // There is no such process.
    return false;
  }
}
