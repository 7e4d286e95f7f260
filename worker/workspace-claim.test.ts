import { afterEach, beforeEach, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { readStat } from "@lathe/workspace/sandbox/process-session";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimWorkspace } from "./workspace-claim.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "lathe-claim-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const claim = () => claimWorkspace(directory, newId("wrk"));
const leaveBehind = (text: string) => writeFileSync(join(directory, "worker.json"), text);

test("a workspace that was left in order says so", () => {
  const first = claim();
  expect(first.followsLost).toBeFalse();
  first.release();
  expect(claim().followsLost).toBeFalse();
});

test("a worker that ended without a word is known by what it left", () => {
  leaveBehind(JSON.stringify({ workerId: newId("wrk"), pid: 2 ** 22 + 1, startTime: 5 }));
  expect(claim().followsLost).toBeTrue();
});

test("a process that has only the number of an earlier worker is none", () => {
  leaveBehind(JSON.stringify({ workerId: newId("wrk"), pid: process.ppid, startTime: 1 }));
  expect(claim().followsLost).toBeTrue();
});

test("a claim that was cut short keeps nobody out", () => {
  leaveBehind('{"workerId": "wrk_');
  expect(claim().followsLost).toBeTrue();
});

test("two workers never share a workspace", async () => {
  const other = Bun.spawn(["sleep", "60"]);
  try {
    const startTime = readStat(other.pid)?.startTime ?? null;
    leaveBehind(JSON.stringify({ workerId: newId("wrk"), pid: other.pid, startTime }));
    expect(claim).toThrow(`The project is open in another worker (process ${other.pid}).`);
  } finally {
    other.kill();
    await other.exited;
  }
});
