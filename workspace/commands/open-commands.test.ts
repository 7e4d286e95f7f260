import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { LIMITS } from "@lathe/protocol/limits";
import { until } from "@lathe/testing/until";
import { run, TestWorkspaces } from "../fixtures/test-workspace.ts";
import type { OpenedWorkspace } from "../open-workspace.ts";

const workspaces = new TestWorkspaces();
let workspace: OpenedWorkspace;
beforeAll(async () => {
  workspace = await workspaces.open("commands", { template: "blank" });
});
afterAll(() => workspaces.close());

const isRunning = async (mark: string) =>
  (await run(workspace, `pgrep -f 'sleep ${mark}' | grep -qv $$`)).exitCode === 0;

describe("commands", () => {
  test("print to both streams in order, end with their exit code, and get no input", async () => {
    expect(await run(workspace, "echo one; sleep 0.05; echo two >&2; sleep 0.05; cat; echo 'drei €'; exit 7")).toEqual({
      output: "one\ntwo\ndrei €\n",
      exitCode: 7,
    });
  });

  test("run in the project's folder, without the server's environment", async () => {
    process.env["LATHE_TEST_SECRET"] = "secret";
    await workspace.files.write("here.txt", "here");
    const { output } = await run(workspace, "cat here.txt; env");
    delete process.env["LATHE_TEST_SECRET"];
    expect(output).toStartWith("here");
    expect(output).not.toContain("LATHE_TEST_SECRET");
  });

  test("pass output on while they run", async () => {
    const running = workspace.commands.run({
      command: "echo first; until [ -e go ]; do sleep 0.02; done; echo second",
    });
    const reader = running.output[Symbol.asyncIterator]();
    expect((await reader.next()).value).toBe("first\n");
    await workspace.files.write("go", "");
    expect((await reader.next()).value).toBe("second\n");
    expect((await running.exited).exitCode).toBe(0);
  });

  test("end at their time limit with all their children", async () => {
    const running = workspace.commands.run({ command: "echo begun; sleep 4711 & sleep 4711", timeoutMs: 300 });
    const exit = await running.exited;
    expect(exit).toMatchObject({ timedOut: true });
    expect(exit.exitCode === null || exit.exitCode > 128).toBeTrue();
    await until(async () => !(await isRunning("4711")), "the children are gone");
  });

  test("end when they are aborted, the output too", async () => {
    const controller = new AbortController();
    const running = workspace.commands.run({ command: "echo begun; sleep 4712" }, controller.signal);
    let output = "";
    for await (const text of running.output) {
      output += text;
      controller.abort();
    }
    expect(output).toBe("begun\n");
    expect(await running.exited).toMatchObject({ timedOut: false });
    await until(async () => !(await isRunning("4712")), "the child is gone");
    expect(await workspace.commands.run({ command: "true" }, AbortSignal.abort()).exited).toMatchObject({
      exitCode: null,
    });
  });

  test("are done when they end, whatever they leave in the background", async () => {
    const running = workspace.commands.run({ command: "echo done; sleep 4713 &" });
    let output = "";
    for await (const text of running.output) output += text;
    expect(output).toBe("done\n");
    expect((await running.exited).exitCode).toBe(0);
    expect((await running.exited).timedOut).toBeFalse();
  });

  test("may print without end: beginning and end are kept, and nobody needs to read", async () => {
    const { output, exitCode } = await run(workspace, "seq 1 400000; echo the end");
    expect(exitCode).toBe(0);
    expect(output.length).toBeLessThan(LIMITS.command.maxOutputCharacters + 100);
    expect(output).toStartWith("1\n2\n3\n");
    expect(output).toContain("characters left out");
    expect(output).toEndWith("400000\nthe end\n");
    const unread = workspace.commands.run({ command: "seq 1 400000" });
    expect((await unread.exited).exitCode).toBe(0);
  });
});
