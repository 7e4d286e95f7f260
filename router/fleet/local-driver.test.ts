import { afterEach, describe, expect, test } from "bun:test";
import { existsSync, statSync } from "node:fs";
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProjectId, WorkerId } from "@lathe/protocol/ids";
import type { LogLine } from "@lathe/protocol/log";
import { z } from "zod";
import { until } from "@lathe/testing/until";
import { fleetOrders } from "../fixtures/fleet-orders.ts";
import type { FleetDriver } from "./fleet-driver.ts";
import { testFleetDriver, tokenOf } from "./fleet-driver-suite.ts";
import { openLocalDriver } from "./local-driver.ts";
import { identifyProcess, isRunning } from "./process-identity.ts";

const workerMain = join(import.meta.dir, "../fixtures/fake-worker.ts");
const never = new AbortController().signal;
let directories: string[] = [];
let lines: LogLine[] = [];

afterEach(async () => {
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
  directories = [];
  lines = [];
});

async function makeDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "lathe-fleet-"));
  directories.push(directory);
  return directory;
}

function openIn(directory: string, below = "run"): Promise<FleetDriver> {
  return openLocalDriver({
    bun: process.execPath,
    workerMain,
    runDirectory: join(directory, below),
    environment: { PATH: process.env["PATH"], HOME: "/nowhere", LATHE_SECRET: "s", ANTHROPIC_API_KEY: "k" },
    readyTimeoutMs: 1_500,
    log: (line) => lines.push(line),
  });
}

const Started = z.array(z.object({ workerId: WorkerId, projectId: ProjectId, pid: z.number(), socket: z.string() }));

/** A server in a process of its own that starts a worker for each behaviour and is then killed with SIGKILL. */
async function runAndKillServer(directory: string, ...behaviours: string[]): Promise<z.infer<typeof Started>> {
  const program = join(import.meta.dir, "../fixtures/doomed-server.ts");
  const server = Bun.spawn([process.execPath, program, directory, ...behaviours], {
    stdout: "pipe",
    stderr: "inherit",
  });
  const { value } = await server.stdout.getReader().read();
  const started = Started.parse(JSON.parse(new TextDecoder().decode(value)));
  server.kill("SIGKILL");
  await server.exited;
  return started;
}

describe("the acceptance suite", () => {
  testFleetDriver(async () => {
    const directory = await makeDirectory();
    return { open: () => openIn(directory) };
  });
});

test("a worker's environment holds nothing but what it is to have, and its lines reach the log", async () => {
  const fleet = await openIn(await makeDirectory());
  const orders = await fleetOrders();
  await fleet.start(orders, never);
  await until(() => lines.length > 0);
  expect(lines[0]).toEqual({
    level: "info",
    message: "orders came",
    environment: ["HOME", "PATH"],
    worker: orders.workerId,
    project: orders.projectId,
  });
  await fleet.close({ leaveWorkers: false });
});

test("a worker's files are in a folder of the user's own, and gone with it", async () => {
  const fleet = await openIn(await makeDirectory());
  const worker = await fleet.start(await fleetOrders(), never);
  const folder = join(worker.socket, "..");
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".sock")) expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
  }
  worker.kill();
  await worker.exited;
  expect(await readdir(folder)).toEqual([]);
  await fleet.close({ leaveWorkers: false });
  expect(existsSync(folder)).toBe(false);
});

test("a data folder with a long path gets its sockets elsewhere, and the next server finds them there", async () => {
  const directory = await makeDirectory();
  const below = `${"long/".repeat(30)}run`;
  const first = await openIn(directory, below);
  const worker = await first.start(await fleetOrders(), never);
  expect(Buffer.byteLength(worker.socket)).toBeLessThan(104);
  expect(statSync(join(worker.socket, "..")).mode & 0o777).toBe(0o700);
  await first.close({ leaveWorkers: true });
  const second = await openIn(directory, below);
  expect((await second.adopt(tokenOf, never)).workers).toHaveLength(1);
  await second.close({ leaveWorkers: false });
  expect(existsSync(join(worker.socket, ".."))).toBe(false);
});

test("workers outlive a server that is killed, and the next one takes them over with their lines", async () => {
  const directory = await makeDirectory();
  const [before] = await runAndKillServer(directory, "localhost");
  if (before === undefined) throw new Error("There is a worker.");
  const fleet = await openIn(directory);
  const { workers, gone } = await fleet.adopt(tokenOf, never);
  expect(gone).toEqual([]);
  expect(workers.map(({ worker }) => worker.pid)).toEqual([before.pid]);
  await appendFile(before.socket.replace(/sock$/, "log"), '{"level":"info","message":"after all"}\n');
  await until(() => lines.length > 0);
  expect(lines).toEqual([{ level: "info", message: "after all", worker: before.workerId, project: before.projectId }]);
  await fleet.close({ leaveWorkers: false });
  expect(identifyProcess(before.pid)).toBeNull();
});

test("a worker that hangs is ended when its server is replaced", async () => {
  const directory = await makeDirectory();
  const [hung] = await runAndKillServer(directory, "localhost");
  if (hung === undefined) throw new Error("There is a worker.");
  process.kill(hung.pid, "SIGSTOP");
  const fleet = await openIn(directory);
  const { workers, gone } = await fleet.adopt(tokenOf, never);
  expect([workers.length, gone.length, identifyProcess(hung.pid)]).toEqual([0, 1, null]);
  await fleet.close({ leaveWorkers: false });
});

test("a pid that belongs to somebody else by now is left alone", async () => {
  const directory = await makeDirectory();
  const [worker] = await runAndKillServer(directory, "localhost");
  if (worker === undefined) throw new Error("There is a worker.");
  const stranger = Bun.spawn(["sleep", "60"]);
  const record = worker.socket.replace(/sock$/, "json");
  const written: unknown = JSON.parse(await readFile(record, "utf8"));
  const { process: identity } = z.looseObject({ process: z.looseObject({ pid: z.number() }) }).parse(written);
  process.kill(worker.pid, "SIGKILL");
  await writeFile(record, JSON.stringify({ ...Object(written), process: { ...identity, pid: stranger.pid } }));
  const fleet = await openIn(directory);
  expect((await fleet.adopt(tokenOf, never)).gone).toHaveLength(1);
  expect(stranger.exitCode).toBeNull();
  await fleet.close({ leaveWorkers: false });
  expect(identifyProcess(stranger.pid)).not.toBeNull();
  stranger.kill();
  await stranger.exited;
});

test("the workers of a server that still runs are not touched", async () => {
  const directory = await makeDirectory();
  const other = Bun.spawn(["sleep", "60"]);
  const [worker] = await runAndKillServer(directory, "localhost");
  if (worker === undefined) throw new Error("There is a worker.");
  const record = worker.socket.replace(/sock$/, "json");
  const written: unknown = JSON.parse(await readFile(record, "utf8"));
  await writeFile(record, JSON.stringify({ ...Object(written), server: identifyProcess(other.pid) }));
  const fleet = await openIn(directory);
  expect(await fleet.adopt(tokenOf, never)).toEqual({ workers: [], gone: [] });
  const identity = identifyProcess(worker.pid);
  expect(identity !== null && isRunning(identity)).toBe(true);
  other.kill();
  await other.exited;
  expect((await fleet.adopt(tokenOf, never)).workers).toHaveLength(1);
  await fleet.close({ leaveWorkers: false });
});

test("what a killed server left half-made is cleaned up", async () => {
  const directory = await makeDirectory();
  const fleet = await openIn(directory);
  const run = join(directory, "run");
  for (const ending of ["sock", "log", "json.new"]) await writeFile(join(run, `wrk_${"b".repeat(20)}.${ending}`), "x");
  await writeFile(join(run, `wrk_${"c".repeat(20)}.json`), "{");
  await writeFile(join(run, "notes.txt"), "not ours");
  expect(await fleet.adopt(tokenOf, never)).toEqual({ workers: [], gone: [] });
  expect(await readdir(run)).toEqual(["notes.txt"]);
  await fleet.close({ leaveWorkers: false });
});
