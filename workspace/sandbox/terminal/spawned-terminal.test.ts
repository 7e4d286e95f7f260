import { describe, expect, test } from "bun:test";
import { readdirSync, readlinkSync } from "node:fs";
import { until } from "@lathe/testing/until";
import { spawnOnBunTerminal } from "./spawn-on-bun-terminal.ts";
import { spawnOnPty } from "./spawn-on-pty.ts";
import type { SpawnedTerminal } from "./spawned-terminal.ts";

function start(spawn: typeof spawnOnPty, ...argv: string[]): { terminal: SpawnedTerminal; seen: { text: string } } {
  const seen = { text: "" };
  const decoder = new TextDecoder();
  const terminal = spawn({
    argv,
    env: { PATH: "/usr/bin:/bin", PS1: "> " },
    cwd: "/",
    cols: 71,
    rows: 19,
    onData: (data) => (seen.text += decoder.decode(data, { stream: true })),
  });
  if (terminal === null) throw new Error("no pseudo-terminal");
  return { terminal, seen };
}

const ways = process.platform === "linux" ? [spawnOnPty, spawnOnBunTerminal] : [spawnOnBunTerminal];

describe.each(ways)("%p", (spawn) => {
  test("gives a shell a controlling terminal with a size, job control and ^C", async () => {
    const { terminal, seen } = start(spawn, "bash", "--norc", "--noprofile", "-i");
    terminal.write("stty size; sh -c 'echo sta\"\"rted; exec sleep 1000'\n");
    await until(() => seen.text.includes("19 71") && seen.text.includes("started"));
    terminal.resize(101, 31);
    terminal.write("\x03");
    terminal.write("stty size\n");
    await until(() => seen.text.includes("31 101"));
    terminal.write("sleep 1001 & jobs; kill %1; exit 4\n");
    expect(await terminal.child.exited).toBe(4);
    await terminal.close();
    expect(seen.text).toContain("Running");
    expect(seen.text).not.toContain("no job control");
    terminal.write("to nobody\n");
    terminal.resize(10, 10);
  });

  test("tells the last of the output", async () => {
    const { terminal, seen } = start(spawn, "sh", "-c", "head -c 300000 /dev/zero | tr '\\0' x; printf end");
    await terminal.child.exited;
    await terminal.close();
    expect(seen.text).toBe(`${"x".repeat(300_000)}end`);
  });

  test("knows how much of what was written was not taken, and hands it over when it can", async () => {
    const { terminal, seen } = start(spawn, "sh", "-c", "stty raw -echo; echo ready; read -r line; wc -c");
    await until(() => seen.text.includes("ready"));
    terminal.write("x".repeat(300_000));
    await until(() => terminal.unwrittenBytes > 0 || seen.text.length > 10);
    terminal.write("\n");
    await until(() => terminal.unwrittenBytes === 0);
    terminal.child.kill("SIGKILL");
    await terminal.child.exited;
    await terminal.close();
  });
});

test.skipIf(process.platform !== "linux")("held output waits with its program, and nothing is lost", async () => {
  const { terminal, seen } = start(spawnOnPty, "sh", "-c", "stty -ixon; sleep 0.1; seq 200000");
  terminal.hold(true);
  await until(() => seen.text.length > 0);
  const { length } = seen.text;
  // Long enough for all of it, were it not held: 1.5 MB take some 50 ms.
  await Bun.spawn(["sleep", "0.5"]).exited;
  expect(seen.text.length).toBe(length);
  expect(terminal.child.exitCode).toBeNull();
  terminal.hold(false);
  await terminal.child.exited;
  await terminal.close();
  expect(seen.text).toEndWith("199999\r\n200000\r\n");
  expect(seen.text.match(/\n/g)).toHaveLength(200_000);
});

test.skipIf(process.platform !== "linux")("leaves no descriptor behind, and gives its programs none", async () => {
  const terminals = (): string[] =>
    readdirSync("/proc/self/fd").filter((name) => {
      try {
        return /ptmx|pts/.test(readlinkSync(`/proc/self/fd/${name}`));
      } catch {
        return false; // The one by which the folder was read.
      }
    });
  const before = terminals().length;
  const other = start(spawnOnPty, "cat");
  const { terminal, seen } = start(spawnOnPty, "sh", "-c", "ls -l /proc/self/fd");
  await terminal.child.exited;
  await terminal.close();
  expect(seen.text).not.toContain("ptmx");
  expect(seen.text.match(/pts\/\d+/g)).toHaveLength(3);
  other.terminal.child.kill();
  await other.terminal.child.exited;
  await other.terminal.close();
  // The stream that read it lets go of its own a moment later.
  await until(() => terminals().length <= before);
});
