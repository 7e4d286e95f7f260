import { expect, test } from "bun:test";
import { until } from "@lathe/testing/until";
import { identifyProcess, isRunning, signalProcess } from "./process-identity.ts";

test("a process is the same until it ends", async () => {
  const child = Bun.spawn(["sleep", "60"]);
  const identity = identifyProcess(child.pid);
  if (identity === null) throw new Error("The process runs.");
  expect(isRunning(identity)).toBe(true);
  signalProcess(identity, "SIGTERM");
  expect(await child.exited).not.toBe(0);
  expect(isRunning(identity)).toBe(false);
});

test("another process with the same pid is another, and gets no signal", async () => {
  const child = Bun.spawn(["sleep", "60"]);
  const identity = identifyProcess(child.pid);
  if (identity === null) throw new Error("The process runs.");
  for (const other of [
    { ...identity, startTime: "1" },
    { ...identity, bootId: "another" },
  ]) {
    expect(isRunning(other)).toBe(false);
    signalProcess(other, "SIGKILL");
  }
  expect(isRunning(identity)).toBe(true);
  child.kill();
  await child.exited;
});

test.if(process.platform === "linux")("one that waits to be reaped has ended", async () => {
  // The shell starts a child and becomes a program that never reaps it.
  const parent = Bun.spawn(["sh", "-c", "sleep 0 & echo $!; exec sleep 60"], { stdout: "pipe" });
  const { value } = await parent.stdout.getReader().read();
  const pid = Number(new TextDecoder().decode(value));
  await until(() => identifyProcess(pid) === null);
  parent.kill();
  await parent.exited;
});
